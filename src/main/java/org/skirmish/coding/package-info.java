/**
 * Events to codes: ACLED's event types and actor kinds, countries and regions, identifiers and
 * notes.
 */
package org.skirmish.coding;
