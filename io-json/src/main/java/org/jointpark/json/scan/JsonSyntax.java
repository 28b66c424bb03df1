package org.jointpark.json.scan;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;

/**
 * Finds the first place at which UTF-8 text stops being JSON (RFC 8259), and says what would have
 * to stand there. It runs only after the parser has refused the text, whose own words are meant for
 * programmers.
 */
public final class JsonSyntax {

  /** What is wrong in general. */
  public enum Reason {
    /** The text is not JSON. */
    BROKEN,
    /** Something follows the end of the value. */
    TRAILING,
    /** A name, text or number is longer than the limits allow. */
    TOO_LONG,
    /** A name holds half of a surrogate pair. */
    HALF_PAIR
  }

  /**
   * Where the text is wrong, and how.
   *
   * @param reason what is wrong in general
   * @param offset the byte at which it is wrong
   * @param expected what would have to stand there
   * @param found what stands there
   */
  public record Problem(Reason reason, int offset, String expected, String found) {}

  /**
   * How long the parts of a text may be, in UTF-16 units.
   *
   * @param name the longest name
   * @param text the longest text
   * @param number the longest number
   */
  public record Longest(int name, int text, int number) {}

  private enum State {
    VALUE,
    FIRST_ELEMENT,
    FIRST_NAME,
    NAME,
    COLON,
    AFTER_VALUE
  }

  private static final String VALUE = "a value";
  private static final String NAME = "a name in double quotes";
  private static final String DIGIT = "a digit";

  private final byte[] json;
  private final Longest longest;
  private final BitSet objects = new BitSet();
  private State state = State.VALUE;
  private boolean ended;
  private int depth;
  private int at;

  private JsonSyntax(byte[] json, int start, Longest longest) {
    this.json = json;
    this.at = start;
    this.longest = longest;
  }

  /**
   * Returns the first thing that is wrong with a text.
   *
   * @param json the text in UTF-8
   * @param start where the text begins
   * @param longest how long its parts may be
   * @return the problem; empty if nothing is wrong
   */
  public static Optional<Problem> firstProblem(byte[] json, int start, Longest longest) {
    return new JsonSyntax(json, start, longest).scan();
  }

  private Optional<Problem> scan() {
    Optional<Problem> problem = Optional.empty();
    while (problem.isEmpty()) {
      skipWhitespace();
      int next = peek();
      if (state == State.AFTER_VALUE && depth == 0) {
        ended = true;
        return next < 0 ? problem : problem("the end of the input");
      }
      problem = switch (state) {
        case VALUE, FIRST_ELEMENT -> value(next);
        case FIRST_NAME, NAME -> name(next);
        case COLON -> colon(next);
        case AFTER_VALUE -> afterValue(next);
      };
    }
    return problem;
  }

  private Optional<Problem> value(int next) {
    if (next == '{' || next == '[') {
      objects.set(++depth, next == '{');
      return then(next == '{' ? State.FIRST_NAME : State.FIRST_ELEMENT);
    }
    if (state == State.FIRST_ELEMENT && next == ']') {
      return close();
    }
    String expected = state == State.FIRST_ELEMENT ? VALUE + " or ']'" : VALUE;
    state = State.AFTER_VALUE;
    return scalar(next, expected);
  }

  private Optional<Problem> name(int next) {
    if (next == '"') {
      state = State.COLON;
      int start = at;
      return text().or(() -> halfPair(start)).or(() -> tooLong(start, 1, "a name", longest.name()));
    }
    if (state == State.NAME) {
      return problem(NAME);
    }
    return next == '}' ? close() : problem(NAME + " or '}'");
  }

  private Optional<Problem> colon(int next) {
    return next == ':' ? then(State.VALUE) : problem("':'");
  }

  private Optional<Problem> afterValue(int next) {
    boolean inObject = objects.get(depth);
    if (next == ',') {
      return then(inObject ? State.NAME : State.VALUE);
    }
    if (next == (inObject ? '}' : ']')) {
      return close();
    }
    return problem(inObject ? "',' or '}'" : "',' or ']'");
  }

  private Optional<Problem> close() {
    depth--;
    return then(State.AFTER_VALUE);
  }

  private Optional<Problem> then(State following) {
    at++;
    state = following;
    return Optional.empty();
  }

