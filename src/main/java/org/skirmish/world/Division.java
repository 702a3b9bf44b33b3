package org.skirmish.world;

/**
 * A first-level division: a state, province, region, oblast.
 *
 * @param country the country that it belongs to
 * @param code GeoNames' code within the country, "07"; not ISO 3166-2
 * @param name GeoNames' name, "Tillabéri Region"
 */
public record Division(Country country, String code, String name) {}
