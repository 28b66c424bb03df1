package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that the converter drops nothing in silence. */
class RecordConverterTest {

  private static final ImmutableList<String> FILES =
      ImmutableList.of("gaeseong-data.json", "gaeseong-law-parameters.json", "curation.json");

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it before each test
  Path folder;

  @Test
  void givesTheCommittedRecord() {
    assertThat(RecordConverter.convert(GaeseongRecord.FOLDER)).isEqualTo(GaeseongRecord.DOSSIER);
  }

  @Test
  void writesTheBytesOfTheCommittedFile() throws IOException {
    Path again = folder.resolve("gaeseong.json");

    RecordConverter.main(new String[] {GaeseongRecord.FOLDER.toString(), again.toString()});

    assertThat(again).hasSameBinaryContentAs(GaeseongRecord.FILE);
  }

  @Test
  void asksForAFolderAndAFile() {
    assertThatThrownBy(() -> RecordConverter.main(new String[] {"folder"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("arguments must be a folder and a file, but were 1");
  }

  @Test
  void refusesAKeyThatNobodyReads() throws IOException {
    change("gaeseong-data.json", "\"actor\": \"Groz-Beckert\"", "\"mood\": \"calm\", $0");

    assertThatThrownBy(() -> RecordConverter.convert(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("keys must be known, but were [mood] (/events/84)");
  }

  @Test
  void refusesAKeyOfLawThatNobodyReads() throws IOException {
    change("gaeseong-law-parameters.json", "\"id\": \"act.adopted\"", "\"mood\": \"calm\", $0");

    assertThatThrownBy(() -> RecordConverter.convert(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("keys must be known, but were [mood] (/0)");
  }

  @Test
  void refusesAnActorWhomNoTableKnows() throws IOException {
    change("gaeseong-data.json", "\"actor\": \"Groz-Beckert\"", "\"actor\": \"somebody\"");

    assertThatThrownBy(() -> RecordConverter.convert(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("actor must stand in the curation, but was 'somebody'");
  }

  @Test
  void refusesAnEntryOfTheCurationThatRestsOnNothing() throws IOException {
    change("curation.json", "\"basis\": \\[\"EV-2013-12-06-01\"", "\"basis\": [\"EV-0\"");

    assertThatThrownBy(() -> RecordConverter.convert(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("basis must stand in the raw files, but was 'EV-0' (/talks/");
  }

  @Test
  void refusesASupplementOfNoFact() throws IOException {
    change("curation.json", "\"of\": \"NORM-1a\"", "\"of\": \"NORM-0\"");

    assertThatThrownBy(() -> RecordConverter.convert(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("supplements must belong to a raw fact, but not of [NORM-0]");
  }

  @Test
  void refusesActsOfNoEvent() throws IOException {
    change("curation.json", "\"EV-2003-06-30-01\": \\[\"ground", "\"EV-0\": [\"ground");

    assertThatThrownBy(() -> RecordConverter.convert(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("acts must be of a raw event, but not of [EV-0]");
  }

  @Test
  void refusesAnActThatTheKindOfTheEventGives() throws IOException {
    change("curation.json", "\"ground.broken\"", "\"event.construction\"");

    assertThatThrownBy(() -> RecordConverter.convert(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("act must not begin with 'event.' or 'talks.'");
  }

  @Test
  void refusesRelationsOfNoAgreement() throws IOException {
    change("curation.json", "\"of\": \"AGR-2003-ARB\"", "\"of\": \"AGR-0\"");

    assertThatThrownBy(() -> RecordConverter.convert(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("curated agreements must stand in a raw file: [AGR-0]");
  }

  @Test
  void refusesTwoEntriesOfOneAgreement() throws IOException {
    change("curation.json", "\"of\": \"AGR-2003-ARB\"", "\"of\": \"AGR-2007-MIL\"");

    assertThatThrownBy(() -> RecordConverter.convert(folder))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("agreement must be curated once, but was not: AGR-2007-MIL");
  }

  @Test
  void refusesARelationToAnAgreementThatIsNotThere() throws IOException {
    change("curation.json", "\"target\": \"AGR-2000-DISP\"", "\"target\": \"AGR-0\"");

    assertThatThrownBy(() -> RecordConverter.convert(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("agreement AGR-2003-ARB refers to agreement 'AGR-0'");
  }

  /** Copies the record, and replaces the first match of a pattern in one of its files. */
  private void change(String file, String pattern, String replacement) throws IOException {
    for (String name : FILES) {
      String text = Files.readString(GaeseongRecord.FOLDER.resolve(name));
      String changed = name.equals(file) ? text.replaceFirst(pattern, replacement) : text;
      assertThat(changed.equals(text)).isEqualTo(!name.equals(file));
      Files.writeString(folder.resolve(name), changed);
    }
  }
}
