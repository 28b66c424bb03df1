package org.jointpark.park;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import org.jointpark.source.VersionSet;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.Timeline;

/**
 * Finds everything of one type that a value mentions, each time that it does, by looking into each
 * field of each value in it. An {@code id} does not count, nor do the {@code questions} of a
 * dossier: to have something is not to mention it.
 *
 * <p>It knows of no property, so it finds a reference that was added yesterday.
 */
final class Mentions<T> {

  private static final ImmutableSet<String> NO_MENTIONS = ImmutableSet.of("id", "questions");

  private final Class<T> type;
  private final ImmutableList.Builder<T> found = ImmutableList.builder();

  private Mentions(Class<T> type) {
    this.type = type;
  }

  static <T> ImmutableList<T> of(Class<T> type, Object value) {
    Mentions<T> mentions = new Mentions<>(type);
    mentions.visit(value);
    return mentions.found.build();
  }

  private void visit(Object value) {
    if (type.isInstance(value)) {
      found.add(type.cast(value));
    } else if (value instanceof Iterable<?> many) {
      many.forEach(this::visit);
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(this::visit);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::visit);
    } else if (value instanceof Timeline<?> timeline) {
      timeline.pieces().forEach(piece -> visit(piece.value()));
    } else if (value instanceof VersionSet<?> versions) {
      visit(versions.versions());
    } else if (value != null && mayMention(value.getClass())) {
      visitFields(value);
    }
  }

  /** Returns whether values of a class may mention something; days and amounts do not. */
  private static boolean mayMention(Class<?> type) {
    return type.getName().startsWith("org.jointpark.")
        && (!type.getName().startsWith("org.jointpark.time.")
            || HolidayCalendar.class.isAssignableFrom(type))
        && !type.getName().startsWith("org.jointpark.money.")
        && !type.isEnum();
  }

  private void visitFields(Object value) {
    for (Field field : value.getClass().getDeclaredFields()) {
      boolean isPart = (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0;
      if (isPart && !NO_MENTIONS.contains(field.getName())) {
        visit(contentOf(field, value));
      }
    }
  }

  private static Object contentOf(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("field must be readable, but was not: " + field, impossible);
    }
  }
}
