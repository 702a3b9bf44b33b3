package org.skirmish.event.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.skirmish.article.Article;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.event.ArticleParts;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.event.Findings;
import org.skirmish.event.story.MainStory;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.Token;
import org.skirmish.model.FieldPath;
import org.skirmish.source.Span;
import org.skirmish.source.WordSets;
import org.skirmish.world.World;
import org.skirmish.world.name.Words;

/** Reads where the main event was: the box's location row first, else the lead and the title. */
public final class PlaceReader {

  private static final WordSets WORDS = WordSets.of(PlaceReader.class, "place-words.csv");

  private static final Set<String> NEAR = WORDS.get("near");
  private static final Set<String> DIRECTIONS = WORDS.get("direction");
  private static final Set<String> WIDE = WORDS.get("wide");
  private static final Set<String> NOW = WORDS.get("now");
  private static final Set<String> NOUNS = WORDS.get("noun");

  /** Words before a country's name for a part of it. */
  private static final Set<String> PARTS = WORDS.get("part-of-country");

  /** What may stand between the words before a name. */
  private static final Set<String> FILL = WORDS.get("between");

  private PlaceReader() {}

  public static EventPlace read(
      Article article,
      Mentions mentions,
      Optional<MainStory.Opening> opening,
      World world,
      Findings findings) {
    if (article.isNote() && article.coordinates().isEmpty()) {
      return NotePlace.read(article, mentions, world, findings);
    }
    Optional<EventPlace> told = fromRow(article, mentions, world, findings);
    if (told.isEmpty()) {
      told = new LeadPlace(article, mentions, world, findings).read(opening);
    }
    EventPlace named = told.orElse(EventPlace.UNKNOWN);
    if (article.coordinates().isEmpty()) {
      return named;
    }
    var point = article.coordinates().get();
    findings.read(FieldPath.PLACE_LATITUDE, point.span());
    findings.read(FieldPath.PLACE_LONGITUDE, point.span());
    return new EventPlace(
        named.location(),
        named.within(),
        OptionalDouble.of(point.latitude()),
        OptionalDouble.of(point.longitude()),
        named.nearness());
  }

  /**
   * Where a deed was that a report on something else tells.
   *
   * @param sentences the deed's own sentence, then those around it
   * @param page the report
   */
  public static EventPlace ofDeed(
      List<Sentence> sentences, Mentions page, World world, Findings findings) {
    return new DeedPlace(page, world, findings).read(sentences);
  }

  /** The names of the main event's place: its own, and that of the title. */
  public static List<String> names(Article article, EventPlace place) {
    List<String> places = new ArrayList<>();
    if (place.location().isPresent()) {
      places.add(place.location().get());
    }
    if (place.location().isEmpty() || !PlaceWords.isArea(place.location().get())) {
      Optional<List<String>> titled = TitlePlace.of(article.title());
      if (titled.isPresent()) {
        places.add(String.join(" ", titled.get()));
      }
    }
    return places;
  }

  /**
   * A name between commas or brackets.
   *
   * @param present whether "present-day" or the like stands before it
   */
  private record Segment(List<Token> tokens, Nearness nearness, boolean present) {}

  private static Optional<EventPlace> fromRow(
      Article article, Mentions mentions, World world, Findings findings) {
    List<Segment> segments = new ArrayList<>();
    for (Infobox.Line line : ArticleParts.lines(article, "location")) {
      cut(mentions.of(line).tokens(), segments);
    }
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    Segment first = segments.get(0);
    Span span = spanOf(first.tokens());
    Optional<List<String>> titled = TitlePlace.of(article.title());
    if (titled.isPresent() && isWide(first)) {
      for (Segment segment : segments) {
        int at = indexOf(segment.tokens(), titled.get());
        if (at >= 0 && at + titled.get().size() <= segment.tokens().size() && segment != first) {
          // "Ionian Sea, near the promontory of Actium": the title says which of the names is
          // meant.
          first = segment;
          span = spanOf(segment.tokens().subList(at, at + titled.get().size()));
          break;
        }
      }
    }
    findings.read(FieldPath.PLACE_LOCATION, span);
    List<String> within = new ArrayList<>();
    List<String> today = new ArrayList<>();
    for (Segment segment : segments) {
      Span other = spanOf(segment.tokens());
      if (segment == first) {
        continue;
      }
      String name = wholeCountry(clean(other.of(article.text())), world);
      if (segment.present()) {
        today.add(name);
      } else if (segment.nearness() == Nearness.AT) {
        within.add(name);
      }
    }
    // What the place is today comes last, where the country is looked for.
    within.addAll(today);
    return Optional.of(
        new EventPlace(
            Optional.of(clean(span.of(article.text()))),
            within,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            first.nearness()));
  }

