package org.jointpark.json;

import java.util.Optional;
import java.util.function.Function;
import org.jointpark.json.layout.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The form of a type whose JSON is understood only as a whole. */
final class TreeForm<T> extends JsonForm<T> {

  private final String expectation;
  private final Function<JsonTree, Optional<? extends T>> read;
  private final Function<? super T, JsonTree> write;

  TreeForm(
      String expectation,
      Function<JsonTree, Optional<? extends T>> read,
      Function<? super T, JsonTree> write) {
    this.expectation = expectation;
    this.read = read;
    this.write = write;
  }

  @Override
  @Nullable
  T read(JsonReader in) {
    return read.apply(JsonTree.readFrom(in)).orElse(null);
  }

  @Override
  void write(T value, JsonWriter out) {
    write.apply(value).writeTo(out);
  }

  @Override
  String expectation() {
    return expectation;
  }
}
