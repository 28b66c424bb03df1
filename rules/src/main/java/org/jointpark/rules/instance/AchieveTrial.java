package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Status;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.OnSuspension;
import org.jointpark.rules.norm.Persistence;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendar;

/** Judges an instance of a duty to do something once. */
final class AchieveTrial {

  private final Trial trial;
  private final Duty.Achieve duty;
  private final Instance instance;
  private final Silence silence;
  private final Optional<Happening> possible;
  private final Optional<Happening> sure;
  private final Optional<LocalDate> due;

  AchieveTrial(Trial trial, Duty.Achieve duty, Instance instance) {
    this.trial = trial;
    this.duty = duty;
    this.instance = instance;
    this.silence = trial.silence(duty.acts());
    List<Happening> done = trial.done(duty.acts());
    this.possible = Segments.earliest(done, instance.start());
    this.sure = done.stream()
        .filter(each -> !each.doneEarliest().isBefore(instance.start()))
        .min(Comparator.comparing(Happening::doneLatest));
    this.due = duty.due().flatMap(this::dueDay);
  }

  /** Returns the last day in time, or empty if the calendar does not know it. */
  private Optional<LocalDate> dueDay(Deadline deadline) {
    Optional<HolidayCalendar> calendar = duty.calendar().flatMap(trial::calendar);
    Optional<LocalDate> counted = calendar.isPresent()
        ? deadline.dueAfter(instance.start(), calendar.get())
        : deadline.dueAfter(instance.start());
    LocalDate done = sure.map(Happening::doneLatest).orElse(instance.end());
    return counted.map(
        day -> trial.tolled(instance.start(), day.plusDays(1), done).minusDays(1));
  }

  /**
   * Returns how it stands from the trigger on, by the first and by the last candidate of what was
   * done on a day that is not known.
   */
  Worlds worlds() {
    if (due.isEmpty() && duty.due().isPresent()) {
      return Worlds.certain(unknownDueDay());
    }
    LocalDate from = instance.start();
    return new Worlds(
        world(possible, possible.map(each -> latest(each.doneEarliest(), from))),
        world(sure, sure.map(Happening::doneLatest)),
        possible
            .map(each -> ImmutableSortedSet.of(each.missingDay()))
            .orElse(ImmutableSortedSet.of()));
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private List<Segment> unknownDueDay() {
    Instance.Sketch sketch = instance.sketch();
    String calendar = duty.calendar().map(Object::toString).orElse("");
    sketch.add(
        instance.start(),
        instance.end(),
        Status.UNDETERMINED,
        instance.cause(),
        segment -> segment.addMissing("holidays of calendar " + calendar));
    return sketch.segments();
  }

  /** Returns how it stands if it was done first on a day, or never. */
  private List<Segment> world(Optional<Happening> act, Optional<LocalDate> day) {
    Instance.Sketch sketch = instance.sketch();
    LocalDate doneOn = day.orElse(instance.end());
    if (due.isEmpty()) {
      sketch.add(instance.start(), doneOn, Status.PENDING, instance.cause(), segment -> segment);
      act.ifPresent(each -> fulfilled(sketch, each, doneOn, Optional.empty()));
      return sketch.segments();
    }
    LocalDate last = due.get();
    LocalDate tooLate = last.plusDays(1);
    boolean inTime = day.isPresent() && doneOn.isBefore(tooLate);
    sketch.add(
        instance.start(),
        inTime ? doneOn : tooLate,
        Status.PENDING,
        instance.cause(),
        segment -> segment.due(last).isTentative(isMovable(tooLate)));
    if (inTime) {
      act.ifPresent(each -> fulfilled(sketch, each, doneOn, Optional.of(last)));
      return sketch.segments();
    } else if (duty.persistence() == Persistence.LAPSE_AT_DUE) {
      lapsed(sketch, last);
      return trial.excusing(sketch.segments(), Status.BREACHED);
    }
    overdue(sketch, tooLate, doneOn);
    act.ifPresent(each -> late(sketch, each, doneOn, last));
    return trial.excusing(sketch.segments(), Status.OVERDUE);
  }

  /** Returns whether a later suspension may still move the due day. */
  private boolean isMovable(LocalDate tooLate) {
    return instance.isOpen()
        && trial.norm().onSuspension() == OnSuspension.TOLL
        && instance.end().isBefore(tooLate)
        && sure.filter(each -> each.doneLatest().isBefore(instance.end())).isEmpty();
  }

  private void fulfilled(
      Instance.Sketch sketch, Happening act, LocalDate day, Optional<LocalDate> last) {
    sketch.add(day, instance.end(), Status.FULFILLED, act.on(day), segment -> {
      last.ifPresent(
          end -> segment.addAmount(Amount.ofDays("margin", ChronoUnit.DAYS.between(day, end))));
      return segment.isDone(true).confidence(instance.confidence().and(act.confidence()));
    });
  }

  private void late(Instance.Sketch sketch, Happening act, LocalDate day, LocalDate last) {
    sketch.add(
        day,
        instance.end(),
        Status.FULFILLED_LATE,
        act.on(day),
        segment -> segment
            .addAmount(Amount.ofDays("late", ChronoUnit.DAYS.between(last, day)))
            .isDone(true)
            .confidence(instance.confidence().and(act.confidence())));
  }

  /** Adds the days on which it stood open: overdue as long as silence means something. */
  private void overdue(Instance.Sketch sketch, LocalDate tooLate, LocalDate until) {
    LocalDate first = latest(tooLate, instance.start());
    if (!first.isBefore(until)) {
      return;
    }
    LocalDate broken = silence.brokenFrom(instance.start(), until);
    LocalDate unknown = latest(broken, first);
    sketch.add(
        first,
        unknown,
        Status.OVERDUE,
        dueCause(tooLate),
        segment -> segment.confidence(instance.confidence().and(silence.confidence())));
    sketch.add(
        unknown,
        until,
        Status.UNDETERMINED,
        unknown.equals(first) ? dueCause(tooLate) : silenceEnds(unknown),
        segment -> segment.addMissing(silence.name()));
  }

  private Cause dueCause(LocalDate tooLate) {
    return tooLate.isBefore(instance.start()) ? instance.cause() : trial.due(tooLate);
  }

  private Cause silenceEnds(LocalDate day) {
    return Cause.of(Cause.Kind.FACT, day, silence.name());
  }

  private void lapsed(Instance.Sketch sketch, LocalDate last) {
    LocalDate tooLate = last.plusDays(1);
    LocalDate decided = latest(last, instance.start());
    boolean known = !silence.brokenFrom(instance.start(), tooLate).isBefore(tooLate);
    sketch.add(
        tooLate,
        instance.end(),
        known ? Status.BREACHED : Status.UNDETERMINED,
        dueCause(tooLate),
        segment -> known
            ? segment
                .isDone(true)
                .decidedOn(decided)
                .confidence(instance.confidence().and(silence.confidence()))
            : segment.isDone(true).decidedOn(decided).addMissing(silence.name()));
  }
}
