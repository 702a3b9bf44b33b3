package org.skirmish.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.source.ResourceLines;
import org.skirmish.source.WordSets;

/** The English words of conflict; loaded once, on first use. */
public final class Lexicon {

  private static final class Loaded {
    static final Lexicon ENGLISH = new Lexicon();
  }

  private final Map<String, PersonNoun> people = new HashMap<>();
  private final Map<String, Predicate> verbs = new HashMap<>();
  private final Map<String, Predicate> nouns = new HashMap<>();
  private final Set<String> irregularEnds = new HashSet<>();
  private final Set<String> nounEnds = new HashSet<>();
  private final Map<String, List<Expression>> expressions = new HashMap<>();
  private final PhraseTable<Means> means = new PhraseTable<>();
  private final PhraseTable<Circumstance> circumstances = new PhraseTable<>();
  private final Map<String, Genre> subjects = new HashMap<>();
  private final PhraseTable<Theme> themes = new PhraseTable<>();
  private final WordSets cues = WordSets.of(Lexicon.class, "cues.csv");
  private int longestPerson = 1;

  private Lexicon() {
    for (String[] row : rows("people.csv", 4)) {
      PersonNoun noun =
          new PersonNoun(PersonKind.valueOf(row[1]), optional(row[2]), optional(row[3]));
      once("people.csv", row[0], people.put(row[0], noun));
      if (noun.kind().isArmed() && !noun.kind().isOfState()) {
        irregularEnds.add(row[0].substring(row[0].lastIndexOf(' ') + 1));
      }
      longestPerson = Math.max(longestPerson, row[0].split(" ").length);
    }
    for (String[] row : rows("predicates.csv", 5)) {
      Predicate predicate = new Predicate(EventClass.valueOf(row[2]), list(row[3]), list(row[4]));
      Map<String, Predicate> table = row[1].equals("VERB") ? verbs : nouns;
      once("predicates.csv", row[0], table.put(row[0], predicate));
      if (table == nouns) {
        nounEnds.add(row[0].substring(row[0].lastIndexOf(' ') + 1));
        nounEnds.add(row[0].substring(row[0].lastIndexOf('-') + 1));
      }
    }
    Set<String> known = new HashSet<>();
    for (String[] row : rows("expressions.csv", 5)) {
      String words = row[0] + "," + row[1];
      once("expressions.csv", words, known.add(words) ? null : words);
      Predicate predicate = new Predicate(EventClass.valueOf(row[2]), List.of(), list(row[3]));
      Expression.Patient patient = Expression.Patient.valueOf(row[4].toUpperCase(Locale.ROOT));
      Expression expression = new Expression(objects(row[1]), predicate, patient);
      expressions.computeIfAbsent(row[0], verb -> new ArrayList<>()).add(expression);
    }
    for (String line : ResourceLines.of(Lexicon.class, "weapons.csv")) {
      List<String> cells = ResourceLines.cells(line, ',');
      for (String phrase : cells.subList(1, cells.size())) {
        means.add(phrase, Means.valueOf(cells.get(0)));
      }
    }
    for (String line : ResourceLines.of(Lexicon.class, "circumstances.csv")) {
      List<String> cells = ResourceLines.cells(line, ',');
      for (String phrase : cells.subList(1, cells.size())) {
        circumstances.add(phrase, Circumstance.valueOf(cells.get(0)));
      }
    }
    for (String line : ResourceLines.of(Lexicon.class, "subjects.csv")) {
      List<String> cells = ResourceLines.cells(line, ',');
      for (String noun : cells.subList(1, cells.size())) {
        once("subjects.csv", noun, subjects.put(noun, Genre.valueOf(cells.get(0))));
      }
    }
    for (String line : ResourceLines.of(Lexicon.class, "themes.csv")) {
      List<String> cells = ResourceLines.cells(line, ',');
      Theme theme = new Theme(Genre.valueOf(cells.get(0)), Integer.parseInt(cells.get(1)));
      for (String phrase : cells.subList(2, cells.size())) {
        themes.add(phrase, theme);
      }
    }
  }

  /** The lexicon of English. */
  public static Lexicon english() {
    return Loaded.ENGLISH;
  }

  private static Iterable<String[]> rows(String file, int columns) {
    List<String[]> rows = new ArrayList<>();
    for (String line : ResourceLines.of(Lexicon.class, file)) {
      String[] cells = line.split(",", -1);
      if (cells.length != columns) {
        throw new IllegalStateException(file + ": not " + columns + " cells: " + line);
      }
      rows.add(cells);
    }
    return rows;
  }

  private static void once(String file, String word, Object before) {
    if (before != null) {
      throw new IllegalStateException(file + " has \"" + word + "\" twice");
    }
  }

  /** The words of a cell, where "=name" stands for those of a set of cues. */
  private Set<String> objects(String cell) {
    Set<String> words = new HashSet<>();
    for (String word : list(cell)) {
      if (word.startsWith("=")) {
        words.addAll(cues.get(word.substring(1)));
      } else {
        words.add(word);
      }
    }
    return words;
  }

  /** As the lexicon writes it: "re-captured", "neutralised", "install" as in "installed". */
  private static String spelling(String lemma) {
    String whole = lemma.startsWith("re-") ? "re" + lemma.substring(3) : lemma;
    if (whole.endsWith("ll")) {
      return whole.substring(0, whole.length() - 1);
    }
    return whole.endsWith("ise") ? whole.substring(0, whole.length() - 3) + "ize" : whole;
  }

  private static Optional<String> optional(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.copyOf(ResourceLines.cells(cell, '|'));
  }

  /** Who a noun or phrase stands for; its words in lower case, the last as a dictionary has it. */
  public Optional<PersonNoun> person(String phrase) {
    return Optional.ofNullable(people.get(phrase));
  }

  /** The most words that a phrase of {@link #person} has. */
  public int longestPerson() {
    return longestPerson;
  }

  /** Whether a word may, alone or with those before it, mean armed people who serve no state. */
  public boolean mayBeIrregular(String word) {
    return irregularEnds.contains(word);
  }

  /** What a verb reports. */
  public Optional<Predicate> verb(String lemma) {
    Predicate predicate = verbs.get(lemma);
    return Optional.ofNullable(predicate == null ? verbs.get(spelling(lemma)) : predicate);
  }

  /** What an event noun, perhaps with the word before it, reports. */
  public Optional<Predicate> noun(String phrase) {
    return Optional.ofNullable(nouns.get(phrase));
  }

  /** Whether a noun may report something, alone or with the word before it. */
  public boolean mayBeNoun(String lemma) {
    return nounEnds.contains(lemma);
  }

  /** What a verb reports together with its object; more specific ones first. */
  public List<Expression> expressions(String verb) {
    List<Expression> found = expressions.get(verb);
    return found == null ? expressions.getOrDefault(spelling(verb), List.of()) : found;
  }

  public PhraseTable<Means> means() {
    return means;
  }

  public PhraseTable<Circumstance> circumstances() {
    return circumstances;
  }

  /** What a class noun, perhaps with the words before it, makes of that which it is said of. */
  public Optional<Genre> subject(String phrase) {
    return Optional.ofNullable(subjects.get(phrase));
  }

  /** The words that show what sort of text they stand in. */
  public PhraseTable<Theme> themes() {
    return themes;
  }

  /**
   * The words that do one thing to what stands beside them.
   *
   * @throws IllegalArgumentException if there is no such set
   */
  public Set<String> cue(String set) {
    return cues.get(set);
  }
}
