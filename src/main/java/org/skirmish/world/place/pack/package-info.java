/** A user's packs of places: what they are made of, and the folder in which they lie. */
package org.skirmish.world.place.pack;
