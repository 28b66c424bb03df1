package org.jointpark.json;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much of a JSON text is read before it is refused, so that a hostile document costs little.
 *
 * <p>Start from {@link #defaults} and change what differs:
 * {@code JsonLimits.defaults().withDepth(400)}. A form reads within the defaults unless
 * {@link JsonForm#within} says otherwise.
 *
 * @param documentBytes the longest document in bytes
 * @param lineBytes the longest line of NDJSON in bytes
 * @param depth how deeply arrays and objects may be nested, up to {@value #MAX_DEPTH}
 * @param tokens the most names, values and brackets in one document or line
 * @param textLength the longest text in UTF-16 units
 * @param nameLength the longest member name in UTF-16 units
 * @param numberLength the longest number in characters
 * @param faults how many faults are kept; more are only counted
 */
public record JsonLimits(
    int documentBytes,
    int lineBytes,
    int depth,
    int tokens,
    int textLength,
    int nameLength,
    int numberLength,
    int faults) {

  /** The deepest nesting that may be allowed. */
  public static final int MAX_DEPTH = 1_000;

  private static final JsonLimits DEFAULTS =
      new JsonLimits(256 << 20, 1 << 20, 64, 20_000_000, 100_000, 1_000, 100, 100);

  /**
   * Creates limits.
   *
   * @param documentBytes the longest document in bytes
   * @param lineBytes the longest line of NDJSON in bytes
   * @param depth how deeply arrays and objects may be nested, up to {@value #MAX_DEPTH}
   * @param tokens the most names, values and brackets in one document or line
   * @param textLength the longest text in UTF-16 units
   * @param nameLength the longest member name in UTF-16 units
   * @param numberLength the longest number in characters
   * @param faults how many faults are kept; more are only counted
   * @throws IllegalArgumentException if a limit is zero or negative, or {@code depth} is above
   *     {@value #MAX_DEPTH}
   */
  public JsonLimits {
    checkLimit("documentBytes", documentBytes, Integer.MAX_VALUE - 8);
    checkLimit("lineBytes", lineBytes, Integer.MAX_VALUE - 8);
    checkLimit("depth", depth, MAX_DEPTH);
    checkLimit("tokens", tokens, Integer.MAX_VALUE);
    checkLimit("textLength", textLength, Integer.MAX_VALUE);
    checkLimit("nameLength", nameLength, 100_000);
    checkLimit("numberLength", numberLength, 100_000);
    checkLimit("faults", faults, 100_000);
  }

  private static void checkLimit(String name, int value, int most) {
    checkArgument(
        value >= 1 && value <= most, "%s must be from 1 to %s, but was %s", name, most, value);
  }

  /**
   * {@return the usual limits: documents of 256 MiB, lines of 1 MiB, depth 64, 20 million tokens,
   * texts of 100,000 units, names of 1,000 units, numbers of 100 characters, 100 faults}
   */
  public static JsonLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these limits with another length of documents.
   *
   * @param most the longest document in bytes
   * @return the changed limits
   */
  public JsonLimits withDocumentBytes(int most) {
    return new JsonLimits(
        most, lineBytes, depth, tokens, textLength, nameLength, numberLength, faults);
  }

  /**
   * Returns these limits with another length of lines.
   *
   * @param most the longest line of NDJSON in bytes
   * @return the changed limits
   */
  public JsonLimits withLineBytes(int most) {
    return new JsonLimits(
        documentBytes, most, depth, tokens, textLength, nameLength, numberLength, faults);
  }

  /**
   * Returns these limits with another depth.
   *
   * @param most how deeply arrays and objects may be nested
   * @return the changed limits
   */
  public JsonLimits withDepth(int most) {
    return new JsonLimits(
        documentBytes, lineBytes, most, tokens, textLength, nameLength, numberLength, faults);
  }

  /**
   * Returns these limits with another number of tokens.
   *
   * @param most the most names, values and brackets in one document or line
   * @return the changed limits
   */
  public JsonLimits withTokens(int most) {
    return new JsonLimits(
        documentBytes, lineBytes, depth, most, textLength, nameLength, numberLength, faults);
  }

  /**
   * Returns these limits with another length of texts.
   *
   * @param most the longest text in UTF-16 units
   * @return the changed limits
   */
  public JsonLimits withTextLength(int most) {
    return new JsonLimits(
        documentBytes, lineBytes, depth, tokens, most, nameLength, numberLength, faults);
  }

  /**
   * Returns these limits with another number of faults.
   *
   * @param most how many faults are kept
   * @return the changed limits
   */
  public JsonLimits withFaults(int most) {
    return new JsonLimits(
        documentBytes, lineBytes, depth, tokens, textLength, nameLength, numberLength, most);
  }
}
