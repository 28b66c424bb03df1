package org.jointpark.rules.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointpark.rules.norm.SmallAgreement.EAST;
import static org.jointpark.rules.norm.SmallAgreement.WEST;
import static org.jointpark.rules.norm.SmallAgreement.borneBy;
import static org.jointpark.rules.norm.SmallAgreement.norm;
import static org.jointpark.rules.norm.SmallAgreement.where;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointpark.agreement.Bearer;
import org.jointpark.event.ClaimKind;
import org.jointpark.rules.norm.TransitionTable.Arrow;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.Deadline;
import org.jointpark.time.Recurrence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each arrow of the table of transitions in {@code docs/semantics.md} is in a scenario whose days
 * were computed by hand.
 */
final class StatusTransitionsTest {

  private static final State FLOOD = State.between(Acts.of("flood"), Acts.of("dry"));
  private static final State FIRE = State.between(Acts.of("fire"), Acts.of("out"));
  private static final State OPEN = new State.Between(Acts.of("open"), Acts.of("shut"), true);
  private static final Excuse FLOODED = new Excuse("flood", FLOOD);
  private static final Reparation PAY = new Reparation(Acts.of("pay"), Deadline.days(20));

  /** To do it within 30 days of 2020-01-01: by 2020-01-31. */
  private static final Norm ACHIEVE = norm()
      .content(Duty.achieve(Acts.of("do"), Deadline.days(30)))
      .addExcuse(FLOODED)
      .build();

  private static final Norm LAPSING = norm()
      .content(Duty.achieve(Acts.of("do"), Deadline.days(30)).lapsingAtDue())
      .reparation(PAY)
      .build();

  private static final Norm MAINTAIN =
      norm().content(Duty.maintain(OPEN)).addExcuse(FLOODED).build();
  private static final Norm MAINTAIN_WITH_GRACE =
      norm().content(Duty.maintain(OPEN).withGrace(5)).build();
  private static final Norm REFRAIN =
      norm().content(Duty.refrain(Acts.of("harm"))).addExcuse(FLOODED).build();

  /** To meet in each month. */
  private static final Norm WINDOWS = norm()
      .content(Duty.periodically(Acts.of("meet"), Recurrence.each(CalendarUnit.MONTH)))
      .addExcuse(FLOODED)
      .build();

  /** To report within 60 days of the last report. */
  private static final Norm ROLLING = norm()
      .content(Duty.periodically(Acts.of("report"), Recurrence.rolling(Period.ofDays(60))))
      .addExcuse(FLOODED)
      .build();

  /**
   * What became of a norm.
   *
   * @param kind the kind of norm, as the table names it
   * @param law the norm whose verdicts are meant, of two
   * @param told how it stands, by the engine
   * @param expected how it stands, computed by hand
   */
  private record Scenario(String kind, String law, List<String> told, List<String> expected) {

    static Scenario of(String kind, SmallAgreement given, Norm norm, String... expected) {
      return of(kind, "norm", given, norm, expected);
    }

    static Scenario of(
        String kind, String law, SmallAgreement given, Norm norm, String... expected) {
      List<String> told = given.toldOfEach(Normbook.of(norm)).stream()
          .filter(line -> line.startsWith(law + " "))
          .map(line -> line.substring(line.lastIndexOf(": ") + 2))
          .map(line -> line.replaceFirst(" (due|missing|\\[).*", ""))
          .toList();
      return new Scenario(kind, law, told, List.of(expected));
    }

    /** Returns the arrows that the expected lines go along. */
    Stream<Arrow> arrows() {
      List<Arrow> arrows = new ArrayList<>();
      for (int i = 1; i < expected.size(); i++) {
        arrows.add(new Arrow(kind, statusOf(expected.get(i - 1)), statusOf(expected.get(i))));
      }
      return arrows.stream();
    }

    private static String statusOf(String line) {
      return line.substring(line.indexOf(' ') + 1);
    }
  }

  private static SmallAgreement flooded(SmallAgreement given, String from, String until) {
    return given.with("flood", from).with("dry", until);
  }

  private static SmallAgreement toDo() {
    return where("do", "flood", "dry", "pay");
  }

