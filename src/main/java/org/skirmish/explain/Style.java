package org.skirmish.explain;

import org.skirmish.check.Flag;

/** How a word is set apart from its neighbours, as the attributes of an ANSI terminal. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  QUOTE("1;36"),
  WARNING("33"),
  ERROR("31");

  private static final String START = "\u001B[";

  private final String attributes;

  Style(String attributes) {
    this.attributes = attributes;
  }

  /** That of a flag. */
  static Style of(Flag.Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> FAINT;
    };
  }

  String paint(String text) {
    return this == PLAIN || text.isEmpty() ? text : START + attributes + "m" + text + START + "0m";
  }
}
