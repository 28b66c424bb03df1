package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;

/** Asserts that evidence in the record is what a raw file gives for a fact. */
final class EvidenceOf {

  private EvidenceOf() {}

  /** Asserts that one of the sources is the raw one. */
  static void source(Evidence evidence, String raw) {
    String expected = raw.startsWith("background-knowledge")
        ? "background"
        : raw.equals("no-stable-source") ? "reposted" : raw;
    assertThat(GaeseongRecord.rawSources(evidence)).contains(expected);
  }

  /** Asserts that the confidence is that of the raw mark, given all raw sources. */
  static void confidence(Evidence evidence, String mark, Collection<String> sources) {
    boolean isPublished = sources.stream().anyMatch(source -> source.startsWith("http"));
    boolean isReposted = sources.contains("no-stable-source");
    Confidence marked = Confidence.valueOf(mark.toUpperCase(Locale.ROOT));
    if (isPublished) {
      assertThat(evidence.confidence()).isEqualTo(marked);
    } else if (isReposted) {
      assertThat(evidence.confidence())
          .isEqualTo(marked == Confidence.HIGH ? Confidence.MEDIUM : marked);
    } else {
      assertThat(evidence.confidence()).isEqualTo(Confidence.UNCONFIRMED);
      note(evidence, "original mark: " + mark);
    }
  }

  static void confidence(Evidence evidence, String mark, Optional<String> source) {
    confidence(evidence, mark, ImmutableList.of(source.orElseThrow()));
  }

  /** Asserts that the note is the raw one, or has it as one of its parts. */
  static void note(Evidence evidence, String raw) {
    String note = evidence.note().orElse("");
    assertThat("; " + note + "; ").contains("; " + raw + "; ");
  }

  /** Asserts that a raw note, if there is one, is kept. */
  static void note(Evidence evidence, Leaf leaf) {
    leaf.findText().ifPresent(raw -> note(evidence, raw));
  }
}