  private static List<Scenario> achieve() {
    return List.of(
        Scenario.of(
            "achieve",
            toDo().with("do", "2020-01-31"),
            ACHIEVE,
            "2020-01-01/2020-01-31 PENDING",
            "2020-01-31/2021-01-01 FULFILLED"),
        Scenario.of(
            "achieve",
            toDo().with("do", "2020-02-01"),
            ACHIEVE,
            "2020-01-01/2020-02-01 PENDING",
            "2020-02-01/2021-01-01 FULFILLED_LATE"),
        Scenario.of(
            "achieve",
            flooded(toDo(), "2020-02-05", "2020-02-08").with("do", "2020-02-11"),
            ACHIEVE,
            "2020-01-01/2020-02-01 PENDING",
            "2020-02-01/2020-02-05 OVERDUE",
            "2020-02-05/2020-02-08 EXCUSED",
            "2020-02-08/2020-02-11 OVERDUE",
            "2020-02-11/2021-01-01 FULFILLED_LATE"),
        Scenario.of(
            "achieve",
            flooded(toDo(), "2020-01-20", "2020-03-01").with("do", "2020-02-11"),
            ACHIEVE,
            "2020-01-01/2020-02-01 PENDING",
            "2020-02-01/2020-02-11 EXCUSED",
            "2020-02-11/2021-01-01 FULFILLED_LATE"),
        Scenario.of(
            "achieve",
            toDo().with("pay", "2020-02-11"),
            LAPSING,
            "2020-01-01/2020-02-01 PENDING",
            "2020-02-01/2020-02-11 BREACHED",
            "2020-02-11/2021-01-01 REPAIRED"),
        Scenario.of(
            "achieve",
            flooded(toDo(), "2020-01-31", "2020-02-01"),
            LAPSING.toBuilder().addExcuse(FLOODED).build(),
            "2020-01-01/2020-02-01 PENDING",
            "2020-02-01/2021-01-01 EXCUSED"));
  }

  private static SmallAgreement gate() {
    return where("open", "shut", "flood", "dry", "pay");
  }

  private static List<Scenario> maintain() {
    return List.of(
        Scenario.of(
            "maintain",
            flooded(gate().with("shut", "2020-03-01"), "2020-03-04", "2020-03-08")
                .with("open", "2020-03-11"),
            MAINTAIN,
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-04 BREACHED",
            "2020-03-04/2020-03-08 EXCUSED",
            "2020-03-08/2020-03-11 BREACHED",
            "2020-03-11/2021-01-01 COMPLIANT"),
        Scenario.of(
            "maintain",
            flooded(gate().with("shut", "2020-03-01"), "2020-02-01", "2020-04-01")
                .with("open", "2020-03-11"),
            MAINTAIN,
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-11 EXCUSED",
            "2020-03-11/2021-01-01 COMPLIANT"),
        Scenario.of(
            "maintain",
            gate().with("shut", "2020-03-01").with("open", "2020-03-05"),
            MAINTAIN_WITH_GRACE,
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-05 TOLERATED",
            "2020-03-05/2021-01-01 COMPLIANT"),
        Scenario.of(
            "maintain",
            gate().with("shut", "2020-12-28"),
            MAINTAIN_WITH_GRACE,
            "2020-01-01/2020-12-28 COMPLIANT",
            "2020-12-28/2021-01-01 PENDING"),
        Scenario.of(
            "maintain",
            gate().with("shut", "2020-03-01").with("pay", "2020-03-15"),
            norm()
                .content(Duty.maintain(OPEN).lapsingOnBreach())
                .reparation(PAY)
                .build(),
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-15 BREACHED",
            "2020-03-15/2021-01-01 REPAIRED"));
  }

  private static List<Scenario> refrain() {
    SmallAgreement harm = where("harm", "flood", "dry", "pay");
    return List.of(
        Scenario.of(
            "refrain",
            flooded(harm.with("harm", "2020-03-01"), "2020-03-02", "2020-03-03")
                .with("harm", "2020-03-02")
                .with("harm", "2020-03-03")
                .with("harm", "2020-03-04"),
            REFRAIN,
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-02 BREACHED",
            "2020-03-02/2020-03-03 EXCUSED",
            "2020-03-03/2020-03-04 BREACHED",
            "2020-03-04/2020-03-05 BREACHED",
            "2020-03-05/2021-01-01 COMPLIANT"),
        Scenario.of(
            "refrain",
            flooded(harm, "2020-03-01", "2020-04-01")
                .with("harm", "2020-03-02")
                .with("harm", "2020-03-03"),
            REFRAIN,
            "2020-01-01/2020-03-02 COMPLIANT",
            "2020-03-02/2020-03-03 EXCUSED",
            "2020-03-03/2020-03-04 EXCUSED",
            "2020-03-04/2021-01-01 COMPLIANT"),
        Scenario.of(
            "refrain",
            harm.with("harm", "2020-03-01").with("pay", "2020-03-11"),
            norm()
                .content(Duty.refrain(Acts.of("harm")).lapsingOnBreach())
                .reparation(PAY)
                .build(),
            "2020-01-01/2020-03-01 COMPLIANT",
            "2020-03-01/2020-03-11 BREACHED",
            "2020-03-11/2021-01-01 REPAIRED"));
  }

