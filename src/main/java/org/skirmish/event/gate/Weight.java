package org.skirmish.event.gate;

/**
 * What speaks for and against an event of a text's own, in points. A page passes with {@link
 * #PASSING} points or more, a single paragraph with {@link #NOTE_PASSING}.
 */
enum Weight {
  /** The title is the name of an event: "Siege of Tarkessa". */
  TITLE_NAMES_EVENT(4),
  /** The title is the name of something else: "KR-5 assault rifle". */
  TITLE_NAMES_OTHER(-8),
  /** The title is a name that says nothing of an event. */
  TITLE_TELLS_NOTHING(-2),
  /** A bracket behind the title says that it is something else: "(film)". */
  TITLE_IN_BRACKETS(-10),
  /** The first sentences say of the page's subject that it is an event. */
  DEFINED_AS_EVENT(8),
  /** The first sentences say of the page's subject that it is something else. */
  DEFINED_AS_OTHER(-10),
  /** "X is a town": what a report on an attack in X may well begin with. */
  DEFINED_AS_PLACE(-6),
  /** The table beside the text is one of a person, a weapon, a film. */
  BOX_OF_OTHER(-10),
  /** The table beside the text counts dead, victims or arrested. */
  BOX_OF_HARM(7),

  /** Armed people act, a device goes off, or a crowd takes to the streets. */
  VIOLENT_DEED(3),
  /** People are killed or hurt, nothing says by whom; or a crowd comes together. */
  VICTIMS(2),
  /** An event noun without anybody who acts or suffers. */
  BARE_NOUN(1),
  /** The deed is what the sentence tells, and not told by the way. */
  FOREGROUND(2),
  /** The sentence dates to a day what it tells in its main clause. */
  DATED(2),
  /** So does the first sentence of all. */
  FIRST_SENTENCE(2),
  /** So does the second. */
  SECOND_SENTENCE(1),

  /** The title says that it is another sort of report: "Opinion: …", "Why …". */
  TITLE_OF_OTHER_REPORT(-9),
  /** The author speaks for himself: "we must act". */
  OWN_VOICE(-12),
  /** A report that opens with the arrest of a crime's suspect. */
  SUSPECT_HELD(-4),
  /** A report whose first sentences name no day, and whose first one tells of no deed. */
  NO_DAY(-4),
  /** A report whose headline tells of no deed tells of it by the way, without its day. */
  BY_THE_WAY(-1),
  /** A report gets to it only after other things. */
  BEHIND_OPENING(-2),

  /** The most that words of another sort of text take off. */
  OTHER_THEME(-12),
  /** The most that they take off where the text begins with a violent deed on a day. */
  OTHER_THEME_BESIDE_DEED(-3),
  /** The most that they take off where the text begins with victims on a day. */
  OTHER_THEME_BESIDE_VICTIMS(-7),

  /** A coder's label, or the size of a crowd in a coder's bracket. */
  CODERS_MARK(20),
  /** A paragraph with a date. */
  NOTE_DATED(2),
  /** Words for crowds, fights, curfews, ceasefires. */
  CROWD_OR_TURMOIL(4),
  /** What rebels and gangs do without a blow. */
  ARMED_DEED(4),
  /** Arrests, movements, agreements. */
  DEVELOPMENT(3),
  /** What soldiers and police do to somebody, or with something. */
  DEED_OF_STATE(2),
  /** A bomb or a gun is named. */
  WEAPON_NAMED(2),
  /** Dead bodies are spoken of. */
  BODY_FOUND(2),
  NOTE_PASSING(4),

  PASSING(5);

  private final int points;

  Weight(int points) {
    this.points = points;
  }

  int points() {
    return points;
  }
}
