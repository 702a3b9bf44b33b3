package org.skirmish.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.skirmish.language.model.Hash;
import org.skirmish.language.model.HuffmanCode;
import org.skirmish.language.model.KeySet;
import org.skirmish.language.model.ModelReader;

/**
 * Finds the dictionary form of a word: from a list of irregular ones, or by taking off an ending
 * where the rest is in the dictionary.
 */
final class Lemmatizer {

  static final String CARDINAL = "#crd#";
  static final String ORDINAL = "#ord#";

  /** A doubled consonant is only undoubled where enough of the word is left: "running". */
  private static final int LONG_ENOUGH = 4;

  private static final List<String> FIGURE_ORDINALS = List.of("0st", "0nd", "0rd", "0th");

  /**
   * A rule for an ending.
   *
   * @param tags the tags that it holds for, between bars
   * @param endings what may stand in place of the ending, in the order in which they are tried
   * @param undoubles whether a doubled consonant before it may become one
   */
  private record Rule(String tags, String ending, String[] endings, boolean undoubles) {

    boolean holdsFor(String tag) {
      return tags.contains("|" + tag + "|");
    }
  }

  /** What there is for words of one tag: exceptions for it and for all of its kind, and rules. */
  private record Forms(Map<String, String> own, Map<String, String> ofKind, List<Rule> rules) {}

  /** By what stands before the form: a tag with "=", the first two letters of a tag, or a mark. */
  private final Map<String, Map<String, String>> exceptions = new HashMap<>();

  private final Map<String, String> cardinals;
  private final Map<String, String> ordinals;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Forms> byTag = new ConcurrentHashMap<>();
  private final KeySet dictionary;

  /** Reads exceptions ("VB shot shoot"), rules ("VBD,VBN ed ,e true") and the dictionary. */
  Lemmatizer(ModelReader in) {
    for (String line : in.texts()) {
      String[] parts = line.split(" ", -1);
      exceptions.computeIfAbsent(parts[0], of -> new HashMap<>()).put(parts[1], parts[2]);
    }
    cardinals = exceptions.getOrDefault("#C", Map.of());
    ordinals = exceptions.getOrDefault("#O", Map.of());
    for (String line : in.texts()) {
      String[] parts = line.split(" ", -1);
      String tags = "|" + parts[0].replace(',', '|') + "|";
      rules.add(new Rule(tags, parts[1], parts[2].split(",", -1), Boolean.parseBoolean(parts[3])));
    }
    int size = in.number();
    dictionary = new KeySet(size);
    HuffmanCode distances = in.code();
    long key = 0;
    for (int i = 0; i < size; i++) {
      key += in.distance(distances);
      dictionary.add(key);
    }
  }

  /**
   * The dictionary form.
   *
   * @param form the simplified form in lower case
   */
  String lemma(String form, String tag) {
    String lemma = inflected(form, tag);
    int cut = form.lastIndexOf('-') + 1;
    if (lemma.equals(form) && cut > 0 && tag.startsWith("VB")) {
      lemma = form.substring(0, cut) + inflected(form.substring(cut), tag); // "re-captured"
    }
    if (cardinals.containsKey(lemma)) {
      return CARDINAL;
    }
    boolean ordinal = FIGURE_ORDINALS.contains(lemma) || ordinals.containsKey(lemma);
    return ordinal ? ORDINAL : lemma;
  }

  private Forms forms(String tag) {
    String kind = tag.length() >= 2 ? tag.substring(0, 2) : "";
    return new Forms(
        exceptions.getOrDefault(tag + "=", Map.of()),
        exceptions.getOrDefault(kind, Map.of()),
        rules.stream().filter(rule -> rule.holdsFor(tag)).toList());
  }

  private String inflected(String form, String tag) {
    Forms forms = byTag.computeIfAbsent(tag, this::forms);
    String exception = forms.own().get(form);
    if (exception == null) {
      exception = forms.ofKind().get(form);
    }
    if (exception != null) {
      return exception;
    }
    for (Rule rule : forms.rules()) {
      if (form.endsWith(rule.ending())) {
        String base = base(form, tag, rule);
        if (base != null) {
          return base;
        }
      }
    }
    return form;
  }

  private String base(String form, String tag, Rule rule) {
    int end = form.length() - rule.ending().length();
    String base = base(form.substring(0, end), tag, rule.endings());
    boolean doubled =
        rule.undoubles() && end >= LONG_ENOUGH && form.charAt(end - 2) == form.charAt(end - 1);
    return base == null && doubled ? base(form.substring(0, end - 1), tag, rule.endings()) : base;
  }

  private String base(String stem, String tag, String[] endings) {
    for (String ending : endings) {
      String base = stem + ending;
      if (dictionary.find(key(base, tag)) >= 0) {
        return base;
      }
    }
    return null;
  }

  /** The key of a dictionary form by the first two letters of its tag: VB, NN, JJ, RB. */
  static long key(String base, String tag) {
    return Hash.key(tag.charAt(0) << 8 | tag.charAt(1), Hash.of(base));
  }
}
