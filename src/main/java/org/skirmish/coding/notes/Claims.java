package org.skirmish.coding.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedSide;
import org.skirmish.event.Claim;
import org.skirmish.event.ConflictEvent;
import org.skirmish.world.Country;
import org.skirmish.world.World;

/** Claims as claims: "JNIM claimed to have killed 85 Malian soldiers." */
final class Claims {

  private final ConflictEvent event;
  private final List<CodedSide> sides;
  private final PartyNaming naming;
  private final World world;

  Claims(ConflictEvent event, List<CodedSide> sides, PartyNaming naming, World world) {
    this.event = event;
    this.sides = sides;
    this.naming = naming;
    this.world = world;
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Claim claim : event.claims()) {
      if (!claim.killed().isEmpty()) {
        sentences.add(NoteWords.capitalised(sentence(claim)) + ".");
      }
    }
    return sentences;
  }

  private String sentence(Claim claim) {
    Optional<CodedActor> speaker = actor(claim.by());
    boolean group = world.actors().find(claim.by()).isPresent();
    String by = speaker(speaker, claim.by(), group);
    List<String> others = new ArrayList<>();
    List<String> own = new ArrayList<>();
    for (Claim.Loss loss : claim.killed()) {
      boolean isOwn = loss.actor().equals(claim.by());
      String people = isOwn ? Figures.range(loss.range()) + " of its own" : people(loss);
      (isOwn ? own : others).add(people);
    }
    List<String> said = new ArrayList<>();
    if (!others.isEmpty()) {
      boolean party = speaker.isPresent() || group;
      boolean one = others.size() == 1 && Figures.isOne(claim.killed().get(0).range());
      said.add(
          party
              ? "claimed to have killed " + NoteWords.join(others)
              : "said that " + NoteWords.join(others) + (one ? " was" : " were") + " killed");
    }
    if (!own.isEmpty()) {
      said.add("said that it lost " + NoteWords.join(own));
    }
    return by + " " + NoteWords.join(said);
  }

  /** "The Malian army" is who speaks for Mali: its government or its army. */
  private String speaker(Optional<CodedActor> actor, String written, boolean group) {
    if (actor.isPresent() && naming.of(actor.get()).isForces()) {
      return "the " + naming.of(actor.get()).adjective().get() + " side";
    }
    return group || actor.isPresent() ? naming.of(written).name() : written;
  }

  private String people(Claim.Loss loss) {
    Optional<CodedActor> actor = actor(loss.actor());
    if (actor.isPresent()) {
      return Figures.of(loss.range(), naming.of(actor.get()));
    }
    String number = Figures.range(loss.range());
    String who = loss.actor().strip();
    Optional<Country> country = world.countries().byName(who);
    if (country.isPresent() && !country.get().demonyms().isEmpty()) {
      String adjective = country.get().demonyms().get(0);
      return number + " " + adjective + (Figures.isOne(loss.range()) ? " soldier" : " soldiers");
    }
    String last = NoteWords.lastWord(who).toLowerCase(Locale.ROOT);
    boolean counted = last.endsWith("s") || last.endsWith("men") || last.equals("people");
    boolean people = who.indexOf(' ') < 0 && !world.actors().find(who).isPresent();
    return counted || people ? number + " " + who : Figures.of(loss.range(), naming.of(who));
  }

  private Optional<CodedActor> actor(String name) {
    for (CodedSide side : sides) {
      for (CodedActor actor : side.actors()) {
        if (name.equalsIgnoreCase(actor.actor().asWritten())
            || name.equalsIgnoreCase(actor.name())
            || name.equalsIgnoreCase(actor.tableName())) {
          return Optional.of(actor);
        }
      }
    }
    return Optional.empty();
  }
}
