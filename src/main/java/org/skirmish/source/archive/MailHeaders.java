package org.skirmish.source.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.skirmish.source.Context;
import org.skirmish.source.Context.Giver;

/** The headers of a mail, or of a part of one. */
final class MailHeaders {

  /** So many of the usual headers open a mail. */
  private static final int FEWEST = 3;

  private static final Set<String> USUAL =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "received",
          "return-path",
          "message-id",
          "mime-version",
          "content-type",
          "delivered-to",
          "reply-to",
          "cc");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Map<String, String> fields = new HashMap<>();
  private boolean told;

  /** Whether a mail begins so: with headers and nothing else, several of which mails have. */
  static boolean open(String head) {
    Set<String> found = new HashSet<>();
    String[] lines = head.split("\r?\n", -1);
    // The last line may be cut off.
    for (int i = 0; i < lines.length - 1 && !lines[i].isEmpty(); i++) {
      int colon = lines[i].indexOf(':');
      boolean goesOn = i > 0 && (lines[i].startsWith(" ") || lines[i].startsWith("\t"));
      if (!goesOn && (colon <= 0 || lines[i].substring(0, colon).contains(" "))) {
        return false;
      }
      if (!goesOn && USUAL.contains(lines[i].substring(0, colon).toLowerCase(Locale.ROOT))) {
        found.add(lines[i].substring(0, colon).toLowerCase(Locale.ROOT));
      }
    }
    return found.size() >= FEWEST;
  }

  /** Adds one; of several of a name the first counts. */
  void add(Field field) {
    String body = field.getBody() == null ? "" : field.getBody();
    fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), body);
  }

  /** Whether the text of this mail was read. */
  boolean isTold() {
    return told;
  }

  void tell() {
    told = true;
  }

  String subject() {
    return field("subject");
  }

  private String field(String name) {
    String body = fields.getOrDefault(name, "").replace("\r", "").replace("\n", "");
    try {
      return DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
          .strip();
    } catch (IllegalArgumentException e) {
      return body.strip();
    }
  }

  /** The name of the file that a part is; empty for text of the mail. */
  Optional<String> file() {
    return parameter("content-disposition", "filename").or(() -> parameter("content-type", "name"));
  }

  private Optional<String> parameter(String name, String key) {
    String body = fields.getOrDefault(name, "");
    MimeParameterMapping values = new MimeParameterMapping();
    for (NameValuePair pair :
        RawFieldParser.DEFAULT.parseRawBody(new RawField(name, body)).getParams()) {
      values.addParameter(pair.getName(), pair.getValue());
    }
    return Optional.ofNullable(values.get(key)).filter(file -> !file.isBlank());
  }

  /** What the mail says of its text. */
  Context context() {
    String from = field("from");
    int bracket = from.indexOf('<');
    String sender = (bracket > 0 ? from.substring(0, bracket) : from).replace("\"", "").strip();
    String address = sender.replace("<", "").replace(">", "");
    return new Context(
        Optional.empty(),
        day().map(day -> new Context.Given<>(day, Giver.PAGE)),
        Optional.of(address).filter(text -> !text.isEmpty()),
        Optional.empty(),
        Optional.of(subject()).filter(text -> !text.isEmpty()),
        List.of());
  }

  /** The day of "Tue, 14 Jul 2020 10:00:00 +0200", where the sender was. */
  private Optional<LocalDate> day() {
    String date = field("date");
    String[] words = date.substring(date.indexOf(',') + 1).strip().split("\\s+");
    if (words.length < 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(words[0] + " " + words[1] + " " + words[2], DAY));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
