package org.jointpark.example.gaeseong.record;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Optional;
import org.jointpark.park.Dossier;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceKind;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record and the raw files that it was converted from, read once for all tests. */
final class GaeseongRecord {

  static final Path FOLDER = Path.of("src", "record");

  static final Dossier DOSSIER = RecordConverter.convert(FOLDER);

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  static final JsonNode DATA = MAPPER.readTree(FOLDER.resolve("gaeseong-data.json"));
  static final JsonNode LAW = MAPPER.readTree(FOLDER.resolve("gaeseong-law-parameters.json"));

  private GaeseongRecord() {}

  /** {@return the sources of evidence as raw files write them: addresses, or words} */
  static ImmutableSet<String> rawSources(Evidence evidence) {
    return evidence.sources().stream()
        .map(id -> DOSSIER.source(id).orElseThrow())
        .map(GaeseongRecord::rawSource)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String rawSource(Source source) {
    if (source.kind() == SourceKind.UNSOURCED) {
      return "background";
    }
    Optional<String> address = source.address();
    return address.orElse(source.id().toString());
  }
}
