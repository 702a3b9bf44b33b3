package org.skirmish.world.place.pack;

/** A file cannot be made into a pack; the message names it and says what to do. */
public final class PackException extends Exception {

  private static final long serialVersionUID = 1;

  PackException(Object file, String what) {
    super(file + ": " + what);
  }
}
