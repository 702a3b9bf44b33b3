package org.skirmish.coding.place;

import java.util.Optional;
import java.util.OptionalLong;
import org.skirmish.coding.CodedPlace;
import org.skirmish.world.place.Atlas;
import org.skirmish.world.place.Place;
import org.skirmish.world.place.PlaceIndex;

/**
 * Who says where a place of the atlas is.
 *
 * @param from the built-in gazetteer or a pack
 * @param geonames GeoNames' number of the place, where it is known
 * @param text the same for a person: "GeoNames 2453514: Ménaka"
 */
record PointCredit(CodedPlace.From from, OptionalLong geonames, String text) {

  static PointCredit of(Place place, Atlas atlas) {
    Optional<PlaceIndex> pack = atlas.packOf(place);
    boolean numbered = place.id() > 0 && pack.map(PlaceIndex::isOfGeoNames).orElse(true);
    String number = numbered ? " " + place.id() : "";
    String who = Atlas.GEONAMES + number;
    if (pack.isPresent()) {
      who = "pack " + pack.get().name() + (numbered ? ", " + who : "");
    }
    return new PointCredit(
        pack.isPresent() ? CodedPlace.From.PACK : CodedPlace.From.GAZETTEER,
        numbered ? OptionalLong.of(place.id()) : OptionalLong.empty(),
        who + ": " + place.name());
  }
}
