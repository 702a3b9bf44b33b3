/**
 * Writes the {@code notes} of an event: an incident note as it came, in one line; for everything
 * else sentences of our own from who did what to whom, where, when and with which toll.
 */
package org.skirmish.coding.notes;
