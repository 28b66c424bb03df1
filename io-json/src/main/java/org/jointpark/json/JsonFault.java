package org.jointpark.json;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.jointpark.json.scan.LineColumn;
import org.jointpark.json.scan.Wording;

/**
 * One thing that is wrong with a JSON text: where it stands, what was expected there, what was
 * found.
 *
 * <p>{@link #toString} is the whole message, for example {@code /firms/3/nmae (line 12, column 7):
 * unknown name 'nmae', expected one of [id, name]. Maybe 'name' was meant}. Texts from the document
 * are quoted in it, their invisible characters escaped and long ones cut.
 */
public final class JsonFault implements Serializable {

  /** What is wrong, in one word that programs may rely on. */
  public enum Kind {
    /** The text is not JSON as RFC 8259 defines it. Reading ends here. */
    SYNTAX,
    /** Something follows the end of the value. Reading ends here. */
    TRAILING_CONTENT,
    /** An object has a member that its form does not know. */
    UNKNOWN_NAME,
    /** An object has two members of one name. */
    DUPLICATE_NAME,
    /** An object lacks a member that its form requires. */
    MISSING_NAME,
    /** A value is {@code null}; what is unknown is left out instead. */
    NULL,
    /** A value is of another JSON type, such as a number in place of text. */
    WRONG_TYPE,
    /** A value is of the right JSON type, but cannot be, such as 30 February. */
    IMPOSSIBLE_VALUE,
    /** The members of an object do not go together. */
    INCONSISTENT_VALUE,
    /** An id is used that is declared nowhere in the document. */
    DANGLING_REFERENCE,
    /** An id is declared twice in the document. */
    DUPLICATE_ID,
    /** Arrays and objects are nested more deeply than the limits allow. Reading ends here. */
    TOO_DEEP,
    /** A document, text, name, number or count exceeds the limits. Reading ends here. */
    TOO_LARGE,
    /**
     * The bytes are not UTF-8, or a name or text holds half of a surrogate pair. Reading ends here,
     * unless it is a text.
     */
    ENCODING
  }

  private static final long serialVersionUID = 1L;
  private static final int MAX_POINTER = 300;

  /** What is wrong. */
  private final Kind kind;

  /** Where in the value. */
  private final String pointer;

  /** The line, or 0. */
  private final int line;

  /** The column, or 0. */
  private final int column;

  /** What was expected. */
  private final String expected;

  /** What was found. */
  private final String found;

  /** What may have been meant, or nothing. */
  private final String suggestion;

  JsonFault(
      Kind kind,
      String pointer,
      LineColumn at,
      String expected,
      String found,
      Optional<String> suggestion) {
    this.kind = checkNotNull(kind);
    this.pointer = checkNotNull(pointer);
    this.line = at.line();
    this.column = at.column();
    this.expected = checkNotNull(expected);
    this.found = checkNotNull(found);
    this.suggestion = suggestion.orElse("");
  }

  /** {@return what is wrong} */
  public Kind kind() {
    return kind;
  }

  /**
   * {@return the JSON pointer (RFC 6901) of the place, relative to the value that was read; empty
   * for the value itself} An unknown or duplicate name is pointed at; of a missing one the object.
   */
  public String pointer() {
    return pointer;
  }

  /** {@return the line of the place, from 1; empty if the source has no lines} */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /**
   * {@return the column of the place in its line, from 1; empty if the source has no lines} It
   * counts characters (code points). Within Jackson data binding it counts as Jackson does.
   */
  public OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }

  /** {@return what was expected, such as {@code an integer from 1 to 168}} */
  public String expected() {
    return expected;
  }

  /** {@return what was found in its place, and why that does not do; of a missing name the name} */
  public String found() {
    return found;
  }

  /** {@return the known name, constant or id that may have been meant} */
  public Optional<String> suggestion() {
    return Optional.of(suggestion).filter(text -> !text.isEmpty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonFault that
        && kind == that.kind
        && pointer.equals(that.pointer)
        && line == that.line
        && column == that.column
        && expected.equals(that.expected)
        && found.equals(that.found)
        && suggestion.equals(that.suggestion);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * pointer.hashCode() + line) + column;
  }

  /** {@return the place and the problem in one line, as fault messages show it} */
  @Override
  public String toString() {
    String place = pointer.isEmpty() ? "top level" : Wording.escape(pointer, MAX_POINTER);
    String position = line > 0 ? " (" + new LineColumn(line, column) + ")" : "";
    String maybe =
        suggestion.isEmpty() ? "" : ". Maybe " + Wording.quote(suggestion) + " was meant";
    return place + position + ": " + problem() + maybe;
  }

  private String problem() {
    return switch (kind) {
      case UNKNOWN_NAME -> "unknown name " + found + ", expected " + expected;
      case DUPLICATE_NAME -> "duplicate name " + found + ", expected " + expected;
      case MISSING_NAME -> "missing name " + found + ", expected " + expected;
      case INCONSISTENT_VALUE -> "expected " + expected + ": " + found;
      default -> "expected " + expected + ", but found " + found;
    };
  }
}
