package org.jointpark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LedgerProperties {

  private static <T> List<T> read(Ledger<T> ledger) {
    List<T> records = new ArrayList<>();
    try (Cursor<T> cursor = ledger.open()) {
      while (cursor.next()) {
        records.add(cursor.record());
      }
    }
    return records;
  }

  @Property
  void whatIsWrittenIsReadAsOftenAsOneLikes(
      @ForAll List<Integer> records, @ForAll LedgerCoverage coverage) {
    Ledger<Integer> ledger = Ledger.of("number", coverage, records);

    assertThat(read(ledger)).isEqualTo(records).isEqualTo(read(ledger));
    assertThat(ledger.kind()).isEqualTo("number");
    assertThat(ledger.coverage()).isEqualTo(coverage);
  }

  @Property
  void thePartsOneAfterTheOtherAreTheWhole(
      @ForAll Ledger<Integer> ledger, @ForAll @IntRange(min = 1, max = 20) int parts) {
    List<Ledger<Integer>> split = ledger.split(parts);

    assertThat(split).hasSizeBetween(1, parts).extracting(Ledger::kind).containsOnly(ledger.kind());
    assertThat(split.stream().flatMap(part -> read(part).stream())).isEqualTo(read(ledger));
  }

  @Property
  void thePartsAreOfAboutTheSameSizeAndNoneIsEmptyBesidesAnother(
      @ForAll Ledger<Integer> ledger, @ForAll @IntRange(min = 1, max = 20) int parts) {
    int records = read(ledger).size();
    List<Ledger<Integer>> split = ledger.split(parts);

    assertThat(split).hasSize(Math.max(1, Math.min(parts, records)));
    assertThat(split)
        .allSatisfy(part -> assertThat(read(part).size())
            .isBetween(records / split.size(), (records + split.size() - 1) / split.size()));
  }

  @Property
  void aPartOfSeveralCoversNothing(
      @ForAll Ledger<Integer> ledger, @ForAll @IntRange(min = 1, max = 20) int parts) {
    List<Ledger<Integer>> split = ledger.split(parts);

    assertThat(split)
        .extracting(Ledger::coverage)
        .containsOnly(split.size() == 1 ? ledger.coverage() : LedgerCoverage.none());
  }

  @Property
  void aPartCanBeSplitAgain(
      @ForAll Ledger<Integer> ledger,
      @ForAll @IntRange(min = 1, max = 5) int parts,
      @ForAll @IntRange(min = 1, max = 5) int again) {
    assertThat(ledger.split(parts).stream()
            .flatMap(part -> part.split(again).stream())
            .flatMap(part -> read(part).stream()))
        .isEqualTo(read(ledger));
  }

  @Property
  void onlyAPositiveNumberOfPartsIsAllowed(
      @ForAll Ledger<Integer> ledger, @ForAll @IntRange(min = -20, max = 0) int parts) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.split(parts))
        .withMessageStartingWith("parts must be at least 1, but was %s ".formatted(parts));
  }

  @Property
  void twoCursorsDoNotMoveEachOther(@ForAll Ledger<Integer> ledger) {
    List<Integer> records = read(ledger);
    try (Cursor<Integer> slow = ledger.open()) {
      for (Integer expected : records) {
        assertThat(slow.next()).isTrue();
        assertThat(read(ledger)).isEqualTo(records);
        assertThat(slow.record()).isEqualTo(expected).isEqualTo(slow.record());
      }
      assertThat(slow.next()).isFalse();
      assertThat(slow.next()).isFalse();
      assertThatIllegalStateException().isThrownBy(slow::record);
    }
  }
}
