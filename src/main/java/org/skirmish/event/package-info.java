/**
 * Mentions to events: which mention fills which slot, who fights beside whom, what the infobox and
 * the prose agree on, and where each value was read.
 */
package org.skirmish.event;
