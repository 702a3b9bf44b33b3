package org.skirmish.article;

import java.time.LocalDate;
import java.util.Optional;
import org.skirmish.source.Span;

/**
 * One entry of the article's list of references.
 *
 * @param number the number or letter by which sentences cite it; empty for one that nothing cites
 * @param publisher who published it
 * @param title its title, without quotation marks
 * @param date when it was published, if the day is given
 * @param language its language in English, as "French"; empty when the entry does not say
 * @param retrieved when it was last looked up
 * @param url its address, if the text carries one
 * @param span the whole entry
 */
public record Reference(
    String number,
    Optional<String> publisher,
    Optional<String> title,
    Optional<LocalDate> date,
    Optional<String> language,
    Optional<LocalDate> retrieved,
    Optional<String> url,
    Span span) {}
