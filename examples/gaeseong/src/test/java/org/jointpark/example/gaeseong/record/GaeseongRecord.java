package org.jointpark.example.gaeseong.record;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.park.Dossier;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceKind;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed record and the raw files that it was converted from, read once for all tests. */
final class GaeseongRecord {

  static final Path FOLDER = Path.of("src", "record");

  static final Path FILE = Path.of(
      "src", "main", "resources", "org", "jointpark", "example", "gaeseong", "gaeseong.json");

  static final Dossier DOSSIER = read();

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  static final JsonNode DATA = MAPPER.readTree(FOLDER.resolve("gaeseong-data.json"));
  static final JsonNode LAW = MAPPER.readTree(FOLDER.resolve("gaeseong-law-parameters.json"));

  private GaeseongRecord() {}

  private static Dossier read() {
    try {
      return DossierForm.DOSSIER.read(FILE);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

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
