package org.skirmish.cli.serve;

import org.skirmish.export.ResourceText;
import org.skirmish.export.report.Policy;

/** The page with the box, and small ones that say why there is nothing to see. */
public final class StartPage {

  private final String style = ResourceText.of(StartPage.class, "start.css");
  private final String script = ResourceText.of(StartPage.class, "start.js");
  private final String html =
      ResourceText.of(StartPage.class, "start.html")
          .replace("@STYLE@", style)
          .replace("@SCRIPT@", script);

  String html() {
    return html;
  }

  /** Runs the page's own style and program, shows what this server answers, and nothing else. */
  String policy() {
    return "default-src 'none'; img-src data:; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri"
        + " 'none'; style-src "
        + Policy.hash(style)
        + "; script-src "
        + Policy.hash(script);
  }

  /** A page that says this. */
  public String message(String text) {
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Skirmish</title>"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head><body><p>"
        + Policy.escaped(text).replace("\n", "</p><p>")
        + "</p></body></html>";
  }
}
