package org.skirmish.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.skirmish.article.Section;
import org.skirmish.event.EventDate.Precision;
import org.skirmish.mention.Phrase;
import org.skirmish.mention.PlaceMention;
import org.skirmish.mention.Token;
import org.skirmish.world.Words;
import org.skirmish.world.World;

/**
 * Parts an article's sentences into those that tell the main event and those that tell others. An
 * episode opens with a sentence that tells a deed at a date or a place that are not the main
 * event's; the sentences behind it in the same paragraph belong to it until another date begins.
 */
final class Episodes {

  private static final Set<String> SAME_PLACE =
      Set.of(
          "there",
          "village",
          "town",
          "city",
          "camp",
          "base",
          "place",
          "garrison",
          "post",
          "prison",
          "capital",
          "quarter",
          "cemetery",
          "island");
  private static final Set<String> OTHERS =
      Set.of("second", "another", "separate", "elsewhere", "also", "different", "meanwhile");

  private final World world;
  private final Optional<When> main;
  private final Set<String> mainPlaces;
  private final boolean note;
  private final ClaimReader claims;
  private final Optional<String> listed;
  private final List<Told> own = new ArrayList<>();
  private final List<Told> ownClaims = new ArrayList<>();
  private final List<Episode> others = new ArrayList<>();
  private Episode current;
  private Optional<Told> pending = Optional.empty();
  private Optional<Told> previous = Optional.empty();
  private boolean entered;
  private Optional<When> before = Optional.empty();

  private Episodes(
      World world,
      Optional<When> main,
      Set<String> mainPlaces,
      ClaimReader claims,
      Optional<String> listed,
      boolean note) {
    this.world = world;
    this.claims = claims;
    this.note = note;
    this.listed = listed;
    this.main = main;
    this.mainPlaces = mainPlaces;
  }

  /**
   * @param told all sentences
   * @param main the main event's date
   * @param mainPlaces names of the main event's place
   * @param claims the sentences that are one party's word
   * @param listed on a page that lists events, the heading of the first
   * @param note whether the article is an incident note, which tells one event
   */
  static Episodes of(
      List<Told> told,
      World world,
      Optional<When> main,
      List<String> mainPlaces,
      ClaimReader claims,
      Optional<String> listed,
      boolean note) {
    Set<String> keys = new HashSet<>();
    mainPlaces.forEach(name -> keys.add(Words.key(name)));
    Episodes episodes = new Episodes(world, main, keys, claims, listed, note);
    int paragraph = -1;
    String heading = "";
    for (Told sentence : told) {
      if (sentence.paragraph() != paragraph) {
        boolean sameSection = sentence.heading().equals(heading);
        episodes.beginParagraph(sentence, sameSection);
        paragraph = sentence.paragraph();
        heading = sentence.heading();
      }
      episodes.read(sentence);
      episodes.previous = Optional.of(sentence);
    }
    return episodes;
  }

  /** The sentences that tell the main event. */
  List<Told> own() {
    return own;
  }

  /** The claims that speak of the main event. */
  List<Told> ownClaims() {
    return ownClaims;
  }

  /** The other events, in the order of the text. */
  List<Episode> others() {
    return others;
  }

  private void beginParagraph(Told first, boolean sameSection) {
    boolean named = namedByHeading(first).isPresent();
    if (!named || !sameSection) {
      current = null;
    }
    pending = Optional.empty();
    if (!sameSection) {
      before = Optional.empty();
    }
  }

  private void read(Told told) {
    if (note) {
      (claims.isClaim(told) && !own.isEmpty() ? ownClaims : own).add(told);
      return;
    }
    if (claims.isClaim(told)) {
      // A claim opens nothing and adds to no toll.
      if (current == null) {
        ownClaims.add(told);
      }
      return;
    }
    boolean deed = Deeds.tells(told.phrase());
    entered = false;
    boolean dated = told.when().isPresent();
    Optional<When> when = told.when().or(() -> pending.flatMap(Told::when));
    if (isOtherEntry(told)) {
      openEntry(told, when);
    } else if (deed && opens(told, when)) {
      open(told, when);
    } else if (current != null && (!dated || continues(told))) {
      current.add(told);
    } else {
      current = null;
      if (isOwn(told)) {
        own.add(told);
      }
    }
    if (dated) {
      pending = deed || entered ? Optional.empty() : Optional.of(told);
      before = told.when();
    } else if (deed) {
      pending = Optional.empty();
    }
  }

