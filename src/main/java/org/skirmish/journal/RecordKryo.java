package org.skirmish.journal;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.Registration;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.skirmish.article.Reference;
import org.skirmish.check.CheckedEvent;
import org.skirmish.check.Flag;
import org.skirmish.coding.ActorColumns;
import org.skirmish.coding.CodedActor;
import org.skirmish.coding.CodedEvent;
import org.skirmish.coding.CodedPlace;
import org.skirmish.coding.CodedSide;
import org.skirmish.coding.DisorderType;
import org.skirmish.coding.EventType;
import org.skirmish.coding.InterCells;
import org.skirmish.coding.PlaceDoubt;
import org.skirmish.coding.SubEventType;
import org.skirmish.event.Actor;
import org.skirmish.event.Claim;
import org.skirmish.event.ConflictEvent;
import org.skirmish.event.EventDate;
import org.skirmish.event.EventPlace;
import org.skirmish.event.Fatalities;
import org.skirmish.event.Origin;
import org.skirmish.event.PlaceClues;
import org.skirmish.event.Side;
import org.skirmish.event.deed.Account;
import org.skirmish.mention.noun.Participant;
import org.skirmish.mention.place.Offset;
import org.skirmish.model.Alternative;
import org.skirmish.model.Doubt;
import org.skirmish.model.Evidence;
import org.skirmish.model.FieldPath;
import org.skirmish.model.Harm;
import org.skirmish.model.Range;
import org.skirmish.model.Toll;
import org.skirmish.source.Reject;
import org.skirmish.source.Span;
import org.skirmish.world.ActorType;
import org.skirmish.world.Country;

/**
 * Knows the classes of which a checked event is made, and no others: bytes from the disk make
 * nothing but these. The order of the classes is part of what stands in the file.
 */
final class RecordKryo extends Kryo {

  private static final List<Class<?>> RECORDS =
      List.of(
          CheckedEvent.class,
          Flag.class,
          Flag.Severity.class,
          CodedEvent.class,
          CodedPlace.class,
          CodedPlace.From.class,
          PlaceDoubt.class,
          PlaceDoubt.Kind.class,
          EventType.class,
          SubEventType.class,
          DisorderType.class,
          CodedSide.class,
          CodedActor.class,
          ActorColumns.class,
          InterCells.class,
          ActorType.class,
          Country.class,
          ConflictEvent.class,
          ConflictEvent.Role.class,
          EventDate.class,
          EventDate.Precision.class,
          EventDate.Certainty.class,
          EventPlace.class,
          EventPlace.Nearness.class,
          Offset.class,
          Side.class,
          Side.Role.class,
          Actor.class,
          Fatalities.class,
          Claim.class,
          Claim.Loss.class,
          Reference.class,
          Alternative.class,
          Doubt.class,
          Doubt.Kind.class,
          Evidence.Read.class,
          Evidence.Inferred.class,
          Toll.class,
          Range.class,
          Harm.class,
          Span.class,
          Reject.class,
          Reject.Reason.class,
          Origin.TextAlone.class,
          LocalDate.class,
          LocalTime.class,
          Optional.class,
          OptionalInt.class,
          OptionalLong.class,
          OptionalDouble.class);

  private final OriginSerializer origins = new OriginSerializer();

  RecordKryo() {
    setRegistrationRequired(true);
    setReferences(false);
    for (Class<?> one : RECORDS) {
      register(one);
    }
    register(List.class, new ListSerializer());
    register(Map.class, new MapSerializer());
    register(FieldPath.class, new PathSerializer());
    register(Origin.OfArticle.class, origins);
    // Of no use once the event is coded.
    register(Account.class, new NoneSerializer<>(null));
    register(Participant.class, new NoneSerializer<>(null));
    register(PlaceClues.class, new NoneSerializer<>(PlaceClues.NONE));
  }

  /** To be called before the first event of each result. */
  void startResult() {
    origins.last = null;
  }

  /** However a list or a map is kept in memory, it is a list or a map. */
  @Override
  @SuppressWarnings("rawtypes") // as Kryo has it
  public Registration getRegistration(Class type) {
    Class<?> known = type;
    if (List.class.isAssignableFrom(known)) {
      known = List.class;
    } else if (Map.class.isAssignableFrom(known)) {
      known = Map.class;
    }
    return super.getRegistration(known);
  }

  private static final class ListSerializer extends Serializer<List<?>> {

    ListSerializer() {
      super(false, true);
    }

    @Override
    public void write(Kryo kryo, Output out, List<?> list) {
      out.writeVarInt(list.size(), true);
      list.forEach(one -> kryo.writeClassAndObject(out, one));
    }

    @Override
    public List<?> read(Kryo kryo, Input in, Class<? extends List<?>> type) {
      Object[] items = new Object[in.readVarInt(true)];
      for (int i = 0; i < items.length; i++) {
        items[i] = kryo.readClassAndObject(in);
      }
      return List.of(items);
    }
  }

  private static final class MapSerializer extends Serializer<Map<?, ?>> {

    MapSerializer() {
      super(false, true);
    }

    @Override
    public void write(Kryo kryo, Output out, Map<?, ?> map) {
      out.writeVarInt(map.size(), true);
      map.forEach(
          (key, value) -> {
            kryo.writeClassAndObject(out, key);
            kryo.writeClassAndObject(out, value);
          });
    }

    @Override
    public Map<?, ?> read(Kryo kryo, Input in, Class<? extends Map<?, ?>> type) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int left = in.readVarInt(true); left > 0; left--) {
        map.put(kryo.readClassAndObject(in), kryo.readClassAndObject(in));
      }
      return map;
    }
  }

  private static final class PathSerializer extends Serializer<FieldPath> {

    PathSerializer() {
      super(false, true);
    }

    @Override
    public void write(Kryo kryo, Output out, FieldPath path) {
      out.writeString(path.toString());
    }

    @Override
    public FieldPath read(Kryo kryo, Input in, Class<? extends FieldPath> type) {
      return FieldPath.of(in.readString());
    }
  }

  /** Of an article stays its text and what the tables say of it, once for all of its events. */
  private static final class OriginSerializer extends Serializer<Origin> {

    private Origin last;

    OriginSerializer() {
      super(false, true);
    }

    @Override
    public void write(Kryo kryo, Output out, Origin origin) {
      boolean repeated = origin == last;
      out.writeBoolean(repeated);
      if (!repeated) {
        kryo.writeObject(out, Origin.TextAlone.of(origin));
        last = origin;
      }
    }

    @Override
    public Origin read(Kryo kryo, Input in, Class<? extends Origin> type) {
      if (!in.readBoolean()) {
        last = kryo.readObject(in, Origin.TextAlone.class);
      }
      return last;
    }
  }

  /** For what stays behind: nothing is written, and it is read as nothing. */
  private static final class NoneSerializer<T> extends Serializer<T> {

    private final T none;

    NoneSerializer(T none) {
      super(true, true);
      this.none = none;
    }

    @Override
    public void write(Kryo kryo, Output out, T one) {}

    @Override
    public T read(Kryo kryo, Input in, Class<? extends T> type) {
      return none;
    }
  }
}
