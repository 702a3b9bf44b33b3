package org.skirmish.event.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.event.Actor;
import org.skirmish.event.Claim;
import org.skirmish.event.Findings;
import org.skirmish.event.Side;
import org.skirmish.event.day.Told;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Token;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.mention.clause.Status;
import org.skirmish.mention.count.CountMention;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.source.Span;

/** What is only a party's word: tolls that it gives, and that it claims to have done it. */
public final class Claims {

  private static final Lexicon WORDS = Lexicon.english();

  private final Cast cast;
  private final Map<Told, List<Loss>> losses = new HashMap<>();
  private final List<Told> told;

  private Claims(List<Told> told, Cast cast) {
    this.told = told;
    this.cast = cast;
    List<List<Loss>> all = Losses.of(told, cast);
    for (int i = 0; i < told.size(); i++) {
      losses.put(told.get(i), all.get(i));
    }
  }

  /**
   * @param told all sentences
   * @param cast whom the article means
   */
  public static Claims of(List<Told> told, Cast cast) {
    return new Claims(told, cast);
  }

  /** Whether the sentence gives a toll that is only somebody's word. */
  public boolean isClaim(Told sentence) {
    return losses.getOrDefault(sentence, List.of()).stream()
        .anyMatch(loss -> loss.claimant().isPresent());
  }

  /** Whether it tells nothing else. */
  public boolean isOnlyClaim(Told sentence) {
    if (!isClaim(sentence)) {
      return false;
    }
    for (Loss loss : losses.get(sentence)) {
      if (loss.claimant().isEmpty() && !loss.part()) {
        return false;
      }
    }
    for (EventMention mention : sentence.statement().mentions()) {
      boolean real = mention.status() == Status.ASSERTED || mention.status() == Status.CLAIMED;
      if (real && mention.speaker().isEmpty() && Deeds.isViolent(mention)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The claims about the main event, in the article's words.
   *
   * @param own the sentences that speak of the main event
   */
  public List<Claim> claims(Article article, List<Told> own, List<Side> sides, Findings findings) {
    List<Claim> read = new ArrayList<>();
    Set<Told> ofMain = new HashSet<>(own);
    Set<String> claimants = new HashSet<>();
    for (Told sentence : told) {
      if (!ofMain.contains(sentence)) {
        continue;
      }
      Map<String, List<Loss>> byName = new LinkedHashMap<>();
      for (Loss loss : losses.get(sentence)) {
        if (loss.claimant().isPresent() && !loss.part() && !isOfLaterDays(loss, sentence)) {
          String name = name(loss.claimant().get(), sides);
          byName.computeIfAbsent(name, key -> new ArrayList<>()).add(loss);
        }
      }
      for (Map.Entry<String, List<Loss>> claim : byName.entrySet()) {
        claimants.add(claim.getKey());
        read.add(
            claim(
                article, sentence, claim.getKey(), claim.getValue(), sides, read.size(), findings));
      }
    }
    for (Told sentence : told) {
      Optional<Combatant> by = ofMain.contains(sentence) ? responsible(sentence) : Optional.empty();
      if (by.isPresent() && claimants.add(name(by.get(), sides))) {
        findings.read(FieldPath.claim(read.size()).by(), by.get().span());
        read.add(
            new Claim(name(by.get(), sides), day(sentence), List.of(), quote(article, sentence)));
      }
    }
    return read;
  }

  /** "Killed 49 in their retaliation over the following days": none of the main event's dead. */
  private static boolean isOfLaterDays(Loss loss, Told sentence) {
    List<Token> tokens = sentence.phrase().tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean behind = tokens.get(i - 1).span().start() >= loss.span().end();
      if (behind
          && WORDS.cue("next").contains(tokens.get(i - 1).key())
          && WORDS.cue("spans-of-time").contains(tokens.get(i).key())) {
        return true;
      }
    }
    return false;
  }

  private Claim claim(
      Article article,
      Told sentence,
      String by,
      List<Loss> losses,
      List<Side> sides,
      int index,
      Findings findings) {
    FieldPath path = FieldPath.claim(index);
    findings.read(path.by(), losses.get(0).claimant().get().span());
    findings.read(path.figure(Harm.KILLED), sentence.sentence().span());
    List<Claim.Loss> killed = new ArrayList<>();
    for (Loss loss : losses) {
      if (loss.harm() == Harm.KILLED) {
        killed.add(new Claim.Loss(victims(article, sentence, loss, by, sides), loss.range()));
      }
    }
    return new Claim(by, day(sentence), killed, quote(article, sentence));
  }

  /** Who claims to have done it. */
  private Optional<Combatant> responsible(Told sentence) {
    for (Participant claiming : sentence.statement().claiming()) {
      Optional<Combatant> party = cast.party(claiming, sentence, Optional.empty());
      if (party.isPresent() && party.get().named()) {
        return party;
      }
    }
    return Optional.empty();
  }

  private static String quote(Article article, Told sentence) {
    return sentence.sentence().span().of(article.text());
  }

  private static Optional<LocalDate> day(Told told) {
    return told.when().isPresent() && told.when().get().isExact()
        ? Optional.of(told.when().get().start())
        : Optional.empty();
  }

  private static String victims(
      Article article, Told sentence, Loss loss, String by, List<Side> sides) {
    if (loss.party().isPresent() && loss.party().get().named()) {
      return name(loss.party().get(), sides);
    }
    boolean group = !loss.claimant().get().party().map(Combatant::ofState).orElse(true);
    if (loss.isFighter() && group) {
      return by;
    }
    boolean soldiers = loss.isOfState() && group;
    boolean fighters = loss.isFighter() && !group && loss.claimant().get().party().isPresent();
    String words = loss.who().map(who -> uncounted(who.span(), sentence, article)).orElse("");
    return soldiers || fighters ? opponent(by, sides).orElse(words) : words;
  }

  /** The words for people without the number before them. */
  private static String uncounted(Span people, Told sentence, Article article) {
    int start = people.start();
    for (CountMention count : sentence.phrase().counts()) {
      if (people.covers(count.span())) {
        start = count.span().end();
      }
    }
    return new Span(start, people.end()).of(article.text()).strip();
  }

  /**
   * The first party of the other side: whose "the soldiers" are whom a group claims to have killed.
   */
  private static Optional<String> opponent(String by, List<Side> sides) {
    for (Side side : sides) {
      boolean own = side.actors().stream().anyMatch(actor -> actor.asWritten().equals(by));
      if (!own && sides.size() == 2) {
        return Optional.of(side.actors().get(0).asWritten());
      }
    }
    return Optional.empty();
  }

  private static String name(Loss.Claimant claimant, List<Side> sides) {
    return claimant.party().isPresent() ? name(claimant.party().get(), sides) : claimant.name();
  }

  /** As the sides call the party, else by its country or its best known name. */
  private static String name(Combatant party, List<Side> sides) {
    String known = party.known().isPresent() ? party.known().get().name() : party.name();
    for (Side side : sides) {
      for (Actor other : side.actors()) {
        String written = other.asWritten();
        if (written.equalsIgnoreCase(party.name()) || written.equalsIgnoreCase(known)) {
          return written;
        }
      }
    }
    return party.ofState() ? party.name() : known;
  }
}
