package org.jointpark.example.gaeseong.record;

import java.nio.file.Path;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the raw record.
 *
 * @param data what happened, was agreed and was counted
 * @param law the parameters of law
 * @param curation what was read by hand from the prose of both
 */
record RawFiles(JsonNode data, JsonNode law, JsonNode curation) {

  /** Numbers stay the decimals that were written, and a key that stands twice is an error. */
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .build();

  static RawFiles in(Path folder) {
    return new RawFiles(
        MAPPER.readTree(folder.resolve("gaeseong-data.json")),
        MAPPER.readTree(folder.resolve("gaeseong-law-parameters.json")),
        MAPPER.readTree(folder.resolve("curation.json")));
  }
}
