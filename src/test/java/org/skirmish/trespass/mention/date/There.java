package org.skirmish.trespass.mention.date;

import org.skirmish.trespass.mention.count.Back;

/** One half of a circle of sub-packages. */
public final class There {

  public Back back() {
    return new Back();
  }
}
