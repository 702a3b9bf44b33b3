package org.skirmish.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.skirmish.article.Article;
import org.skirmish.event.ConflictEvent;
import org.skirmish.source.Span;
import org.skirmish.world.Country;
import org.skirmish.world.World;

class EventIdsTest {

  private static final int ARTICLES = 100_000;
  private static final int EVENTS_AN_ARTICLE = 10;
  private static final Pattern ACLEDS = Pattern.compile("[A-Z]{3}\\d+");
  private static final String START = "MLI-20171124-indelimane-";

  /**
   * The worst case: all at one place on one day, so that only the digest tells them apart. It is
   * kept as the number that its digits write, because a million texts would take too much memory.
   */
  @Test
  void aMillionEventsHaveAMillionIds() {
    CodedPlace place = indelimane();
    long[] digests = new long[ARTICLES * EVENTS_AN_ARTICLE];
    List<String> odd = new ArrayList<>();
    List<ConflictEvent> events = new ArrayList<>();
    for (int e = 0; e < EVENTS_AN_ARTICLE; e++) {
      events.add(toldAt(e));
    }
    for (int a = 0; a < ARTICLES; a++) {
      EventIds ids = new EventIds(article("Patrol " + a + " was ambushed. It was attacked again."));
      for (int e = 0; e < EVENTS_AN_ARTICLE; e++) {
        String id = ids.of(events.get(e), place);
        if (!id.startsWith(START) || ACLEDS.matcher(id).matches()) {
          odd.add(id);
        }
        digests[a * EVENTS_AN_ARTICLE + e] = Long.parseLong(id, START.length(), id.length(), 36);
      }
    }
    assertThat(odd).isEmpty();
    Arrays.sort(digests);
    List<Long> twice = new ArrayList<>();
    for (int i = 1; i < digests.length; i++) {
      if (digests[i] == digests[i - 1]) {
        twice.add(digests[i]);
      }
    }
    assertThat(twice).isEmpty();
  }

  private static Article article(String text) {
    return EventFixture.telling(text).build().origin().article().get();
  }

  /** What an id takes of an event beside its article, which all articles here have in common. */
  private static ConflictEvent toldAt(int sentence) {
    ConflictEvent event = EventFixture.telling("").on("2017-11-24").at("Indelimane").build();
    return new ConflictEvent(
        sentence == 0 ? ConflictEvent.Role.MAIN : ConflictEvent.Role.RELATED,
        event.origin(),
        event.name(),
        event.date(),
        event.place(),
        event.conflict(),
        event.result(),
        event.sides(),
        event.civilians(),
        event.unassigned(),
        event.fatalities(),
        event.claims(),
        event.sources(),
        List.of(new Span(sentence, sentence + 10)),
        event.summary(),
        event.evidence(),
        event.alternatives(),
        event.doubts());
  }

  private static CodedPlace indelimane() {
    Optional<Country> mali = World.load().countries().byIso3("MLI");
    return new CodedPlace(
        Optional.of("Indelimane"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        mali,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
