package org.skirmish.export.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import org.skirmish.source.TextDigest;

/** What keeps others' words from being run in a page. */
public final class Policy {

  private Policy() {}

  /** A style or program as a content security policy names it. */
  public static String hash(String text) {
    byte[] digest = TextDigest.sha256().digest(text.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  /** A text as the content of an element. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
