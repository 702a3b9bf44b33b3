package org.skirmish.language.english;

import org.skirmish.language.model.Hash;
import org.skirmish.language.model.HuffmanCode;
import org.skirmish.language.model.KeySet;
import org.skirmish.language.model.ModelReader;

/**
 * What is known of 800,000 words of English before any sentence is read: the company they keep
 * (Brown clusters) and the parts of speech that they had in text that was tagged by machine.
 */
final class WordList {

  private static final int KIND = 100;

  private final KeySet words;
  private final char[] clusters;
  private final char[] tags;
  private final long[] clusterHashes;
  private final long[] tagHashes;
  private final long[] tagPowers;

  WordList(ModelReader in) {
    clusterHashes = hashes(in.texts());
    String[] tagTexts = in.texts();
    tagHashes = hashes(tagTexts);
    tagPowers = new long[tagTexts.length];
    for (int i = 0; i < tagTexts.length; i++) {
      tagPowers[i] = Hash.power(tagTexts[i].length());
    }
    int size = in.number();
    words = new KeySet(size);
    clusters = new char[size];
    tags = new char[size];
    HuffmanCode distances = in.code();
    HuffmanCode clusterCode = in.code();
    HuffmanCode tagCode = in.code();
    long key = 0;
    for (int i = 0; i < size; i++) {
      key += in.distance(distances);
      words.add(key);
      clusters[i] = (char) in.symbol(clusterCode);
      tags[i] = (char) in.symbol(tagCode);
    }
  }

  /** The first text of each list stands for nothing. */
  private static long[] hashes(String[] texts) {
    long[] hashes = new long[texts.length];
    for (int i = 1; i < texts.length; i++) {
      hashes[i] = Hash.of(texts[i]);
    }
    return hashes;
  }

  static long key(long lowerHash) {
    return Hash.key(KIND, lowerHash);
  }

  /** The rank of a word by the hash of its simplified form in lower case; -1 if unknown. */
  int find(long lowerHash) {
    return words.find(key(lowerHash));
  }

  long clusters(int rank) {
    return rank < 0 ? Hash.NONE : clusterHashes[clusters[rank]];
  }

  long tags(int rank) {
    return rank < 0 ? Hash.NONE : tagHashes[tags[rank]];
  }

  long tagsPower(int rank) {
    return rank < 0 ? 1 : tagPowers[tags[rank]];
  }
}
