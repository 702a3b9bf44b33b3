package org.skirmish.mention.clause;

import org.skirmish.language.TagHints;
import org.skirmish.lexicon.Lexicon;

/**
 * What the lexicon knows better than the tagger: in "raiders of the valley made off with the herd"
 * a sentence is left without a verb, in "a soldier and a civilian were killed" a person is taken
 * for an adjective.
 */
public final class WordHints implements TagHints {

  private static final Lexicon WORDS = Lexicon.english();

  /** The most words between a participle and the verb of its sentence. */
  private static final int FARTHEST = 16;

  @Override
  public String tag(Tagged sentence, int index) {
    String tag = sentence.tag(index);
    if (isLetters(sentence, index)) {
      return "NNP";
    }
    return switch (tag) {
      case "VBN" -> {
        if (isTied(sentence, index) || isSteered(sentence, index)) {
          yield "JJ";
        }
        if (isBetween(sentence, index)) {
          yield "JJ";
        }
        yield isOnlyVerb(sentence, index) ? "VBD" : tag;
      }
      case "VBD" -> {
        if (isHeldToBe(sentence, index)) {
          yield "VBN";
        }
        yield isTied(sentence, index) || isSteered(sentence, index) ? "JJ" : tag;
      }
      case "VBG" -> isEvent(sentence, index) ? "NN" : tag;
      case "NN" -> {
        if (isHeadline(sentence, index)) {
          yield "VBP";
        }
        if (isKilling(sentence, index)) {
          yield "VBG";
        }
        if (isSlit(sentence, index)) {
          yield "VBN";
        }
        yield isShooting(sentence, index) || isHitting(sentence, index) ? "VBD" : tag;
      }
      case "IN" -> isAboutNumber(sentence, index) ? "RB" : tag;
      case "VBZ" -> arePeople(sentence, index) ? "NNS" : tag;
      case "JJ" -> isPerson(sentence, index) || isForceAlone(sentence, index) ? "NN" : tag;
      case "NNS" -> isPoliceOf(sentence, index) ? "NN" : tag;
      default -> tag;
    };
  }

  /** "an X linked group of fighters": whose friends they are, where a hyphen was forgotten. */
  private static boolean isTied(Tagged sentence, int index) {
    if (index < 2 || !WORDS.cue("tied").contains(sentence.word(index))) {
      return false;
    }
    int first = index - 1;
    while (first > 0
        && (sentence.tag(first).startsWith("NNP") || sentence.tag(first).equals("HYPH"))) {
      first--;
    }
    String before = sentence.word(first);
    boolean article = before.equals("a") || before.equals("an") || before.equals("the");
    return article
        && first < index - 1
        && (sentence.tag(index + 1).startsWith("NN") || sentence.tag(index + 1).startsWith("JJ"));
  }

  /** "a remote controlled bomb": how it is set off, where a hyphen was forgotten. */
  private static boolean isSteered(Tagged sentence, int index) {
    return index > 0
        && WORDS.cue("steered").contains(sentence.word(index))
        && WORDS.cue("steers").contains(sentence.word(index - 1));
  }

  /** "XYZQ soldiers": letters before a noun are a name, whatever the tagger makes of them. */
  private static boolean isLetters(Tagged sentence, int index) {
    String form = sentence.form(index);
    switch (sentence.tag(index)) {
      case "IN", "JJ", "VB", "VBD", "VBN", "VBP", "VBZ", "FW", "UH" -> {}
      default -> {
        return false;
      }
    }
    return form.length() > 2
        && form.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z')
        && sentence.tag(index + 1).startsWith("NN")
        && Character.isLowerCase(sentence.form(index + 1).charAt(0));
  }

  /** "exploded on 7 July killing 12 people": no killing by the name of the month. */
  private static boolean isKilling(Tagged sentence, int index) {
    int next = WORDS.cue("at-number").contains(sentence.word(index + 1)) ? index + 2 : index + 1;
    next = sentence.word(next).equals("least") ? next + 1 : next;
    return WORDS.cue("harming").contains(sentence.word(index)) && sentence.tag(next).equals("CD");
  }

  /** "had his throat slit": no slit in it. */
  private static boolean isSlit(Tagged sentence, int index) {
    String throat = index > 0 ? sentence.word(index - 1) : "";
    return WORDS.cue("cuts").contains(sentence.word(index))
        && (throat.equals("throat") || throat.equals("throats"));
  }

  /** "a lorry hit and killed a boy": no hit of a lorry. */
  private static boolean isHitting(Tagged sentence, int index) {
    return index > 0
        && WORDS.cue("same-in-past").contains(sentence.word(index))
        && sentence.tag(index - 1).startsWith("NN")
        && sentence.tag(index + 1).equals("CC")
        && sentence.tag(index + 2).equals("VBD");
  }

  /** "Clashes between military and rebels": the force, and no adjective of the next name. */
  private static boolean isForceAlone(Tagged sentence, int index) {
    return index > 0
        && WORDS.cue("force-adjective").contains(sentence.word(index))
        && WORDS.cue("before-side").contains(sentence.word(index - 1))
        && sentence.word(index + 1).equals("and")
        && Character.isUpperCase(sentence.form(index + 2).charAt(0));
  }

  /** "Jets bomb a camp": in a sentence without a verb, what may be one. */
  private static boolean isHeadline(Tagged sentence, int index) {
    String next = sentence.tag(index + 1);
    return index > 0
        && sentence.tag(index - 1).equals("NNS")
        && (next.equals("DT") || next.equals("PRP$"))
        && WORDS.verb(sentence.word(index)).isPresent()
        && !isFinite(sentence);
  }

