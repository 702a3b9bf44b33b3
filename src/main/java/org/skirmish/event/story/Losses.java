package org.skirmish.event.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.event.Keywords;
import org.skirmish.event.day.Told;
import org.skirmish.event.deed.Ledger;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.source.Span;

/** Reads the losses that a sentence tells from its event mentions. */
public final class Losses {

  private static final Lexicon WORDS = Lexicon.english();

  private final Told told;
  private final Cast cast;
  private final Optional<Combatant> spokenOf;
  private final Claimants claimants;
  private final List<Loss> found = new ArrayList<>();

  private Losses(Told told, Cast cast, Optional<Combatant> spokenOf, boolean unverified) {
    this.claimants = new Claimants(told, cast, spokenOf, unverified);
    this.told = told;
    this.cast = cast;
    this.spokenOf = spokenOf;
  }

  /** The losses of sentences that follow one another, sentence by sentence. */
  public static List<List<Loss>> of(List<Told> sentences, Cast cast) {
    List<List<Loss>> losses = new ArrayList<>(sentences.size());
    SpokenOf spokenOf = new SpokenOf(cast, Optional.empty());
    for (int i = 0; i < sentences.size(); i++) {
      Told told = sentences.get(i);
      spokenOf.enter(told);
      if (tellsHarm(told)) {
        boolean open =
            isUnverified(told) || i + 1 < sentences.size() && isUnverified(sentences.get(i + 1));
        losses.add(of(told, cast, spokenOf.get(), open));
      } else {
        losses.add(List.of());
      }
      spokenOf.leave(told);
    }
    return losses;
  }