  private void open(Told told, Optional<When> when) {
    Optional<PlaceMention> place = placeOf(told).or(() -> pending.flatMap(this::placeOf));
    current =
        new Episode(
            when(told, when),
            place,
            place.isEmpty() && atMainPlace(told) || place.filter(this::isMain).isPresent());
    current.follows(previous.filter(p -> p.paragraph() == told.paragraph()));
    others.add(current);
    if (told.when().isEmpty()) {
      pending.ifPresent(current::add);
    }
    current.add(told);
  }

  /** On a page that lists events, every section but the first entry's tells another. */
  private boolean isOtherEntry(Told told) {
    return listed.isPresent()
        && told.section() == Section.Kind.BODY
        && !told.heading().equals(listed.get())
        && (current == null || !current.told().get(0).heading().equals(told.heading()));
  }

  private void openEntry(Told told, Optional<When> when) {
    Optional<PlaceMention> place = placeOf(told);
    if (when.isPresent() && place.isPresent()) {
      current = new Episode(when, place, false);
      others.add(current);
      current.add(told);
      pending = Optional.empty();
      entered = true;
    }
  }

  private boolean continues(Told told) {
    return current.when().isPresent()
        && told.when().isPresent()
        && current.when().get().overlaps(told.when().get());
  }

  /** Sentences of other sections belong to the main event only when they speak of its losses. */
  private boolean isOwn(Told told) {
    boolean story =
        told.section() == Section.Kind.LEAD
            || told.section() == Section.Kind.BODY
            || told.section() == Section.Kind.CASUALTIES;
    boolean balance = Deeds.isBalance(told.phrase());
    boolean dated =
        told.when().isEmpty()
            || main.isEmpty()
            || told.when().get().overlaps(main.get()) && !isCoarse(told.when().get())
            || told.section() == Section.Kind.CASUALTIES;
    boolean reported = told.when().filter(w -> w.isExact() && !isCoarse(w)).isPresent();
    return !balance
        && (story && (dated || reported) || told.section() == Section.Kind.AFTERMATH && dated);
  }

  /** A whole year where the main event has a day: a balance of the year. */
  private boolean isCoarse(When when) {
    return when.precision() == Precision.YEAR && main.filter(When::isExact).isPresent();
  }

  private boolean opens(Told told, Optional<When> when) {
    Optional<PlaceMention> place = placeOf(told).or(() -> pendingPlace(told));
    boolean elsewhere = place.filter(p -> !isMain(p)).isPresent();
    boolean aside =
        told.section() == Section.Kind.BACKGROUND || told.section() == Section.Kind.AFTERMATH;
    boolean headed = namedByHeading(told).isPresent();
    if (when.isEmpty()) {
      return aside && elsewhere && isBefore(told.phrase()) && main.isPresent();
    }
    if (main.isEmpty()) {
      return false;
    }
    When date = when.get();
    boolean coarse =
        date.precision() == Precision.YEAR
            && date.end().getDayOfYear() >= 365
            && date.start().getDayOfYear() == 1;
    boolean apart = !date.overlaps(main.get());
    boolean located = elsewhere || atMainPlace(told);
    if (told.section() == Section.Kind.CASUALTIES || coarse && apart || !located) {
      return false;
    }
    if (told.section() == Section.Kind.LEAD && told.paragraph() == 0 && !elsewhere) {
      // The lead's own date for the main event, which the box may contradict.
      return false;
    }
    if (apart) {
      return told.when().isPresent() || !told.phrase().losses().isEmpty();
    }
    // On the main event's own days another place must be told as another event.
    if (!elsewhere) {
      return false;
    }
    boolean other = isOther(told.phrase());
    if (aside) {
      return told.when().isPresent() && (other || date.isExact());
    }
    if (told.section() == Section.Kind.LEAD && told.paragraph() == 0) {
      return false;
    }
    boolean report =
        told.section() == Section.Kind.LEAD
            && told.paragraph() > 2
            && told.when().isPresent()
            && strong(place);
    boolean firstDay = main.get().start().equals(date.start());
    return told.section() == Section.Kind.BODY && date.isExact() && !firstDay && strong(place)
        || report
        || headed && date.isExact()
        || other && date.isExact() && told.section() != Section.Kind.BODY;
  }

