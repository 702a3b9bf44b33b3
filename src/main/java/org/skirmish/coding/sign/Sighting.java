package org.skirmish.coding.sign;

/**
 * A sign seen in the words of an event.
 *
 * @param sign what it is
 * @param strong whether it says so by itself
 * @param sentence the number of its sentence from 0, over all texts of the event
 * @param at its first word, counted over all texts
 * @param end the word behind its last
 */
public record Sighting(Sign sign, boolean strong, int sentence, int at, int end) {}
