package org.jointpark.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jointpark.json.layout.JsonWriter;
import org.jointpark.json.scan.Wording;
import org.jointpark.style.NearNames;
import org.jspecify.annotations.Nullable;

/** A form whose values are text, so that they may also be the names in a map. */
abstract class TextualForm<T> extends JsonForm<T> {

  /** Parses the current text or name; returns null after reporting a fault. */
  abstract @Nullable T parse(JsonReader in);

  /** Returns the text of a value. */
  abstract String print(T value);

  /** Reads the current text or name. */
  @Nullable
  T readText(JsonReader in) {
    if (hasHalfPair(in.text())) {
      return in.refuse(JsonFault.Kind.ENCODING, "text of whole characters", in.found());
    }
    return parse(in);
  }

  @Override
  @Nullable
  T read(JsonReader in) {
    return in.isText() ? readText(in) : in.refuseType(this);
  }

  @Override
  void write(T value, JsonWriter out) {
    out.text(print(value));
  }

  @Override
  public <U> JsonForm<U> as(Function<T, U> wrap, Function<? super U, ? extends T> unwrap) {
    return new Wrapped<>(this, wrap, unwrap);
  }

  private static boolean hasHalfPair(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  /** Any text, within bounds of its length. */
  static final class Plain extends TextualForm<String> {

    private final int least;
    private final int most;
    private final String expectation;

    Plain(int least, int most, String expectation) {
      this.least = least;
      this.most = most;
      this.expectation = expectation;
    }

    @Override
    @Nullable
    String parse(JsonReader in) {
      String text = in.text();
      int length = text.length();
      return length >= least && length <= most
          ? text
          : in.refuse(
              JsonFault.Kind.IMPOSSIBLE_VALUE,
              expectation,
              in.found() + " (" + length + " characters)");
    }

    @Override
    String print(String value) {
      checkArgument(
          value.length() >= least && value.length() <= most,
          "text must be %s to be written, but was %s",
          expectation,
          Wording.quote(value));
      return value;
    }

    @Override
    String expectation() {
      return expectation;
    }
  }

  /** The text form of a value type. */
  static final class Parsed<T> extends TextualForm<T> {

    private final String expectation;
    private final Function<String, ? extends T> parse;
    private final Function<? super T, String> print;

    Parsed(
        String expectation,
        Function<String, ? extends T> parse,
        Function<? super T, String> print) {
      this.expectation = expectation;
      this.parse = parse;
      this.print = print;
    }

    @Override
    @Nullable
    T parse(JsonReader in) {
      return in.accept(in.mark(), () -> parse.apply(in.text()), expectation);
    }

    @Override
    String print(T value) {
      return print.apply(value);
    }

    @Override
    String expectation() {
      return expectation;
    }
  }

  /** One of a few constants, by name. */
  static final class Constants<T> extends TextualForm<T> {

    private final ImmutableMap<String, T> byName;
    private final Function<? super T, String> name;
    private final String expectation;

    Constants(ImmutableMap<String, T> byName, Function<? super T, String> name) {
      this.byName = byName;
      this.name = name;
      this.expectation = Wording.oneOf(byName.keySet());
    }

    @Override
    @Nullable
    T parse(JsonReader in) {
      T constant = byName.get(in.text());
      return constant != null
          ? constant
          : in.refuse(
              JsonFault.Kind.IMPOSSIBLE_VALUE,
              expectation,
              in.found(),
              () -> NearNames.nearest(in.text(), byName.keySet()));
    }

    @Override
    String print(T value) {
      return name.apply(value);
    }

    @Override
    String expectation() {
      return expectation;
    }
  }

  /** The text form of a type that wraps the values of another one. */
  private static final class Wrapped<T, U> extends TextualForm<U> {

    private final TextualForm<T> form;
    private final Function<T, U> wrap;
    private final Function<? super U, ? extends T> unwrap;

    Wrapped(TextualForm<T> form, Function<T, U> wrap, Function<? super U, ? extends T> unwrap) {
      this.form = form;
      this.wrap = wrap;
      this.unwrap = unwrap;
    }

    @Override
    @Nullable
    U parse(JsonReader in) {
      T wrapped = form.parse(in);
      return wrapped == null
          ? null
          : in.accept(in.mark(), () -> wrap.apply(wrapped), form.expectation());
    }

    @Override
    String print(U value) {
      return form.print(unwrap.apply(value));
    }

    @Override
    String expectation() {
      return form.expectation();
    }
  }
}
