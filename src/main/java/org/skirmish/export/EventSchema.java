package org.skirmish.export;

/** What {@code events.json} holds, as a JSON Schema (2020-12). */
public final class EventSchema {

  private EventSchema() {}

  /** The schema, which ends with a line feed. */
  public static String text() {
    return ResourceText.of("events.schema.json");
  }
}
