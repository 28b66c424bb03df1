package org.jointpark.json;

import org.jspecify.annotations.Nullable;

/** An id at the place where it is declared, or at one where it is used. */
final class ReferenceForm<T> extends TextualForm<T> {

  private final String space;
  private final TextualForm<T> form;
  private final boolean declares;

  ReferenceForm(String space, TextualForm<T> form, boolean declares) {
    this.space = space;
    this.form = form;
    this.declares = declares;
  }

  @Override
  @Nullable
  T parse(JsonReader in) {
    T id = form.parse(in);
    References references = in.references();
    if (id != null && references != null) {
      if (declares) {
        return references.declare(space, id, in.here(), in.faults()) ? id : null;
      }
      references.use(space, id, in);
    }
    return id;
  }

  @Override
  String print(T value) {
    return form.print(value);
  }

  @Override
  String expectation() {
    return form.expectation();
  }
}
