package org.skirmish.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.skirmish.world.NameIndex;
import org.skirmish.world.Words;

/** The phrases of {@code signs.csv} and the signs that each is. */
final class SignWords {

  /** One sense of a phrase. */
  record Sense(Sign sign, boolean strong) {}

  private static final String RESOURCE = "signs.csv";

  private final NameIndex<List<Sense>> index = new NameIndex<>();

  private SignWords() {}

  /** The list, read once. */
  static SignWords instance() {
    return Holder.INSTANCE;
  }

  /** The longest phrase that starts at a word, with its senses. */
  Optional<NameIndex.Match<List<Sense>>> longestAt(List<String> words, int from) {
    return index.longestAt(words, from);
  }

  private static SignWords load() {
    Map<String, List<Sense>> senses = new LinkedHashMap<>();
    for (CSVRecord row : rows(RESOURCE)) {
      Sense sense = new Sense(Sign.valueOf(row.get("sign")), row.get("strength").equals("strong"));
      for (String phrase : row.get("phrases").split("\\|")) {
        List<Sense> known = senses.computeIfAbsent(Words.key(phrase), p -> new ArrayList<>(1));
        if (known.stream().noneMatch(s -> s.sign() == sense.sign())) {
          known.add(sense);
        }
      }
    }
    SignWords words = new SignWords();
    senses.forEach((phrase, list) -> words.index.add(phrase, List.copyOf(list)));
    return words;
  }

  /** The rows of a resource file beside this class; lines that begin with {@code #} are notes. */
  static List<CSVRecord> rows(String resource) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    try (InputStream in = SignWords.class.getResourceAsStream(resource);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own file " + resource, e);
    }
  }

  private static final class Holder {
    private static final SignWords INSTANCE = load();
  }
}
