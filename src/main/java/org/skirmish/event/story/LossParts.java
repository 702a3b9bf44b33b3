package org.skirmish.event.story;

import java.util.List;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;

/** How the figures of one sentence hang together: totals, their parts, and whose they are. */
final class LossParts {

  private LossParts() {}

  /** "Two soldiers were killed and five wounded": the five are soldiers too. */
  static boolean areOfCombatants(List<Loss> losses, int index) {
    for (Loss loss : losses.subList(0, index)) {
      if (loss.isOfState() || loss.isFighter()) {
        return true;
      }
    }
    return false;
  }

  /** "51 people, 40 of them children": where nobody else is among them, civilians. */
  static boolean hasCivilians(List<Loss> losses, int index) {
    Loss whole = losses.get(index);
    boolean civilians = false;
    for (Loss loss : losses) {
      if (loss.part() && loss.harm() == whole.harm()) {
        civilians = loss.isCivilian();
        if (!civilians) {
          break;
        }
      }
    }
    return civilians && whole.isAnybody();
  }

  /** "Seven members of the forces, four soldiers and three gendarmes": the first is the total. */
  static boolean[] ofTotals(List<Loss> losses) {
    boolean[] parts = new boolean[losses.size()];
    for (int i = 0; i < losses.size(); i++) {
      Loss total = losses.get(i);
      if (total.range().isExact()) {
        int last = lastPart(losses, i, total.range().low().getAsInt());
        for (int j = i + 1; j <= last; j++) {
          parts[j] |= losses.get(j).harm() == total.harm();
        }
      }
    }
    return parts;
  }

  /** The index of the last figure up to which two or more of one harm add up to the total. */
  private static int lastPart(List<Loss> losses, int total, int figure) {
    int last = -1;
    long sum = 0;
    int count = 0;
    for (int i = total + 1; i < losses.size() && sum <= figure; i++) {
      Loss part = losses.get(i);
      if (part.harm() == losses.get(total).harm() && part.range().isExact()) {
        sum += part.range().low().getAsInt();
        count++;
        last = sum == figure && count > 1 ? i : last;
      }
    }
    return last;
  }

  /**
   * "Killing five. Three died on the spot and two later": two or more that are those told before.
   */
  static boolean addUp(List<Loss> losses, Harm harm, Range told) {
    long sum = 0;
    int count = 0;
    for (Loss loss : losses) {
      if (loss.harm() == harm && !loss.part()) {
        if (!loss.range().isExact()) {
          return false;
        }
        sum += loss.range().low().getAsInt();
        count++;
      }
    }
    return count > 1 && told.low().isPresent() && told.low().getAsInt() == sum;
  }

  /** Marks the figures of a harm as parts. */
  static void mark(List<Loss> losses, Harm harm, boolean[] parts) {
    for (int i = 0; i < parts.length; i++) {
      parts[i] |= losses.get(i).harm() == harm;
    }
  }
}
