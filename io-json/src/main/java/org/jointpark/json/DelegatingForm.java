package org.jointpark.json;

import com.google.common.base.Suppliers;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jointpark.json.layout.JsonWriter;
import org.jspecify.annotations.Nullable;

/** A form that leaves the work to another one and adds something of its own. */
abstract class DelegatingForm<T> extends JsonForm<T> {

  abstract JsonForm<T> form();

  @Override
  @Nullable
  T read(JsonReader in) {
    return form().read(in);
  }

  @Override
  void write(T value, JsonWriter out) {
    form().write(value, out);
  }

  @Override
  String expectation() {
    return form().expectation();
  }

  /** Reads within limits of its own. */
  static final class Limited<T> extends DelegatingForm<T> {

    private final JsonForm<T> form;
    private final ReadSettings settings;

    Limited(JsonForm<T> form, ReadSettings settings) {
      this.form = form;
      this.settings = settings;
    }

    @Override
    JsonForm<T> form() {
      return form;
    }

    @Override
    ReadSettings settings() {
      return settings;
    }
  }

  /** Asks for the other form when it is first needed, so that a form may contain itself. */
  static final class Lazy<T> extends DelegatingForm<T> {

    private final Supplier<JsonForm<T>> form;

    Lazy(Supplier<JsonForm<T>> form) {
      this.form = Suppliers.memoize(form::get);
    }

    @Override
    JsonForm<T> form() {
      return form.get();
    }
  }

  /** Checks, at the end of the value, that every id that is used in it is declared in it. */
  static final class Document<T> extends DelegatingForm<T> {

    private final JsonForm<T> form;

    Document(JsonForm<T> form) {
      this.form = form;
    }

    @Override
    JsonForm<T> form() {
      return form;
    }

    @Override
    ReadSettings settings() {
      return form.settings();
    }

    @Override
    @Nullable
    T read(JsonReader in) {
      References references = new References();
      References outer = in.enter(references);
      T value = read(in, references);
      in.enter(outer);
      return value;
    }

    /** Checks the ids before the value is built, which may well refuse it without saying where. */
    private @Nullable T read(JsonReader in, References references) {
      if (form instanceof ObjectForm<T, ?> object) {
        return object.read(in, () -> references.areComplete(in.faults()));
      }
      T value = form.read(in);
      return references.areComplete(in.faults()) ? value : null;
    }
  }

  /** Declares ids that are made from the value. */
  static final class Declaring<T> extends DelegatingForm<T> {

    private final String space;
    private final JsonForm<T> form;
    private final Function<? super T, ? extends Iterable<?>> ids;

    Declaring(String space, JsonForm<T> form, Function<? super T, ? extends Iterable<?>> ids) {
      this.space = space;
      this.form = form;
      this.ids = ids;
    }

    @Override
    JsonForm<T> form() {
      return form;
    }

    @Override
    @Nullable
    T read(JsonReader in) {
      long mark = in.mark();
      T value = form.read(in);
      References references = in.references();
      if (references == null) {
        return value;
      }
      if (value == null) {
        references.declareUnreadable(space);
        return null;
      }
      boolean first = true;
      for (Object id : ids.apply(value)) {
        first &= references.declare(space, id, in.readAt(mark), in.faults());
      }
      return first ? value : null;
    }
  }

  /** Remembers where the value stands. */
  static final class PlacedForm<T> extends JsonForm<Placed<T>> {

    private final JsonForm<T> form;

    PlacedForm(JsonForm<T> form) {
      this.form = form;
    }

    @Override
    @Nullable
    Placed<T> read(JsonReader in) {
      long mark = in.mark();
      T value = form.read(in);
      return value == null ? null : new Placed<>(value, in.readAt(mark));
    }

    @Override
    void write(Placed<T> value, JsonWriter out) {
      form.write(value.value(), out);
    }

    @Override
    String expectation() {
      return form.expectation();
    }
  }
}
