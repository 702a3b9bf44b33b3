package org.skirmish.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skirmish.article.Article;
import org.skirmish.article.ArticleReader;
import org.skirmish.article.NoteFile;
import org.skirmish.article.Section;
import org.skirmish.event.deed.Account;
import org.skirmish.mention.MentionReader;
import org.skirmish.mention.Mentions;
import org.skirmish.mention.clause.Statement;
import org.skirmish.source.Document;
import org.skirmish.source.Result;

/** What short texts tell, each read like a coder's note. */
public final class Accounts {

  private static final MentionReader MENTIONS = new MentionReader(Events.WORLD);

  private Accounts() {}

  /** What a note tells. */
  public static Optional<Account> of(String text) {
    return of("", text);
  }

  /** What a title and texts add up to; those that are blank tell nothing. */
  public static Optional<Account> of(String title, String... texts) {
    List<Statement> statements = new ArrayList<>();
    if (!title.isBlank()) {
      Events.mentions(title + "\n\nIt was a long day.").headline().ifPresent(statements::add);
    }
    for (String text : texts) {
      if (!text.isBlank()) {
        statements.addAll(statements(text));
      }
    }
    return statements.isEmpty() ? Optional.empty() : Account.of(statements);
  }

  private static List<Statement> statements(String text) {
    Document note = NoteFile.documents(new Document("note.txt", "text", text)).get(0);
    Result<Article> article = new ArticleReader().read(note);
    Mentions mentions = MENTIONS.read(((Result.Of<Article>) article).value());
    List<Statement> statements = new ArrayList<>();
    mentions.headline().ifPresent(statements::add); // a line that is no sentence
    for (Section section : mentions.article().sections()) {
      ArticleParts.sentences(section)
          .forEach(sentence -> statements.add(mentions.statements().get(sentence)));
    }
    return statements;
  }
}
