package org.jointpark.testkit.jqwik;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jointpark.agreement.Bearer;
import org.jointpark.border.CommunicationKind;
import org.jointpark.event.ActCode;
import org.jointpark.event.ClaimKind;
import org.jointpark.party.PartyId;
import org.jointpark.rules.LawId;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Excuse;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormContent;
import org.jointpark.rules.norm.NormException;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.OnSuspension;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Power;
import org.jointpark.rules.norm.PowerEffect;
import org.jointpark.rules.norm.Reparation;
import org.jointpark.rules.norm.State;
import org.jointpark.rules.norm.Trigger;
import org.jointpark.rules.subject.ParkFields;
import org.jointpark.statistic.SeriesId;
import org.jointpark.time.BusinessDayRoll;
import org.jointpark.time.CalendarUnit;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.MonthRounding;
import org.jointpark.time.Recurrence;
import org.jointpark.time.ShortWindow;

/** Makes norms of small agreements, by drawn choices. */
final class NormMaker {

  static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  static final PartyId EAST = PartyId.of("east");
  static final PartyId WEST = PartyId.of("west");
  static final List<ActCode> CODES =
      List.of(ActCode.of("a"), ActCode.of("b"), ActCode.of("c"), ActCode.of("d"));

  static final HolidayCalendarId CALENDAR = HolidayCalendarId.of("calendar");
  static final CommunicationKind SERVICE = CommunicationKind.TELEPHONE;
  static final SeriesId JOBS = SeriesId.of("jobs");
  static final int MANY = 100;

  private static final int SPAN = 80;

  private final Draws draws;

  NormMaker(Draws draws) {
    this.draws = draws;
  }

  /** Makes some norms, and what happened under them. */
  NormCase norms(boolean reparation) {
    Normbook.Builder normbook = Normbook.builder();
    addVersions(normbook, reparation);
    if (draws.oneIn(3)) {
      normbook.add(power("p"));
    }
    return new NormCase(normbook.build(), new NormHistoryMaker(draws, this).dossier());
  }

  /** Adds a norm, which may have been amended, or repealed and enacted again. */
  private void addVersions(Normbook.Builder normbook, boolean reparation) {
    normbook.add(NormVersion.of(norm("n", reparation)));
    if (draws.oneIn(4)) {
      normbook.add(version(NormVersion.of(norm("n", reparation)), 1));
    } else if (draws.oneIn(5)) {
      normbook.add(version(NormVersion.repealing(LawId.of("n"), day()), 1));
      if (draws.oneIn(2)) {
        normbook.add(version(NormVersion.of(norm("n", reparation)), 2));
      }
    }
  }

  private NormVersion version(NormVersion version, int recordedAfter) {
    return version.from(day()).toBuilder()
        .evidence(NormHistoryMaker.recorded(first().plusDays(recordedAfter)))
        .build();
  }

  /** Makes a norm of clause A-1 that is no power. */
  Norm norm(String id, boolean reparation) {
    Norm.Builder norm =
        Norm.named(id, "it is done").from(NormHistoryMaker.CLAUSE).content(content());
    if (draws.oneIn(3)) {
      norm.bearer(bearer());
    }
    if (draws.oneIn(2)) {
      norm.trigger(trigger());
    }
    if (draws.oneIn(3)) {
      norm.condition(state(2));
    }
    if (draws.oneIn(3)) {
      norm.addExcuse(new Excuse("ground", state(1)));
    }
    if (draws.oneIn(3)) {
      norm.addException(exception("first"));
      if (draws.oneIn(2)) {
        norm.addException(exception("second"));
      }
    }
    norm.onSuspension(draws.of(OnSuspension.TOLL, OnSuspension.RUN, OnSuspension.VOID));
    Norm made = norm.build();
    return reparation && made.content() instanceof Duty && draws.oneIn(3)
        ? made.toBuilder().reparation(new Reparation(acts(), deadline())).build()
        : made;
  }

  private Norm power(String id) {
    Power power = draws.oneIn(2)
        ? Power.byClaim(effect(), draws.of(ClaimKind.values()))
        : Power.byAct(effect(), acts());
    if (draws.oneIn(3)) {
      power = power.withNotice(deadline());
    }
    if (draws.oneIn(3)) {
      power = power.disputedBy(acts());
    }
    Norm.Builder norm = Norm.named(id, "it can be ended")
        .from(NormHistoryMaker.CLAUSE)
        .bearer(bearer())
        .content(power);
    return draws.oneIn(3) ? norm.condition(state(1)).build() : norm.build();
  }