  /** Whether it tells of people harmed. */
  public static boolean tells(Told told) {
    for (EventMention mention : told.statement().mentions()) {
      if (isHarm(mention) && isCounted(mention)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsHarm(Told told) {
    return told.statement().mentions().stream().anyMatch(Losses::isHarm);
  }

  private static boolean isHarm(EventMention mention) {
    return mention.status() != Status.DENIED
        && !mention.status().isOpen()
        && Ledger.harm(mention.eventClass()).isPresent();
  }

  private static boolean isCounted(EventMention mention) {
    if (mention.nominal() && mention.patients().isEmpty()) {
      return mention.count().isPresent();
    }
    for (Participant patient : mention.patients()) {
      if (patient.count().isPresent() && patient.isPeople()) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param spokenOf of whom the sentence before speaks
   * @param unverified whether somebody says that nobody else confirms it
   */
  private static List<Loss> of(
      Told told, Cast cast, Optional<Combatant> spokenOf, boolean unverified) {
    Losses losses = new Losses(told, cast, spokenOf, unverified);
    List<EventMention> mentions = told.statement().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      if (isHarm(mentions.get(i))) {
        Optional<Harm> harm = Ledger.harm(mentions.get(i).eventClass());
        boolean either = i > 0 && losses.isEither(mentions.get(i - 1), mentions.get(i));
        losses.read(mentions.get(i), either ? Harm.TOTAL : harm.get());
      }
    }
    return losses.found;
  }

  /** "Independent observers could not verify it". */
  private static boolean isUnverified(Told told) {
    List<Token> tokens = told.phrase().tokens();
    return Keywords.occur(WORDS.cue("verifies"), tokens)
        && Keywords.occur(WORDS.cue("negation"), tokens);
  }

  /** "killed or wounded 40": nobody knows how many of each. */
  private boolean isEither(EventMention before, EventMention mention) {
    if (Ledger.harm(before.eventClass()).isEmpty()
        || Ledger.harm(before.eventClass()).equals(Ledger.harm(mention.eventClass()))) {
      return false;
    }
    List<Token> between = between(before.span().end(), mention.span().start());
    return between.size() == 1 && (between.get(0).is("or") || between.get(0).is("and"));
  }

  private List<Token> between(int from, int to) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : told.phrase().tokens()) {
      if (token.span().start() >= from && token.span().end() <= to) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private void read(EventMention mention, Harm harm) {
    boolean bare = mention.nominal() && mention.patients().isEmpty();
    if (bare && mention.count().isPresent() && harm == Harm.KILLED) {
      add(harm, mention.count().get(), Optional.empty(), true, mention, mention.span());
      return;
    }
    boolean toll =
        WORDS.cue("toll-verb").contains(mention.verb())
            || WORDS.cue("gives-toll").contains(mention.verb());
    for (Participant patient : mention.patients()) {
      if (patient.count().isPresent() && patient.isPeople() && !isOfNext(mention, patient)) {
        Span span = numbered(patient.span()).to(mention.span());
        Optional<Participant> who = Optional.of(patient);
        add(harm, patient.count().get(), who, toll && !mention.nominal(), mention, span);
        for (Participant part : patient.parts()) {
          if (part.count().isPresent()) {
            addPart(harm, part, mention);
          }
        }
        for (Participant part : LossParts.listed(told, patient)) {
          addPart(harm, part, mention);
        }
      }
    }
  }

  /**
   * "Killed eight soldiers and 11 others were injured": of people who are given to both verbs,
   * those before "and" are the first's alone and those behind it the second's.
   */
  private boolean isOfNext(EventMention mention, Participant patient) {
    for (EventMention other : told.statement().mentions()) {
      boolean both = other != mention && other.patients().contains(patient);
      boolean another = !Ledger.harm(other.eventClass()).equals(Ledger.harm(mention.eventClass()));
      if (!both || !another || mention.patients().size() != 2) {
        continue;
      }
      Participant first = mention.patients().get(0);
      Participant second = mention.patients().get(1);
      EventMention early = mention.span().start() < other.span().start() ? mention : other;
      EventMention late = early == mention ? other : mention;
      boolean ordered =
          early.span().end() <= first.span().start()
              && first.span().end() < second.span().start()
              && second.span().end() <= late.span().start()
              && late.patients().contains(first)
              && second.count().isPresent();
      if (ordered) {
        return patient.equals(early == mention ? second : first);
      }
    }
    return false;
  }

  /** The words for people together with the number before them. */
  private Span numbered(Span people) {
    for (CountMention count : told.phrase().counts()) {
      if (count.span().end() + 1 == people.start()) {
        return count.span().to(people);
      }
    }
    return people;
  }

  private void addPart(Harm harm, Participant part, EventMention mention) {
    found.add(
        new Loss(
            harm,
            part.count().get(),
            Optional.of(part),
            party(part),
            true,
            false,
            part.span(),
            claimants.of(mention, Optional.of(part), party(part))));
  }

  private void add(
      Harm harm,
      Range range,
      Optional<Participant> who,
      boolean total,
      EventMention mention,
      Span span) {
    for (Loss before : found) {
      boolean same =
          before.harm() == harm
              && who.isPresent()
              && before.who().isPresent()
              && before.who().get().span().equals(who.get().span());
      if (same) {
        return;
      }
    }
    boolean part = who.isPresent() && (isPart(who.get(), harm) || isFound(who.get(), harm));
    Optional<Combatant> whose = who.flatMap(this::party);
    if (who.isPresent() && whose.isEmpty()) {
      whose = claimants.ofSpeaker(mention, who.get());
    }
    Optional<Loss.Claimant> claimant = claimants.of(mention, who, whose);
    found.add(new Loss(harm, range, who.map(this::pointing), whose, part, total, span, claimant));
  }

  /** Whose they are; "the soldiers" of no country are only those of whom the text speaks. */
  private Optional<Combatant> party(Participant participant) {
    Optional<Combatant> party = cast.party(participant, told, spokenOf);
    boolean guessed =
        party.isPresent() && party.get().ofState() && !Wording.tells(participant, told);
    return guessed && !party.equals(spokenOf) ? Optional.empty() : party;
  }

  /** "including forty-seven who …", "40 of them": counted in a figure before. */
  private boolean isPart(Participant participant, Harm harm) {
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean first = tokens.get(i).span().start() >= participant.span().start();
      if (first) {
        int before = i - 1;
        while (before >= 0 && WORDS.cue("bounds-number").contains(tokens.get(before).key())) {
          before--;
        }
        boolean them = before > 0 && WORDS.cue("those-before").contains(tokens.get(before).key());
        before -= them ? 1 : 0; // "among them 11"
        if (before >= 0 && WORDS.cue("includes").contains(tokens.get(before).key())) {
          return true;
        }
        break;
      }
    }
    return isOfThem(participant) && tellsBefore(harm);
  }

  /** "28 were killed, and searchers found the bodies of 11": they are among the 28. */
  private boolean isFound(Participant participant, Harm harm) {
    for (EventMention mention : told.statement().mentions()) {
      boolean found = WORDS.cue("finds").contains(mention.verb()) && harm == Harm.KILLED;
      if (found && mention.patients().contains(participant)) {
        return tellsBefore(harm);
      }
    }
    return false;
  }

  private boolean isOfThem(Participant participant) {
    return isOf(participant, WORDS.cue("those-before"));
  }

  /** "Four of the soldiers": of those told of before. */
  private Participant pointing(Participant participant) {
    boolean fresh = participant.reference() == Participant.Reference.NEW;
    return fresh && isOf(participant, WORDS.cue("back-reference"))
        ? participant.referring(Participant.Reference.BACK)
        : participant;
  }

  /** Whether "of" and one of the words stand behind somebody. */
  private boolean isOf(Participant participant, Set<String> words) {
    List<Token> tokens = told.phrase().tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      boolean last = tokens.get(i).span().end() == participant.span().end();
      if (last && tokens.get(i + 1).is("of")) {
        return words.contains(tokens.get(i + 2).key());
      }
    }
    return false;
  }

  private boolean tellsBefore(Harm harm) {
    return found.stream().anyMatch(loss -> loss.harm() == harm);
  }
}
