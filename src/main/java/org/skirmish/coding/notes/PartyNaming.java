package org.skirmish.coding.notes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.skirmish.coding.CodedActor;
import org.skirmish.event.Actor;
import org.skirmish.mention.noun.Participant;
import org.skirmish.model.Toll;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;
import org.skirmish.world.HistoricalState;
import org.skirmish.world.World;
import org.skirmish.world.name.Table;

/**
 * Finds what to call an actor within a sentence. An army is never called by the name of its
 * country: "Mali" is "Malian forces", and its dead are "Malian soldiers".
 */
final class PartyNaming {

  private static final Map<String, Table.Row> GENERIC = new HashMap<>();

  static {
    for (Table.Row row :
        Table.ofResource(
            PartyNaming.class,
            "parties.csv",
            "name",
            "phrase",
            "plural",
            "one",
            "many",
            "kind",
            "before")) {
      GENERIC.put(row.required("name"), row);
    }
  }

  private final World world;

  PartyNaming(World world) {
    this.world = world;
  }

  /** Civilians, whoever they are. */
  static Naming civilians() {
    return generic(GENERIC.get("Civilians"), Optional.empty());
  }

  static Naming protesters() {
    return generic(GENERIC.get("Protesters"), Optional.empty());
  }

  static Naming rioters() {
    return generic(GENERIC.get("Rioters"), Optional.empty());
  }

  Naming of(CodedActor actor) {
    String table = NameShape.bare(actor.tableName());
    if (GENERIC.containsKey(table)) {
      return generic(GENERIC.get(table), trade(actor));
    }
    boolean police = table.startsWith("Police Forces of ");
    if (police || table.startsWith("Military Forces of ")) {
      Optional<Country> country = actor.iso3().flatMap(world.countries()::byIso3);
      boolean plain =
          country.isPresent() && actor.name().equals(country.get().name())
              || actor.name().startsWith("Police Forces of ");
      if (plain && country.isPresent() && !country.get().demonyms().isEmpty()) {
        return forces(adjective(country.get()), police);
      }
    }
    String written = NameShape.withoutThe(NameShape.bare(actor.actor().asWritten().strip()));
    if (NameShape.isPeople(written)) {
      return named(actor); // "the Parliamentarians"
    }
    Optional<HistoricalState> state = state(actor);
    if (state.isPresent() && !state.get().demonyms().isEmpty()) {
      return forces(state.get().demonyms().get(0), false);
    }
    Optional<String> realm = isGroup(actor) ? Optional.empty() : realm(actor);
    return realm.isPresent() ? forces(realm.get(), false) : named(actor);
  }

  /** The Islamic State is no realm. */
  private static boolean isGroup(CodedActor actor) {
    return actor.type().isPresent()
        && actor.type().get() != ActorType.STATE_FORCES
        && actor.type().get() != ActorType.EXTERNAL_FORCES;
  }

  /** The adjective for a country's forces: mostly the first of its demonyms. */
  private static String adjective(Country country) {
    for (String own : NoteWords.list("adjectives")) {
      if (own.startsWith(country.iso3() + "=")) {
        return own.substring(country.iso3().length() + 1);
      }
    }
    return country.demonyms().get(0);
  }

  /** The adjective of a realm of the past: "Roman" Empire, Kingdom of Italy: "Italian". */
  private Optional<String> realm(CodedActor actor) {
    String[] words = actor.name().split(" ");
    boolean last = NoteWords.isIn("realms", words[words.length - 1]);
    if (words.length == 2 && last) {
      for (String ending : NoteWords.list("adjective-endings")) {
        if (words[0].endsWith(ending)) {
          return Optional.of(words[0]);
        }
      }
    }
    boolean realm = false;
    for (String word : words) {
      realm |= NoteWords.isIn("realms", word);
    }
    Optional<Country> heir = actor.iso3().flatMap(world.countries()::byIso3);
    return realm && heir.isPresent() ? sharedStem(words, heir.get()) : Optional.empty();
  }

  /** The demonym that begins most like one of the words: "French" of "France". */
  private static Optional<String> sharedStem(String[] words, Country country) {
    Optional<String> best = Optional.empty();
    int most = 1;
    for (String demonym : country.demonyms()) {
      for (String word : words) {
        int shared = 0;
        while (shared < Math.min(word.length(), demonym.length())
            && word.charAt(shared) == demonym.charAt(shared)) {
          shared++;
        }
        if (shared > most) {
          most = shared;
          best = Optional.of(demonym);
        }
      }
    }
    return best;
  }

