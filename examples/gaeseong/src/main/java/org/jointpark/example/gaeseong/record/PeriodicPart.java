package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jointpark.source.Evidence;
import org.jointpark.statistic.Observation;
import org.jointpark.time.Dating;
import org.jointpark.time.UncertainDay;

/** Converts the yearly and the monthly figures. */
final class PeriodicPart {

  /** How a figure of a year or a month is dated. */
  private enum Dated {
    /** It was counted on some day of the period. */
    SOME_DAY,
    /** It was counted on the last day. */
    LAST_DAY,
    /** It is of the whole period. */
    WHOLE
  }

  private record Column(String series, Dated dated) {}

  private record Narrowed(String pointer, Dating when) {}

  private final SourceBook sources;
  private final SeriesBook series;
  private final ImmutableMap<String, Column> annual;
  private final ImmutableMap<String, Column> monthly;
  private final ImmutableMap<String, Narrowed> narrowed;
  private final Set<String> unused;

  PeriodicPart(RawObject curation, Basis basis, SourceBook sources, SeriesBook series) {
    this.sources = sources;
    this.series = series;
    this.annual = curation.map("annual", (name, entry) -> column(entry));
    this.monthly = curation.map("monthly", (name, entry) -> column(entry));
    this.narrowed = Maps.uniqueIndex(
        curation.objects("narrowed", entry -> narrowed(entry, basis)), Narrowed::pointer);
    this.unused = new HashSet<>(narrowed.keySet());
  }

  private static Column column(RawObject entry) {
    return new Column(entry.text("series"), Words.constant(Dated.class, entry.text("dated")));
  }

  private static Narrowed narrowed(RawObject entry, Basis basis) {
    String pointer = basis.readWithGrounds(entry).get(0);
    return new Narrowed(pointer, Dating.parse(entry.text("when")));
  }

  void convert(RawObject statistics) {
    int periods = statistics.objects("annual", this::year).size()
        + statistics.objects("monthly", this::month).size();
    checkState(periods > 0 && unused.isEmpty(), "narrowed figures must exist, but not %s", unused);
  }

  private int year(RawObject raw) {
    String year = raw.number("year").toPlainString();
    return figures(raw, annual, year);
  }

  private int month(RawObject raw) {
    return figures(raw, monthly, raw.text("month"));
  }

  private int figures(RawObject raw, ImmutableMap<String, Column> columns, String period) {
    UncertainDay day = UncertainDay.parse(period);
    columns.forEach((key, column) -> raw.findObject(
            key, figure -> observation(figure, dated(raw.pointer(key), day, column.dated)))
        .ifPresent(observation -> series.add(column.series, observation)));
    return columns.size();
  }

  private Dating dated(String pointer, UncertainDay day, Dated dated) {
    Narrowed exception = narrowed.get(pointer);
    if (exception != null) {
      unused.remove(pointer);
      return exception.when;
    }
    return switch (dated) {
      case SOME_DAY -> Dating.on(day);
      case LAST_DAY -> Dating.on(day.latest());
      case WHOLE -> Dating.over(day.candidates());
    };
  }

  private Observation observation(RawObject raw, Dating when) {
    Evidence evidence = sources.evidence(
        ImmutableList.of(raw.text("sourceUrl")),
        raw.text("confidence"),
        Stream.concat(raw.findText("note").stream(), raw.findText("sourceNote").stream()));
    return Observation.builder()
        .when(when)
        .value(raw.number("value"))
        .evidence(evidence)
        .build();
  }
}
