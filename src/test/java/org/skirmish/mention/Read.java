package org.skirmish.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.Section;
import org.skirmish.article.Sentence;
import org.skirmish.article.infobox.Infobox;
import org.skirmish.mention.party.Party;
import org.skirmish.mention.party.PartyNames;
import org.skirmish.source.Document;
import org.skirmish.source.Span;
import org.skirmish.world.World;

/** One sentence or one line of a box, read as a part of an article. */
public final class Read {

  private static final World WORLD = World.load();

  private Read() {}

  /** The text as the only sentence of an article. */
  public static Phrase sentence(String text) {
    return last(text, new Span(0, text.length()), List.of());
  }

  /** The text as the second sentence, below a box with these belligerents and a first sentence. */
  public static Phrase sentence(List<String> belligerents, String before, String text) {
    StringBuilder whole = new StringBuilder();
    List<Infobox.Line> lines =
        belligerents.stream()
            .map(name -> new Infobox.Line(append(whole, name), -1, false, false))
            .toList();
    Infobox box = new Infobox(List.of(new Infobox.Row("belligerents", lines)));
    List<Sentence> sentences = new java.util.ArrayList<>();
    if (!before.isEmpty()) {
      sentences.add(new Sentence(append(whole, before), List.of()));
    }
    sentences.add(new Sentence(append(whole, text), List.of()));
    Mentions mentions = read(whole.toString(), box, sentences);
    return mentions.of(sentences.get(sentences.size() - 1));
  }

  /** The text as the line of a row of the box. */
  public static Phrase line(String label, String text) {
    Infobox.Line line = new Infobox.Line(new Span(0, text.length()), -1, false, false);
    Infobox box = new Infobox(List.of(new Infobox.Row(label, List.of(line))));
    return read(text, box, List.of()).of(line);
  }

  public static List<Token> tokens(String text) {
    return Tokenizer.of(text, new Span(0, text.length()));
  }

  /** The names of the parties on a line of a table. */
  public static List<String> parties(String line) {
    return PartyNames.of(line, new Span(0, line.length()), WORLD).stream()
        .map(Party::name)
        .toList();
  }

  public static List<Party> partiesOf(String line) {
    return PartyNames.of(line, new Span(0, line.length()), WORLD);
  }

  /** Cells of a test's table: "a; b" to a and b, an empty cell to nothing. */
  public static List<String> list(String cell) {
    return cell == null ? List.of() : Arrays.stream(cell.split(";")).map(String::strip).toList();
  }

  private static Phrase last(String text, Span span, List<Infobox.Row> rows) {
    Sentence sentence = new Sentence(span, List.of());
    return read(text, new Infobox(rows), List.of(sentence)).of(sentence);
  }

  private static Mentions read(String text, Infobox box, List<Sentence> sentences) {
    return new MentionReader(WORLD)
        .read(
            new Article(
                new Document("article.txt", "text", text),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                box,
                List.of(new Section(Section.LEAD, Section.Kind.LEAD, List.of(sentences))),
                List.of()));
  }

  private static Span append(StringBuilder text, String piece) {
    int start = text.length();
    text.append(piece).append('\n');
    return new Span(start, start + piece.length());
  }
}
