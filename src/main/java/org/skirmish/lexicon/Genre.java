package org.skirmish.lexicon;

/** What a page may be about, or what sort of text it may be. */
public enum Genre {
  /** An attack, a battle, a war, a riot: what belongs into a table of events. */
  EVENT,
  BIOGRAPHY,
  OBITUARY,
  WEAPON,
  VEHICLE,
  MILITARY_UNIT,
  ARMED_GROUP,
  ORGANISATION,
  PLACE,
  FILM,
  BOOK,
  GAME,
  /** Music, painting, the stage. */
  ART,
  SPORT,
  EXERCISE,
  COURT_REPORT,
  /** Robbery, murder at home: violence without arms of a state, a group or a crowd behind it. */
  CRIME,
  /** Visits, talks, condolences, sanctions. */
  DIPLOMACY,
  /** Opinions, appeals, statements of parties. */
  COMMENT,
  /** Many short news items. */
  ROUNDUP,
  ANNIVERSARY,
  ANALYSIS,
  STATISTICS,
  /** What went on for years and is made of many events. */
  WAR,
  /** What is planned, threatened or feared. */
  PLAN,
  /** Accidents, disasters, disease. */
  DISASTER,
  WEATHER,
  MARKET,
  RECIPE,
  PRESS_RELEASE,
  /** Tactics, laws, treaties, customs, plants: what is no single thing in the world. */
  CONCEPT
}
