package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.source.ReadingSelection;

/** Asks the judges of a check to explain. */
final class Explaining {

  private final Check check;
  private final Facts facts;

  Explaining(Check check, Facts facts) {
    this.check = check;
    this.facts = facts;
  }

  Explanation explain(Verdict verdict) {
    LocalDate day =
        verdict.interval().start().orElseGet(() -> verdict.interval().lastDay().orElseThrow());
    Explanation explanation =
        explain(verdict.law().id(), verdict.subject(), day, verdict.selection());
    checkArgument(
        explanation.verdict().filter(found -> isSame(found, verdict)).isPresent(),
        "verdict must be one that this check finds in the facts, but was '%s', and found was %s",
        verdict,
        explanation.verdict().map(found -> "'" + found + "'").orElse("none"));
    return explanation;
  }

  /** Returns whether a verdict is another one, but for being cut to the days to report. */
  private static boolean isSame(Verdict found, Verdict verdict) {
    return found.interval().encloses(verdict.interval())
        && found.cutTo(verdict.interval()).equals(verdict);
  }

  Explanation explain(LawId law, SubjectKey subject, LocalDate day) {
    String only = check.selections().size() == 1
        ? check.selections().get(0).name()
        : ReadingSelection.byDefault().name();
    return explain(law, subject, day, only);
  }

  Explanation explain(LawId law, SubjectKey subject, LocalDate day, String selection) {
    checkArgument(
        day.isBefore(check.horizon()),
        "day must be before the horizon %s, but was %s (law %s)",
        check.horizon(),
        day,
        law);
    Inquiry inquiry = Inquiry.of(check.horizon(), check.viewpoint(named(selection)));
    for (Judge judge : check.judges()) {
      Optional<Explanation> explanation = judge.explain(facts, inquiry, law, subject, day);
      if (explanation.isPresent()) {
        return under(selection, explanation.get());
      }
    }
    throw new IllegalArgumentException(
        ("law must be a rule that a judge of this check explains, but was %s. Maybe its judge is"
                + " written by hand, and only rules of a rulebook explain themselves")
            .formatted(law));
  }

  private ReadingSelection named(String selection) {
    return check.selections().stream()
        .filter(each -> each.name().equals(selection))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("selection must be one of %s, but was '%s'. Maybe name one"
                .formatted(
                    check.selections().stream().map(ReadingSelection::name).toList(), selection)));
  }

  private static Explanation under(String selection, Explanation explanation) {
    return explanation.toBuilder()
        .selection(selection)
        .verdict(explanation
            .verdict()
            .map(verdict -> verdict.toBuilder().selection(selection).build()))
        .build();
  }
}
