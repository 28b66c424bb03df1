package org.jointpark.json;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jointpark.json.Faults.Sighting;
import org.jointpark.json.scan.JsonSyntax;
import org.jointpark.json.scan.LineColumn;
import org.jointpark.json.scan.TokenQueue;
import org.jointpark.json.scan.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Walks over the tokens of a text for the forms that read it, and knows at each token where it is.
 *
 * <p>A form is called with the first token of its value as the current one, and leaves with the
 * last token of it as the current one, whether it accepted the value or reported a fault.
 */
final class JsonReader {

  private static final long UNKNOWN = -1;

  private final JsonParser parser;
  private final JsonLimits limits;
  private final Faults faults;
  private final @Nullable JsonText source;

  private final TokenQueue ahead;
  private @Nullable JacksonException failure;

  private JsonToken token = JsonToken.NOT_AVAILABLE;
  private @Nullable String text;
  private long position = UNKNOWN;
  private int tokens;

  private final Trail trail;
  private @Nullable References references;

  /** Reads a text of our own, of which {@code source} can explain what the parser refuses. */
  JsonReader(JsonParser parser, JsonLimits limits, Faults faults, @Nullable JsonText source) {
    this.parser = parser;
    this.limits = limits;
    this.faults = faults;
    this.source = source;
    this.ahead = new TokenQueue();
    this.trail = new Trail(limits.depth(), null);
  }

  /** Reads a value again that another reader has read, of which all tokens were kept. */
  private JsonReader(JsonReader first, TokenQueue kept, @Nullable Place place) {
    this.parser = first.parser;
    this.limits = first.limits;
    this.faults = first.faults;
    this.source = first.source;
    this.ahead = kept;
    this.trail = new Trail(limits.depth(), place);
  }

  /** Returns a reader that stands at the first of the kept tokens of a value. */
  JsonReader again(TokenQueue kept, @Nullable Place place) {
    JsonReader reader = new JsonReader(this, kept, place);
    reader.next();
    return reader;
  }

  /** Begins at the token at which the parser already stands. */
  void startHere() {
    token = parser.currentToken();
    track();
  }

  Faults faults() {
    return faults;
  }

  JsonToken token() {
    return token;
  }

  boolean isText() {
    return token == JsonToken.VALUE_STRING;
  }

  boolean isAt(JsonToken kind) {
    return token == kind;
  }

  /** Returns the current name, text, or number as it stands in the text. */
  String text() {
    String known = text;
    if (known == null) {
      known = fetchText();
      text = known;
    }
    return known;
  }

  private String fetchText() {
    try {
      String fetched = parser.getString();
      if (fetched.length() > longest()) {
        throw tooLong();
      }
      return fetched;
    } catch (StreamConstraintsException e) {
      throw source == null ? e : tooLong();
    } catch (JacksonException e) {
      throw fail(e);
    }
  }

  private int longest() {
    return switch (token) {
      case PROPERTY_NAME -> limits.nameLength();
      case VALUE_STRING -> limits.textLength();
      default -> limits.numberLength();
    };
  }

  private RuntimeException tooLong() {
    String expected = switch (token) {
      case PROPERTY_NAME -> "a name of at most ";
      case VALUE_STRING -> "a text of at most ";
      default -> "a number of at most ";
    };
    boolean isName = token == JsonToken.PROPERTY_NAME;
    throw stop(
        JsonFault.Kind.TOO_LARGE,
        isName ? around(position()) : here(),
        expected + longest() + " characters",
        "a longer one");
  }

  /** Moves to the next token. */
  @CanIgnoreReturnValue
  JsonToken next() {
    if (!ahead.isEmpty()) {
      token = ahead.token();
      text = ahead.text();
      position = ahead.position();
      ahead.remove();
    } else {
      token = fetch();
      text = null;
      position = UNKNOWN;
    }
    if (++tokens > limits.tokens()) {
      throw stop(
          JsonFault.Kind.TOO_LARGE,
          around(position()),
          "at most " + limits.tokens() + " tokens",
          "more of them");
    }
    track();
    return token;
  }

