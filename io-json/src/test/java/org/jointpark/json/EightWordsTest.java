package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.json.JsonForms.day;
import static org.jointpark.json.JsonForms.integer;
import static org.jointpark.json.JsonForms.ofText;
import static org.jointpark.json.JsonForms.text;
import static org.jointpark.json.JsonForms.wordOr;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Path;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Known;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The eight words that all modules speak, in use on four cases. This test is documentation: read it
 * before the first class of a new package.
 *
 * <ol>
 *   <li>{@link DateInterval}, {@link DaySet}, {@link Timeline}: days, sets of days, values over
 *       days
 *   <li>{@link Known}: unknown, none or a value
 *   <li>{@link Versioned}: a version of law, and its one resolution to a timeline
 *   <li>{@link Subject}: how rules look at a kind of record
 *   <li>{@link Field}: one thing that rules may read of it
 *   <li>{@link Verdict}: how it stands with a law and a subject on the days of an interval
 *   <li>{@link Ledger}: records in their numbers, opened again and again
 *   <li>{@link JsonForm}: how a value is read from JSON and written as JSON
 * </ol>
 */
class EightWordsTest {

  private static final LocalDate HORIZON = LocalDate.of(2016, 4, 1);
  private static final SourceId GAZETTE = SourceId.of("gazette");
  private static final Evidence PUBLISHED = Evidence.of(GAZETTE, Confidence.HIGH);

  /** "They will not let it stop again": a state that must hold, judged over a timeline. */
  @Nested
  class ClauseA {

    private static final LocalDate SIGNED = LocalDate.of(2013, 8, 14);

    private final Timeline<String> operation = Timeline.startingOn(
            LocalDate.of(2004, 12, 15), "operating")
        .then(LocalDate.of(2013, 4, 9), "suspended")
        .then(LocalDate.of(2013, 9, 16), "operating")
        .then(LocalDate.of(2016, 2, 10), "suspended")
        .then(LocalDate.of(2016, 2, 11), "closed")
        .build();

    @Test
    void aStateIsKeptAndBrokenOnSetsOfDays() {
      DateInterval bound = DateInterval.of(SIGNED, HORIZON);
      DaySet running = operation.restrict(bound).daysWhere("operating"::equals);
      DaySet standing = DaySet.of(bound).difference(running);

      assertThat(running).hasToString("{2013-09-16/2016-02-10}");
      assertThat(running.count()).isEqualTo(877);
      assertThat(standing).hasToString("{2013-08-14/2013-09-16, 2016-02-10/2016-04-01}");
      assertThat(standing.intervals().get(0).days()).isEqualTo(33);
    }

    @Test
    void aVerdictSaysItForOneStretch_withTheCausesOfBothEnds() {
      Verdict kept = Verdict.builder()
          .law(Law.of(LawId.of("example.non-recurrence"), "the park does not stop again"))
          .subject(SubjectKey.of("park", "gaeseong"))
          .interval(DateInterval.of(LocalDate.of(2013, 9, 16), LocalDate.of(2016, 2, 10)))
          .status(Status.COMPLIANT)
          .began(Cause.of(Cause.Kind.EVENT, LocalDate.of(2013, 9, 16), "EV-2013-09-16-01"))
          .ended(Cause.of(Cause.Kind.EVENT, LocalDate.of(2016, 2, 10), "EV-2016-02-10-01"))
          .citation(Citation.of("NORM-1a", "Agreement of 2013-08-14", "clause 1"))
          .layer(Layer.AGREED)
          .confidence(Confidence.HIGH)
          .build();

      assertThat(kept.outcome()).isEqualTo(Outcome.COMPLIANT);
      assertThat(kept.interval().end()).contains(kept.ended().day());
      assertThat(kept.isFinding()).isFalse();
    }
  }

  /** A wage that is set anew, agreed upon late, and disputed: law has two times and layers. */
  @Nested
  class WageLadder {

    private final VersionSet<Money> wage = VersionSet.copyOf(ImmutableList.of(
        version("70.355", "2014-05-01/..", Layer.AGREED, "2014-06-09"),
        version("73.873", "2015-03-01/..", Layer.AGREED, "2015-08-17"),
        version("74.000", "2015-03-01/2015-08-17", Layer.DISPUTED, "2015-02-26")));

    @Test
    void whatHoldsOnADay_dependsOnWhatIsKnown() {
      LocalDate day = LocalDate.of(2015, 5, 1);

      assertThat(wage.values(Viewpoint.byDefault()).at(day)).contains(Money.of("USD", "73.873"));
      assertThat(wage.values(Viewpoint.builder().knownAt(day).build()).at(day))
          .contains(Money.of("USD", "70.355"));
    }

    @Test
    void aLaterLayerOverwritesAnEarlierOne_ifItIsChosen() {
      Viewpoint withDisputed =
          Viewpoint.builder().layers(ImmutableSortedSet.copyOf(Layer.values())).build();

      assertThat(wage.values(withDisputed))
          .hasToString("{2014-05-01/2015-03-01=USD 70.355, 2015-03-01/2015-08-17=USD 74.00,"
              + " 2015-08-17/..=USD 73.873}");
    }

