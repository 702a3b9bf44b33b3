package org.skirmish.trespass.mention.count;

import org.skirmish.trespass.mention.date.There;

/** The other half. */
public final class Back {

  public There there() {
    return new There();
  }
}
