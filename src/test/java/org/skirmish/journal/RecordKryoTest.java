package org.skirmish.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skirmish.article.Article;
import org.skirmish.check.CheckedEvent;
import org.skirmish.event.Origin;
import org.skirmish.event.PlaceClues;
import org.skirmish.event.deed.Account;
import org.skirmish.mention.noun.Participant;
import org.skirmish.source.Reject;

class RecordKryoTest {

  /** What stays behind, with all that hangs on it; tables are not remembered at all. */
  private static final Set<Class<?>> LEFT =
      Set.of(
          Article.class,
          Account.class,
          Participant.class,
          PlaceClues.class,
          Origin.OfArticle.class,
          Origin.OfTable.class);

  @Test
  void everyClassOfAnEventIsKnown() {
    RecordKryo kryo = new RecordKryo();
    List<Class<?>> unknown = new ArrayList<>();
    Set<Class<?>> seen = new HashSet<>();
    Deque<Type> left = new ArrayDeque<>(List.of(CheckedEvent.class, Reject.class));
    while (!left.isEmpty()) {
      Type type = left.remove();
      if (type instanceof ParameterizedType generic) {
        left.add(generic.getRawType());
        left.addAll(List.of(generic.getActualTypeArguments()));
      } else if (type instanceof Class<?> one && seen.add(one) && !LEFT.contains(one)) {
        if (one.isSealed()) {
          left.addAll(List.of(one.getPermittedSubclasses()));
        } else if (kryo.getClassResolver().getRegistration(one) == null) {
          unknown.add(one);
        }
        if (one.isRecord()) {
          for (RecordComponent component : one.getRecordComponents()) {
            left.add(component.getGenericType());
          }
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(50);
    assertThat(unknown).isEmpty();
  }
}
