package org.skirmish.coding.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.EventFixture;
import org.skirmish.coding.actor.ActorCoder;
import org.skirmish.coding.actor.HomeCountries;
import org.skirmish.event.EventPlace;
import org.skirmish.event.EventPlace.Nearness;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.world.World;

/** Codes places by the built-in gazetteer. */
abstract class PlaceCodings {

  static final HomeCountries NOBODY = homes(new EventFixture());

  final PlaceCoder coder = new PlaceCoder(World.load());

  static List<String> rules(PlaceCoder.Decision decision, FieldPath field) {
    List<String> rules = new ArrayList<>();
    for (Evidence evidence : decision.evidence()) {
      if (evidence.field().equals(field) && evidence instanceof Evidence.Inferred inferred) {
        rules.add(inferred.rule());
      }
    }
    return rules;
  }

  static HomeCountries homes(EventFixture event) {
    World world = World.load();
    return new HomeCountries(new ActorCoder(world), world.countries(), event.build());
  }

  static EventPlace named(String location, String... within) {
    return new EventPlace(
        Optional.of(location),
        List.of(within),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Nearness.AT);
  }

  CodedPlace code(EventPlace place) {
    return coder.code(place, PlaceCoder.Context.NONE, NOBODY).place();
  }
}
