package org.skirmish.export.json;

import org.skirmish.export.ResourceText;

/** What {@code events.json} holds, as a JSON Schema (2020-12). */
public final class EventSchema {

  private EventSchema() {}

  /** The schema, which ends with a line feed. */
  public static String text() {
    return ResourceText.of(EventSchema.class, "events.schema.json");
  }
}
