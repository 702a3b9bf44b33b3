package org.skirmish.world.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skirmish.world.Country;
import org.skirmish.world.place.spelling.KindWords;
import org.skirmish.world.place.spelling.Likeness;
import org.skirmish.world.place.spelling.NameKeys;

/** One question by name to all indexes. */
final class NameSearch {

  private static final double LEAST = 0.55;

  /** What an other name of a town, or the name without its kind, counts for. */
  private static final double NEXT_BEST = 0.97;

  /** What a name that is only similar counts for, and how alike it must be at least. */
  private static final double SIMILAR = 0.85;

  private static final double LEAST_SIMILAR = 0.6;

  /** Shorter skeletons have too many similar ones. */
  private static final int SHORTEST = 4;

  /** From this length on two letters may differ. */
  private static final int LONG = 7;

  private final Atlas atlas;
  private final List<PlaceIndex> indexes;

  NameSearch(Atlas atlas, List<PlaceIndex> indexes) {
    this.atlas = atlas;
    this.indexes = indexes;
  }

  /** The best that is known of a place so far. */
  private static final class Best {
    double likeness;
    String as = "";

    Best better(Best other) {
      return other.likeness > likeness ? other : this;
    }

    void take(double other, String name) {
      if (other > likeness) {
        likeness = other;
        as = name;
      }
    }
  }

  List<Candidate> find(String name) {
    Map<String, String> forms = new LinkedHashMap<>();
    String words = NameKeys.words(name);
    for (String form :
        new String[] {words, KindWords.withoutDivision(words), KindWords.withoutTown(words)}) {
      String plain = form.replace(" ", "");
      if (plain.length() > 1) {
        forms.putIfAbsent(plain, form);
      }
    }
    List<Likeness> likenesses = forms.values().stream().map(Likeness::new).toList();
    SamePlaces found = new SamePlaces();
    for (PlaceIndex index : indexes) {
      Map<Integer, Best> places = new HashMap<>();
      double weight = 1;
      for (Likeness likeness : likenesses) {
        double factor = weight;
        index.withSkeleton(
            likeness.skeleton(),
            number -> {
              Best best = grade(index, number, likeness, factor);
              if (best.likeness > 0) {
                places.merge(number, best, Best::better);
              }
            });
        weight = NEXT_BEST;
      }
      add(index, places, LEAST, found);
    }
    return found.sorted();
  }

  private void add(PlaceIndex index, Map<Integer, Best> places, double least, SamePlaces found) {
    List<Integer> numbers = new ArrayList<>(places.keySet());
    numbers.sort(null);
    for (int number : numbers) {
      Best best = places.get(number);
      if (best.likeness >= least) {
        Place place = atlas.asFirstKnown(index.place(number));
        found.add(new Candidate(best.likeness, best.as, place));
      }
    }
  }

  /** How alike the best of a place's names is that have the same skeleton. */
  private static Best grade(PlaceIndex index, int number, Likeness likeness, double factor) {
    Best best = new Best();
    String[] main = new String[1];
    index.names(
        number,
        (kind, name, first) -> {
          String words = NameKeys.words(name);
          String plain = words.replace(" ", "");
          if (first) {
            main[0] = plain;
          }
          double least = Math.max(LEAST, best.likeness);
          double own = likeness.ofFamily(words, plain, least);
          if (kind.isArea() && own < 1) {
            String bare = KindWords.withoutDivision(words);
            if (!bare.equals(words)) {
              own = Math.max(own, likeness.ofFamily(bare, bare.replace(" ", ""), least));
            }
          }
          boolean other = !first && kind.isTown() && !main[0].equals(plain);
          // The name without its kind counts for less already.
          best.take(own * (factor == 1 && other ? NEXT_BEST : factor), name);
          return best.likeness < factor;
        });
    return best;
  }

  List<Candidate> similar(String name, Country country, String admin1) {
    Likeness likeness = new Likeness(name);
    SamePlaces found = new SamePlaces();
    if (likeness.skeleton().length() < SHORTEST) {
      return List.of();
    }
    for (PlaceIndex index : indexes) {
      Runs.Span span = admin1.isEmpty() ? index.in(country) : index.in(country, admin1);
      Map<Integer, Best> places = new HashMap<>();
      index.beginningLike(
          likeness.skeleton(),
          country,
          number -> {
            if (number >= span.from() && number < span.to() && !places.containsKey(number)) {
              places.put(number, gradeSimilar(index, number, likeness));
            }
          });
      add(index, places, SIMILAR * LEAST_SIMILAR, found);
    }
    return found.sorted();
  }

  private static Best gradeSimilar(PlaceIndex index, int number, Likeness likeness) {
    Best best = new Best();
    index.names(
        number,
        (kind, name, first) -> {
          best.take(SIMILAR * similar(likeness, name), name);
          if (kind.isArea()) {
            best.take(SIMILAR * similar(likeness, NameKeys.bare(name)), name);
          }
          return true;
        });
    return best;
  }

  private static double similar(Likeness likeness, String name) {
    String key = likeness.skeleton();
    int most = key.length() < LONG ? 1 : 2;
    return Likeness.edits(key, NameKeys.skeleton(name), most) <= most ? likeness.of(name) : 0;
  }
}
