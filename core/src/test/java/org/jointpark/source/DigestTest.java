package org.jointpark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {

  private static final String HEX =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

  @Test
  void parse_takesWhatToStringGives() {
    Digest digest = Digest.of(Digest.SHA_256, HEX);

    assertThat(digest).hasToString("sha-256:" + HEX);
    assertThat(Digest.parse(digest.toString())).isEqualTo(digest);
    assertThat(digest.algorithm()).isEqualTo("sha-256");
    assertThat(digest.hex()).isEqualTo(HEX);
  }

  @Test
  void of_takesBytes() {
    byte[] bytes = {0, (byte) 0xff, 0x0a};

    assertThat(Digest.of("crc-24", bytes)).hasToString("crc-24:00ff0a");
  }

  @Test
  void compareTo_isByText() {
    assertThat(Digest.parse("a:00"))
        .isLessThan(Digest.parse("a:01"))
        .isLessThan(Digest.parse("b:00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "abcdef | digest must have an algorithm and a colon, but was 'abcdef'",
        ":ab | algorithm must match [a-z0-9-]+, but was ''",
        "SHA-256:ab | algorithm must match [a-z0-9-]+, but was 'SHA-256'",
        "md5: | digest must match ([0-9a-f]{2})+, but was '' (md5)",
        "md5:abc | digest must match ([0-9a-f]{2})+, but was 'abc' (md5)",
        "md5:AB | digest must match ([0-9a-f]{2})+, but was 'AB' (md5)",
        "md5:ab:cd | digest must match ([0-9a-f]{2})+, but was 'ab:cd' (md5)",
        "sha-256:ab | digest must have 64 digits, but was 'ab' (sha-256)"
      })
  void parse_refusesWhatIsNoDigest(String text, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Digest.parse(text)).withMessage(message);
  }
}
