package org.skirmish.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skirmish.source.Decoder;
import org.skirmish.source.Document;
import org.skirmish.source.Limits;
import org.skirmish.source.Result;

/**
 * How many megabytes of pages, wikitext or HTML, become articles in a second on one thread, several
 * times over:
 *
 * <pre>java -cp target/bench/test-classes:… org.skirmish.article.ReadPages 5 a.wiki b.html</pre>
 */
public final class ReadPages {

  private static final double SECOND = 1e9;

  private ReadPages() {}

  public static void main(String[] arguments) throws IOException {
    List<Document> pages = new ArrayList<>();
    double megabytes = 0;
    for (int i = 1; i < arguments.length; i++) {
      byte[] bytes = Files.readAllBytes(Path.of(arguments[i]));
      megabytes += bytes.length / 1e6;
      if (Decoder.decode(arguments[i], bytes, Limits.DEFAULT)
          instanceof Result.Of<Document> decoded) {
        pages.add(decoded.value());
      }
    }
    ArticleReader reader = new ArticleReader();
    for (int pass = 0; pass < Integer.parseInt(arguments[0]); pass++) {
      int passes = 0;
      long begin = System.nanoTime();
      while (System.nanoTime() - begin < SECOND) {
        pages.forEach(reader::read);
        passes++;
      }
      double seconds = (System.nanoTime() - begin) / SECOND;
      System.out.printf("%.2f MB/s%n", megabytes * passes / seconds);
    }
  }
}
