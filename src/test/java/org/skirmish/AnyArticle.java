package org.skirmish;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.skirmish.source.Document;

/** Articles that mix pieces of every layout with what no article should hold. */
public final class AnyArticle {

  private static final List<String> OPENINGS =
      List.of(
          "Battle of Kova\n\nPart of the Kova War\nDate\tMay 5, 2017\nLocation\tKova, Mali\n",
          "Kova attack\nLocation Kova, Mali\nDate 5 May 2017\nAttack typeBombing\nDeaths71 (62"
              + " civilians)\n",
          "Battle of Kova |  |\n---|---|---\n| Date | 5 May 2017 |\n| Belligerents |\n| Mali | AQIM"
              + " |\n",
          "date 2017-05-05\nKova raid leaves 9 dead\nBy A. B. Cole\n",
          "On 5 May 2017, AQIM attacked soldiers in Kova (Mopti, Mali). ",
          "{\"notes\":\"On 5 May 2017 rebels killed 3\"}\n",
          "== Kova ==\n",
          "");

  private static final List<String> LINES =
      List.of(
          "Belligerents",
          "Belligerents\n\n Mali\nFrance\n\n AQIM[3]\nJNIM (Ansar Dine)",
          "Commanders and leaders\n\nAli Koné †\n\"The Cat\"",
          "Strength\n2,000+ soldiers\t300–400",
          "Casualties and losses",
          "Casualties and losses\n5 killed, 13 wounded\n\nUnknown",
          "100 killed (Malian claim)\n3 soldiers killed[1]\n62 civilians killed",
          "Territorial\nchanges\tKova falls",
          "ResultMalian and French victory",
          "Coordinates: 12°30′15″N 1°30′W / 12.504°N 1.5°W",
          "| Casualties and losses |\n| 3 killed | 60 killed |",
          "|||||",
          "---|---|---",
          "Perpetrators\tAQIM",
          "Target\tMalian soldiers",
          "Background[edit]",
          "Aftermath\n[edit]",
          "== References ==",
          "1. ^ a b \"Kova falls\". Kova Times (in French). 2017-05-06. Retrieved 2018-01-02.",
          "^ Cole (5 May 2017). “Raid",
          "Jump to navigation Jump to search",
          "KABUL, Sept. 5, 2019 — Three died.",
          "#REDIRECT [[Kova]]",
          "\u0000",
          "",
          "");

  private static final List<String> WORDS =
      List.of(
          "On 5 May 2017,",
          "in May",
          "the next day",
          "on Tuesday",
          "between 3 and",
          "31 June 2017",
          "2 September 31 BC",
          "24.11.17",
          "from 2 to",
          "15:15",
          "half past",
          "the Malian army",
          "the Kova Front (KF)",
          "al-Qaeda",
          "Mali's",
          "MINUSMA peacekeepers",
          "gunmen",
          "rebels",
          "Kova",
          "near Kova, Mopti",
          "attacked",
          "clashed with",
          "killed",
          "were killed",
          "killing",
          "and wounding",
          "dead",
          "no casualties",
          "the death toll rose to",
          "claimed that",
          "but the army denied",
          "3",
          "1,234",
          "999999999999",
          "0",
          "at least",
          "twenty-one",
          "a hundred and",
          "soldiers",
          "civilians, including two children",
          "of whom",
          "and",
          ",",
          ".",
          ";",
          "(",
          ")",
          "[1]",
          "[citation needed]",
          "[",
          "\"",
          "“",
          "'s",
          "–",
          "-",
          "$5 million",
          "\t",
          "\u00a0",
          "🇲🇱",
          "Ménaka",
          "مالي",
          "e\u0301",
          "İ",
          "\u202e",
          "ﬁ");

  private AnyArticle() {}

  /** A whole article. */
  public static Arbitrary<Document> documents() {
    return texts().map(text -> new Document("any.txt", "text", text));
  }

  /** An article's text. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> body = blocks().list().ofMaxSize(14).map(blocks -> String.join("\n", blocks));
    return Arbitraries.of(OPENINGS).flatMap(opening -> body.map(rest -> opening + rest));
  }

  /** A few sentences of prose that tell of deeds, losses and dates. */
  public static Arbitrary<String> paragraphs() {
    return sentences().list().ofMinSize(1).ofMaxSize(3).map(all -> String.join(" ", all));
  }

  private static Arbitrary<String> blocks() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, paragraphs()),
        Tuple.of(8, Arbitraries.of(LINES)),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(40)),
        Tuple.of(1, longs()));
  }

  private static Arbitrary<String> sentences() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(2)
        .ofMaxSize(14)
        .map(words -> String.join(" ", words) + ".");
  }

  /** One word or unit again and again, up to three times the longest sentence. */
  private static Arbitrary<String> longs() {
    return Arbitraries.of(WORDS)
        .flatMap(
            word -> Arbitraries.of("", " ").map(gap -> (word + gap).repeat(9_000 / word.length())));
  }
}