  /** Each month from January on was kept, breached or excused, as its last day has it. */
  private static List<Scenario> windows() {
    SmallAgreement met = where("meet", "flood", "dry")
        .with("meet", "2020-01-02") // on the first day of its window
        .with("meet", "2020-02-01") // the same
        .with("meet", "2020-03-11")
        // April is breached
        // May is breached
        .with("meet", "2020-06-01")
        // July is breached
        .with("meet", "2020-08-11")
        .with("flood", "2020-09-30") // September is excused
        .with("dry", "2020-11-01") // October is excused
        .with("meet", "2020-11-01")
        .with("flood", "2020-12-31"); // December is excused
    SmallAgreement excused = where("meet", "flood", "dry")
        .with("flood", "2020-01-31") // January is excused
        .with("dry", "2020-02-01")
        .with("meet", "2020-02-11")
        // March is breached
        .with("flood", "2020-04-30") // April is excused
        .with("dry", "2020-05-01"); // May, and all after it, are breached
    return List.of(
        Scenario.of(
            "windows",
            met,
            WINDOWS,
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-02-01 FULFILLED",
            "2020-02-01/2020-03-01 FULFILLED",
            "2020-03-01/2020-03-11 PENDING",
            "2020-03-11/2020-04-01 FULFILLED",
            "2020-04-01/2020-05-01 BREACHED",
            "2020-05-01/2020-06-01 BREACHED",
            "2020-06-01/2020-07-01 FULFILLED",
            "2020-07-01/2020-08-01 BREACHED",
            "2020-08-01/2020-08-11 PENDING",
            "2020-08-11/2020-09-01 FULFILLED",
            "2020-09-01/2020-10-01 EXCUSED",
            "2020-10-01/2020-11-01 EXCUSED",
            "2020-11-01/2020-12-01 FULFILLED",
            "2020-12-01/2021-01-01 EXCUSED"),
        Scenario.of(
            "windows",
            excused,
            WINDOWS,
            "2020-01-01/2020-01-02 INACTIVE",
            "2020-01-02/2020-02-01 EXCUSED",
            "2020-02-01/2020-02-11 PENDING",
            "2020-02-11/2020-03-01 FULFILLED",
            "2020-03-01/2020-04-01 BREACHED",
            "2020-04-01/2020-05-01 EXCUSED",
            "2020-05-01/2020-06-01 BREACHED",
            "2020-06-01/2020-07-01 BREACHED",
            "2020-07-01/2020-08-01 BREACHED",
            "2020-08-01/2020-09-01 BREACHED",
            "2020-09-01/2020-10-01 BREACHED",
            "2020-10-01/2020-11-01 BREACHED",
            "2020-11-01/2020-12-01 BREACHED",
            "2020-12-01/2021-01-01 BREACHED"));
  }

  /** From 2020-01-01 on, 60 days are over on 2020-03-01. */
  private static List<Scenario> rolling() {
    SmallAgreement reported = where("report", "flood", "dry");
    return List.of(
        Scenario.of(
            "rolling",
            flooded(reported, "2020-03-05", "2020-03-08")
                .with("report", "2020-03-11")
                .with("report", "2020-04-10"),
            ROLLING,
            "2020-01-01/2020-03-02 PENDING",
            "2020-03-02/2020-03-05 OVERDUE",
            "2020-03-05/2020-03-08 EXCUSED",
            "2020-03-08/2020-03-11 OVERDUE",
            "2020-03-11/2020-04-10 PENDING",
            "2020-04-10/2020-06-10 PENDING",
            "2020-06-10/2021-01-01 OVERDUE"),
        Scenario.of(
            "rolling",
            flooded(reported, "2020-03-01", "2020-06-01").with("report", "2020-03-11"),
            ROLLING,
            "2020-01-01/2020-03-02 PENDING",
            "2020-03-02/2020-03-11 EXCUSED",
            "2020-03-11/2020-05-11 PENDING",
            "2020-05-11/2020-06-01 EXCUSED",
            "2020-06-01/2021-01-01 OVERDUE"));
  }

