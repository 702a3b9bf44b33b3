package org.skirmish.event.deed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skirmish.lexicon.EventClass;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.lexicon.PersonKind;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.noun.Participant;

/**
 * People without a militia's name who take up arms for their own. ACLED's coders make a militia of
 * them: "two Tolu men killed a farmer" is the people's, "farmers shot a herder" a communal one.
 */
final class PeopleAtArms {

  private static final Lexicon WORDS = Lexicon.english();
  private static final String COMMUNAL = "Unidentified Communal Militia ({C})";

  private PeopleAtArms() {}

  /**
   * The mention with those who do it as a militia.
   *
   * @param guns whether the text tells of firearms
   */
  static EventMention acting(EventMention mention, boolean guns) {
    boolean violent =
        switch (mention.eventClass()) {
          case KILL, SHOOT, ATTACK, ABDUCT -> true;
          default -> false;
        };
    if (!violent || mention.agents().isEmpty()) {
      return mention;
    }
    boolean shot = guns || mention.eventClass() == EventClass.SHOOT;
    List<Participant> agents = new ArrayList<>();
    for (Participant agent : mention.agents()) {
      agents.add(
          name(agent, shot).map(name -> agent.named(PersonKind.IDENTITY, name)).orElse(agent));
    }
    return mention.with(agents, mention.patients());
  }

  private static Optional<String> name(Participant agent, boolean shot) {
    if (agent.kind() != PersonKind.CIVILIANS || agent.isNamed()) {
      return Optional.empty();
    }
    Optional<String> people = people(agent.phrase());
    if (people.isPresent()) {
      return Optional.of(people.get() + " Ethnic Militia ({C})");
    }
    boolean many = agent.plural() || WORDS.cue("collective").contains(agent.word());
    boolean country =
        agent.associates().stream()
            .anyMatch(group -> group.startsWith("Farmers") || group.startsWith("Pastoralists"));
    return shot && many && country ? Optional.of(COMMUNAL) : Optional.empty();
  }

  /** The people after whom somebody is called: "Tolu farmers". */
  private static Optional<String> people(String phrase) {
    for (String word : phrase.split(" ")) {
      boolean name = Character.isUpperCase(word.charAt(0));
      if (name && WORDS.cue("ethnic-people").contains(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }
}