    @Test
    void aCapIsRoundedOnce_asThePartiesRounded() {
      Money cap = Money.of("USD", "70.355")
          .multipliedBy(Rate.ONE.plus(Rate.ofPercent(5)), 3, RoundingMode.HALF_UP);

      assertThat(cap).isEqualTo(Money.of("USD", "73.873"));
      assertThat(Money.of("USD", "74.000").minus(cap)).isEqualTo(Money.of("USD", "0.127"));
    }

    private static Versioned<Money> version(
        String amount, String validity, Layer layer, String recorded) {
      return Versioned.enacting(Money.of("USD", amount))
          .validity(DateInterval.parse(validity))
          .layer(layer)
          .citation(Citation.of("wage." + amount, "Minimum wage", "Art. 25"))
          .evidence(PUBLISHED.toBuilder().recorded(LocalDate.parse(recorded)).build())
          .build();
    }
  }

  /** A pay line as somebody's own program may have it: an unexported record, no annotation. */
  private record PayLine(
      String worker,
      String firm,
      DateInterval period,
      Money basePay,
      Optional<Integer> nightHours,
      Known<LocalDate> paidOn) {}

  private static final Field<PayLine, Money> BASE_PAY = Field.of(
          "pay-line", "base-pay", Money.class, "money a month")
      .rateLike(PayLine::basePay, line -> true);
  private static final Field<PayLine, Integer> NIGHT_HOURS = Field.of(
          "pay-line", "night-hours", Integer.class, "hours")
      .whole(line -> line.nightHours().orElseThrow(), line -> line.nightHours().isPresent());
  private static final Subject<PayLine> PAY_LINE = Subject.named("pay-line", PayLine.class)
      .id(line -> line.worker() + "." + line.period().start().orElseThrow())
      .extent(new Extent.Span<>(PayLine::period))
      .addFields(BASE_PAY, NIGHT_HOURS)
      .addPath(Path.of("firm", "firm", line -> Optional.of(line.firm())))
      .build();
  private static final PayLine MAY = new PayLine(
      "W-1",
      "F-7",
      DateInterval.ofMonth(YearMonth.of(2014, 5)),
      Money.of("USD", "71.00"),
      Optional.empty(),
      Known.of(LocalDate.of(2014, 6, 23)));
  private static final PayLine JUNE = new PayLine(
      "W-1",
      "F-7",
      DateInterval.ofMonth(YearMonth.of(2014, 6)),
      Money.of("USD", "71.00"),
      Optional.of(0),
      Known.none());

  /** "Night work is paid with 50 % more", of a worker whose night hours nobody wrote down. */
  @Nested
  class PayLineWithAnUnknownHour {

    @Test
    void anUnknownFieldIsEmpty_andZeroIsAValue() {
      assertThat(NIGHT_HOURS.read(MAY)).isEmpty();
      assertThat(NIGHT_HOURS.read(JUNE)).contains(0);
      assertThat(BASE_PAY.read(MAY)).contains(Money.of("USD", "71.00"));
    }

    @Test
    void aSubjectNamesTheRecord_itsDaysAndItsRelations() {
      assertThat(PAY_LINE.key(MAY)).isEqualTo(SubjectKey.of("pay-line", "W-1.2014-05-01"));
      assertThat(PAY_LINE.extent().of(MAY)).hasToString("2014-05-01/2014-06-01");
      assertThat(PAY_LINE.paths().get(0).follow(MAY, LocalDate.of(2014, 5, 1)))
          .contains(SubjectKey.of("firm", "F-7"));
    }

    @Test
    void whatReadsAnUnknown_isUndeterminedAndNamesIt() {
      Verdict verdict = judged(MAY);

      assertThat(verdict.outcome()).isEqualTo(Outcome.UNDETERMINED);
      assertThat(verdict.missing()).containsExactly("pay-line.night-hours");
      assertThat(judged(JUNE).outcome()).isEqualTo(Outcome.COMPLIANT);
    }

    private static Verdict judged(PayLine line) {
      Optional<Integer> hours = NIGHT_HOURS.read(line);
      Verdict.Builder verdict = verdictOn(line, PAY_LINE.extent().of(line))
          .law(Law.of(LawId.of("example.night-premium"), "night work is paid with 50 % more"))
          .status(hours.isPresent() ? Status.COMPLIANT : Status.UNDETERMINED);
      return (hours.isPresent() ? verdict : verdict.addMissing(NIGHT_HOURS.toString())).build();
    }
  }

  /** "Wages are paid by the 20th of the month after": a due day, with what was paid and when. */
  @Nested
  class PayByTheTwentieth {

