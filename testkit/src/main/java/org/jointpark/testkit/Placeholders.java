package org.jointpark.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jointpark.firm.FirmId;

/** Stands in for the first generators. */
public final class Placeholders {

  /** A firm. */
  public static final FirmId FIRM = FirmId.of("F-1");

  private Placeholders() {}

  /** {@return every firm id} */
  public static Arbitrary<FirmId> firmIds() {
    return Arbitraries.strings()
        .withCharRange('A', 'Z')
        .withCharRange('a', 'z')
        .withCharRange('0', '9')
        .withChars('-', '.')
        .ofMinLength(1)
        .ofMaxLength(64)
        .map(FirmId::of);
  }
}
