package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLedgerTest {

  private static final JsonForm<String> WORD = JsonForms.text(1, 20);
  private static final LedgerCoverage COVERAGE =
      LedgerCoverage.complete(DaySet.of(DateInterval.ofYear(2014)));

  private Path file = Path.of("");

  @BeforeEach
  void nameFile(@TempDir Path directory) {
    file = directory.resolve("words.ndjson");
  }

  private JsonLedger<String> ledger(String text) throws IOException {
    Files.writeString(file, text);
    return JsonLedger.of("word", COVERAGE, WORD, file);
  }

  private static List<String> read(Ledger<String> ledger) {
    List<String> records = new ArrayList<>();
    try (Cursor<String> cursor = ledger.open()) {
      while (cursor.next()) {
        records.add(cursor.record());
      }
    }
    return records;
  }

  @Test
  void open_readsTheFileAgainAndAgain() throws IOException {
    Ledger<String> ledger = ledger("\"a\"\n\"b\"\n");

    assertThat(read(ledger)).containsExactly("a", "b");
    assertThat(read(ledger)).containsExactly("a", "b");
    assertThat(ledger.kind()).isEqualTo("word");
    assertThat(ledger.coverage()).isEqualTo(COVERAGE);
    assertThat(ledger).hasToString("ledger of word in 'words.ndjson', bytes 0 to 8");
  }

  @Test
  void open_readsAFileWithoutLines_andALastLineWithoutFeed() throws IOException {
    assertThat(read(ledger(""))).isEmpty();
    assertThat(read(ledger("\"a\"\n\"b\""))).containsExactly("a", "b");
  }

  @Test
  void split_keepsLinesWhole() throws IOException {
    JsonLedger<String> ledger = ledger("\"a\"\n\"a long word\"\n\"b\"\n\"c\"");

    assertThat(ledger.split(2).stream().map(JsonLedgerTest::read))
        .containsExactly(List.of("a", "a long word"), List.of("b", "c"));
    assertThat(ledger.split(3).stream().map(JsonLedgerTest::read))
        .containsExactly(List.of("a", "a long word"), List.of("b", "c"));
    assertThat(ledger.split(100).stream().map(JsonLedgerTest::read))
        .containsExactly(List.of("a"), List.of("a long word"), List.of("b"), List.of("c"));
    assertThat(ledger.split(2)).extracting(Ledger::coverage).containsOnly(LedgerCoverage.none());
  }

  @Test
  void split_givesTheLedgerItselfWhereNothingCanBeCut() throws IOException {
    JsonLedger<String> one = ledger("\"a\"\n");

    assertThat(one.split(3)).containsExactly(one);
    assertThat(one.split(1)).containsExactly(one);
    JsonLedger<String> none = ledger("");
    assertThat(none.split(3)).containsExactly(none);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> none.split(0))
        .withMessage("parts must be at least 1, but was 0"
            + " (ledger of word in 'words.ndjson', bytes 0 to 0)");
  }

  @Test
  void aFault_namesTheFileAndTheLine_andReadingGoesOn() throws IOException {
    Ledger<String> ledger = ledger("\"a\"\n12\n\"b\"\n");

    try (Cursor<String> cursor = ledger.open()) {
      assertThat(cursor.next()).isTrue();
      assertThatExceptionOfType(InvalidJsonException.class)
          .isThrownBy(cursor::next)
          .withMessage("""
              words.ndjson:
              top level (line 2, column 1): expected text of 1 to 20 characters, but found 12""");
      assertThatIllegalStateException()
          .isThrownBy(cursor::record)
          .withMessage("cursor must stand on a record, but there was no more or a fault");
      assertThat(cursor.next()).isTrue();
      assertThat(cursor.record()).isEqualTo("b");
      assertThat(cursor.next()).isFalse();
    }
  }

  @Test
  void aFaultInAPart_namesTheLineWithinTheFile() throws IOException {
    ImmutableList<Ledger<String>> parts = ledger("\"a\"\n\"b\"\n\"c\"\n12\n").split(2);

    assertThat(parts).hasSize(2);
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> read(parts.get(1)))
        .withMessageContaining("(line 4, column 1)");
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> read(parts.get(1).split(2).get(1)))
        .withMessageContaining("(line 4, column 1)");
  }

  @Test
  void open_refusesAFileThatHasChanged() throws IOException {
    JsonLedger<String> ledger = ledger("\"a\"\n");
    FileTime then = FileTime.from(Instant.parse("2014-05-01T00:00:00Z"));
    Files.setLastModifiedTime(file, then);
    JsonLedger<String> later = JsonLedger.of("word", COVERAGE, WORD, file);

    assertThat(read(later)).containsExactly("a");
    assertThatIllegalStateException().isThrownBy(ledger::open);
    Files.writeString(file, "\"a\"\n\"b\"\n");
    Files.setLastModifiedTime(file, then);
    assertThatIllegalStateException()
        .isThrownBy(later::open)
        .withMessage(
            "file of a ledger must not change, but had 4 bytes of 2014-05-01T00:00:00Z and"
                + " has 8 of 2014-05-01T00:00:00Z ('%s'). Maybe make the ledger anew",
            file);
    assertThatIllegalStateException().isThrownBy(() -> later.split(2));
  }

  @Test
  void open_failsWhereTheFileIsGone() throws IOException {
    JsonLedger<String> ledger = ledger("\"a\"\n\"b\"\n");
    Files.delete(file);

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(ledger::open)
        .withCauseInstanceOf(NoSuchFileException.class);
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> ledger.split(2));
  }

  @Test
  void of_refusesWhatIsNoFile(@TempDir Path directory) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonLedger.of("word", COVERAGE, WORD, directory))
        .withMessage("ledger must be a regular file, but was '%s'", directory);
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> JsonLedger.of("word", COVERAGE, WORD, directory.resolve("none")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonLedger.of("pay line", COVERAGE, WORD, directory))
        .withMessage("ledger kind must match [A-Za-z0-9.-]{1,64}, but was 'pay line'");
  }

  @Test
  void aCursor_knowsWhenItIsNotToBeAsked() throws IOException {
    Cursor<String> cursor = ledger("\"a\"\n").open();

    assertThatIllegalStateException()
        .isThrownBy(cursor::record)
        .withMessage("cursor must stand on a record, but next() was not called");
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