  /** A party of which only the name is known. */
  Naming of(String name) {
    return named(
        new CodedActor(
            new Actor(name, Optional.empty(), Toll.UNKNOWN),
            name,
            name,
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<HistoricalState> state(CodedActor actor) {
    for (HistoricalState state : world.actors().states()) {
      if (state.actor().name().equals(actor.name())) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** The text's own noun for armed people: "gunman". */
  private static Optional<String> trade(CodedActor actor) {
    Optional<Participant> participant = actor.actor().participant();
    if (participant.isPresent() && NoteWords.isIn("trades", participant.get().word())) {
      return Optional.of(participant.get().word().toLowerCase(Locale.ROOT));
    }
    String last = NoteWords.lastWord(actor.actor().asWritten().strip()).toLowerCase(Locale.ROOT);
    for (String trade : NoteWords.list("trades")) {
      if (last.equals(trade) || last.equals(NoteWords.plural(trade))) {
        return Optional.of(trade);
      }
    }
    return Optional.empty();
  }

  private static Naming generic(Table.Row row, Optional<String> trade) {
    if (trade.isPresent() && row.text("kind").equals("trade")) {
      String many = NoteWords.plural(trade.get());
      String before = trade.get().equals("rebel") ? "" : row.text("before");
      return new Naming((before + " " + many).strip(), true, Optional.empty(), trade.get(), many);
    }
    return new Naming(
        row.required("phrase"),
        row.text("plural").equals("yes"),
        Optional.empty(),
        row.required("one"),
        row.required("many"));
  }

  private static Naming forces(String adjective, boolean police) {
    return police
        ? new Naming(
            adjective + " police",
            true,
            Optional.of(adjective),
            adjective + " police officer",
            adjective + " police officers")
        : new Naming(
            adjective + " forces",
            true,
            Optional.of(adjective),
            adjective + " soldier",
            adjective + " soldiers");
  }

  private Naming named(CodedActor actor) {
    String written = NameShape.withoutThe(NameShape.bare(actor.actor().asWritten().strip()));
    boolean proper = !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    String name = proper ? written : NameShape.withoutThe(NameShape.bare(actor.name()));
    String last = NoteWords.lastWord(name);
    String first = name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
    if (NoteWords.isIn("things", first)) {
      return new Naming(
          NoteWords.withArticle(first.toLowerCase(Locale.ROOT) + name.substring(first.length())),
          false,
          Optional.empty(),
          "member" + name.substring(first.length()),
          "members" + name.substring(first.length()));
    }
    if (NoteWords.isIn("people", last)) {
      String shown = Character.isUpperCase(last.charAt(0)) ? "the " + name : name;
      String kin = last.endsWith("s") ? name.substring(0, name.length() - 1) : "member of " + shown;
      return new Naming(shown, true, Optional.empty(), kin, name);
    }
    if (NoteWords.isIn("bodies", last)) {
      return new Naming(
          "the " + name, true, Optional.empty(), "member of the " + name, "members of the " + name);
    }
    boolean article = NameShape.takesThe(name, last);
    String shown = article ? "the " + name : name;
    boolean people = NameShape.isPeople(name);
    if (people) {
      return new Naming("the " + name, true, Optional.empty(), "of the " + name, name);
    }
    String noun = noun(actor, name);
    boolean brief = name.split(" ").length <= 3 && !name.contains(" of ") && !name.contains(" in ");
    return new Naming(
        shown,
        false,
        Optional.empty(),
        brief ? name + " " + noun : noun + " of " + shown,
        brief ? name + " " + NoteWords.plural(noun) : NoteWords.plural(noun) + " of " + shown);
  }

  private static String noun(CodedActor actor, String name) {
    boolean external = actor.type().isPresent() && actor.type().get() == ActorType.EXTERNAL_FORCES;
    for (String word : name.split("[ -]")) {
      if (external && NoteWords.isIn("peacekeepers", word)) {
        return "peacekeeper";
      }
    }
    boolean state = actor.type().isPresent() && actor.type().get() == ActorType.STATE_FORCES;
    return state ? "soldier" : "fighter";
  }
}
