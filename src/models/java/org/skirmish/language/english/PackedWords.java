package org.skirmish.language.english;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skirmish.language.model.Frequencies;
import org.skirmish.language.model.Hash;
import org.skirmish.language.model.ModelWriter;

/** The words of NLP4J's lexica: Brown clusters and possible tags. */
final class PackedWords {

  /** Index 0 stands for nothing. */
  private final Map<String, Integer> clusterNames = new LinkedHashMap<>();

  private final Map<String, Integer> tagNames = new LinkedHashMap<>();
  private final Map<String, Set<String>> clusterSets = new TreeMap<>();
  private final Map<String, List<String>> tagLists = new TreeMap<>();
  private final TreeMap<Long, Entry> words = new TreeMap<>();

  private record Entry(String word, int cluster, int tag) {}

  PackedWords(Map<String, Set<String>> clusters, Map<String, List<String>> tags) {
    clusterNames.put("", 0);
    tagNames.put("", 0);
    for (Set<String> set : new HashSet<>(clusters.values())) {
      clusterSets.put(name(set), set);
    }
    for (List<String> list : new HashSet<>(tags.values())) {
      tagLists.put(String.join("_", list), list);
    }
    clusterSets.keySet().forEach(name -> clusterNames.put(name, clusterNames.size()));
    tagLists.keySet().forEach(name -> tagNames.put(name, tagNames.size()));
    Set<String> all = new TreeSet<>(clusters.keySet());
    all.addAll(tags.keySet());
    for (String word : all) {
      int cluster = clusters.containsKey(word) ? clusterNames.get(name(clusters.get(word))) : 0;
      int tag = tags.containsKey(word) ? tagNames.get(String.join("_", tags.get(word))) : 0;
      words.merge(
          WordList.key(Hash.of(word)), new Entry(word, cluster, tag), PackedWords::weightier);
    }
    System.out.printf("%,d words, %,d keys%n", all.size(), words.size());
  }

  /** Of two words with the same key, the one of which more is known; else the shorter. */
  private static Entry weightier(Entry a, Entry b) {
    boolean aKnown = a.cluster() > 0 && a.tag() > 0;
    boolean bKnown = b.cluster() > 0 && b.tag() > 0;
    if (aKnown != bKnown) {
      return aKnown ? a : b;
    }
    return a.word().length() <= b.word().length() ? a : b;
  }

  /** A word's clusters are one path in a tree, cut at several lengths: the longest says all. */
  private static String name(Set<String> clusters) {
    List<String> sorted = new ArrayList<>(clusters);
    sorted.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    return String.join("_", sorted);
  }

  Map<String, Set<String>> clusterSets() {
    return clusterSets;
  }

  Map<String, List<String>> tagLists() {
    return tagLists;
  }

  void save(Path file) throws IOException {
    ModelWriter out = new ModelWriter();
    out.texts(clusterNames.keySet());
    out.texts(tagNames.keySet());
    out.number(words.size());
    Frequencies distances = ModelWriter.distances(words.keySet());
    Frequencies clusters = new Frequencies(clusterNames.size());
    Frequencies tags = new Frequencies(tagNames.size());
    words.values().forEach(word -> clusters.count(word.cluster()));
    words.values().forEach(word -> tags.count(word.tag()));
    out.code(distances);
    out.code(clusters);
    out.code(tags);
    long before = 0;
    for (Map.Entry<Long, Entry> word : words.entrySet()) {
      out.distance(distances, word.getKey() - before);
      out.symbol(clusters, word.getValue().cluster());
      out.symbol(tags, word.getValue().tag());
      before = word.getKey();
    }
    out.save(file);
  }
}
