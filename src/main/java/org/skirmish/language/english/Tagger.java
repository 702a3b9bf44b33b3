package org.skirmish.language.english;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.skirmish.language.model.Features;
import org.skirmish.language.model.Hash;
import org.skirmish.language.model.ModelReader;
import org.skirmish.language.model.Weights;

/** Gives words their parts of speech from left to right, each by the highest score. */
final class Tagger {

  private static final long FIRST = Hash.of("0");
  private static final long LAST = Hash.of("1");
  private static final long[] SPELLINGS =
      IntStream.rangeClosed(0, Word.MANY_UPPER)
          .mapToObj(Integer::toString)
          .mapToLong(Hash::of)
          .toArray();

  private final Weights weights;
  private final long[] hashes;
  private final long[] powers;

  Tagger(ModelReader in) {
    weights = new Weights(in);
    String[] tags = weights.labels();
    hashes = new long[tags.length];
    powers = new long[tags.length];
    for (int i = 0; i < tags.length; i++) {
      hashes[i] = Hash.of(tags[i]);
      powers[i] = Hash.power(tags[i].length());
    }
  }

  /** The tag of this name, as the very object that {@link #tags} gives. */
  String tag(String name) {
    for (String tag : weights.labels()) {
      if (tag.equals(name)) {
        return tag;
      }
    }
    throw new IllegalArgumentException("not a tag of the Penn Treebank: " + name);
  }

  /** The words' parts of speech, in the terms of the Penn Treebank. */
  String[] tags(Word[] words) {
    String[] names = new String[words.length];
    int[] tags = numbers(words);
    for (int i = 0; i < names.length; i++) {
      names[i] = weights.labels()[tags[i]];
    }
    return names;
  }

  private int[] numbers(Word[] words) {
    int[] tags = new int[words.length];
    int[] scores = new int[hashes.length];
    long[] sums = new long[weights.sumsLength()];
    Features features = new Features();
    for (int i = 0; i < words.length; i++) {
      features.clear();
      listed(words, i, features);
      forms(words, i, features);
      pairs(words, i, features);
      context(words, tags, i, features);
      affixes(words[i], features);
      Arrays.fill(sums, 0);
      weights.add(features, sums, 0);
      weights.scores(sums, scores);
      tags[i] = best(scores);
    }
    return tags;
  }

  private static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  // The numbers are those of the features in the model.

  private static void listed(Word[] words, int i, Features f) {
    f.one(0, words[i].tags);
    for (int k = 1; k <= 3 && i + k < words.length; k++) {
      f.one(k, words[i + k].tags);
    }
    for (int spelling = words[i].spelling; spelling != 0; spelling &= spelling - 1) {
      f.one(4, SPELLINGS[Integer.numberOfTrailingZeros(spelling)]);
    }
    if (i == 0) {
      f.one(5, FIRST);
    } else if (i == words.length - 1) {
      f.one(5, LAST);
    }
    for (int k = -1; k <= 1; k++) {
      if (i + k >= 0 && i + k < words.length) {
        f.one(7 + k, words[i + k].clusters);
      }
    }
  }

  private static void forms(Word[] words, int i, Features f) {
    for (int k = -2; k <= 2; k++) {
      if (i + k >= 0 && i + k < words.length) {
        f.one(11 + k, words[i + k].simplifiedHash);
        if (-1 <= k && k <= 1) {
          f.one(15 + k, words[i + k].shapeHash);
        }
      }
    }
  }

  private static void pairs(Word[] words, int i, Features f) {
    pair(20, words, i - 2, i - 1, f);
    pair(21, words, i - 1, i, f);
    pair(22, words, i, i + 1, f);
    pair(23, words, i + 1, i + 2, f);
    pair(24, words, i - 1, i + 1, f);
    if (i + 2 < words.length) {
      Word next = words[i + 1];
      Word second = words[i + 2];
      f.two(27, next.tags, second.tags, second.tagsPower);
    }
  }

  private static void pair(int kind, Word[] words, int left, int right, Features f) {
    if (left >= 0 && right < words.length) {
      f.two(kind, words[left].lowerHash, words[right].lowerHash, words[right].lowerPower);
    }
  }

  private void context(Word[] words, int[] tags, int i, Features f) {
    if (i == 0) {
      return;
    }
    Word word = words[i];
    long before = hashes[tags[i - 1]];
    long beforePower = powers[tags[i - 1]];
    Word next = i + 1 < words.length ? words[i + 1] : null;
    f.one(19, before);
    if (next != null) {
      f.two(26, before, next.tags, next.tagsPower);
      f.three(29, before, word.tags, word.tagsPower, next.tags, next.tagsPower);
    }
    if (i + 2 < words.length) {
      Word second = words[i + 2];
      f.three(31, before, next.tags, next.tagsPower, second.tags, second.tagsPower);
    }
    if (i >= 2) {
      long second = hashes[tags[i - 2]];
      f.one(18, second);
      f.two(25, second, before, beforePower);
      f.three(28, second, before, beforePower, word.tags, word.tagsPower);
      if (next != null) {
        f.three(30, second, before, beforePower, next.tags, next.tagsPower);
      }
    }
    if (i >= 3) {
      f.one(17, hashes[tags[i - 3]]);
    }
  }

  private static void affixes(Word word, Features f) {
    f.one(32, word.prefix(2));
    f.one(33, word.prefix(3));
    for (int length = 1; length <= 4; length++) {
      f.one(33 + length, word.suffix(length));
    }
  }
}
