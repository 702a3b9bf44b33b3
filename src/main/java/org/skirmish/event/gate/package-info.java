/**
 * The gate: whether a text tells of an event of its own. A page on a rifle, an obituary, a verdict,
 * a football report or a recipe may speak of attacks and gives no event all the same.
 */
package org.skirmish.event.gate;
