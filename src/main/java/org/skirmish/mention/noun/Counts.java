package org.skirmish.mention.noun;

import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.lexicon.Lexicon;
import org.skirmish.mention.Grammar;
import org.skirmish.mention.count.CountMention;
import org.skirmish.model.Range;
import org.skirmish.source.Span;

/** How many people a noun phrase says: by its number, or one for a single person. */
public final class Counts {

  private static final Lexicon WORDS = Lexicon.english();

  private final List<CountMention> counts;
  private final SentenceNames names;

  /**
   * @param counts the numbers of the sentence, with the words that bound them
   */
  public Counts(List<CountMention> counts, SentenceNames names) {
    this.counts = counts;
    this.names = names;
  }

  Optional<Range> of(NounPhrase phrase) {
    Optional<Range> told = told(phrase);
    if (told.isPresent()) {
      return told;
    }
    int ages = ages(phrase.head());
    if (ages > 1 && phrase.head().tag().endsWith("S")) {
      return Optional.of(Range.exactly(ages));
    }
    Optional<Range> members = members(phrase.head());
    if (members.isPresent()) {
      return members;
    }
    if (WORDS.cue("two-people").contains(phrase.head().lemma())) {
      return Optional.of(Range.exactly(2));
    }
    return isOnePerson(phrase) ? Optional.of(Range.exactly(1)) : Optional.empty();
  }

  /** "a family of six". */
  private Optional<Range> members(Node head) {
    if (WORDS.cue("household").contains(head.lemma())) {
      for (Node of : Grammar.objects(head, "of")) {
        if (of.tag().equals("CD")) {
          return number(of.span());
        }
      }
    }
    return Optional.empty();
  }

  /** "brothers aged 14 and 16": as many as have an age. */
  private static int ages(Node head) {
    int ages = 0;
    for (Node child : head.children()) {
      if (child.word().equals("aged") && child.index() > head.index()) {
        for (Node age : Grammar.spread(child.children())) {
          ages += age.tag().equals("CD") ? 1 : 0;
        }
      }
    }
    return ages;
  }

  /** The number that the phrase itself says. */
  public Optional<Range> told(NounPhrase phrase) {
    Node head = phrase.head();
    for (Node node : phrase.nodes()) {
      boolean own = isOfHead(node, head) && !isSetOff(node);
      Optional<Range> number = own ? number(node.span()) : Optional.empty();
      if (number.isPresent()) {
        return number;
      }
    }
    return before(phrase.nodes().get(0));
  }

  /** "Killed six - two soldiers and four farmers": the parser takes the two for a part of "six". */
  private static boolean isSetOff(Node number) {
    Optional<Node> next = number.head();
    return number.tag().equals("CD")
        && Grammar.is(number, "compound")
        && next.filter(other -> other.tag().equals("CD")).isPresent()
        && next.get().children().stream()
            .anyMatch(mark -> mark.tag().equals("HYPH") && isBetween(mark, number, next.get()));
  }

  private static boolean isBetween(Node mark, Node first, Node second) {
    return mark.span().start() > first.span().end() && mark.span().end() < second.span().start();
  }

  /** Whether a number here counts the people meant: it hangs on the head or on "of" behind it. */
  private static boolean isOfHead(Node node, Node head) {
    if (node.tag().equals("CD") && node.index() > head.index() && Grammar.is(node, "appos")) {
      return false; // "a girl, 7": her age
    }
    boolean number = node.tag().equals("CD") || node.tag().equals("DT") || node == head;
    if (!number) {
      return node.tag().equals("NN") || node.tag().equals("NNS") || node.tag().equals("JJ");
    }
    return true;
  }

  Optional<Range> number(Span word) {
    for (CountMention count : counts) {
      if (count.span().covers(word)) {
        return Optional.of(count.range());
      }
    }
    return Optional.empty();
  }

  /** A number right before the phrase, which the parser may have hung elsewhere. */
  private Optional<Range> before(Node first) {
    for (CountMention count : counts) {
      if (count.span().end() + 1 == first.span().start()) {
        return Optional.of(count.range());
      }
    }
    return Optional.empty();
  }

  /** "A police personnel", "a militiamen", but not "a few people". */
  private static boolean isSingled(NounPhrase phrase) {
    boolean article = false;
    for (Node node : phrase.beforeHead()) {
      boolean one = node.word().equals("a") || node.word().equals("an");
      article |= one && Grammar.is(node, "det");
      if (!one && WORDS.person(node.word()).isEmpty() && WORDS.person(node.lemma()).isEmpty()) {
        return false;
      }
    }
    return article && WORDS.person(phrase.head().lemma()).isPresent();
  }

  /** "The death of a civilian and damage to houses": the parser gives the damage the article. */
  private static boolean isListedBehindA(Node head) {
    for (Node item : Grammar.children(head, "conj")) {
      for (Node article : Grammar.children(item, "det")) {
        if (article.word().equals("a") && article.index() == head.index() - 1) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOnePerson(NounPhrase phrase) {
    Node head = phrase.head();
    if (WORDS.cue("one-pronoun").contains(head.word()) || head.lemma().equals("another")) {
      return true;
    }
    if (head.word().equals("other") && phrase.has("the")) {
      return true; // "one was released, the other killed"
    }
    if (head.tag().equals("NNS") && isSingled(phrase)) {
      return true;
    }
    boolean singular = head.tag().equals("NN") || head.tag().equals("NNP");
    boolean adjective = head.tag().equals("JJ") && (phrase.has("a") || isListedBehindA(head));
    if (adjective && WORDS.person(head.lemma()).isPresent()) {
      return true; // the tagger takes "a civilian" for an adjective
    }
    if (!singular || WORDS.cue("one-person").contains(head.lemma())) {
      return false;
    }
    boolean single = phrase.has("a") || phrase.has("an") || phrase.has("one");
    boolean noun = head.tag().equals("NN") && WORDS.person(head.lemma()).isPresent();
    if (single && noun) {
      return true; // "a suspected insurgent", where the insurgents are a group of that country
    }
    return names.group(head).isEmpty() && (single || names.country(head).isEmpty());
  }
}
