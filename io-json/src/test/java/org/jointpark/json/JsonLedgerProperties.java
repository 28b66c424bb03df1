package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;

/** Laws of ledgers that stand on a file. */
class JsonLedgerProperties {

  private static final JsonForm<String> WORD = JsonForms.text();

  private Path file = Path.of("");

  @BeforeProperty
  void makeFile() throws IOException {
    file = Files.createTempFile("ledger", ".ndjson");
  }

  @AfterProperty
  void deleteFile() throws IOException {
    Files.delete(file);
  }

  private Ledger<String> ledger(List<String> records, boolean endsWithFeed) throws IOException {
    JsonLines.write(WORD, records, file);
    byte[] json = Files.readAllBytes(file);
    if (!endsWithFeed && json.length > 0) {
      Files.write(file, Arrays.copyOf(json, json.length - 1));
    }
    return JsonLedger.of("word", LedgerCoverage.none(), WORD, file);
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

  @Property(tries = 300)
  void readingTwiceGivesTheSameRecords(
      @ForAll List<@StringLength(max = 50) String> records, @ForAll boolean endsWithFeed)
      throws IOException {
    List<String> words = records.stream().map(JsonLedgerProperties::whole).toList();
    Ledger<String> ledger = ledger(words, endsWithFeed);

    assertThat(read(ledger)).isEqualTo(words);
    assertThat(read(ledger)).isEqualTo(words);
  }

  @Property(tries = 300)
  void splittingLosesAndRepeatsNothing(
      @ForAll @Size(max = 40) List<@StringLength(max = 50) String> records,
      @ForAll boolean endsWithFeed,
      @ForAll @IntRange(min = 1, max = 50) int parts,
      @ForAll @IntRange(min = 1, max = 5) int again)
      throws IOException {
    List<String> words = records.stream().map(JsonLedgerProperties::whole).toList();
    Ledger<String> ledger = ledger(words, endsWithFeed);
    List<Ledger<String>> split = ledger.split(parts);

    assertThat(split).hasSizeBetween(1, parts);
    assertThat(split.stream().flatMap(part -> read(part).stream())).isEqualTo(words);
    assertThat(split.stream()
            .flatMap(part -> part.split(again).stream())
            .flatMap(part -> read(part).stream()))
        .isEqualTo(words);
    assertThat(split.size() == 1 || split.stream().noneMatch(part -> read(part).isEmpty()))
        .isTrue();
  }

  /** Returns a text without halves of surrogate pairs, which JSON cannot carry. */
  private static String whole(String text) {
    return text.replaceAll("\\p{Cs}", "?");
  }
}
