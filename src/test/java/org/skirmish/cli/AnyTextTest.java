package org.skirmish.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.skirmish.AnyArticle;
import org.skirmish.cli.run.Conversion;
import org.skirmish.cli.run.Pipeline;
import org.skirmish.cli.screen.Progress;
import org.skirmish.export.Layout;
import org.skirmish.link.Links;
import org.skirmish.source.Input;
import org.skirmish.source.Reject;
import org.skirmish.source.Reject.Reason;
import org.skirmish.world.World;

/** Any text at all ends in events or in a reject, and the same text in the same bytes. */
class AnyTextTest {

  private static final Set<String> FORMATS = Set.of("csv", "geojson", "json", "gpkg", "kml");

  @Property(tries = 300, seed = "20170505", shrinking = ShrinkingMode.BOUNDED)
  void anArticleEndsInEventsOrAReject(@ForAll("texts") String text) throws IOException {
    ends(text.getBytes(UTF_8));
  }

  @Property(tries = 300, seed = "20170505", shrinking = ShrinkingMode.BOUNDED)
  void anyCharactersEndInEventsOrAReject(@ForAll String text) throws IOException {
    ends(text.getBytes(UTF_8));
  }

  @Property(tries = 300, seed = "20170505", shrinking = ShrinkingMode.BOUNDED)
  void anyBytesEndInEventsOrAReject(@ForAll byte[] bytes) throws IOException {
    ends(bytes);
  }

  @Property(tries = 2, seed = "20170505", shrinking = ShrinkingMode.OFF)
  void twoRunsGiveTheSameBytes(@ForAll("manyTexts") List<String> texts) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String text : texts) {
      inputs.add(input("any" + inputs.size() + ".txt", text.getBytes(UTF_8)));
    }
    assertThat(files(inputs)).isEqualTo(files(inputs));
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyArticle.texts();
  }

  @Provide
  Arbitrary<List<String>> manyTexts() {
    return AnyArticle.texts().list().ofSize(100);
  }

  /** Runs the bytes of one file through all stages. */
  static void ends(byte[] bytes) throws IOException {
    RecordingSink record = new RecordingSink();
    new Conversion(new Pipeline(World.load()), Links.NONE, Progress.silent())
        .run(List.of(input("any.txt", bytes)), record);

    assertThat(record.rejects)
        .filteredOn(reject -> reject.reason() == Reason.FAILED)
        .extracting(Reject::detail)
        .isEmpty();
    assertThat(record.events.size() + record.rejects.size()).isPositive();
  }

  private static Input input(String name, byte[] bytes) {
    return new Input.TextFile(name, Path.of(name), path -> new ByteArrayInputStream(bytes));
  }

  /** Every file of a run, by its name. */
  private static Map<String, String> files(List<Input> inputs) throws IOException {
    Path folder = Files.createTempDirectory("skirmish");
    Map<String, String> files = new TreeMap<>();
    try (Sink sink = new OutputFiles().open(folder, FORMATS, Layout.DEFAULT, false)) {
      new Conversion(new Pipeline(World.load()), Links.NONE, Progress.silent()).run(inputs, sink);
    }
    try (Stream<Path> written = Files.list(folder)) {
      for (Path file : written.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file, ISO_8859_1));
        Files.delete(file);
      }
    }
    Files.delete(folder);
    assertThat(files).hasSizeGreaterThan(FORMATS.size()).containsKey("rejects.csv");
    return files;
  }
}
