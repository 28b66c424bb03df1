package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.ProvisionKind;

/** Reads what the raw file says of itself: its main sources, its words, its gaps. */
final class MetaPart {

  private static final ImmutableSet<String> MARKS =
      ImmutableSet.of("high", "medium", "low", "background-knowledge", "no-stable-source");

  private final Basis basis;
  private final SourceBook sources;

  MetaPart(Basis basis, SourceBook sources) {
    this.basis = basis;
    this.sources = sources;
  }

  void convert(RawObject data) {
    data.read("meta", meta -> {
      ImmutableList.of("title", "compiled", "currency", "note").forEach(meta::skip);
      meta.texts("fulfilmentStatus").forEach(word -> check(AssessmentStatus.class, word));
      meta.texts("kinds").forEach(word -> check(ProvisionKind.class, word));
      ImmutableSet<String> marks = meta.fields("confidenceScale").keySet();
      checkArgument(marks.equals(MARKS), "marks must be %s, but were %s", MARKS, marks);
      meta.objects("primarySources", this::primarySource)
          .forEach(source -> sources.title(source.address, source.title));
    });
  }

  /** Checks that a word of the raw file is one of the model. */
  private static <E extends Enum<E>> void check(Class<E> type, String word) {
    checkArgument(
        ImmutableSet.copyOf(type.getEnumConstants()).contains(Words.constant(type, word)),
        "word must be known, but was '%s'",
        word);
  }

  private record Titled(String address, String title) {}

  private Titled primarySource(RawObject raw) {
    raw.skip("licenceNote");
    raw.skip("checks");
    return new Titled(raw.text("readFrom"), raw.text("what"));
  }

  ImmutableList<String> gaps(RawObject data, RawObject curation) {
    return ImmutableList.<String>builder()
        .addAll(data.texts("gaps"))
        .addAll(curation.objects("gaps", this::gap))
        .build();
  }

  private String gap(RawObject entry) {
    checkArgument(!basis.read(entry).isEmpty(), "gap must rest on something");
    return entry.text("text");
  }
}
