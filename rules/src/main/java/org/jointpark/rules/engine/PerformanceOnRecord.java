package org.jointpark.rules.engine;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.time.DateInterval;

/**
 * Judges whether one record was done by its due day, all by the law of the day that starts the
 * duty: makes a verdict of each stretch of a {@link Duty} that begins before the horizon.
 */
final class PerformanceOnRecord {

  private final RulebookRun run;
  private final SubjectKey key;
  private final DateInterval extent;
  private final Part onStart;
  private final Duty duty;

  PerformanceOnRecord(
      RulebookRun run, SubjectKey key, DateInterval extent, Part onStart, Interpreter interpreter) {
    this.run = run;
    this.key = key;
    this.extent = extent;
    this.onStart = onStart;
    this.duty = Duty.of(
        onStart.version().value().orElseThrow(), onStart.together().orElseThrow(), interpreter);
  }

  void judge(BiConsumer<Part, Verdict> verdicts) {
    for (LocalDate from : duty.stretches().keySet()) {
      if (from.isBefore(run.horizon())) {
        Cause ended = ended(from);
        Judgement judgement = duty.on(from);
        Part part = onStart.on(DateInterval.of(from, ended.day()), judgement);
        verdicts.accept(part, verdict(part, began(from), ended));
      }
    }
  }

  private Verdict verdict(Part part, Cause began, Cause ended) {
    Verdict.Builder verdict = part.verdict(run, key)
        .began(began)
        .ended(ended)
        .due(duty.due())
        .amounts(duty.amounts(part.judgement(), run.horizon()));
    if (ended.kind() == Cause.Kind.HORIZON) {
      verdict.addFlags(Flag.OPEN);
    }
    return verdict.build();
  }

  private Duty.Stretch stretch(LocalDate from) {
    return Objects.requireNonNull(duty.stretches().get(from));
  }

  private Cause began(LocalDate from) {
    return switch (stretch(from).beginning()) {
      case START -> edge(from, extent.start());
      case OVERDUE ->
        Cause.of(Cause.Kind.DUE_DAY, from, onStart.version().citation().id());
      case DONE -> Cause.of(Cause.Kind.FACT, from);
    };
  }

  /** Returns why a stretch ends: the next one, the horizon, or the day itself. */
  private Cause ended(LocalDate from) {
    if (stretch(from).judgement().status() == Status.NOT_APPLICABLE) {
      return edge(from.plusDays(1), extent.end());
    }
    LocalDate horizon = run.horizon();
    return Optional.ofNullable(duty.stretches().higherKey(from))
        .filter(next -> next.isBefore(horizon))
        .map(this::began)
        .orElseGet(() -> Cause.of(Cause.Kind.HORIZON, horizon));
  }

  private static Cause edge(LocalDate day, Optional<LocalDate> edge) {
    return Cause.of(edge.equals(Optional.of(day)) ? Cause.Kind.EXTENT : Cause.Kind.FACT, day);
  }
}
