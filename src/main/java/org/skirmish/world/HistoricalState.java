package org.skirmish.world;

import java.util.List;

/**
 * A state or a people of the past as a belligerent: "Roman Empire", "Goths".
 *
 * @param actor its name, its span of years, and as country the state of today that ACLED would name
 * @param demonyms the words for its people and things: "Byzantine", "Byzantines"
 */
public record HistoricalState(ArmedActor actor, List<String> demonyms) {}
