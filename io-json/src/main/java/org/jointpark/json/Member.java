package org.jointpark.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jointpark.json.layout.JsonWriter;

/**
 * One member of an object: its name and form, where its value comes from and goes to.
 *
 * @param <T> the type of the object
 * @param <B> the builder of the object
 * @param <V> the type of the value
 */
record Member<T, B, V>(
    String name,
    JsonForm<V> form,
    Presence presence,
    Function<? super T, Optional<V>> getter,
    BiConsumer<? super B, ? super V> setter,
    Consumer<? super B> whenAbsent) {

  /** Whether an object has to have the member. */
  enum Presence {
    REQUIRED,
    OPTIONAL
  }

  boolean isRequired() {
    return presence == Presence.REQUIRED;
  }

  /** Reads the current value into the builder; returns whether there was no fault. */
  boolean read(JsonReader in, B builder) {
    long mark = in.mark();
    int before = in.faults().size();
    V value = form.read(in);
    if (value == null) {
      if (!isRequired()) {
        in.faults().allowAbsence(before, in.readAt(mark));
      }
      return false;
    }
    Boolean done = in.accept(
        mark,
        () -> {
          setter.accept(builder, value);
          return true;
        },
        form.expectation());
    return done != null;
  }

  void write(T object, JsonWriter out) {
    Optional<V> value = getter.apply(object);
    if (value.isPresent()) {
      out.name(name);
      form.write(value.get(), out);
    }
  }
}