  /** The breach is of 2020-03-01, and 20 days are over on 2020-03-21. */
  private static List<Scenario> reparation() {
    SmallAgreement harmed = where("harm", "pay", "flood", "dry").with("harm", "2020-03-01");
    Norm repaired = REFRAIN.toBuilder().reparation(PAY).build();
    String law = "norm.reparation";
    return List.of(
        Scenario.of(
            "reparation",
            law,
            harmed.with("pay", "2020-03-21"),
            repaired,
            "2020-03-01/2020-03-21 PENDING",
            "2020-03-21/2021-01-01 REPAIRED"),
        Scenario.of(
            "reparation",
            law,
            flooded(harmed, "2020-03-25", "2020-03-28").with("pay", "2020-04-01"),
            repaired,
            "2020-03-01/2020-03-22 PENDING",
            "2020-03-22/2020-03-25 OVERDUE",
            "2020-03-25/2020-03-28 EXCUSED",
            "2020-03-28/2020-04-01 OVERDUE",
            "2020-04-01/2021-01-01 REPAIRED"),
        Scenario.of(
            "reparation",
            law,
            flooded(harmed, "2020-03-20", "2020-04-20").with("pay", "2020-04-01"),
            repaired,
            "2020-03-01/2020-03-22 PENDING",
            "2020-03-22/2020-04-01 EXCUSED",
            "2020-04-01/2021-01-01 REPAIRED"));
  }

  /** What stands in the way, of whatever kind the norm is. */
  private static List<Scenario> each() {
    Norm whileDry = norm()
        .content(Duty.achieve(Acts.of("do"), Deadline.days(30)))
        .condition(FLOOD.not())
        .build();
    Norm unlessFire = norm()
        .content(Duty.refrain(Acts.of("harm")))
        .addException(NormException.releasing("flood", 1, FLOOD))
        .addException(NormException.binding("fire", 1, FIRE))
        .build();
    SmallAgreement both = where("harm", "flood", "dry", "fire", "out")
        .with("flood", "2020-02-01")
        .with("fire", "2020-03-01")
        .with("dry", "2020-04-01");
    return List.of(
        Scenario.of(
            "achieve",
            flooded(toDo(), "2020-01-20", "2020-03-01"),
            whileDry,
            "2020-01-01/2020-01-20 PENDING",
            "2020-01-20/2020-03-01 INACTIVE",
            "2020-03-01/2021-01-01 OVERDUE"),
        Scenario.of(
            "refrain",
            both,
            unlessFire,
            "2020-01-01/2020-02-01 COMPLIANT",
            "2020-02-01/2020-03-01 INACTIVE",
            "2020-03-01/2020-04-01 CONFLICT",
            "2020-04-01/2021-01-01 COMPLIANT"),
        Scenario.of(
            "achieve",
            borneBy(Bearer.jointly(List.of(EAST, WEST)))
                .covered("2020-01-01/2020-03-11", "do")
                .with("do", "2020-05-01"),
            norm().content(Duty.achieve(Acts.of("do"), Deadline.days(30))).build(),
            "2020-01-01/2020-02-01 PENDING",
            "2020-02-01/2020-03-11 OVERDUE",
            "2020-03-11/2020-05-01 UNDETERMINED",
            "2020-05-01/2021-01-01 FULFILLED_LATE"),
        Scenario.of(
            "achieve",
            toDo().suspended("2020-01-11", "2020-06-01"),
            norm()
                .content(Duty.achieve(Acts.of("do"), Deadline.days(30)))
                .onSuspension(OnSuspension.VOID)
                .build(),
            "2020-01-01/2020-01-11 PENDING",
            "2020-01-11/2021-01-01 VOID"),
        Scenario.of(
            "achieve",
            toDo()
                .claimed(ClaimKind.WAIVER, EAST, "2020-02-05")
                .claimed(ClaimKind.WAIVER, WEST, "2020-02-11"),
            norm().content(Duty.achieve(Acts.of("do"), Deadline.days(30))).build(),
            "2020-01-01/2020-02-01 PENDING",
            "2020-02-01/2020-02-11 OVERDUE",
            "2020-02-11/2021-01-01 DISCHARGED"));
  }

  private static List<Scenario> scenarios() {
    return Stream.of(achieve(), maintain(), refrain(), windows(), rolling(), reparation(), each())
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyScenario_isAsComputedByHand() {
    return scenarios().stream()
        .map(scenario -> DynamicTest.dynamicTest(
            scenario.kind() + " " + scenario.arrows().map(Arrow::to).toList(),
            () -> assertThat(scenario.told()).isEqualTo(scenario.expected())));
  }

  @Test
  void everyArrowOfTheTable_isInAScenario() {
    TransitionTable table = TransitionTable.ofStatuses();

    assertThat(table.arrows()).hasSizeGreaterThan(30);
    assertThat(table.without(scenarios().stream().flatMap(Scenario::arrows).toList()))
        .isEmpty();
  }

  @Test
  void everyScenario_goesAlongTheArrowsOfTheTable() {
    TransitionTable table = TransitionTable.ofStatuses();

    assertThat(scenarios().stream().flatMap(Scenario::arrows)).allMatch(table::has);
  }
}
