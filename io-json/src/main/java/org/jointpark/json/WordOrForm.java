package org.jointpark.json;

import org.jointpark.json.layout.JsonWriter;
import org.jspecify.annotations.Nullable;

/** One word that stands for one value, or another form. */
final class WordOrForm<T> extends JsonForm<T> {

  private final String word;
  private final T constant;
  private final JsonForm<T> otherwise;

  WordOrForm(String word, T constant, JsonForm<T> otherwise) {
    this.word = word;
    this.constant = constant;
    this.otherwise = otherwise;
  }

  @Override
  @Nullable
  T read(JsonReader in) {
    if (in.isText() && in.text().equals(word)) {
      return constant;
    }
    long mark = in.mark();
    int before = in.faults().size();
    T value = otherwise.read(in);
    if (value == null) {
      in.faults().widen(before, in.readAt(mark), "'" + word + "' or ");
    }
    return value;
  }

  @Override
  void write(T value, JsonWriter out) {
    if (value.equals(constant)) {
      out.text(word);
    } else {
      otherwise.write(value, out);
    }
  }

  @Override
  String expectation() {
    return "'" + word + "' or " + otherwise.expectation();
  }
}