  /** "gunmen believed to belong to X shot a man": the verb is still to come. */
  private static boolean isHeldToBe(Tagged sentence, int index) {
    if (!WORDS.cue("held-word").contains(sentence.word(index))
        || !sentence.tag(index - 1).startsWith("NN")
        || !WORDS.cue("behind-held").contains(sentence.word(index + 1))) {
      return false;
    }
    for (int i = index + 2; i < Math.min(sentence.size(), index + FARTHEST); i++) {
      if (sentence.tag(i).equals("VBD")) {
        return true;
      }
    }
    return false;
  }

  /** "fired guided missiles": no auxiliary of a passive. */
  private static boolean isBetween(Tagged sentence, int index) {
    if (index == 0 || !sentence.tag(index - 1).equals("VBD")) {
      return false;
    }
    boolean auxiliary = WORDS.cue("passive-aux").contains(sentence.word(index - 1));
    return !auxiliary && isOfPhrase(sentence.tag(index + 1));
  }

  /** "Fighting between X and Y broke out", "a drive-by shooting". */
  private static boolean isEvent(Tagged sentence, int index) {
    if (WORDS.noun(sentence.word(index)).isEmpty()) {
      return false;
    }
    if (index == 0) {
      return WORDS.cue("behind-event").contains(sentence.word(1));
    }
    return index > 1
        && sentence.tag(index - 2).equals("HYPH")
        && !sentence.tag(index - 1).startsWith("NN");
  }

  /** "Around 50 rebels waylaid …", but not "Around 10 May …". */
  private static boolean isAboutNumber(Tagged sentence, int index) {
    if (index > 0
        || !WORDS.cue("about-number").contains(sentence.word(0))
        || !sentence.tag(1).equals("CD")) {
      return false;
    }
    for (int i = 2; i < Math.min(sentence.size(), 6); i++) {
      if (sentence.tag(i).equals("NNS")) {
        return WORDS.person(sentence.word(i).replaceAll("s$", "")).isPresent();
      }
      if (!sentence.tag(i).startsWith("NN") && !sentence.tag(i).startsWith("JJ")) {
        return false;
      }
    }
    return false;
  }

  /** "XYZ rebels waylaid a patrol": nobody rebels. */
  private static boolean arePeople(Tagged sentence, int index) {
    String word = sentence.word(index);
    boolean people =
        word.length() > 2
            && word.endsWith("s")
            && WORDS.person(word.substring(0, word.length() - 1)).isPresent();
    String next = sentence.tag(index + 1);
    return people && (next.equals("VBN") || next.equals("VBD"));
  }

  /** "men on a motorcycle shot at his car": no shot of a motorcycle. */
  private static boolean isShooting(Tagged sentence, int index) {
    if (!WORDS.cue("noun-or-past").contains(sentence.word(index)) || index == 0) {
      return false;
    }
    boolean after =
        sentence.tag(index - 1).startsWith("NN") && !sentence.word(index - 1).endsWith("gun");
    String next = sentence.tag(index + 1);
    return after
        && (WORDS.cue("shoots-at").contains(sentence.word(index + 1))
            || next.equals("DT")
            || next.equals("CD")
            || next.startsWith("PRP"));
  }

  /** "a civilian and two guards", but not "civilian and military losses". */
  private static boolean isPerson(Tagged sentence, int index) {
    boolean one =
        sentence.word(index - 1).equals("a")
            || sentence.word(index - 1).equals("an")
            || sentence.tag(index - 1).equals("CD") && isSomebody(sentence.word(index));
    int next = sentence.tag(index + 1).equals("CC") ? index + 2 : index + 1;
    return one
        && WORDS.person(sentence.word(index)).isPresent()
        && !isOfPhrase(sentence.tag(index + 1))
        && (next == index + 1
            || sentence.tag(next).equals("VBG")
            || !isOfPhrase(sentence.tag(next)));
  }

  /** "militias and police forces", but not "military and police forces", which share a noun. */
  private static boolean isPoliceOf(Tagged sentence, int index) {
    boolean joined = sentence.tag(index - 1).equals("CC") && sentence.tag(index - 2).endsWith("S");
    boolean counted = sentence.tag(index - 1).equals("CD") && isSomebody(sentence.word(index + 1));
    return sentence.word(index).equals("police")
        && sentence.tag(index + 1).startsWith("NN")
        && (joined || counted); // "1 police commando"
  }

  /** "three civilian", and not "three dead". */
  private static boolean isSomebody(String word) {
    return WORDS.person(word).filter(one -> one.kind().isSomebody()).isPresent();
  }

  private static boolean isOfPhrase(String tag) {
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH") || tag.equals("VBG");
  }

  private static boolean isOnlyVerb(Tagged sentence, int index) {
    return isAlsoPast(sentence.word(index))
        && sentence.word(sentence.size() - 1).equals(".")
        && hasSubject(sentence, index)
        && !isFinite(sentence);
  }

  /** "taken" and "gone" are never a past tense. */
  private static boolean isAlsoPast(String word) {
    return !word.endsWith("n") && !word.endsWith("ne");
  }

  private static boolean hasSubject(Tagged sentence, int index) {
    boolean joined = index > 2 && sentence.tag(index - 1).equals("HYPH");
    String before = sentence.tag(joined ? index - 3 : index - 1); // "rebels gang-raped …"
    return before.startsWith("NN") || before.equals("PRP") || before.startsWith("RB");
  }

  private static boolean isFinite(Tagged sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      switch (sentence.tag(i)) {
        case "VBD", "VBZ", "VBP", "MD" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
