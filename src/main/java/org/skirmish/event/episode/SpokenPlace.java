package org.skirmish.event.episode;

import java.util.Optional;
import org.skirmish.event.place.NamedPlace;

/**
 * The place of which the text has just spoken, for "it" in the next sentence.
 *
 * @param named its name; empty where the text only says "the town"
 * @param isMain whether it is where the main event was
 */
record SpokenPlace(Optional<NamedPlace> named, boolean isMain) {}
