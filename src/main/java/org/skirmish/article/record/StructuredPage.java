package org.skirmish.article.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.BoxLine;
import org.skirmish.article.PageWriter;
import org.skirmish.article.infobox.BoxLabels;
import org.skirmish.article.wikitext.WikiSource;
import org.skirmish.source.Document;
import org.skirmish.source.PlainText;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;
import org.skirmish.source.WordSets;

/**
 * A page as Wikimedia Enterprise takes it apart, its "structured contents": boxes of fields, and
 * sections of paragraphs and lists, all of them parts with a type, a name, a value and parts.
 */
public final class StructuredPage {

  /** The format of a document that holds such a page. */
  public static final String FORMAT = "structured-contents";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final WordSets TYPES = WordSets.of(StructuredPage.class, "part-types.csv");

  private static final String PART_OF = "Part of ";

  private final PageWriter writer;

  private StructuredPage(PageWriter writer) {
    this.writer = writer;
  }

  /** Whether an object is such a page. */
  static boolean is(JsonNode page) {
    return page.path("sections").isArray() || page.path("infoboxes").isArray();
  }

  /** The names of its boxes, as a page's source has them. */
  static String boxNames(JsonNode page) {
    StringBuilder names = new StringBuilder();
    for (JsonNode box : page.path("infoboxes")) {
      names.append("\n{{").append(box.path("name").asText()).append("\n");
    }
    return names.toString();
  }

  /** The article, or why the page is none. */
  public static Result<Article> read(Document source) {
    JsonNode page;
    try {
      page = MAPPER.readTree(source.text());
    } catch (IOException e) {
      return Result.rejected(
          source.name(), Reason.UNREADABLE, "its JSON is malformed or cut off: export it again");
    }
    PageWriter writer = new PageWriter(source, source.context().title().orElse(""));
    StructuredPage reader = new StructuredPage(writer);
    box(page).ifPresent(reader::row);
    JsonNode sections = page.path("sections");
    if (sections.isEmpty()) {
      reader.paragraph(page.path("abstract"));
    }
    sections.forEach(section -> reader.part(section, 2));
    return writer.end();
  }

  /** The first box of an event, else the first. */
  private static Optional<JsonNode> box(JsonNode page) {
    JsonNode boxes = page.path("infoboxes");
    for (JsonNode box : boxes) {
      if (WikiSource.mayTellOfEvent("", "{{" + box.path("name").asText() + "\n")) {
        return Optional.of(box);
      }
    }
    return boxes.isEmpty() ? Optional.empty() : Optional.of(boxes.get(0));
  }

  /** A field of the box, or a group of them: each side has a field of its own below its label. */
  private void row(JsonNode part) {
    String label = line(part.path("name"));
    Optional<String> key = BoxLabels.whole(label);
    List<List<BoxLine>> cells = new ArrayList<>();
    List<BoxLine> own = lines(part);
    if (!own.isEmpty()) {
      cells.add(own);
    }
    if (key.isPresent()) {
      part.path("has_parts").forEach(side -> addCell(side, cells));
    }
    if (own.size() == 1 && own.get(0).text().startsWith(PART_OF)) {
      writer.partOf(own.get(0).text().substring(PART_OF.length()));
    } else if (!cells.isEmpty()) {
      writer.row(label, key, cells, List.of());
    }
    if (key.isEmpty()) {
      part.path("has_parts").forEach(this::row);
    }
  }

  private static void addCell(JsonNode side, List<List<BoxLine>> cells) {
    List<BoxLine> lines = new ArrayList<>(lines(side));
    side.path("has_parts").forEach(below -> lines.addAll(lines(below)));
    cells.add(lines);
  }

  private static List<BoxLine> lines(JsonNode part) {
    List<BoxLine> lines = new ArrayList<>();
    for (JsonNode value : part.path("values")) {
      add(value.asText(), lines);
    }
    if (lines.isEmpty()) {
      add(part.path("value").asText(), lines);
    }
    return lines;
  }

  private static void add(String value, List<BoxLine> lines) {
    for (String line : PlainText.of(value).split("\n")) {
      if (!line.isBlank()) {
        lines.add(new BoxLine(line.strip(), 0, false));
      }
    }
  }

  /**
   * @param level of its heading, as in {@link PageWriter#heading}
   */
  private void part(JsonNode part, int level) {
    String type = part.path("type").asText();
    String name = line(part.path("name"));
    if (TYPES.get("section").contains(type) && !name.isEmpty()) {
      if (!TYPES.get("lead").contains(name)) {
        writer.heading(name, level);
      }
    } else if (TYPES.get("text").contains(type)) {
      paragraph(part.path("value"));
    }
    part.path("has_parts").forEach(inner -> part(inner, level + 1));
  }

  private void paragraph(JsonNode value) {
    String text = line(value);
    if (!text.isEmpty()) {
      writer.paragraph(text);
    }
  }

  private static String line(JsonNode value) {
    return PlainText.of(value.asText()).replace('\n', ' ').strip();
  }
}
