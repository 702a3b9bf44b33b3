package org.skirmish.event;

import java.util.List;
import java.util.Optional;
import org.skirmish.event.box.BoxAgainstProse;
import org.skirmish.event.box.BoxSides;
import org.skirmish.event.deed.Account;
import org.skirmish.event.episode.EpisodeEvent;
import org.skirmish.event.episode.Episodes;
import org.skirmish.event.story.Cast;
import org.skirmish.event.story.NoteToll;
import org.skirmish.event.story.ProseReading;
import org.skirmish.event.toll.FatalityCount;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Toll;

/**
 * Who fought in the main event and what it cost them.
 *
 * @param sides the sides in the article's order
 * @param civilians what befell civilians
 * @param unassigned harm of people whose side is not told
 * @param fatalities all dead together
 */
record MainFight(List<Side> sides, Toll civilians, Toll unassigned, Fatalities fatalities) {

  /** As the clauses of an incident note tell it. */
  static MainFight ofNote(Account account, Episodes episodes, Findings findings) {
    AccountReading reading = AccountReading.of(account, findings);
    boolean open = !episodes.ownClaims().isEmpty() || account.ledger().isUnnumbered(Harm.KILLED);
    return new MainFight(
        reading.sides(),
        reading.civilians(),
        reading.unassigned(),
        NoteToll.complete(reading.fatalities(), episodes.own(), open, findings));
  }

  /** As a box tells it, compared with the prose. */
  static MainFight ofBox(BoxSides.Reading box, Episodes episodes, Cast cast, Findings findings) {
    Fatalities fatalities = FatalityCount.of(box.sides(), box.civilians(), box.dead());
    if (fatalities.low().isPresent()) {
      findings.addUp(
          FieldPath.FATALITIES, Harm.KILLED, "the dead of the sides and of the civilians added up");
    }
    BoxAgainstProse.compare(box.sides(), box.keys(), episodes.own(), cast, findings);
    return new MainFight(box.sides(), box.civilians(), box.unassigned(), fatalities);
  }

  /** As the sentences of an article or of a note without clauses tell it. */
  static MainFight ofProse(Episodes episodes, Cast cast, boolean note, Findings findings) {
    ProseReading.Reading reading =
        ProseReading.of(episodes.own(), Optional.empty(), episodes.ownClaims(), cast, findings);
    Fatalities told = EpisodeEvent.fatalities(reading.losses(), findings);
    Fatalities fatalities =
        note
            ? NoteToll.complete(told, episodes.own(), !episodes.ownClaims().isEmpty(), findings)
            : told;
    return new MainFight(reading.sides(), reading.civilians(), reading.unassigned(), fatalities);
  }
}
