/**
 * Numbers and lists of places as they are packed into an index; nothing here knows what a place is.
 */
package org.skirmish.world.place.packed;
