package org.skirmish.coding.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skirmish.coding.EventType;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.deed.Account;
import org.skirmish.mention.clause.EventMention;
import org.skirmish.world.name.Table;

/**
 * The clause that says what happened: by the verb with which the account opens, if it says more
 * than the sub-event type and agrees with it, else by the sub-event type in plain words.
 */
final class Clause {

  private static final Map<String, Table.Row> DEEDS = new HashMap<>();

  /** Behind a type's name, the row for the case that the place is what was taken. */
  private static final String PLACE = " (place)";

  private static final Map<String, Table.Row> VERBS = new HashMap<>();

  static {
    for (Table.Row row :
        Table.ofResource(
            Clause.class, "deeds.csv", "type", "both", "agents", "patients", "nobody", "ground")) {
      DEEDS.put(row.required("type"), row);
    }
    for (Table.Row row :
        Table.ofResource(
            Clause.class, "verbs.csv", "verb", "past", "participle", "types", "whom")) {
      VERBS.put(row.required("verb"), row);
    }
  }

  private final Cast cast;
  private final Optional<SubEventType> type;
  private final WherePhrase where;
  private final Optional<String> taken;

  /**
   * @param taken how many were abducted, if the clause can say so
   */
  Clause(Cast cast, Optional<SubEventType> type, WherePhrase where, Optional<String> taken) {
    this.taken = taken;
    this.cast = cast;
    this.type = type;
    this.where = where;
  }

  String told(Optional<Account> account) {
    Optional<Table.Row> verb = account.flatMap(this::verb);
    if (verb.isPresent() && cast.patients().isPresent()) {
      String whom = verb.get().text("whom").equals("people") ? "{M}" : "{P}";
      return filled(
              cast.agents().isPresent()
                  ? "{A} " + verb.get().required("past") + " " + whom
                  : whom + " {be} " + verb.get().required("participle"))
          + where.ending();
    }
    Optional<Table.Row> place = placeTaken();
    if (place.isPresent()) {
      boolean alone = cast.agents().isPresent() && cast.areVictimsCivilians();
      return filled(alone ? place.get().required("agents") : template(place.get()));
    }
    Table.Row deed = DEEDS.get(key());
    boolean ground =
        cast.agents().isPresent()
            && (cast.patients().isEmpty() || cast.areVictimsCivilians())
            && where.isNamed()
            && !where.preposition().equals("near")
            && !deed.text("ground").isEmpty();
    if (ground) {
      String text = deed.text("ground");
      return filled(text) + (text.contains("{L}") ? "" : where.ending());
    }
    return filled(template(deed)) + where.ending();
  }

  /** Ground that changed hands is the place itself: "retook Kidal". */
  private Optional<Table.Row> placeTaken() {
    boolean place = where.isNamed() && where.preposition().equals("in");
    return place ? Optional.ofNullable(DEEDS.get(key() + PLACE)) : Optional.empty();
  }

  private String template(Table.Row deed) {
    if (cast.agents().isPresent() && cast.patients().isPresent()) {
      return deed.required("both");
    }
    if (cast.agents().isPresent()) {
      return deed.required("agents");
    }
    boolean patients = cast.patients().isPresent() && !deed.text("patients").isEmpty();
    return patients ? deed.text("patients") : deed.required("nobody");
  }

  private String key() {
    if (type.isEmpty()) {
      return "incident";
    }
    boolean battle = type.get().eventType() == EventType.BATTLES;
    // Who took the ground is only told where those who act are of the side that the type names.
    boolean state = cast.areAgentsOfState();
    boolean amiss =
        type.get() == SubEventType.GOVERNMENT_REGAINS_TERRITORY && !state
            || type.get() == SubEventType.NON_STATE_ACTOR_OVERTAKES_TERRITORY && state;
    if (battle && cast.agents().isPresent() && cast.patients().isPresent() && !cast.isOrderTold()) {
      return "clash";
    }
    return battle && amiss && (cast.agents().isPresent() || cast.patients().isPresent())
        ? SubEventType.ARMED_CLASH.label()
        : type.get().label();
  }

  private Optional<Table.Row> verb(Account account) {
    if (type.isEmpty() || cast.agents().isPresent() && !cast.isOrderTold()) {
      return Optional.empty();
    }
    for (EventMention mention : account.story().opening()) {
      Table.Row row = VERBS.get(mention.verb());
      if (row != null
          && row.list("types").contains(type.get().label())
          && isByActor(mention, account)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Whether those who act in the whole account do this as well, or nobody is named. */
  private static boolean isByActor(EventMention mention, Account account) {
    if (mention.agents().isEmpty() || account.parties().actor().isEmpty()) {
      return true;
    }
    return mention.agents().stream()
        .anyMatch(agent -> agent.isSameParty(account.parties().actor().get()));
  }

  private String filled(String template) {
    return template
        .replace("{A}", name(cast.agents()))
        .replace("{P}", name(cast.patients()))
        .replace("{M}", taken.or(() -> cast.patients().map(Naming::people)).orElse(""))
        .replace("{be}", cast.arePatientsPlural() || template.startsWith("{M}") ? "were" : "was")
        .replace("{L}", where.name());
  }

  private static String name(Optional<List<Naming>> parties) {
    return parties.map(Naming::together).orElse("");
  }
}
