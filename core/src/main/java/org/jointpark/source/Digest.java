package org.jointpark.source;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.HexFormat;
import org.immutables.value.Value;

/**
 * A digest of content, such as {@code sha-256:9f86d0…}: what is equal has the same one, and nobody
 * finds something else that has it.
 *
 * <p>It tells whether what is at hand is what a report rested on. How content becomes bytes is told
 * where the digest is made.
 */
@Value.Immutable(builder = false)
public abstract class Digest implements Comparable<Digest> {

  /** The algorithm of FIPS 180-4 that gives 32 bytes. */
  public static final String SHA_256 = "sha-256";

  private static final int SHA_256_DIGITS = 64;
  private static final CharMatcher HEX =
      CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f')).precomputed();
  private static final CharMatcher NAME = CharMatcher.inRange('0', '9')
      .or(CharMatcher.inRange('a', 'z'))
      .or(CharMatcher.is('-'))
      .precomputed();

  Digest() {}

  /**
   * Returns a digest.
   *
   * @param algorithm the name of the algorithm in small letters, such as {@code sha-256}
   * @param hex the digest, two hexadecimal digits in small letters for each byte
   * @return the digest
   * @throws IllegalArgumentException if the name has other characters than letters, digits and
   *     hyphens, or the digits are not such, are none, are of half a byte, or are not 64 for
   *     {@code sha-256}
   */
  public static Digest of(String algorithm, String hex) {
    return ImmutableDigest.of(algorithm, hex);
  }

  /**
   * Returns a digest.
   *
   * @param algorithm the name of the algorithm in small letters, such as {@code sha-256}
   * @param bytes the digest
   * @return the digest
   * @throws IllegalArgumentException if there are no bytes, or not 32 for {@code sha-256}
   */
  public static Digest of(String algorithm, byte[] bytes) {
    return of(algorithm, HexFormat.of().formatHex(bytes));
  }

  /**
   * Returns the digest with the given {@link #toString() text form}.
   *
   * @param text the algorithm, a colon and the digits
   * @return the digest
   * @throws IllegalArgumentException if {@code text} has another form
   */
  public static Digest parse(String text) {
    int colon = text.indexOf(':');
    checkArgument(colon >= 0, "digest must have an algorithm and a colon, but was '%s'", text);
    return of(text.substring(0, colon), text.substring(colon + 1));
  }

  /** {@return the name of the algorithm, such as {@code sha-256}} */
  @Value.Parameter
  public abstract String algorithm();

  /** {@return the digest, two hexadecimal digits in small letters for each byte} */
  @Value.Parameter
  public abstract String hex();

  @Value.Check
  void check() {
    checkArgument(
        !algorithm().isEmpty() && NAME.matchesAllOf(algorithm()),
        "algorithm must match [a-z0-9-]+, but was '%s'",
        algorithm());
    checkArgument(
        !hex().isEmpty() && hex().length() % 2 == 0 && HEX.matchesAllOf(hex()),
        "digest must match ([0-9a-f]{2})+, but was '%s' (%s)",
        hex(),
        algorithm());
    checkArgument(
        !algorithm().equals(SHA_256) || hex().length() == SHA_256_DIGITS,
        "digest must have %s digits, but was '%s' (%s)",
        SHA_256_DIGITS,
        hex(),
        algorithm());
  }

  @Override
  public int compareTo(Digest other) {
    return toString().compareTo(other.toString());
  }

  /** {@return the algorithm, a colon and the digits} */
  @Override
  public String toString() {
    return algorithm() + ":" + hex();
  }
}