    @Test
    void theDueDayIsStillInTime_andLatenessRunsFromTheDayAfter() {
      Verdict may = judged(MAY);

      assertThat(may.interval()).hasToString("2014-06-21/2014-06-23");
      assertThat(may.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(may.amounts()).hasToString("[late 3 days]");
    }

    @Test
    void notPaidIsAFact_andNotTheSameAsUnknown() {
      assertThat(JUNE.paidOn().isNone()).isTrue();
      assertThat(judged(JUNE).interval()).hasToString("2014-07-21/2016-04-01");
    }

    private static Verdict judged(PayLine line) {
      LocalDate lastDay = line.period().lastDay().orElseThrow();
      LocalDate due = MonthRounding.DOWN.plusMonths(lastDay, 1).withDayOfMonth(20);
      LocalDate overdueFrom = due.plusDays(1);
      LocalDate end = line.paidOn().value().orElse(HORIZON);
      return verdictOn(line, DateInterval.of(overdueFrom, end))
          .law(Law.of(LawId.of("example.due-day"), "wages are paid by the 20th"))
          .status(Status.VIOLATED)
          .began(Cause.of(Cause.Kind.DUE_DAY, overdueFrom, "pay.due"))
          .addAmount(Amount.ofDays("late", DateInterval.of(due, end).days()))
          .build();
    }
  }

  private static Verdict.Builder verdictOn(PayLine line, DateInterval interval) {
    return Verdict.builder()
        .subject(PAY_LINE.key(line))
        .interval(interval)
        .began(Cause.of(Cause.Kind.EXTENT, interval.start().orElseThrow()))
        .ended(Cause.of(Cause.Kind.EXTENT, interval.end().orElseThrow()))
        .citation(Citation.of("example", "Labour Regulations"))
        .layer(Layer.TEXT)
        .confidence(Confidence.HIGH);
  }

  /** The last two words: many pay lines, and one pay line as JSON. */
  @Nested
  class LedgerAndForm {

    private static final JsonForm<PayLine> FORM = ObjectForm.builder(
            "pay line", PayLineBuilder::new, PayLineBuilder::build)
        .required("worker", text(), PayLine::worker, PayLineBuilder::worker)
        .required("firm", text(), PayLine::firm, PayLineBuilder::firm)
        .required(
            "period",
            ofText("interval", DateInterval::parse, DateInterval::toString),
            PayLine::period,
            PayLineBuilder::period)
        .required(
            "basePay",
            ofText("money", Money::parse, Money::toString),
            PayLine::basePay,
            PayLineBuilder::basePay)
        .optional("nightHours", integer(0, 744), PayLine::nightHours, PayLineBuilder::nightHours)
        .optional(
            "paidOn",
            wordOr("none", Known.<LocalDate>none(), day().as(Known::of, LedgerAndForm::paid)),
            line -> Optional.of(line.paidOn()).filter(paid -> !paid.isUnknown()),
            PayLineBuilder::paidOn)
        .build();

    private static LocalDate paid(Known<LocalDate> paid) {
      return paid.value().orElseThrow();
    }

    @Test
    void aLedgerIsOpenedAgainAndAgain_andSaysWhatItCovers() {
      Ledger<PayLine> ledger = Ledger.of(
          "pay-lines",
          LedgerCoverage.complete(DaySet.of(DateInterval.parse("2014-05-01/2014-07-01"))),
          ImmutableList.of(MAY, JUNE));

      assertThat(total(ledger)).isEqualTo(Money.of("USD", "142.00"));
      assertThat(total(ledger)).isEqualTo(Money.of("USD", "142.00"));
      assertThat(ledger.coverage().isComplete(MAY.period())).isTrue();
    }

    private static Money total(Ledger<PayLine> ledger) {
      Money total = Money.zero(BASE_PAY.read(MAY).orElseThrow().currency());
      try (Cursor<PayLine> cursor = ledger.open()) {
        while (cursor.next()) {
          total = total.plus(cursor.record().basePay());
        }
      }
      return total;
    }

    @Test
    void unknownNoneAndZeroAreThreeThingsInJson() {
      assertThat(FORM.toLine(MAY)).isEqualTo("""
              {"worker":"W-1","firm":"F-7","period":"2014-05-01/2014-06-01",\
              "basePay":"USD 71.00","paidOn":"2014-06-23"}""");
      assertThat(FORM.toLine(JUNE)).contains("\"nightHours\":0,\"paidOn\":\"none\"");
      assertThat(FORM.read(FORM.toLine(MAY))).isEqualTo(MAY);
      assertThat(FORM.read(FORM.toLine(JUNE))).isEqualTo(JUNE);
    }
  }

  private static final class PayLineBuilder {
    private String worker = "";
    private String firm = "";
    private DateInterval period = DateInterval.always();
    private Money basePay = Money.of("USD", BigDecimal.ZERO.toPlainString());
    private Optional<Integer> nightHours = Optional.empty();
    private Known<LocalDate> paidOn = Known.unknown();

    void worker(String value) {
      worker = value;
    }

    void firm(String value) {
      firm = value;
    }

    void period(DateInterval value) {
      period = value;
    }

    void basePay(Money value) {
      basePay = value;
    }

    void nightHours(int value) {
      nightHours = Optional.of(value);
    }

    void paidOn(Known<LocalDate> value) {
      paidOn = value;
    }

    PayLine build() {
      return new PayLine(worker, firm, period, basePay, nightHours, paidOn);
    }
  }
}
