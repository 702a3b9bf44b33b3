package org.skirmish.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/**
 * What somebody gave to be read: the file of a form, or else the text that was pasted into it.
 *
 * @param name a name for a file, with nothing in it that leads elsewhere
 * @param bytes its content
 */
public record Upload(String name, byte[] bytes) {

  private static final String PASTED = "pasted.txt";
  private static final int LONGEST_NAME = 100;

  /**
   * Reads the body of a form (multipart/form-data).
   *
   * @param type the body's media type with its boundary
   * @return empty if the form is empty
   * @throws IOException if it cannot be read, or is no such form
   */
  public static Optional<Upload> read(InputStream body, String type) throws IOException {
    MimeTokenStream parts = new MimeTokenStream(MimeConfig.DEFAULT);
    Optional<Upload> pasted = Optional.empty();
    try {
      parts.parseHeadless(body, type);
      String disposition = "";
      for (EntityState at = parts.getState();
          at != EntityState.T_END_OF_STREAM;
          at = parts.next()) {
        if (at == EntityState.T_START_HEADER) {
          disposition = "";
        } else if (at == EntityState.T_FIELD) {
          Field field = parts.getField();
          if (field.getName().equalsIgnoreCase("Content-Disposition")) {
            disposition = field.getBody();
          }
        } else if (at == EntityState.T_BODY) {
          byte[] bytes = parts.getDecodedInputStream().readAllBytes();
          String file = parameter(disposition, "filename");
          if (bytes.length > 0 && !file.isEmpty()) {
            return Optional.of(new Upload(harmless(file), bytes));
          }
          if (bytes.length > 0 && parameter(disposition, "name").equals("text")) {
            pasted = Optional.of(new Upload(PASTED, bytes));
          }
        }
      }
    } catch (MimeException e) {
      throw new IOException("the form cannot be read", e);
    }
    return pasted;
  }

  private static String parameter(String disposition, String name) {
    RawBody body =
        RawFieldParser.DEFAULT.parseRawBody(new RawField("Content-Disposition", disposition));
    for (NameValuePair pair : body.getParams()) {
      if (pair.getName().equalsIgnoreCase(name) && pair.getValue() != null) {
        return pair.getValue();
      }
    }
    return "";
  }

  /** The last step of a path, in letters, digits and the signs that file names have. */
  private static String harmless(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    StringBuilder name = new StringBuilder();
    last.codePoints()
        .map(c -> Character.isLetterOrDigit(c) || "._-() ".indexOf(c) >= 0 ? c : '_')
        .forEach(name::appendCodePoint);
    // The ending says something of what it is, and a name with a dot before it is hidden.
    String cut =
        name.length() > LONGEST_NAME
            ? name.substring(name.length() - LONGEST_NAME)
            : name.toString();
    String bare = cut.strip();
    return bare.isEmpty() || bare.startsWith(".") ? "given" + bare : bare;
  }
}
