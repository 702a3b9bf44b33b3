package org.skirmish.mention;

import org.skirmish.model.Harm;

/**
 * A word or phrase that says what befell people.
 *
 * @param harm what they count as
 * @param form how it stands in a sentence
 * @param tokens how many tokens it takes
 */
public record HarmWord(Harm harm, Form form, int tokens) {

  /** How a harm word joins with its count. */
  public enum Form {
    /** "ten killed", "ten were killed", "they killed ten". */
    PARTICIPLE,
    /** "killing ten". */
    GERUND,
    /** "ten died". */
    INTRANSITIVE,
    /** "ten deaths". */
    NOUN,
    /** "ten dead". */
    ADJECTIVE,
    /** "to kill ten". */
    VERB
  }
}
