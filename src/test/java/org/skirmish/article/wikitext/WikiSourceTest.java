package org.skirmish.article.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skirmish.article.Article;
import org.skirmish.article.Reference;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.source.Document;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

class WikiSourceTest {

  private static final String PAGE =
      """
      {{Use dmy dates|date=May 2014}}
      <!-- Written anew. -->
      {{Infobox military conflict
      | conflict    = Raid on Tarkessa
      | partof      = the [[Dune War]]
      | image       = [[File:Tarkessa.jpg|thumb|The [[old town]] {{circa|1900}}]]
      | date        = {{start date|1914|5|3|df=y}}<ref name=sow/>
      | place       = [[Tarkessa, Orsk|Tarkessa]], Orsk
      | coordinates = {{Coord|15|52|1|N|1|30|46|E|region:ML|display=inline,title}}
      | result      = Raiders' victory<br />
      * The post is given up
      | combatant1  = {{flagicon|Orsk}} [[Orsk]]<br>'''Supported by:'''<br/>{{flag|UK}}
      | combatant2  = {{Plainlist}}
      * {{flag|Dune Front}}
      * [[File:Flag.svg|20px]] Sand League
      {{Endplainlist}}
      | commander1  = A. Sow{{KIA}}
      | strength2   = {{ubl|200 riders|3&nbsp;guns}}
      | casualties1 = 30 killed{{efn|Some say 28.}}<br>12&nbsp;wounded
      | casualties2 = 4 killed
      | casualties3 = 9 civilians killed
      | campaignbox = {{Campaignbox Dune War}}
      }}
      {{About|the raid}}
      The '''Raid on Tarkessa''' was an attack on a fort {{convert|15|km|mi}} from [[Orsk]], in
      May&nbsp;1914.<ref name="sow">{{cite news |url=http://example.org/raid |title=The raid |newspaper=Dune Post |date=5 May 1914 |language=fr}}</ref>{{sfn|Sow|1950|p=7}}

      == Background ==
      {{Main|Dune War}}
      [[File:Map.png|left|A map]]''The war'' had begun in [http://example.org 1912].<ref name=sow />
      {| class="wikitable"
      | A || table
      |}
      * One post fell in March.
      * Another fell in April.

      == References ==
      {{Reflist}}
      [[Category:Raids]]
      [[fr:Raid de Tarkessa]]
      """;

  private static Result<Article> read(String text) {
    return new WikiSource(code -> Optional.of("Land of " + code))
        .read(new Document("raid.wiki", Document.WIKITEXT, text));
  }

  private static Article article(String text) {
    return ((Result.Of<Article>) read(text)).value();
  }

  /** A row's lines, each with its cell and its marks: {@code 0 Orsk}, {@code 1* Sand League}. */
  private static List<String> row(Article article, String label) {
    List<String> lines = new ArrayList<>();
    for (Infobox.Line line : article.infobox().row(label).orElseThrow().lines()) {
      String marks = (line.blankBefore() ? "_" : "") + (line.indented() ? "*" : "");
      lines.add(line.cell() + marks + " " + line.span().of(article.text()));
    }
    return lines;
  }

  private static List<String> sentences(Article article, int section) {
    List<String> sentences = new ArrayList<>();
    for (List<Sentence> paragraph : article.sections().get(section).paragraphs()) {
      paragraph.forEach(sentence -> sentences.add(sentence.span().of(article.text())));
    }
    return sentences;
  }

  /** What a page with this text in its lead shows of it. */
  private static String shown(String text) {
    return String.join(" / ", sentences(article("'''X''' [[x]] is.\n\n" + text), 0))
        .substring("X x is. / ".length());
  }

  private static Reject reject(String text) {
    Result<Article> result = read(text);
    assertThat(result).isInstanceOf(Result.Rejected.class);
    return ((Result.Rejected<Article>) result).reject();
  }

  @Test
  void theBoxesCellsTellTheSides() {
    Article article = article(PAGE);

    assertThat(article.title()).isEqualTo("Raid on Tarkessa");
    assertThat(article.partOf().orElseThrow().span().of(article.text())).isEqualTo("Dune War");
    assertThat(row(article, "date")).containsExactly("-1 3 May 1914[1]");
    assertThat(row(article, "location")).containsExactly("-1 Tarkessa, Orsk");
    assertThat(row(article, "result"))
        .containsExactly("-1 Raiders' victory", "-1* The post is given up");
    assertThat(row(article, "belligerents"))
        .containsExactly(
            "0 Orsk", "0 Supported by:", "0* United Kingdom", "1_ Dune Front", "1* Sand League");
    assertThat(row(article, "commanders")).containsExactly("0 A. Sow†");
    assertThat(row(article, "strength")).containsExactly("1 200 riders", "1 3 guns");
    assertThat(row(article, "casualties"))
        .containsExactly("0 30 killed[a]", "0 12 wounded", "1_ 4 killed", "-1_ 9 civilians killed");
  }

