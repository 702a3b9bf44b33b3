package org.skirmish.mention.clause;

import java.util.List;
import org.skirmish.lexicon.Genre;

/**
 * A sentence that says what its subject is: "The KR-5 is an assault rifle".
 *
 * @param subject the words of the subject in lower case, in the order of the text
 * @param genre what the class noun makes of the subject
 * @param noun the class noun as a dictionary has it
 */
public record Definition(List<String> subject, Genre genre, String noun) {
  public Definition {
    subject = List.copyOf(subject);
  }
}