  /** "Oman" of "South Oman"; any other name as it is. */
  private static String wholeCountry(String name, World world) {
    int space = name.indexOf(' ');
    boolean part = space > 0 && PARTS.contains(Words.key(name.substring(0, space)));
    String rest = part ? name.substring(space + 1) : "";
    return part
            && world.countries().byName(name).isEmpty()
            && world.countries().byName(rest).isPresent()
        ? rest
        : name;
  }

  /** A sea or a desert, of which the title may name the spot. */
  private static boolean isWide(Segment segment) {
    return WIDE.contains(segment.tokens().get(segment.tokens().size() - 1).key());
  }

  private static String clean(String name) {
    StringBuilder clean = new StringBuilder();
    for (String part : Words.asWritten(name)) {
      int mark = part.indexOf('[');
      clean.append(clean.isEmpty() ? "" : " ").append(mark > 0 ? part.substring(0, mark) : part);
    }
    return clean.toString();
  }

  private static Span spanOf(List<Token> tokens) {
    return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
  }

  private static int indexOf(List<Token> tokens, List<String> words) {
    for (int i = 0; i + words.size() <= tokens.size(); i++) {
      boolean all = true;
      for (int j = 0; j < words.size() && all; j++) {
        all = tokens.get(i + j).is(words.get(j));
      }
      if (all) {
        return i;
      }
    }
    return -1;
  }

  private static void cut(List<Token> tokens, List<Segment> segments) {
    List<Token> run = new ArrayList<>();
    boolean bracket = false;
    boolean present = false;
    for (int i = 0; i <= tokens.size(); i++) {
      Token token = i < tokens.size() ? tokens.get(i) : null;
      boolean degrees =
          token != null
              && token.isNumber()
              && i + 1 < tokens.size()
              && tokens.get(i + 1).isMark("°º˚");
      if (token == null || degrees || token.isMark(",;()/|")) {
        present = addSegment(run, bracket, present, segments);
        run = new ArrayList<>();
        if (token == null || degrees) {
          return;
        }
        bracket = token.is("(") || bracket && !token.is(")");
        present = present && bracket;
      } else if (token.is("in") && !run.isEmpty()) {
        present = addSegment(run, bracket, present, segments);
        run = new ArrayList<>();
      } else {
        run.add(token);
      }
    }
  }

  /** Where the first of two names ends: "between X and Y" is near X. */
  private static int end(List<Token> run, int from) {
    int end = from;
    while (end < run.size() && !run.get(end).is("and")) {
      end++;
    }
    return end;
  }

  /** Behind "15 km south of", or 0. */
  private static int offset(List<Token> run) {
    boolean measured = !run.isEmpty() && run.get(0).isNumber();
    for (int i = 1; i + 1 < run.size(); i++) {
      Token token = run.get(i);
      boolean compass = DIRECTIONS.contains(run.get(i - 1).key());
      if (token.is("of") && (measured || compass) || token.is("from") && measured) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Adds the run as a segment; gives whether what follows in the bracket is of today as well. */
  private static boolean addSegment(
      List<Token> run, boolean bracket, boolean present, List<Segment> segments) {
    int from = offset(run);
    Nearness nearness = from > 0 ? Nearness.NEAR : Nearness.AT;
    boolean now = present;
    boolean past = false;
    boolean between = !run.isEmpty() && run.get(0).is("between");
    while (from < run.size()) {
      Token token = run.get(from);
      String key = token.key();
      if (NEAR.contains(key)) {
        nearness = Nearness.NEAR;
      } else if (NOW.contains(key)) {
        now = true;
      } else if (key.equals("then")) {
        past = true;
      } else if (!token.isDash() && !FILL.contains(key) && !NOUNS.contains(key)) {
        break;
      } else if (NOUNS.contains(key) && token.isCapitalised() && from > 0) {
        break;
      }
      from++;
    }
    List<Token> name = run.subList(from, between ? end(run, from) : run.size());
    boolean direction = false;
    boolean named = false;
    for (Token token : name) {
      direction |= DIRECTIONS.contains(token.key()) && !token.isCapitalised();
      named |= token.isWord() && token.isCapitalised();
    }
    if (name.isEmpty() || !named || past || direction || bracket && !now) {
      return now && bracket;
    }
    segments.add(new Segment(List.copyOf(name), nearness, now));
    return now && bracket;
  }
}
