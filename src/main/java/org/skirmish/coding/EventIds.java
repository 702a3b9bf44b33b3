package org.skirmish.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.event.ConflictEvent;
import org.skirmish.source.Span;
import org.skirmish.source.TextDigest;
import org.skirmish.world.name.Words;

/**
 * Identifiers such as {@code MLI-20171124-indelimane-3f2a9c01bd}: country, first day, place, and
 * fifty bits of a SHA-256 over the article's text and what is the event's own. The same text gives
 * the same identifiers on every machine, whatever its file is called; two events of one article
 * differ by their role, date, place and the spans of their words. They never look like ACLED's
 * {@code MLI1234}. Fifty bits keep a million events apart with a chance of 99.96%, even were they
 * all at one place on one day.
 */
public final class EventIds {

  private static final String UNKNOWN_COUNTRY = "XXX";
  private static final String UNKNOWN_DAY = "00000000";
  private static final int SLUG_LENGTH = 24;

  private final MessageDigest text;

  /** The identifiers of an article's events; its text is digested once for all of them. */
  EventIds(Article article) {
    this(article.text());
  }

  /** The identifiers of the events that a text tells, be it an article or a row of a table. */
  public EventIds(String content) {
    text = TextDigest.sha256();
    text.update(content.getBytes(StandardCharsets.UTF_8));
  }

  /** The identifier of one of the events. */
  public String of(ConflictEvent event, CodedPlace place) {
    return (place.country().isPresent() ? place.country().get().iso3() : UNKNOWN_COUNTRY)
        + "-"
        + (event.date().isPresent() ? day(event.date().get().start()) : UNKNOWN_DAY)
        + "-"
        + slug(place.location())
        + "-"
        + digest(event);
  }

  /** {@code 20171124}; {@code bc310902} for 2 September 31 BC. */
  private static String day(LocalDate date) {
    String monthAndDay = padded(date.getMonthValue(), 2) + padded(date.getDayOfMonth(), 2);
    return date.getYear() > 0
        ? padded(date.getYear(), 4) + monthAndDay
        : "bc" + (1 - date.getYear()) + monthAndDay;
  }

  private static String padded(int number, int digits) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  private static String slug(Optional<String> location) {
    String ascii = location.isPresent() ? ascii(Words.of(location.get())) : "";
    String cut = ascii.length() > SLUG_LENGTH ? ascii.substring(0, SLUG_LENGTH) : ascii;
    String trimmed = trim(cut);
    return trimmed.isEmpty() ? "unknown" : trimmed;
  }

  private static String ascii(List<String> words) {
    String joined = String.join("-", words);
    StringBuilder ascii = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        ascii.append(c);
      }
    }
    return ascii.toString();
  }

  private static String trim(String slug) {
    int from = 0;
    int to = slug.length();
    while (from < to && slug.charAt(from) == '-') {
      from++;
    }
    while (to > from && slug.charAt(to - 1) == '-') {
      to--;
    }
    return slug.substring(from, to);
  }

  private String digest(ConflictEvent event) {
    MessageDigest sha256;
    try {
      sha256 = (MessageDigest) text.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("every Java's SHA-256 can be copied half way", e);
    }
    sha256.update(own(event).getBytes(StandardCharsets.UTF_8));
    return TextDigest.of(sha256.digest());
  }

  /** What tells an event from the others of its article. */
  private static String own(ConflictEvent event) {
    StringBuilder own = new StringBuilder("\0").append(event.role());
    if (event.date().isPresent()) {
      own.append('|').append(event.date().get().start());
    }
    if (event.place().location().isPresent()) {
      own.append('|').append(event.place().location().get());
    }
    for (Span span : event.action()) {
      own.append('|').append(span.start()).append('-').append(span.end());
    }
    for (Span span : event.summary()) {
      own.append('/').append(span.start()).append('-').append(span.end());
    }
    return own.toString();
  }
}
