package org.jointpark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {

  private static final LedgerCoverage YEAR =
      LedgerCoverage.complete(DaySet.of(DateInterval.ofYear(2014)));

  private static Ledger<Integer> numbersTo(int count) {
    return Ledger.of("number", YEAR, IntStream.range(0, count).boxed().toList());
  }

  private static <T> List<T> read(Ledger<T> ledger) {
    List<T> records = new ArrayList<>();
    try (Cursor<T> cursor = ledger.open()) {
      while (cursor.next()) {
        records.add(cursor.record());
      }
    }
    return records;
  }

  @Test
  void open_givesTheSameRecordsEachTime() {
    Ledger<Integer> ledger = numbersTo(3);

    assertThat(read(ledger)).containsExactly(0, 1, 2);
    assertThat(read(ledger)).containsExactly(0, 1, 2);
  }

  @Test
  void open_givesCursorsThatDoNotHeedEachOther() {
    Ledger<Integer> ledger = numbersTo(2);

    try (Cursor<Integer> one = ledger.open();
        Cursor<Integer> other = ledger.open()) {
      assertThat(one.next()).isTrue();
      assertThat(one.next()).isTrue();
      assertThat(other.next()).isTrue();
      assertThat(one.record()).isEqualTo(1);
      assertThat(other.record()).isEqualTo(0);
    }
  }

  @Test
  void of_copiesTheRecords() {
    List<String> records = new ArrayList<>(List.of("a"));
    Ledger<String> ledger = Ledger.of("letter", YEAR, records);

    records.add("b");

    assertThat(read(ledger)).containsExactly("a");
    assertThat(ledger.kind()).isEqualTo("letter");
    assertThat(ledger.coverage()).isEqualTo(YEAR);
    assertThat(ledger).hasToString("ledger of 1 records of letter");
  }

  @Test
  void of_refusesAKindOfAnotherShape() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ledger.of("pay line", YEAR, List.of()))
        .withMessage("ledger kind must match [A-Za-z0-9.-]{1,64}, but was 'pay line'");
  }

  @ParameterizedTest
  @CsvSource({"0,1,1", "0,4,1", "1,3,1", "3,1,1", "7,2,2", "7,3,3", "3,7,3", "100,8,8"})
  void split_losesAndRepeatsNoRecord(int records, int parts, int expectedParts) {
    Ledger<Integer> ledger = numbersTo(records);

    List<Ledger<Integer>> split = ledger.split(parts);

    assertThat(split).hasSize(expectedParts).allMatch(part -> part.kind().equals("number"));
    assertThat(split.stream().flatMap(part -> read(part).stream())).isEqualTo(read(ledger));
  }

  @Test
  void split_makesPartsOfAboutTheSameSize() {
    assertThat(numbersTo(11).split(4).stream().map(part -> read(part).size()))
        .containsExactly(2, 3, 3, 3);
  }

  @Test
  void split_leavesAPartWithoutCoverage() {
    assertThat(numbersTo(4).split(2).stream().map(Ledger::coverage))
        .containsExactly(LedgerCoverage.none(), LedgerCoverage.none());
    assertThat(numbersTo(4).split(1).stream().map(Ledger::coverage)).containsExactly(YEAR);
  }

  @Test
  void split_refusesNoParts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> numbersTo(4).split(0))
        .withMessage("parts must be at least 1, but was 0 (ledger of 4 records of number)");
  }

  @Test
  void record_refusesACursorBeforeTheFirst() {
    try (Cursor<Integer> cursor = numbersTo(1).open()) {
      assertThatIllegalStateException()
          .isThrownBy(cursor::record)
          .withMessage("cursor must stand on a record, but next() was not called");
    }
  }

  @Test
  void record_refusesACursorAfterTheLast() {
    try (Cursor<Integer> cursor = numbersTo(1).open()) {
      assertThat(cursor.next()).isTrue();
      assertThat(cursor.next()).isFalse();
      assertThat(cursor.next()).isFalse();

      assertThatIllegalStateException()
          .isThrownBy(cursor::record)
          .withMessage("cursor must stand on a record, but there was no more");
    }
  }

  @Test
  @SuppressWarnings("resource")
  void close_endsTheCursor() {
    Cursor<Integer> cursor = numbersTo(1).open();

    cursor.close();
    cursor.close();

    assertThatIllegalStateException()
        .isThrownBy(cursor::next)
        .withMessage("cursor must be open, but was closed");
    assertThatIllegalStateException()
        .isThrownBy(cursor::record)
        .withMessage("cursor must be open, but was closed");
  }
}