  @Test
  void thePointIsTheOneThatThePageGivesForItself() {
    assertThat(article(PAGE).coordinates().orElseThrow())
        .satisfies(
            point -> {
              assertThat(point.latitude()).isEqualTo(15.86694);
              assertThat(point.longitude()).isEqualTo(1.51278);
            });
  }

  @Test
  void theTextIsWhatThePageShows() {
    Article article = article(PAGE);

    assertThat(article.sections())
        .extracting(Section::heading)
        .containsExactly("Lead", "Background", "References");
    assertThat(sentences(article, 0))
        .containsExactly(
            "The Raid on Tarkessa was an attack on a fort 15 km from Orsk, in May 1914.[1][2]");
    assertThat(sentences(article, 1))
        .containsExactly(
            "The war had begun in 1912.[1]", "One post fell in March.", "Another fell in April.");
    assertThat(sentences(article, 2)).isEmpty();
    assertThat(article.text()).doesNotContain("{{", "[[", "''", "<", "old town", "Category");
  }

  @Test
  void referencesAreNumberedAsTheyAreFirstCited() {
    List<Reference> references = article(PAGE).references();

    assertThat(references).extracting(Reference::number).containsExactly("1", "a", "2");
    assertThat(references.get(0).title()).contains("The raid");
    assertThat(references.get(0).publisher()).contains("Dune Post");
    assertThat(references.get(0).date()).contains(LocalDate.of(1914, 5, 5));
    assertThat(references.get(0).language()).contains("French");
    assertThat(references.get(0).url()).contains("http://example.org/raid");
  }

  @Test
  void anAddressIsWholeWithItsQuestion() {
    Article article = article("'''The raid''' came.<ref>[http://example.org/?a=1&b=2 Post]</ref>");

    assertThat(article.references().get(0).url()).contains("http://example.org/?a=1&b=2");
  }

  @Test
  void aSectionWithTheBoxOfAnEventIsAnArticleOfItsOwn() {
    Article article =
        article(
            """
            {{Infobox military conflict
            | conflict = Raids on Tarkessa
            | date = 3 May 1914
            | casualties1 = 30 killed
            }}
            '''The raids''' were two attacks.
            == Second raid ==
            {{Infobox military conflict
            | conflict = Second raid
            | partof = the [[Dune War]]
            | date = 9 June 1914<ref>Sow, p. 3.</ref>
            | place = Xarba
            | casualties1 = 4 killed
            }}
            Riders came again.
            === Losses ===
            Four fell.
            == Legacy ==
            A stone was set.<ref>Sow, p. 9.</ref>
            """);

    assertThat(row(article, "date")).containsExactly("-1 3 May 1914");
    assertThat(article.sections())
        .extracting(Section::heading)
        .containsExactly("Lead", "Second raid", "Legacy");
    assertThat(article.insets()).hasSize(1);
    Article second = article.insets().get(0);
    assertThat(second.title()).isEqualTo("Second raid");
    assertThat(row(second, "date")).containsExactly("-1 9 June 1914[1]");
    assertThat(row(second, "casualties")).containsExactly("-1 4 killed");
    assertThat(second.partOf()).isPresent();
    assertThat(sentences(second, 0)).containsExactly("Riders came again.");
    assertThat(sentences(second, 1)).containsExactly("Four fell.");
    assertThat(second.references()).extracting(Reference::number).containsExactly("1");
  }

  @Test
  void theBoxOfAnAttackHasRowsOfItsOwn() {
    Article article =
        article(
            """
            {{Infobox civilian attack
            | title = Market bombing
            | location = Xarba, Orsk
            | date = 3 May 2014
            | fatalities = 12
            | injuries = 30+
            | perps = [[Dune Front]]
            }}
            '''The bombing''' killed twelve.
            """);

    assertThat(article.title()).isEqualTo("Market bombing");
    assertThat(row(article, "deaths")).containsExactly("-1 12");
    assertThat(row(article, "injured")).containsExactly("-1 30+");
    assertThat(row(article, "perpetrators")).containsExactly("-1 Dune Front");
  }

  @Test
  void ofSeveralBoxesTheFirstOfAnEventWithADateCounts() {
    Article article =
        article(
            """
            {{Infobox settlement|name=Tarkessa|population=900}}
            {{Infobox military conflict|conflict=Battle of Tarkessa|date=3 May 1914}}
            {{Infobox military conflict|conflict=Second battle|date=4 May 1915}}
            '''Tarkessa''' is a town.
            """);

    assertThat(article.title()).isEqualTo("Battle of Tarkessa");
    assertThat(row(article, "date")).containsExactly("-1 3 May 1914");
  }

