package org.skirmish.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.skirmish.mention.Token;

/** The names of a note, with what stands around them. */
public final class PlaceNames {

  private static final Set<String> WHERE = NameCutter.WORDS.get("where");

  private PlaceNames() {}

  /**
   * All names, from left to right.
   *
   * @param tokens of the whole note
   * @param dates marks the tokens of dates; names are marked, too
   * @param people tells a people's name: "Malian" is no place
   */
  public static List<PlaceName> of(
      String text, List<Token> tokens, boolean[] dates, Predicate<String> people) {
    List<NameDraft> drafts = NameCutter.cut(text, tokens, dates, people);
    NameSetting.fill(text, tokens, drafts);
    NameSigns signs = new NameSigns(tokens, drafts);
    List<PlaceName> names = new ArrayList<>(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      NameDraft draft = drafts.get(i);
      List<String> told = signs.of(i);
      names.add(
          new PlaceName(
              draft.name,
              tokens.get(draft.first).span().to(tokens.get(draft.after - 1).span()),
              draft.kind,
              draft.kindBefore,
              draft.preposition,
              draft.offset,
              draft.holders,
              draft.marks,
              draft.second == null ? Optional.empty() : Optional.of(draft.second.name),
              signs.sentence(draft),
              told));
    }
    return names;
  }

  /** Whether words such as "in" or "the town of" before a token say that something was there. */
  public static boolean isPlaced(List<Token> tokens, int first) {
    NameLead lead = new NameLead(tokens);
    return lead.preposition(first, 0).filter(WHERE::contains).isPresent()
        || lead.kind(first, 0).isPresent();
  }
}