  /** The place of a sentence that only dates and places what this one tells. */
  private Optional<PlaceMention> pendingPlace(Told told) {
    return told.when().isPresent() ? Optional.empty() : pending.flatMap(this::placeOf);
  }

  private static boolean strong(Optional<PlaceMention> place) {
    return place.filter(p -> p.strength() >= 2).isPresent();
  }

  private static boolean isOther(Phrase phrase) {
    return phrase.tokens().stream().anyMatch(t -> OTHERS.contains(t.key()))
        || phrase.relatives().stream().anyMatch(r -> phrase.tokens().get(r.first()).is("same"));
  }

  /** "Prior to the attack …", "Earlier …". */
  private static boolean isBefore(Phrase phrase) {
    Token first = phrase.tokens().get(0);
    return first.is("prior") || first.is("earlier") || first.is("previously") || first.is("before");
  }

  /** What is only said to be earlier lies between the date told before it and the main event. */
  private Optional<When> when(Told told, Optional<When> when) {
    if (when.isPresent() || main.isEmpty()) {
      return when;
    }
    LocalDate end = main.get().start();
    Optional<LocalDate> start = before.map(When::start).filter(day -> day.isBefore(end));
    return start.map(
        day ->
            new When(
                day,
                end,
                Precision.RANGE,
                List.of(told.sentence().span()),
                Optional.of("between the date told before it and the main event")));
  }

  /** A section headed by a place tells what was there. */
  private static Optional<String> namedByHeading(Told told) {
    String heading = Words.key(told.heading());
    boolean capital = !told.heading().isEmpty() && Character.isUpperCase(told.heading().charAt(0));
    boolean here =
        capital
            && told.section() == Section.Kind.BODY
            && Words.key(
                    told.phrase().tokens().stream()
                        .map(Token::text)
                        .reduce("", (a, b) -> a + " " + b))
                .contains(heading);
    return here ? Optional.of(heading) : Optional.empty();
  }

  /** The place of the deed: no country, the surest first, then the order of the text. */
  private Optional<PlaceMention> placeOf(Told told) {
    Optional<String> headed = namedByHeading(told);
    List<PlaceMention> places = told.phrase().places();
    if (headed.isPresent()) {
      Optional<PlaceMention> named =
          places.stream().filter(p -> Words.key(p.name()).equals(headed.get())).findFirst();
      if (named.isPresent()) {
        return named;
      }
    }
    int date = dateOf(told);
    int deed = Deeds.verb(told.phrase(), date);
    boolean earlier = isBefore(told.phrase());
    return places.stream()
        .filter(p -> world.countries().byName(p.name()).isEmpty())
        .filter(p -> !isWater(p))
        .max(
            Comparator.comparingInt((PlaceMention p) -> Math.min(p.strength(), 2))
                .thenComparingInt(p -> earlier && isMain(p) ? 0 : 1)
                .thenComparingInt(p -> deed >= 0 && p.first() > deed ? 1 : 0)
                .thenComparingInt(p -> p.first() > date ? 1 : 0)
                .thenComparingInt(p -> -p.first()));
  }

  /** Index of the sentence's date where it stands in the middle; −1 at the beginning or the end. */
  private static int dateOf(Told told) {
    int last = told.phrase().tokens().size();
    return told.phrase().dates().stream()
        .mapToInt(d -> d.after())
        .filter(i -> i < last / 2)
        .max()
        .orElse(-1);
  }

  private static boolean isWater(PlaceMention place) {
    List<String> words = Words.of(place.name());
    return words.contains("river") || words.contains("ocean") || words.contains("lake");
  }

  private boolean isMain(PlaceMention place) {
    return mainPlaces.contains(Words.key(place.name()));
  }

  /**
   * Whether the sentence says that it was in the main event's place, by name or as "the village".
   */
  private boolean atMainPlace(Told told) {
    Optional<PlaceMention> place = placeOf(told);
    if (place.isPresent()) {
      return isMain(place.get());
    }
    String text = String.join(" ", told.phrase().tokens().stream().map(Token::key).toList());
    return mainPlaces.stream().anyMatch(name -> (" " + text + " ").contains(" " + name + " "))
        || told.phrase().tokens().stream().anyMatch(t -> SAME_PLACE.contains(t.key()));
  }
}
