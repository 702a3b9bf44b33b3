package org.skirmish.world.place;

/**
 * A place that may be meant by a name.
 *
 * @param likeness how alike the name is to the place's, from 0 to 1
 * @param as that name of the place
 * @param place the place
 */
public record Candidate(double likeness, String as, Place place) {}
