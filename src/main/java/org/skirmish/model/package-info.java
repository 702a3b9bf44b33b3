/**
 * The values that all stages share: ranges of numbers, what they count, tolls, and where a value of
 * an event comes from. It knows no stage, only the spans of {@code source}.
 */
package org.skirmish.model;
