package org.skirmish.mention.noun;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.skirmish.language.Node;
import org.skirmish.language.Tree;
import org.skirmish.model.Range;
import org.skirmish.source.Span;
import org.skirmish.world.Country;

/**
 * "21 Chadian, eight Nigerien and three Cameroonian soldiers": soldiers of three countries under
 * one noun. Parsers make a tangle of it, so what counts is the order of the words.
 */
public final class ElidedNouns {

  /** So many of one country. */
  private record Share(Country country, Range count, Span span) {}

  private final Tree tree;
  private final SentenceNames names;
  private final Counts counts;

  public ElidedNouns(Tree tree, SentenceNames names, Counts counts) {
    this.tree = tree;
    this.names = names;
    this.counts = counts;
  }

  /** The same people, those under one noun apart. */
  public List<Participant> spread(List<Participant> people) {
    for (Participant one : people) {
      List<Share> shares = shares(one.span().end());
      if (shares.size() > 1) {
        Span all = shares.get(0).span().to(one.span());
        List<Participant> found = new ArrayList<>();
        for (Share share : shares) {
          found.add(one.beside(share.country(), share.count(), share.span()));
        }
        for (Participant other : people) {
          if (!all.covers(other.span())) {
            found.add(other);
          }
        }
        return found;
      }
    }
    return people;
  }

  /** The numbers and countries before the noun that ends here. */
  private List<Share> shares(int end) {
    List<Node> nodes = tree.nodes();
    int i = nodes.size() - 1;
    while (i >= 0 && nodes.get(i).span().end() > end) {
      i--;
    }
    List<Share> shares = new ArrayList<>();
    if (i < 0 || !nodes.get(i).tag().equals("NNS")) {
      return shares;
    }
    i--;
    while (i >= 1) {
      Optional<Country> country = names.country(nodes.get(i));
      boolean number = nodes.get(i - 1).tag().equals("CD");
      Optional<Range> count = number ? counts.number(nodes.get(i - 1).span()) : Optional.empty();
      if (country.isEmpty() || count.isEmpty()) {
        break;
      }
      Span span = nodes.get(i - 1).span().to(nodes.get(i).span());
      shares.add(new Share(country.get(), count.get(), span));
      i -= 2;
      while (i >= 1 && isJoin(nodes.get(i))) {
        i--;
      }
    }
    Collections.reverse(shares);
    return shares;
  }

  private static boolean isJoin(Node node) {
    return node.form().equals(",") || node.lemma().equals("and");
  }
}