  private JsonToken fetch() {
    if (failure != null) {
      throw fail(failure);
    }
    JsonToken fetched;
    try {
      fetched = parser.nextToken();
    } catch (JacksonException e) {
      throw fail(e);
    }
    if (fetched == null) {
      throw syntaxFault();
    }
    return fetched;
  }

  private void track() {
    switch (token) {
      case START_OBJECT, START_ARRAY -> {
        trail.value();
        if (trail.depth() == limits.depth()) {
          stop(
              JsonFault.Kind.TOO_DEEP,
              new Sighting(trail.place(trail.depth()), position()),
              "nesting of at most " + limits.depth() + " levels",
              "a deeper one");
        }
        trail.open(token);
      }
      case END_OBJECT, END_ARRAY -> trail.close();
      case PROPERTY_NAME -> trail.name(text());
      default -> trail.value();
    }
  }

  /** Returns where the current token stands in the text, as a number that only grows. */
  long position() {
    if (position == UNKNOWN) {
      TokenStreamLocation location = parser.currentTokenLocation();
      position = source == null
          ? LineColumn.pack(location.getLineNr(), location.getColumnNr())
          : location.getByteOffset();
    }
    return position;
  }

  /** Returns the place of the current value or name. */
  Sighting here() {
    return new Sighting(
        trail.place(token.isStructStart() ? trail.depth() - 1 : trail.depth()), position());
  }

  /**
   * Notes where the value that begins here begins. A value of one token needs no note: it is still
   * the current one when it has been read.
   */
  long mark() {
    return token.isStructStart() ? position() : UNKNOWN;
  }

  /** Returns the place of the value that has just been read, of which {@link #mark} was taken. */
  Sighting readAt(long mark) {
    return new Sighting(trail.place(trail.depth()), mark == UNKNOWN ? position() : mark);
  }

  /** Moves to the last token of the value that begins here. */
  void skip() {
    if (token.isStructStart()) {
      int outside = trail.depth() - 1;
      while (trail.depth() > outside) {
        next();
      }
    }
  }

  /**
   * Returns the text of a member of the object that begins here, wherever in the object it stands,
   * without moving; empty if the object has no such member, or it is no text.
   */
  Optional<String> peekText(String member) {
    int nested = 0;
    for (int i = 0; ; i++) {
      if (i == ahead.size() && !lookFurther()) {
        return Optional.empty();
      }
      switch (ahead.token(i)) {
        case START_OBJECT, START_ARRAY -> nested++;
        case END_OBJECT, END_ARRAY -> {
          if (--nested < 0) {
            return Optional.empty();
          }
        }
        case PROPERTY_NAME -> {
          if (nested == 0 && member.equals(ahead.text(i))) {
            boolean found = i + 1 < ahead.size() || lookFurther();
            return found && ahead.token(i + 1) == JsonToken.VALUE_STRING
                ? Optional.of(ahead.text(i + 1))
                : Optional.empty();
          }
        }
        default -> {}
      }
    }
  }

  /**
   * Adds a token to the queue; false if the text is broken or too large, which then stands last.
   */
  private boolean lookFurther() {
    if (failure != null || tokens + ahead.size() >= limits.tokens()) {
      return false;
    }
    try {
      JsonToken fetched = parser.nextToken();
      if (fetched == null) {
        return false;
      }
      String content = fetched.isStructStart() || fetched.isStructEnd() ? "" : parser.getString();
      TokenStreamLocation location = parser.currentTokenLocation();
      ahead.add(
          fetched,
          content,
          source == null
              ? LineColumn.pack(location.getLineNr(), location.getColumnNr())
              : location.getByteOffset());
      return true;
    } catch (JacksonException e) {
      failure = e;
      return false;
    }
  }

  /** Reports that the current value is {@code null} or of a JSON type that the form cannot read. */
  <T> @Nullable T refuseType(JsonForm<T> form) {
    JsonFault.Kind kind =
        token == JsonToken.VALUE_NULL ? JsonFault.Kind.NULL : JsonFault.Kind.WRONG_TYPE;
    return refuse(kind, form.expectation(), found());
  }

