package org.skirmish.event.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.skirmish.lexicon.Genre;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.world.name.Words;

/** What the words of a title say of the page. */
final class TitleWords {

  /** A life's years stand this near to the beginning of the text. */
  private static final int LONGEST_NAME = 120;

  private TitleWords() {}

  private static String withoutBracket(String title) {
    int open = title.indexOf('(');
    return open > 0 ? title.substring(0, open) : title;
  }

  /** What a bracket at the end says that it is: "(film)", "(1968 film)", "(missile)". */
  static Optional<Genre> bracket(String title) {
    int open = title.lastIndexOf('(');
    if (open <= 0 || !title.endsWith(")")) {
      return Optional.empty();
    }
    List<String> words = lower(title.substring(open + 1, title.length() - 1));
    for (int from = 0; from < words.size(); from++) {
      Optional<Genre> genre =
          Lexicon.english().subject(String.join(" ", words.subList(from, words.size())));
      if (genre.isPresent()) {
        return genre;
      }
    }
    return Optional.empty();
  }

  /** How many words of the title stand among others; both in lower case. */
  static int in(String title, List<String> words) {
    Set<String> known = new HashSet<>();
    for (String word : words) {
      known.addAll(lower(word));
    }
    int count = 0;
    for (String word : content(title)) {
      count += known.contains(word) ? 1 : 0;
    }
    return count;
  }

  /** Whether a subject has a word of the title that names an event: "siege", "attack". */
  static boolean nameEvent(String title, List<String> subject) {
    List<String> words = content(title);
    for (String word : subject) {
      boolean event =
          Lexicon.english().noun(word).isPresent()
              || Lexicon.english().subject(word).filter(Genre.EVENT::equals).isPresent();
      if (event && words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** How many words the title has, articles and brackets left out. */
  static int count(String title) {
    return content(title).size();
  }

  private static List<String> content(String title) {
    List<String> words = lower(withoutBracket(title));
    words.removeAll(Lexicon.english().cue("article"));
    return words;
  }

  private static List<String> lower(String text) {
    List<String> words = new ArrayList<>();
    for (String word : Words.of(text)) {
      words.add(word.toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /**
   * "Name Surname (born 3 May 1950 …" or "(1870 – 1914)": a life's years behind the title's name.
   */
  static boolean isLife(String title, String sentence) {
    int from = Math.max(0, sentence.indexOf(title)); // behind what a mirror has put before it
    int open = sentence.indexOf('(', from);
    int close = sentence.indexOf(')', Math.max(0, open));
    if (open <= 0 || close < 0 || open - from > LONGEST_NAME) {
      return false;
    }
    List<String> name = content(title);
    boolean named =
        !name.isEmpty() && lower(sentence.substring(0, open)).contains(name.get(name.size() - 1));
    boolean born = false;
    int years = 0;
    for (String word : lower(sentence.substring(open, close))) {
      born |= word.equals("born") || word.equals("died");
      years += word.length() >= 3 && word.chars().allMatch(Character::isDigit) ? 1 : 0;
    }
    return named && (born || years >= 2);
  }
}
