package org.jointpark.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Limits, and the factory of parsers that keep to them. */
record ReadSettings(JsonLimits limits, JsonFactory factory) {

  static final ReadSettings DEFAULTS = of(JsonLimits.defaults());

  static ReadSettings of(JsonLimits limits) {
    StreamReadConstraints constraints = StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth() + 1)
        .maxStringLength(limits.textLength())
        .maxNameLength(4 * limits.nameLength() + 16)
        .maxNumberLength(limits.numberLength())
        .build();
    return new ReadSettings(
        limits, JsonFactory.builder().streamReadConstraints(constraints).build());
  }
}
