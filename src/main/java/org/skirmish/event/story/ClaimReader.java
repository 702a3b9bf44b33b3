package org.skirmish.event.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.event.Actor;
import org.skirmish.event.Claim;
import org.skirmish.event.Findings;
import org.skirmish.event.Keywords;
import org.skirmish.event.Side;
import org.skirmish.mention.Group;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.mention.harm.LossMention;
import org.skirmish.mention.party.ActorMention;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.source.WordSets;
import org.skirmish.world.ArmedActor;

/**
 * Finds the sentences in which a party gives a toll that is only its word: an armed group's figures
 * always, anybody's where the verb or the next sentence says that nobody else confirms them.
 */
public final class ClaimReader {

  private static final WordSets WORDS = WordSets.of(ClaimReader.class, "claim-words.csv");
  private static final Set<String> STRONG = WORDS.get("strong");
  private static final Set<String> WEAK = WORDS.get("weak");
  private static final Set<String> UNVERIFIED = WORDS.get("unverified");
  private static final Set<String> OTHERS = WORDS.get("other");
  private static final Set<String> DENIALS = WORDS.get("denial");
  private static final Set<String> PRONOUNS = WORDS.get("pronoun");

  /** A claim's sentence and who makes it. */
  private record Found(Told told, ActorMention by) {}

  private final List<Told> told;
  private final Map<Told, ActorMention> claims = new HashMap<>();
  private final List<Found> ordered = new ArrayList<>();

  private ClaimReader(List<Told> told) {
    this.told = told;
  }

  public static ClaimReader of(List<Told> told) {
    ClaimReader reader = new ClaimReader(told);
    for (int i = 0; i < told.size(); i++) {
      Told sentence = told.get(i);
      Optional<ActorMention> by = reader.claimant(i);
      if (by.isPresent()) {
        reader.claims.put(sentence, by.get());
        reader.ordered.add(new Found(sentence, by.get()));
      }
    }
    return reader;
  }

  /** Whether the sentence's figures are one party's word. */
  boolean isClaim(Told sentence) {
    return claims.containsKey(sentence);
  }

  private Optional<ActorMention> claimant(int index) {
    Phrase phrase = told.get(index).phrase();
    int verb = verbOf(phrase);
    boolean toll = !phrase.losses().isEmpty();
    if (verb < 0) {
      return Optional.empty();
    }
    boolean responsibility = Keywords.occurs("responsibility", phrase.tokens());
    if (!toll || responsibility && !STRONG.contains(phrase.tokens().get(verb).key())) {
      return Optional.empty();
    }
    Optional<ActorMention> by = subject(phrase, verb);
    if (by.isEmpty()) {
      by = spokenOf(index, phrase, verb);
    }
    if (by.isEmpty()) {
      return Optional.empty();
    }
    boolean strong = STRONG.contains(phrase.tokens().get(verb).key());
    boolean group = isGroup(by.get());
    return strong || group || isUnverified(index) ? by : Optional.empty();
  }

  private static int verbOf(Phrase phrase) {
    int weak = -1;
    for (int i = 0; i < phrase.tokens().size(); i++) {
      String key = phrase.tokens().get(i).key();
      boolean ends = i + 1 >= phrase.tokens().size() || phrase.tokens().get(i + 1).is(",");
      if (STRONG.contains(key) && !ends) {
        return i;
      }
      if (weak < 0 && WEAK.contains(key)) {
        weak = i;
      }
    }
    return weak;
  }

  /** An armed group that claims to have done it. */
  public Optional<ActorMention> culprit(List<Told> own) {
    Set<Told> ofMain = new HashSet<>(own);
    for (Found found : ordered) {
      if (ofMain.contains(found.told) && isGroup(found.by)) {
        return Optional.of(found.by);
      }
    }
    return Optional.empty();
  }

  /** The last party named before the verb. */
  private static Optional<ActorMention> subject(Phrase phrase, int verb) {
    ActorMention last = null;
    for (ActorMention actor : phrase.actors()) {
      if (actor.after() <= verb && actor.kind() != ActorMention.Kind.DESCRIBED) {
        last = actor;
      }
    }
    return last != null && speaks(phrase, last.after(), verb)
        ? Optional.of(last)
        : Optional.empty();
  }

