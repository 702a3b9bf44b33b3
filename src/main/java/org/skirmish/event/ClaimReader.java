package org.skirmish.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.mention.ActorMention;
import org.skirmish.mention.Group;
import org.skirmish.mention.Harm;
import org.skirmish.mention.LossMention;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.Token;
import org.skirmish.source.WordSets;
import org.skirmish.world.ArmedActor;

/**
 * Finds the sentences in which a party gives a toll that is only its word: an armed group's figures
 * always, anybody's where the verb or the next sentence says that nobody else confirms them.
 */
final class ClaimReader {

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

  static ClaimReader of(List<Told> told) {
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
    boolean responsibility = phrase.tokens().stream().anyMatch(t -> t.is("responsibility"));
    if (!toll || responsibility && !STRONG.contains(phrase.tokens().get(verb).key())) {
      return Optional.empty();
    }
    Optional<ActorMention> by = subject(phrase, verb).or(() -> spokenOf(index, phrase, verb));
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
  Optional<ActorMention> culprit(List<Told> own) {
    Set<Told> ofMain = new HashSet<>(own);
    return ordered.stream()
        .filter(found -> ofMain.contains(found.told) && isGroup(found.by))
        .map(Found::by)
        .findFirst();
  }

  /** The last party named before the verb. */
  private static Optional<ActorMention> subject(Phrase phrase, int verb) {
    return phrase.actors().stream()
        .filter(a -> a.after() <= verb && a.kind() != ActorMention.Kind.DESCRIBED)
        .reduce((a, b) -> b)
        .filter(a -> speaks(phrase, a.after(), verb));
  }

  /** Whether no clause ends and nobody else begins to speak between the party and its verb. */
  private static boolean speaks(Phrase phrase, int from, int verb) {
    return phrase.tokens().subList(from, verb).stream()
        .noneMatch(t -> t.isMark(";") || OTHERS.contains(t.key()));
  }

  /** "It claimed …", "A statement asserted …": the party that the sentence before speaks of. */
  private Optional<ActorMention> spokenOf(int index, Phrase phrase, int verb) {
    boolean pronoun =
        phrase.tokens().subList(0, verb).stream().anyMatch(t -> PRONOUNS.contains(t.key()));
    if (!pronoun || index == 0 || told.get(index - 1).paragraph() != told.get(index).paragraph()) {
      return Optional.empty();
    }
    return told.get(index - 1).phrase().actors().stream()
        .filter(a -> a.kind() != ActorMention.Kind.DESCRIBED)
        .findFirst();
  }

  private static boolean isGroup(ActorMention actor) {
    if (actor.country().isPresent() && actor.kind() == ActorMention.Kind.STATE) {
      return false;
    }
    return actor.known().filter(k -> k.ally() != ArmedActor.Camp.STATE).isPresent();
  }

  /** Whether this sentence or the next says that nobody else confirms the figure. */
  private boolean isUnverified(int index) {
    for (int i = index; i <= index + 1 && i < told.size(); i++) {
      List<Token> tokens = told.get(i).phrase().tokens();
      boolean denied = tokens.stream().anyMatch(t -> DENIALS.contains(t.key()));
      boolean verified = tokens.stream().anyMatch(t -> UNVERIFIED.contains(t.key()));
      if (denied && verified) {
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
  List<Claim> claims(Article article, List<Told> own, List<Side> sides, Findings findings) {
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
      Optional<LocalDate> date = found.told.when().filter(When::isExact).map(When::start);
      String field = "claims[" + read.size() + "]";
      findings.read(field + ".by", found.by.span());
      findings.read(field + ".killed", found.told.sentence().span());
      read.add(
          new Claim(
              name(found.by, sides),
              date,
              killed,
              found.told.sentence().span().of(article.text())));
    }
    return read;
  }

  private static String victims(LossMention loss, ActorMention by, List<Side> sides) {
    if (loss.victims().isPresent()) {
      return name(loss.victims().get(), sides);
    }
    boolean own = loss.group().filter(g -> g == Group.FIGHTERS).isPresent() && isGroup(by);
    return own ? name(by, sides) : loss.who();
  }

  /** As the sides call the party, else by its country or its best known name. */
  private static String name(ActorMention actor, List<Side> sides) {
    String name = ProseSides.nameOf(actor);
    String known = actor.known().map(ArmedActor::name).orElse(name);
    return sides.stream()
        .flatMap(side -> side.actors().stream())
        .map(Actor::asWritten)
        .filter(written -> written.equalsIgnoreCase(name) || written.equalsIgnoreCase(known))
        .findFirst()
        .orElse(actor.kind() == ActorMention.Kind.STATE ? name : known);
  }
}
