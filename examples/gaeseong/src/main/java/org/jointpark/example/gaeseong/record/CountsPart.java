package org.jointpark.example.gaeseong.record;

import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.time.Dating;

/** Reads single counts from the curation, which has them from events and from the article. */
final class CountsPart {

  private record Count(String series, Observation observation) {}

  private final FactIndex facts;

  CountsPart(FactIndex facts) {
    this.facts = facts;
  }

  void convert(RawObject curation, SeriesBook series) {
    curation
        .objects("observations", this::count)
        .forEach(count -> series.add(count.series, count.observation));
  }

  private Count count(RawObject entry) {
    return new Count(
        entry.text("series"),
        Observation.builder()
            .when(Dating.parse(entry.text("when")))
            .value(entry.number("value"))
            .precision(entry
                .findText("precision")
                .map(word -> Words.constant(Precision.class, word))
                .orElse(Precision.EXACT))
            .evidence(facts.grounds(entry).evidence())
            .build());
  }
}
