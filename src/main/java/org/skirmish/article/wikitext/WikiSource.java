package org.skirmish.article.wikitext;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.skirmish.article.Article;
import org.skirmish.article.PageKind;
import org.skirmish.article.PageWriter;
import org.skirmish.source.Document;
import org.skirmish.source.Reject.Reason;
import org.skirmish.source.Result;

/**
 * Reads a page's source. What its templates show is known for those of {@code templates.csv}; of
 * others nothing is shown.
 */
public final class WikiSource {

  private static final Set<String> DISAMBIGUATION = Grammar.WORDS.get("disambiguation");
  private static final Set<String> EVENT_TITLES = Grammar.WORDS.get("event-title");
  private static final Set<String> USERS = Grammar.WORDS.get("user");

  /** So many links to users has a discussion and no article. */
  private static final int SIGNATURES = 2;

  private final FlagNames countries;

  /**
   * @param countries the names of countries by their ISO codes of three letters
   */
  public WikiSource(Function<String, Optional<String>> countries) {
    this.countries = new FlagNames(countries);
  }

  /**
   * Whether a page of a dump is worth reading, told at a glance: it has the box of an event, or its
   * title names one. Others may tell of events in passing and are not asked.
   */
  public static boolean mayTellOfEvent(String title, String text) {
    for (String word : title.toLowerCase(Locale.ROOT).split(" ")) {
      if (EVENT_TITLES.contains(word)) {
        return true;
      }
    }
    return Boxes.hasEventBox(text);
  }

  /** The article, or why the page is none. */
  public Result<Article> read(Document source) {
    if (source.text().stripLeading().startsWith("#")) {
      return new Result.Rejected<>(PageKind.redirect(source.name()));
    }
    List<Node> nodes;
    try {
      nodes = Grammar.parse(source.text());
    } catch (UnreadableException e) {
      return Result.rejected(source.name(), Reason.WIKITEXT, e.getMessage());
    }
    if (names(nodes, DISAMBIGUATION)) {
      return new Result.Rejected<>(PageKind.disambiguation(source.name()));
    }
    if (signatures(nodes) >= SIGNATURES) {
      return new Result.Rejected<>(PageKind.discussion(source.name()));
    }
    return page(source, nodes);
  }

  private Result<Article> page(Document source, List<Node> nodes) {
    Shown shown = new Shown(countries);
    Optional<Node.Template> template = Boxes.first(nodes);
    // The box's references are counted first, as it stands above the text.
    Optional<Boxes> box = template.map(found -> Boxes.read(found, shown));
    List<Node.Template> others =
        template.map(found -> Boxes.insets(nodes, found)).orElse(List.of());
    List<Boxes> insets = others.stream().map(found -> Boxes.read(found, shown)).toList();
    String text = shown.page(nodes, others);
    PageWriter writer = new PageWriter(source, title(source, box.flatMap(Boxes::title), text));
    shown.point().ifPresent(writer::coordinates);
    box.ifPresent(found -> found.write(writer));
    Paragraphs.write(text, insets, writer);
    List<Notes.Entry> entries = shown.notes().entries();
    for (int i = 0; i < entries.size(); i++) {
      Notes.Entry entry = entries.get(i);
      List<Node> content = entry.content().orElse(List.of());
      String words = Citations.text(content, shown);
      if (!words.isEmpty()) {
        writer.reference(entry.mark(), words, Citations.address(content, shown));
      }
    }
    return writer.end();
  }

  /** The title given with the page, else the box's, else the lead's bold words, else the file's. */
  private static String title(Document source, Optional<String> box, String shown) {
    return source
        .context()
        .title()
        .or(() -> box)
        .or(() -> Paragraphs.boldWords(shown))
        .orElse(fileTitle(source.name()));
  }

  private static String fileTitle(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return (dot > 0 ? file.substring(0, dot) : file).replace('_', ' ');
  }

  private static boolean names(List<Node> nodes, Set<String> templates) {
    for (Node node : nodes) {
      if (node instanceof Node.Template template && templates.contains(template.name())) {
        return true;
      }
    }
    return false;
  }

  private static int signatures(List<Node> nodes) {
    int count = 0;
    for (Node node : nodes) {
      count += node instanceof Node.Link link && link.isOf(USERS) ? 1 : 0;
    }
    return count;
  }
}
