package org.jointpark.json;

import java.util.function.Function;
import org.jointpark.json.layout.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The form of a type that wraps the values of another form. */
final class WrappedForm<T, U> extends JsonForm<U> {

  private final JsonForm<T> form;
  private final Function<T, U> wrap;
  private final Function<? super U, ? extends T> unwrap;

  WrappedForm(JsonForm<T> form, Function<T, U> wrap, Function<? super U, ? extends T> unwrap) {
    this.form = form;
    this.wrap = wrap;
    this.unwrap = unwrap;
  }

  @Override
  @Nullable
  U read(JsonReader in) {
    long mark = in.mark();
    T wrapped = form.read(in);
    return wrapped == null ? null : in.accept(mark, () -> wrap.apply(wrapped), form.expectation());
  }

  @Override
  void write(U value, JsonWriter out) {
    form.write(unwrap.apply(value), out);
  }

  @Override
  String expectation() {
    return form.expectation();
  }
}
