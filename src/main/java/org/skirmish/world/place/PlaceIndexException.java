package org.skirmish.world.place;

/** An index of places cannot be used; the message names the file and says what to do. */
public final class PlaceIndexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  PlaceIndexException(String file, String what) {
    super(file + ": " + what);
  }

  PlaceIndexException(String file, String what, Throwable cause) {
    super(file + ": " + what, cause);
  }
}
