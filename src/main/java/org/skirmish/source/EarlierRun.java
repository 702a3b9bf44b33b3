package org.skirmish.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The files in a folder that an earlier run of this program has written there. */
public final class EarlierRun {

  /** The file that lists them. */
  public static final String LIST = "run.json";

  /** Which program it says has written them. */
  public static final String PROGRAM = "Skirmish";

  /** No list is longer. */
  private static final int LONGEST = 1 << 20;

  private EarlierRun() {}

  /** The names of the files, as the list in the folder has them; none without such a list. */
  static Set<String> files(Path folder) {
    Path list = folder.resolve(LIST);
    if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    try (InputStream in = Files.newInputStream(list)) {
      return names(in.readNBytes(LONGEST));
    } catch (IOException e) {
      return Set.of(); // it is something else
    }
  }

  private static Set<String> names(byte[] text) throws IOException {
    Set<String> names = new HashSet<>();
    boolean ours = false;
    try (JsonParser json = new JsonFactory().createParser(text)) {
      int depth = 0;
      boolean inFiles = false;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token.isStructStart()) {
          depth++;
          inFiles |= depth == 2 && named("files", json.getParsingContext().getParent());
        } else if (token.isStructEnd()) {
          depth--;
          inFiles &= depth > 1;
        } else if (token == JsonToken.VALUE_STRING) {
          JsonStreamContext place = json.getParsingContext();
          ours |= depth == 1 && named("program", place) && json.getText().equals(PROGRAM);
          if (inFiles && depth == 3 && named("name", place)) {
            names.add(json.getText());
          }
        }
      }
    }
    names.add(LIST);
    return ours ? names : Set.of();
  }

  private static boolean named(String name, JsonStreamContext place) {
    return name.equals(place.getCurrentName());
  }
}
