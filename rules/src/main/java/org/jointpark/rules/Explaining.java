package org.jointpark.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
    ImmutableList<Explanation> explanations =
        explanations(verdict.law().id(), verdict.subject(), day, verdict.selection());
    return explanations.stream()
        .filter(each -> each.verdict().filter(found -> isSame(found, verdict)).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "verdict must be one that this check finds in the facts, but was '%s', and found was %s"
                .formatted(
                    verdict,
                    explanations
                        .get(0)
                        .verdict()
                        .map(found -> "'" + found + "'")
                        .orElse("none"))));
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

  /** Explains the first verdict on a day, or why there is none. */
  Explanation explain(LawId law, SubjectKey subject, LocalDate day, String selection) {
    return explanations(law, subject, day, selection).get(0);
  }

  private ImmutableList<Explanation> explanations(
      LawId law, SubjectKey subject, LocalDate day, String selection) {
    checkArgument(
        day.isBefore(check.horizon()),
        "day must be before the horizon %s, but was %s (law %s)",
        check.horizon(),
        day,
        law);
    Inquiry inquiry = Inquiry.of(check.horizon(), check.viewpoint(named(selection)));
    for (Judge judge : check.judges()) {
      ImmutableList<Explanation> explanations = judge.explain(facts, inquiry, law, subject, day);
      if (!explanations.isEmpty()) {
        return explanations.stream()
            .map(explanation -> under(selection, explanation))
            .collect(ImmutableList.toImmutableList());
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
