package org.skirmish.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.skirmish.world.ArmedActor;
import org.skirmish.world.Country;
import org.skirmish.world.GeoPlace;
import org.skirmish.world.World;

/**
 * Makes up incident notes, an object a line, or articles of 2 to 100 KB, a file each: no two alike,
 * and the same for the same number. Sentences are those of {@code src/bench/texts.txt}, names those
 * of the built-in gazetteer and registry.
 *
 * <pre>java -cp target/skirmish.jar src/bench/java/org/skirmish/bench/Texts.java \
 *   src/bench/texts.txt --notes 100000 notes.jsonl</pre>
 *
 * or {@code --articles 300 FOLDER}.
 */
public final class Texts {

  private static final long SEED = 1;
  private static final int SMALLEST = 2_000;
  private static final int LARGEST = 100_000;
  private static final int FIRST_YEAR = 1995;
  private static final int YEARS = 28;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  /** A country with what happens in it. */
  private record Land(Country country, List<GeoPlace> places, List<String> groups) {}

  /** What a sentence is about. */
  private record Scene(Land land, GeoPlace town, String group, LocalDate day) {}

  private final Map<String, List<String>> sentences = new HashMap<>();
  private final List<Land> lands = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(SEED);

  private Texts(Path templates) throws IOException {
    for (String line : Files.readAllLines(templates)) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        sentences
            .computeIfAbsent(line.substring(0, tab), kind -> new ArrayList<>())
            .add(line.substring(tab + 1));
      }
    }
    World world = World.load();
    for (Country country : world.countries().all()) {
      List<GeoPlace> places = world.gazetteer().all(country);
      List<String> groups = new ArrayList<>();
      for (ArmedActor actor : world.actors().actors()) {
        if (actor.ally() != ArmedActor.Camp.STATE
            && actor.country().equals(Optional.of(country.iso3()))) {
          groups.add(actor.name());
        }
      }
      if (!groups.isEmpty() && places.size() > 1) {
        lands.add(new Land(country, places, groups));
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    Texts texts = new Texts(Path.of(arguments[0]));
    int count = Integer.parseInt(arguments[2]);
    Path out = Path.of(arguments[3]);
    if (arguments[1].equals("--notes")) {
      texts.notes(count, out);
    } else {
      texts.articles(count, out);
    }
  }

  private void notes(int count, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 1; i <= count; i++) {
        String text = sentence("note", scene());
        out.write("{\"id\":\"N" + i + "\",\"text\":\"" + text.replace("\"", "\\\"") + "\"}\n");
      }
    }
  }

  private void articles(int count, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int i = 1; i <= count; i++) {
      // As many of each size between: the logarithm is even.
      double size = SMALLEST * Math.pow((double) LARGEST / SMALLEST, random.nextDouble());
      Files.writeString(folder.resolve("article-" + i + ".txt"), article((int) size));
    }
  }

  private String article(int size) {
    Scene scene = scene();
    StringBuilder text = new StringBuilder();
    text.append(sentence("title", scene)).append("\n\n");
    text.append(sentence("lead", scene)).append(' ').append(sentence("claim", scene));
    int sections = sentences.get("head").size();
    for (int i = 0; i < sections; i++) {
      text.append("\n\n").append(sentences.get("head").get(i)).append('\n');
      while (text.length() < size * (i + 1L) / sections) {
        text.append('\n');
        for (int left = 3 + random.nextInt(4); left > 0; left--) {
          text.append(sentence(kind(i), scene)).append(left > 1 ? " " : "\n");
        }
      }
    }
    return text.toString();
  }

  /** What a section mostly tells; every third sentence or so is of no deed. */
  private String kind(int section) {
    if (random.nextInt(3) == 0) {
      return "plain";
    }
    return switch (section) {
      case 0 -> one(List.of("back", "day", "plain"));
      case 1 -> one(List.of("deed", "deed", "claim", "day"));
      case 2 -> one(List.of("after", "day", "claim"));
      default -> one(List.of("after", "claim"));
    };
  }

  private Scene scene() {
    Land land = one(lands);
    LocalDate day =
        LocalDate.of(FIRST_YEAR + random.nextInt(YEARS), 1, 1).plusDays(random.nextInt(365));
    return new Scene(land, one(land.places()), one(land.groups()), day);
  }

  private String sentence(String kind, Scene scene) {
    return filled(chosen(one(sentences.get(kind))), scene).replaceAll(" {2,}", " ");
  }

  /** With one of each {@code [a|b|c]}, the inner ones first. */
  private String chosen(String template) {
    String text = template;
    for (int close = text.indexOf(']'); close >= 0; close = text.indexOf(']')) {
      int open = text.lastIndexOf('[', close);
      String[] choices = text.substring(open + 1, close).split("\\|", -1);
      text = text.substring(0, open) + one(List.of(choices)) + text.substring(close + 1);
    }
    return text;
  }

  private String filled(String template, Scene scene) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      text.append(template, from, open).append(value(template.substring(open + 1, close), scene));
      from = close + 1;
    }
    return text.append(template.substring(from)).toString();
  }

  private String value(String slot, Scene scene) {
    return switch (slot) {
      case "town" -> scene.town().name();
      case "region" -> scene.town().admin1().orElse(scene.town().name());
      case "other" -> one(scene.land().places()).name();
      case "country" -> scene.land().country().name();
      case "group" -> scene.group();
      case "date" -> scene.day().plusDays(random.nextInt(20)).format(DAY);
      case "year" -> Integer.toString(scene.day().getYear() - 1 - random.nextInt(9));
      case "n" -> Integer.toString(2 + random.nextInt(30));
      case "m" -> Integer.toString(2 + random.nextInt(90));
      case "h" -> Integer.toString(100 * (1 + random.nextInt(50)));
      default -> throw new IllegalArgumentException("nothing to put for " + slot);
    };
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
