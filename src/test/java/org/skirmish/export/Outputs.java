package org.skirmish.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.skirmish.check.CheckedEvent;

/** Runs a writer from begin to end in memory. */
public final class Outputs {

  private Outputs() {}

  /** Opens a writer on a stream. */
  public interface Opener {
    EventWriter open(OutputStream out) throws IOException;
  }

  public static byte[] bytes(Opener opener, CheckedEvent... events) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = opener.open(out)) {
      writer.begin();
      for (CheckedEvent event : events) {
        writer.write(event);
      }
      writer.end();
    }
    return out.toByteArray();
  }

  public static String text(Opener opener, CheckedEvent... events) throws IOException {
    return new String(bytes(opener, events), StandardCharsets.UTF_8);
  }
}