  private Optional<Problem> scalar(int next, String expected) {
    if (next == '"') {
      int start = at;
      return text().or(() -> tooLong(start, 1, "a text", longest.text()));
    }
    if (next == '-' || isDigit(next)) {
      return number();
    }
    for (String word : new String[] {"true", "false", "null"}) {
      if (wordEnd() - at == word.length() && word.equals(word(at, wordEnd()))) {
        at = wordEnd();
        return Optional.empty();
      }
    }
    return problem(expected);
  }

  private Optional<Problem> number() {
    int start = at;
    if (peek() == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
      if (isDigit(peek())) {
        return problem("a number without a leading zero");
      }
    } else if (!skipDigits()) {
      return problem(DIGIT);
    }
    if (peek() == '.') {
      at++;
      if (!skipDigits()) {
        return problem(DIGIT);
      }
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      if (!skipDigits()) {
        return problem(DIGIT);
      }
    }
    return wordEnd() > at
        ? problem("the end of the number")
        : tooLong(start, 0, "a number", longest.number());
  }

  /** Looks for half of a surrogate pair among the escapes of the name that has just ended. */
  private Optional<Problem> halfPair(int start) {
    boolean high = false;
    for (int i = start; i < at; i++) {
      char unit = 0;
      if (json[i] == '\\') {
        i++;
        if (json[i] == 'u') {
          unit = (char) Integer.parseInt(word(i + 1, i + 5), 16);
          i += 4;
        }
      }
      if (high != Character.isLowSurrogate(unit)) {
        String found = Wording.quote(word(start + 1, at - 1));
        String expected = "a name of whole characters";
        return Optional.of(new Problem(Reason.HALF_PAIR, start, expected, found));
      }
      high = Character.isHighSurrogate(unit);
    }
    return Optional.empty();
  }

  /** Refuses the name, text or number that has just ended, if it is too long. */
  private Optional<Problem> tooLong(int start, int quotes, String what, int most) {
    int units = 0;
    for (int i = start + quotes; i < at - quotes; i++) {
      if (json[i] == '\\') {
        i += json[i + 1] == 'u' ? 5 : 1;
        units++;
      } else if ((json[i] & 0xC0) != 0x80) {
        units += (json[i] & 0xF8) == 0xF0 ? 2 : 1;
      }
    }
    String expected = what + " of at most " + most + " characters";
    return units > most
        ? Optional.of(new Problem(Reason.TOO_LONG, start, expected, "a longer one"))
        : Optional.empty();
  }

  private Optional<Problem> text() {
    at++;
    while (at < json.length) {
      int next = json[at];
      if (next == '"') {
        at++;
        return Optional.empty();
      }
      if (next >= 0 && next < ' ') {
        return problem("a control character to be written as an escape such as \\n");
      }
      at++;
      if (next == '\\') {
        int escape = peek();
        if ("\"\\/bfnrtu".indexOf(escape) < 0) {
          return problem("one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u");
        }
        at++;
        for (int digits = 0; escape == 'u' && digits < 4; digits++, at++) {
          if (Character.digit(peek(), 16) < 0) {
            return problem("four hexadecimal digits");
          }
        }
      }
    }
    return problem("the closing '\"' of the text");
  }

  private Optional<Problem> problem(String expected) {
    Reason reason = ended ? Reason.TRAILING : Reason.BROKEN;
    return Optional.of(new Problem(reason, at, expected, found()));
  }

  /** Returns the word, or the one character, that stands here. */
  private String found() {
    if (at >= json.length) {
      return "the end of the input";
    }
    int end = wordEnd();
    if (end == at) {
      end++;
      while (end < json.length && (json[end] & 0xC0) == 0x80) {
        end++;
      }
    }
    return Wording.quote(word(at, end));
  }

  private String word(int from, int to) {
    return new String(json, from, Math.min(to - from, 100), StandardCharsets.UTF_8);
  }

  private int wordEnd() {
    int end = at;
    while (end < json.length && end - at < 100 && Character.isLetterOrDigit(json[end])) {
      end++;
    }
    return end;
  }

  private boolean skipDigits() {
    int start = at;
    while (isDigit(peek())) {
      at++;
    }
    return at > start;
  }

  private void skipWhitespace() {
    while (at < json.length
        && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t')) {
      at++;
    }
  }

  private int peek() {
    return at < json.length ? json[at] & 0xFF : -1;
  }

  private static boolean isDigit(int next) {
    return next >= '0' && next <= '9';
  }
}
