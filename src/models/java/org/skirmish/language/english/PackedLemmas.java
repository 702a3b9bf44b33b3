package org.skirmish.language.english;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.XMLUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skirmish.language.model.Frequencies;
import org.skirmish.language.model.ModelWriter;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The dictionary and the rules of NLP4J's lemmatiser. */
final class PackedLemmas {

  private static final String BASE = "edu/emory/mathcs/nlp/component/morph/english/";
  private static final Map<String, String> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put("verb", "VB");
    CLASSES.put("noun", "NN");
    CLASSES.put("adjective", "JJ");
    CLASSES.put("adverb", "RB");
  }

  private final TreeMap<String, String> exceptions = new TreeMap<>();
  private final List<String> rules = new ArrayList<>();
  private final TreeSet<Long> dictionary = new TreeSet<>();

  PackedLemmas() throws IOException {
    for (String line : lines("abbreviation.rule")) {
      String[] parts = line.split(" ");
      exceptions.put(parts[1] + "= " + parts[0], parts[2]);
    }
    for (String word : lines("cardinal.base")) {
      exceptions.put("#C " + word, Lemmatizer.CARDINAL);
    }
    for (String word : lines("ordinal.base")) {
      exceptions.put("#O " + word, Lemmatizer.ORDINAL);
    }
    Element suffixes =
        XMLUtils.getDocumentElement(
            IOUtils.getInputStreamsFromResource(BASE + "inflection_suffix.xml"));
    for (Map.Entry<String, String> each : CLASSES.entrySet()) {
      for (String line : lines(each.getKey() + ".exc")) {
        String[] parts = line.split(" ");
        exceptions.put(each.getValue() + " " + parts[0], parts[1]);
      }
      for (String word : lines(each.getKey() + ".base")) {
        dictionary.add(Lemmatizer.key(word, each.getValue()));
      }
      addRules((Element) suffixes.getElementsByTagName(each.getKey()).item(0));
    }
  }

  private void addRules(Element wordClass) {
    NodeList affixes = wordClass.getElementsByTagName("affix");
    for (int i = 0; i < affixes.getLength(); i++) {
      Element affix = (Element) affixes.item(i);
      NodeList list = affix.getElementsByTagName("rule");
      for (int k = 0; k < list.getLength(); k++) {
        Element rule = (Element) list.item(k);
        rules.add(
            String.join(
                " ",
                affix.getAttribute("org_pos").replace('|', ','),
                rule.getAttribute("affix_form"),
                rule.getAttribute("replacements"),
                Boolean.toString(Boolean.parseBoolean(rule.getAttribute("doubleConsonants")))));
      }
    }
  }

  private static List<String> lines(String name) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                IOUtils.getInputStreamsFromResource(BASE + name), StandardCharsets.UTF_8))) {
      return in.lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
    }
  }

  void save(Path file) throws IOException {
    ModelWriter out = new ModelWriter();
    out.texts(exceptions.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    out.texts(rules);
    out.number(dictionary.size());
    Frequencies distances = ModelWriter.distances(dictionary);
    out.code(distances);
    long before = 0;
    for (long key : dictionary) {
      out.distance(distances, key - before);
      before = key;
    }
    out.save(file);
  }
}