  private PowerEffect effect() {
    return draws.of(PowerEffect.values());
  }

  private NormException exception(String name) {
    return new NormException(
        name, 1 + draws.below(2), state(1), draws.of(NormException.Effect.values()));
  }

  private Bearer bearer() {
    return switch (draws.below(3)) {
      case 0 -> Bearer.one(party());
      case 1 -> Bearer.severally(List.of(EAST, WEST));
      default -> Bearer.jointly(List.of(EAST, WEST));
    };
  }

  PartyId party() {
    return draws.of(EAST, WEST);
  }

  private NormContent content() {
    return switch (draws.below(6)) {
      case 0 -> achieve();
      case 1 -> maintain();
      case 2 -> refrain();
      case 3 -> new Duty.Periodic(acts(), 1 + draws.below(2), windows());
      case 4 -> Duty.periodically(acts(), rolling());
      default -> new Permission(bearer(), draws.oneIn(2) ? maintain() : refrain());
    };
  }

  private Duty.Achieve achieve() {
    if (draws.oneIn(6)) {
      return Duty.achieve(acts());
    }
    Duty.Achieve achieve = draws.oneIn(4)
        ? Duty.achieve(acts(), businessDeadline(), CALENDAR)
        : Duty.achieve(acts(), deadline());
    return draws.oneIn(3) ? achieve.lapsingAtDue() : achieve;
  }

  private Duty.Maintain maintain() {
    Duty.Maintain maintain = Duty.maintain(state(2)).withGrace(draws.of(0, 1, 5, 15));
    return draws.oneIn(3) ? maintain.lapsingOnBreach() : maintain;
  }

  private Duty.Refrain refrain() {
    Duty.Refrain refrain = Duty.refrain(acts());
    return draws.oneIn(3) ? refrain.lapsingOnBreach() : refrain;
  }

  private Deadline deadline() {
    return switch (draws.below(3)) {
      case 0 -> Deadline.days(draws.below(30));
      case 1 -> Deadline.on(day());
      default -> Deadline.months(1).rounding(MonthRounding.DOWN);
    };
  }

  private Deadline businessDeadline() {
    return draws.oneIn(2)
        ? Deadline.businessDays(1 + draws.below(15))
        : Deadline.days(draws.below(30)).rolled(BusinessDayRoll.FOLLOWING);
  }

  private Recurrence.Windowed windows() {
    ShortWindow last = draws.of(ShortWindow.values());
    return draws.oneIn(2)
        ? Recurrence.anchored(Period.ofDays(5 + draws.below(20))).last(last)
        : Recurrence.each(draws.of(CalendarUnit.MONTH, CalendarUnit.QUARTER))
            .first(draws.of(ShortWindow.values()))
            .last(last);
  }

  private Recurrence.Rolling rolling() {
    return draws.oneIn(3)
        ? Recurrence.rolling(Period.ofMonths(1)).rounding(MonthRounding.DOWN)
        : Recurrence.rolling(Period.ofDays(3 + draws.below(20)));
  }

  private Trigger trigger() {
    return switch (draws.below(4)) {
      case 0 -> Trigger.inForce();
      case 1 -> Trigger.first(acts());
      case 2 -> Trigger.each(acts());
      default -> Trigger.when(state(2));
    };
  }

  private State state(int depth) {
    int choice = depth == 0 ? 0 : draws.below(9);
    return switch (choice) {
      case 4 -> State.always();
      case 5 -> state(depth - 1).not();
      case 6 ->
        draws.oneIn(2)
            ? state(depth - 1).and(state(depth - 1))
            : state(depth - 1).or(state(depth - 1));
      case 7 -> ofThePark();
      default -> new State.Between(acts(), acts(), draws.oneIn(2));
    };
  }

  private State ofThePark() {
    return switch (draws.below(4)) {
      case 1 -> State.available(SERVICE);
      case 2 -> State.satisfying(ParkFields.LAST_OBSERVED.at(JOBS).atLeast(MANY));
      case 3 -> State.satisfying(ParkFields.OPERATING.isTrue());
      default -> State.operating();
    };
  }

  private Acts acts() {
    Acts acts = draws.oneIn(5) ? Acts.of(code(), code()) : Acts.of(code());
    return draws.oneIn(6) ? acts.by(party()) : acts;
  }

  ActCode code() {
    return draws.of(CODES);
  }

  /** Returns a day from the first one on. */
  LocalDate day() {
    return first().plusDays(draws.below(SPAN));
  }

  LocalDate first() {
    return FIRST.plusDays(draws.shift());
  }
}