  /** Whether no clause ends and nobody else begins to speak between the party and its verb. */
  private static boolean speaks(Phrase phrase, int from, int verb) {
    for (Token token : phrase.tokens().subList(from, verb)) {
      if (token.isMark(";") || OTHERS.contains(token.key())) {
        return false;
      }
    }
    return true;
  }

  /** "It claimed …", "A statement asserted …": the party that the sentence before speaks of. */
  private Optional<ActorMention> spokenOf(int index, Phrase phrase, int verb) {
    boolean pronoun = Keywords.occur(PRONOUNS, phrase.tokens().subList(0, verb));
    if (!pronoun || index == 0 || told.get(index - 1).paragraph() != told.get(index).paragraph()) {
      return Optional.empty();
    }
    for (ActorMention actor : told.get(index - 1).phrase().actors()) {
      if (actor.kind() != ActorMention.Kind.DESCRIBED) {
        return Optional.of(actor);
      }
    }
    return Optional.empty();
  }

  private static boolean isGroup(ActorMention actor) {
    if (actor.country().isPresent() && actor.kind() == ActorMention.Kind.STATE) {
      return false;
    }
    return actor.known().isPresent() && actor.known().get().ally() != ArmedActor.Camp.STATE;
  }

  /** Whether this sentence or the next says that nobody else confirms the figure. */
  private boolean isUnverified(int index) {
    for (int i = index; i <= index + 1 && i < told.size(); i++) {
      List<Token> tokens = told.get(i).phrase().tokens();
      if (Keywords.occur(DENIALS, tokens) && Keywords.occur(UNVERIFIED, tokens)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The claims about the main event, in the article's words.
   *
   * @param own the claims' sentences that speak of the main event
   */
  public List<Claim> claims(Article article, List<Told> own, List<Side> sides, Findings findings) {
    List<Claim> read = new ArrayList<>();
    Set<Told> ofMain = new HashSet<>(own);
    for (Found found : ordered) {
      if (!ofMain.contains(found.told)) {
        continue;
      }
      List<Claim.Loss> killed = new ArrayList<>();
      for (LossMention loss : found.told.phrase().losses()) {
        if (loss.harm() == Harm.KILLED && !loss.part()) {
          killed.add(new Claim.Loss(victims(loss, found.by, sides), loss.range()));
        }
      }
      FieldPath claim = FieldPath.claim(read.size());
      findings.read(claim.by(), found.by.span());
      findings.read(claim.figure(Harm.KILLED), found.told.sentence().span());
      read.add(
          new Claim(
              name(found.by, sides),
              day(found.told),
              killed,
              found.told.sentence().span().of(article.text())));
    }
    return read;
  }

  private static Optional<LocalDate> day(Told told) {
    return told.when().isPresent() && told.when().get().isExact()
        ? Optional.of(told.when().get().start())
        : Optional.empty();
  }

  private static String victims(LossMention loss, ActorMention by, List<Side> sides) {
    if (loss.victims().isPresent()) {
      return name(loss.victims().get(), sides);
    }
    boolean own = loss.group().orElse(null) == Group.FIGHTERS && isGroup(by);
    boolean forces = loss.group().isPresent() && loss.group().get().isOfState() && isGroup(by);
    if (forces) {
      return opponent(by, sides).orElse(loss.who());
    }
    return own ? name(by, sides) : loss.who();
  }

  /**
   * The first party of the other side: whose "the soldiers" are whom a group claims to have killed.
   */
  private static Optional<String> opponent(ActorMention by, List<Side> sides) {
    String name = name(by, sides);
    for (Side side : sides) {
      boolean own = side.actors().stream().anyMatch(actor -> actor.asWritten().equals(name));
      if (!own && sides.size() == 2) {
        return Optional.of(side.actors().get(0).asWritten());
      }
    }
    return Optional.empty();
  }

  /** As the sides call the party, else by its country or its best known name. */
  private static String name(ActorMention actor, List<Side> sides) {
    String name = ProseSides.nameOf(actor);
    String known = actor.known().isPresent() ? actor.known().get().name() : name;
    for (Side side : sides) {
      for (Actor other : side.actors()) {
        String written = other.asWritten();
        if (written.equalsIgnoreCase(name) || written.equalsIgnoreCase(known)) {
          return written;
        }
      }
    }
    return actor.kind() == ActorMention.Kind.STATE ? name : known;
  }
}
