package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.example.gaeseong.record.GaeseongRecord.DOSSIER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jointpark.statistic.Observation;
import org.jointpark.statistic.Precision;
import org.jointpark.statistic.SeriesId;

/** Finds figures in the series of the record. */
final class Figures {

  private Figures() {}

  static List<Observation> of(String series) {
    return DOSSIER.series(SeriesId.of(series)).orElseThrow().observations();
  }

  /** Returns the observation of a time with a value, read at a raw source. */
  static Observation only(String series, String when, BigDecimal value, String source) {
    List<Observation> found = of(series).stream()
        .filter(observation -> observation.when().toString().equals(when))
        .filter(observation -> observation.value().compareTo(value) == 0)
        .filter(observation -> isReadAt(observation, source))
        .toList();

    assertThat(found).as("%s of %s, %s at %s", series, when, value, source).hasSize(1);
    return found.get(0);
  }

  static Observation only(
      String series, String when, BigDecimal value, String source, Precision precision) {
    Observation found = only(series, when, value, source);

    assertThat(found.precision()).isEqualTo(precision);
    return found;
  }

  private static boolean isReadAt(Observation observation, String source) {
    String expected = switch (source) {
      case "background-knowledge" -> "background";
      case "no-stable-source" -> "reposted";
      default -> source;
    };
    return GaeseongRecord.rawSources(observation.evidence()).contains(expected);
  }

  static void none(String series, String when) {
    assertThat(of(series))
        .noneMatch(observation -> observation.when().toString().equals(when));
  }

  /** Returns the days of a year, as the text of an interval. */
  static String year(int year) {
    return year + "-01-01/" + (year + 1) + "-01-01";
  }

  /** Returns the days of a month, as the text of an interval. */
  static String month(String month) {
    LocalDate first = YearMonth.parse(month).atDay(1);
    return first + "/" + first.plusMonths(1);
  }
}
