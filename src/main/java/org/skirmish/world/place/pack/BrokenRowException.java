package org.skirmish.world.place.pack;

/** A row of a file is none; the message says why. */
final class BrokenRowException extends Exception {

  private static final long serialVersionUID = 1;

  BrokenRowException(String why) {
    super(why);
  }
}
