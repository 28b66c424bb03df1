package org.jointpark.zone.gaeseong.agreement;

import static org.jointpark.zone.gaeseong.agreement.Clauses.acts;
import static org.jointpark.zone.gaeseong.agreement.Clauses.read;

import java.time.Period;
import java.util.stream.Stream;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.rules.Severity;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Recurrence;

/**
 * How often the joint committee and its four subcommittees meet, by the agreement of 2013-08-28.
 *
 * <p>Both rhythms are "in principle", which makes a breach less severe and does not tell a quarter
 * from three months: {@link Readings#QUARTER} and {@link Readings#MONTH} ask what is meant. The day
 * of signature is not counted. Where months are counted, a month that is too short ends on its last
 * day. A meeting of two days is held on the second. Nothing in the words makes the meetings depend
 * on whether the park operates.
 */
final class Meetings {

  static final String COMMITTEE = "gaeseong.joint-committee.quarterly";

  private static final Recurrence QUARTER = Recurrence.each(CalendarUnit.QUARTER);
  private static final Recurrence THREE_MONTHS =
      Recurrence.anchored(Period.ofMonths(3)).rounding(MonthRounding.DOWN);
  private static final Recurrence SINCE_THE_LAST_QUARTER =
      Recurrence.rolling(Period.ofMonths(3)).rounding(MonthRounding.DOWN);
  private static final Recurrence MONTH = Recurrence.each(CalendarUnit.MONTH);
  private static final Recurrence SINCE_THE_LAST_MONTH =
      Recurrence.rolling(Period.ofMonths(1)).rounding(MonthRounding.DOWN);

  private Meetings() {}

  static Stream<NormVersion> versions() {
    return Stream.of(
            Clauses.all(
                read(Readings.QUARTER, "calendar", committee(QUARTER)),
                read(Readings.QUARTER, "anchored", committee(THREE_MONTHS)),
                read(Readings.QUARTER, "rolling", committee(SINCE_THE_LAST_QUARTER))),
            subcommittee("entry-stay", "on entry and stay"),
            subcommittee("investment", "on the protection and management of investment"),
            subcommittee("3c", "on passage, communications and customs"),
            subcommittee("competitiveness", "on international competitiveness"))
        .flatMap(each -> each);
  }

  private static Norm committee(Recurrence recurrence) {
    return Norm.named(COMMITTEE, "the joint committee meets once a quarter")
        .from(ProvisionId.of("JC-3.1"))
        .content(Duty.periodically(acts("joint-committee.met"), recurrence))
        .severity(Severity.WARNING)
        .build();
  }

  private static Stream<NormVersion> subcommittee(String name, String matter) {
    return Stream.of(
        read(Readings.MONTH, "calendar", monthly(name, matter, MONTH)),
        read(Readings.MONTH, "rolling", monthly(name, matter, SINCE_THE_LAST_MONTH)));
  }

  private static Norm monthly(String name, String matter, Recurrence recurrence) {
    return Norm.named(
            "gaeseong.subcommittee.%s.monthly".formatted(name),
            "the subcommittee %s meets once a month".formatted(matter))
        .from(ProvisionId.of("JC-4.4"))
        .content(Duty.periodically(acts("subcommittee.%s.met".formatted(name)), recurrence))
        .severity(Severity.WARNING)
        .build();
  }
}
