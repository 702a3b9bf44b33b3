package org.skirmish.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a desk knows of a document besides its text: it fills what the text leaves open.
 *
 * @param country a country's name or ISO 3166-1 code, as it was given
 * @param published the day of publication
 * @param day the day of the event, as a table has it beside the text
 * @param source who published it
 * @param url its address
 * @param title its title
 * @param unread one clause for each value that was given and could not be read
 */
public record Context(
    Optional<Given<String>> country,
    Optional<Given<LocalDate>> published,
    Optional<Given<LocalDate>> day,
    Optional<String> source,
    Optional<String> url,
    Optional<String> title,
    List<String> unread) {

  /** Nothing is known. */
  public static final Context NONE = of(Optional.empty(), Optional.empty(), Giver.RUN);

  /** With what a value was given. */
  public enum Giver {
    /** An option of the run, which holds for all that is read. */
    RUN("given with the run"),
    /** A key of one note, which is about that note alone. */
    NOTE("given with the note"),
    /** What a web page says of itself beside its text. */
    PAGE("given with the page");

    private final String words;

    Giver(String words) {
      this.words = words;
    }

    /** How evidence names it: "given with the run". */
    public String words() {
      return words;
    }
  }

  /** A value and with what it was given. */
  public record Given<T>(T value, Giver by) {}

  /** The same without the day of the event. */
  public Context(
      Optional<Given<String>> country,
      Optional<Given<LocalDate>> published,
      Optional<String> source,
      Optional<String> url,
      Optional<String> title,
      List<String> unread) {
    this(country, published, Optional.empty(), source, url, title, unread);
  }

  public Context {
    unread = List.copyOf(unread);
  }

  /** A country and a day of publication, and no more. */
  public static Context of(Optional<String> country, Optional<LocalDate> published, Giver by) {
    return new Context(
        country.map(value -> new Given<>(value, by)),
        published.map(value -> new Given<>(value, by)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** This context, and what another one knows where this one knows nothing. */
  public Context over(Context other) {
    List<String> both = new ArrayList<>(unread);
    both.addAll(other.unread);
    return new Context(
        country.or(other::country),
        published.or(other::published),
        day.or(other::day),
        source.or(other::source),
        url.or(other::url),
        title.or(other::title),
        both);
  }
}