  /** Reports that the current name has stood in the same object before. */
  void refuseRepeatedName() {
    faults.add(JsonFault.Kind.DUPLICATE_NAME, here(), "each name once", found());
  }

  /** Reports a fault of the current value and passes over it. */
  @CanIgnoreReturnValue
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T refuse(JsonFault.Kind kind, String expected, String found) {
    return refuse(kind, expected, found, Optional::empty);
  }

  /** Reports a fault of the current value, with what may have been meant, and passes over it. */
  @CanIgnoreReturnValue
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T refuse(
      JsonFault.Kind kind, String expected, String found, Supplier<Optional<String>> suggestion) {
    faults.add(kind, here(), expected, found, suggestion);
    skip();
    return null;
  }

  /**
   * Returns what the code of a value type makes of the value that has just been read; null if it
   * refuses, which is a fault of that value.
   */
  <T> @Nullable T accept(long mark, Supplier<? extends T> code, String expectation) {
    return Refusals.orFault(code, faults, reason -> {
      if (token.isStructEnd()) {
        String consistent =
            token == JsonToken.END_ARRAY ? "a consistent array" : "a consistent object";
        faults.add(JsonFault.Kind.INCONSISTENT_VALUE, readAt(mark), consistent, reason);
      } else {
        String found = found() + " (" + reason + ")";
        faults.add(JsonFault.Kind.IMPOSSIBLE_VALUE, readAt(mark), expectation, found);
      }
    });
  }

  /** Describes the current value. */
  String found() {
    return switch (token) {
      case START_OBJECT, END_OBJECT -> "an object";
      case START_ARRAY, END_ARRAY -> "an array";
      case VALUE_STRING, PROPERTY_NAME -> Wording.quote(text());
      case VALUE_EMBEDDED_OBJECT -> "an embedded object";
      default -> Wording.escape(text(), 60);
    };
  }

  @Nullable
  References references() {
    return references;
  }

  /** Sets the ids of the document that is read now; returns those of the one around it. */
  @CanIgnoreReturnValue
  @Nullable
  References enter(@Nullable References inner) {
    References outer = references;
    references = inner;
    return outer;
  }

  /** Makes sure that nothing follows. */
  void finish() {
    boolean more;
    try {
      more = parser.nextToken() != null;
    } catch (JacksonException e) {
      more = true;
    }
    if (more) {
      throw syntaxFault();
    }
  }

  /** Reports what the parser refuses; a parser of Jackson data binding reports it itself. */
  private RuntimeException fail(JacksonException exception) {
    return source == null ? exception : syntaxFault();
  }

  /** Returns the place of the innermost open array or object, with a position within. */
  private Sighting around(long within) {
    return new Sighting(trail.place(Math.max(0, trail.depth() - 1)), within);
  }

  private RuntimeException syntaxFault() {
    JsonText broken = source;
    if (broken == null) {
      throw new IllegalStateException("the parser ended within a value");
    }
    JsonSyntax.Problem problem = broken.explain(parser, limits);
    JsonFault.Kind kind = switch (problem.reason()) {
      case BROKEN -> JsonFault.Kind.SYNTAX;
      case TRAILING -> JsonFault.Kind.TRAILING_CONTENT;
      case TOO_LONG -> JsonFault.Kind.TOO_LARGE;
      case HALF_PAIR -> JsonFault.Kind.ENCODING;
    };
    throw stop(kind, around(problem.offset()), problem.expected(), problem.found());
  }

  @CanIgnoreReturnValue
  private RuntimeException stop(JsonFault.Kind kind, Sighting at, String expected, String found) {
    faults.add(kind, at, expected, found);
    throw new ReadingStopped();
  }

  /** Finds the lines and columns of positions in text that only Jackson sees. */
  static Map<Long, LineColumn> unpackAll(long[] positions) {
    return Arrays.stream(positions)
        .boxed()
        .distinct()
        .collect(Collectors.toMap(at -> at, LineColumn::unpack));
  }
}
