package org.skirmish.check;

import static org.skirmish.coding.EventFixture.killed;
import static org.skirmish.coding.EventFixture.telling;

import java.util.List;
import org.skirmish.coding.EventCoder;
import org.skirmish.coding.EventFixture;
import org.skirmish.event.Side.Role;
import org.skirmish.world.World;

/** What the rules say of an event that is made for the purpose. */
public final class Flags {

  private static final EventCoder CODER = new EventCoder(World.load());

  private Flags() {}

  public static List<String> codes(EventFixture event) {
    return new Checker().check(CODER.code(event.build())).flags().stream().map(Flag::code).toList();
  }

  public static List<String> messages(EventFixture event, String code) {
    return new Checker()
        .check(CODER.code(event.build())).flags().stream()
            .filter(flag -> flag.code().equals(code))
            .map(Flag::message)
            .toList();
  }

  /** An event that no rule has anything to say of. */
  public static EventFixture whole() {
    return ambush()
        .side(Role.ATTACKER, killed(1), "JNIM")
        .side(Role.DEFENDER, killed(2), "Mali")
        .reference("RFI", "2020-01-02", "2020-01-03");
  }

  /** The same without sides and references. */
  public static EventFixture ambush() {
    return told("Rebels ambushed soldiers.");
  }

  /** Something else at the same time and place. */
  public static EventFixture told(String text) {
    return telling(text).on("2020-01-01").at("Kidal", "Mali");
  }
}
