/**
 * Places of all countries by name, however it is spelt: GeoNames' towns and divisions, and packs of
 * villages that a user adds. {@link org.skirmish.world.place.Atlas} finds them.
 */
package org.skirmish.world.place;
