package org.jointpark.json;

import com.google.common.base.Suppliers;
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
      T value = form.read(in);
      in.enter(outer);
      return references.areComplete(in.faults()) ? value : null;
    }
  }
}
