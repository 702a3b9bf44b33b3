/** Events to JSON, one object an event, and the schema that describes it. */
package org.skirmish.export.json;
