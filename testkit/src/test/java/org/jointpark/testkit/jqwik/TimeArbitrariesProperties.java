package org.jointpark.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.jointpark.time.AllenRelation;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;

/** The generators reach the edges that laws break at, and often enough. */
class TimeArbitrariesProperties {

  /** Fixed, since a share varies from run to run. */
  private static final String SEED = "20160210";

  @Provide
  Arbitrary<LocalDate> days() {
    return TimeArbitraries.days();
  }

  @Property(seed = SEED)
  @StatisticsReport(StatisticsReportMode.OFF)
  void daysEndMonths(@ForAll("days") LocalDate day) {
    assertThat(day).isBetween(TimeArbitraries.FIRST_DAY, TimeArbitraries.LAST_DAY);
    Statistics.collect(day.getDayOfMonth() == day.lengthOfMonth());
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
  }

  @Property(seed = SEED)
  @StatisticsReport(StatisticsReportMode.OFF)
  void twoIntervalsStandInEveryRelation(@ForAll DateInterval first, @ForAll DateInterval second) {
    Statistics.collect(first.relationTo(second));
    Statistics.coverage(coverage -> {
      for (AllenRelation relation : AllenRelation.values()) {
        coverage.check(relation).count(count -> count >= 5);
      }
    });
  }

  @Property(seed = SEED)
  @StatisticsReport(StatisticsReportMode.OFF)
  void intervalsAreOpenAndBoundedAndOneDayLong(@ForAll DateInterval interval) {
    Statistics.collect(
        interval.isBounded()
            ? interval.days() == 1 ? "one day" : "bounded"
            : interval.start().isEmpty() && interval.end().isEmpty() ? "always" : "open");
    Statistics.coverage(coverage -> {
      coverage.check("one day").percentage(share -> share > 2);
      coverage.check("bounded").percentage(share -> share > 30);
      coverage.check("open").percentage(share -> share > 10);
      coverage.check("always").percentage(share -> share > 1);
    });
  }

  @Property(seed = SEED)
  @StatisticsReport(StatisticsReportMode.OFF)
  void setsAreEmptyAndOpenAndOfSeveralStretches(@ForAll DaySet days) {
    Statistics.label("stretches").collect(Math.min(days.intervals().size(), 3));
    Statistics.label("stretches").coverage(coverage -> {
      for (int stretches = 0; stretches <= 3; stretches++) {
        coverage.check(stretches).percentage(share -> share > 2);
      }
    });
    Statistics.label("bounded").collect(days.isBounded());
    Statistics.label("bounded").coverage(coverage -> {
      coverage.check(true).percentage(share -> share > 20);
      coverage.check(false).percentage(share -> share > 20);
    });
  }

  @Property(seed = SEED)
  @StatisticsReport(StatisticsReportMode.OFF)
  void timelinesHaveGapsAndPiecesThatTouchAndValuesThatComeAgain(
      @ForAll Timeline<Boolean> timeline) {
    List<Timeline.Piece<Boolean>> pieces = timeline.pieces();
    boolean touches = false;
    boolean leavesAGap = false;
    for (int i = 1; i < pieces.size(); i++) {
      boolean connected = pieces.get(i - 1).interval().isConnected(pieces.get(i).interval());
      touches |= connected;
      leavesAGap |= !connected && pieces.get(i - 1).value().equals(pieces.get(i).value());
    }
    Statistics.label("touches").collect(touches);
    Statistics.label("touches")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    Statistics.label("gap between equal values").collect(leavesAGap);
    Statistics.label("gap between equal values")
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    Statistics.label("empty").collect(timeline.isEmpty());
    Statistics.label("empty").coverage(coverage -> coverage.check(true).count(count -> count > 0));
  }

  @Property(seed = SEED)
  @StatisticsReport(StatisticsReportMode.OFF)
  void uncertainDaysTakeEveryForm(@ForAll UncertainDay day) {
    Statistics.collect(day.toString().length());
    Statistics.coverage(coverage -> {
      for (String form : List.of("2014", "2014-05", "2014-05-01", "[2009-08-13..2009-08-14]")) {
        coverage.check(form.length()).percentage(share -> share > 5);
      }
    });
  }
}