  @Test
  void whatAnotherBoxIsAboutStandsInTheText() {
    assertThat(article("{{Infobox weapon|name=Lance}}\n'''Lance''' is a gun.").text())
        .contains("{{infobox weapon}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `{{nowrap|300 men}} fought.`                        | `300 men fought.`
          `{{lang|fr|La Prise}} ({{lang-de|Die Einnahme}})`   | `La Prise (Die Einnahme)`
          `In {{circa|1914}} it fell.`                        | `In c. 1914 it fell.`
          `He{{spaced ndash}}and she{{snd}}left.`             | `He – and she – left.`
          `{{frac|1|2}} of them fled.`                        | `1/2 of them fled.`
          `{{convert|10|to|15|km}} away.`                     | `10 to 15 km away.`
          `{{convert|10|-|15|mi}} away.`                      | `10–15 mi away.`
          `On {{OldStyleDate|13 August|1704|2 August}} it was.` | `On 13 August 1704 it was.`
          `The {{HMS|Orsk|1911|6}} sank.`                     | `The HMS Orsk sank.`
          `{{formatnum:1234}} men.`                           | `1234 men.`
          `{{MLI}} and {{flag|MLI|1960}} won.`                | `Land of MLI and Land of MLI won.`
          `{{#invoke:flag||Orsk}} won, {{#invoke:flag|icon|Mali}} not.` | `Orsk won, not.`
          `<nowiki>{{kept}}</nowiki> is kept.`                | `{{kept}} is kept.`
          `Lost<!-- all --> it &ndash; A&amp;B.`              | `Lost it – A&B.`
          `Seen<span style="display: none">hidden</span>.`    | `Seen.`
          `It is {{convert|15|=|km}} away.`                   | `It is 15 km away.`
          `{{unknown|thing}}Nothing else.`                    | `Nothing else.`
          `The '''''brave''''' fell at the fort''s gate.`     | `The brave fell at the forts gate.`
          `See [[:Category:Forts|forts]] [https://example.org here].` | `See forts here.`
          `A {{army|Orsk}} unit.`                             | `A Orsk Army unit.`
          """)
  void templatesShowWhatTheyShowOnAPage(String source, String text) {
    assertThat(shown(source)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `#REDIRECT [[Battle of Tarkessa]]`                                     | REDIRECT
          `'''Tarkessa''' is one of [[two]] towns.\\n{{disambiguation}}`         | DISAMBIGUATION
          `'''Raids''' may refer to:\\n* [[Raid (1914)]]`                        | DISAMBIGUATION
          `== Toll ==\\nToo high. [[User:A|A]] ([[User talk:A|talk]]) 3 May`     | TALK_PAGE
          `{{Infobox military conflict\\n|date=3 May 1914\\n|place=[[Tarkessa]]` | WIKITEXT
          """)
  void pagesThatTellOfNothingAreTurnedAway(String source, Reason reason) {
    Reject reject = reject(source.replace("\\n", "\n"));

    assertThat(reject.reason()).isEqualTo(reason);
    assertThat(reject.detail()).isNotBlank();
  }

  @Test
  void whatIsNeverClosedIsText() {
    assertThat(shown("It {{fell on [[3 May]].")).isEqualTo("It {{fell on 3 May.");
    assertThat(shown("It [[fell on {{nowrap|3 May}}.")).isEqualTo("It [[fell on 3 May.");
    assertThat(shown("It}} fell]] on <ref>3 May.")).startsWith("It}} fell]] on");
    assertThat(shown("It <math>fell on 3 May.")).isEqualTo("It fell on 3 May.");
  }

  @Test
  void templatesThatStandTooDeepAreRefusedWithTheReason() {
    Reject reject = reject("'''X''' [[x]] " + "{{a|".repeat(1_000) + "}}".repeat(1_000));

    assertThat(reject.reason()).isEqualTo(Reason.WIKITEXT);
    assertThat(reject.detail()).contains("more than 100 deep");
  }

  @Test
  void hostileSourcesTakeLinearTime() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          String nest = "{{a|[[b|".repeat(45);
          for (String piece :
              List.of(
                  "{{a}}",
                  "[[",
                  "]]",
                  "}}",
                  "<ref>",
                  "</ref>",
                  "<math>",
                  "<!--",
                  "''",
                  "[http://a ",
                  "{|\n",
                  "==\n",
                  "|a=",
                  "<ref name=x>y</ref>",
                  "</br>",
                  "{{efn|x}}",
                  "{{convert|")) {
            String text = "'''X''' [[x]] was. " + piece.repeat(60_000);
            assertThat(read(text)).as(piece).isNotNull();
          }
          assertThat(read("'''X''' [[x]] " + (nest + "}}".repeat(45)).repeat(500))).isNotNull();
        });
  }
}
