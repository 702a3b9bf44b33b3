package org.skirmish.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.skirmish.AnyArticle;
import org.skirmish.model.Alternative;
import org.skirmish.model.Evidence;
import org.skirmish.model.Toll;
import org.skirmish.source.Document;
import org.skirmish.source.Result;
import org.skirmish.source.Span;

/** What holds for the events of any article. */
class AnyArticleTest {

  private static final String TITLE = "Battle of Kova\n\n";

  private static final String BOX =
      "Part of the Mali War\nDate\t5 May 2017\nLocation\tKova, Mali\nBelligerents\n\nMali\n\nAQIM\n"
          + "Casualties and losses\n\n7 killed\n\n3 killed\n\n";

  private static final String LEAD =
      "The Battle of Kova took place on 5 May 2017 in Kova, Mali. Malian soldiers were attacked by"
          + " AQIM; seven soldiers and three rebels were killed.\n\n";

  @Property(tries = 250, seed = "20170505", shrinking = ShrinkingMode.BOUNDED)
  void everyQuoteIsTheTextAtItsOffsets(@ForAll("documents") Document document) {
    for (ConflictEvent event : events(document)) {
      for (Evidence evidence : event.evidence()) {
        if (evidence instanceof Evidence.Read read) {
          assertThat(read.quote()).isEqualTo(read.span().of(document.text())).isNotEmpty();
        }
      }
      for (Alternative alternative : event.alternatives()) {
        assertThat(document.text()).contains(alternative.quote());
      }
      for (int i = 0; i < event.claims().size(); i++) {
        assertThat(quotes(event, "claims[" + i + "].killed"))
            .containsExactly(event.claims().get(i).quote());
      }
      for (Side side : event.sides()) {
        for (Actor actor : side.actors()) {
          actor.span().ifPresent(span -> assertInside(span, document));
        }
      }
      event.action().forEach(span -> assertInside(span, document));
      event.summary().forEach(span -> assertInside(span, document));
    }
  }

  /** The lead tells the event; what is of other days, or tells no deed, may stand anywhere. */
  @Property(tries = 200, seed = "20170505", shrinking = ShrinkingMode.BOUNDED)
  void theOrderOfUnrelatedParagraphsDoesNotChangeTheToll(
      @ForAll boolean boxed,
      @ForAll("asides") List<String> asides,
      @ForAll("orders") List<Integer> order) {
    List<String> moved = new ArrayList<>(asides);
    for (int i = 0; i < moved.size(); i++) {
      moved.add(moved.remove(order.get(i) % moved.size()));
    }

    ConflictEvent told = events(text(boxed, asides)).get(0);
    ConflictEvent retold = events(text(boxed, moved)).get(0);

    assertThat(told.fatalities().best()).hasValue(10);
    assertThat(retold.fatalities()).isEqualTo(told.fatalities());
    assertThat(retold.civilians()).isEqualTo(told.civilians());
    assertThat(retold.sides()).extracting(Side::toll).isEqualTo(tolls(told));
  }

  @Provide
  Arbitrary<Document> documents() {
    return AnyArticle.documents();
  }

  @Provide
  Arbitrary<List<String>> asides() {
    return Arbitraries.of(
            "On 3 March 2012 rebels attacked Gossi, killing 12 civilians.",
            "On 9 June 2019 gunmen killed 95 people in Sobane Da.",
            "In January 2013 French jets bombed Konna.",
            "The town has a market and two schools.",
            "Rice is grown along the river.",
            "On 24 November 2017 an ambush near Ménaka left three peacekeepers dead.",
            "A mosque was built there in the 15th century.",
            "According to the census, 4,000 people lived in the area.")
        .list()
        .uniqueElements()
        .ofMinSize(2)
        .ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.integers().between(0, 5).list().ofSize(6);
  }

  private static Document text(boolean boxed, List<String> asides) {
    String text = TITLE + (boxed ? BOX : "") + LEAD + String.join("\n\n", asides) + "\n";
    return new Document("any.txt", "text", text);
  }

  private static List<ConflictEvent> events(Document document) {
    return Events.read(document) instanceof Result.Of<List<ConflictEvent>> events
        ? events.value()
        : List.of();
  }

  private static List<Toll> tolls(ConflictEvent event) {
    return event.sides().stream().map(Side::toll).toList();
  }

  private static List<String> quotes(ConflictEvent event, String field) {
    return event.evidence().stream()
        .filter(evidence -> evidence.field().toString().equals(field))
        .map(evidence -> ((Evidence.Read) evidence).quote())
        .toList();
  }

  private static void assertInside(Span span, Document document) {
    assertThat(span.end()).isBetween(span.start() + 1, document.text().length());
  }
}
