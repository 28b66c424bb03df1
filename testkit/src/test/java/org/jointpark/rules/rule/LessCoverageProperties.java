package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.RuleFaultsException;
import org.jointpark.rules.Status;
import org.jointpark.rules.Subject;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.Versioned;
import org.jointpark.testkit.jqwik.RuleArbitraries;

/** To know less of what ledgers cover may leave a verdict open, and never turns it round. */
class LessCoverageProperties {

  /**
   * What is judged.
   *
   * @param rulebook the law
   * @param facts the facts
   * @param horizon the first day of which nothing is known
   */
  record Case(Rulebook rulebook, Facts facts, LocalDate horizon) {}

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            RuleArbitraries.rulebooks(),
            RuleArbitraries.facts(),
            RuleArbitraries.days().map(day -> day.plusDays(20)))
        .as(Case::new);
  }

  @Property(tries = 1_000)
  void aDefiniteOutcome_isNeverTurnedRound(@ForAll("cases") Case some) {
    Facts less = without(
        without(without(some.facts(), PayLineFields.PAY_LINE), EmploymentFields.EMPLOYMENT),
        FirmFields.FIRM);
    Optional<Map<String, Status>> before = outcomes(some, some.facts());
    Optional<Map<String, Status>> after = outcomes(some, less);
    if (before.isPresent() && after.isPresent()) {
      before.get().forEach((what, status) -> {
        Status then = after.get().getOrDefault(what, Status.UNDETERMINED);
        if (then != Status.UNDETERMINED && then != Status.PENDING) {
          assertThat(then).as("%s by %s", what, some.rulebook()).isEqualTo(status);
        }
      });
    }
  }

  private static <T> Facts without(Facts facts, Subject<T> subject) {
    return facts.with(
        subject,
        Ledger.of(
            subject.name(),
            LedgerCoverage.none(),
            NaiveFacts.records(facts, subject).stream()
                .map(subject.type()::cast)
                .toList()));
  }

  /** Returns the status on each day, or empty if there was a fault. */
  private static Optional<Map<String, Status>> outcomes(Case some, Facts facts) {
    try {
      Map<String, Status> outcomes = new HashMap<>();
      List<Verdict> verdicts = Check.against(some.rulebook())
          .until(some.horizon())
          .run(facts)
          .verdicts()
          .asList();
      for (Verdict verdict : verdicts) {
        if (!asksWhatIsKnown(some.rulebook(), verdict)) {
          verdict
              .interval()
              .start()
              .orElseThrow()
              .datesUntil(verdict.interval().end().orElseThrow())
              .forEach(day -> outcomes.put(
                  verdict.law().id() + " " + verdict.subject() + " " + day, verdict.status()));
        }
      }
      return Optional.of(outcomes);
    } catch (RuleFaultsException faults) {
      return Optional.empty();
    }
  }

  /** Returns whether a rule has another outcome for want of facts because it asks for that. */
  private static boolean asksWhatIsKnown(Rulebook rulebook, Verdict verdict) {
    return rulebook.rules().get(verdict.law().id()).versions().stream()
        .map(Versioned::value)
        .flatMap(Optional::stream)
        .flatMap(rule -> rule.expressions().stream())
        .anyMatch(LessCoverageProperties::asksWhatIsKnown);
  }

  private static boolean asksWhatIsKnown(Expr<?, ?> expression) {
    return expression instanceof IsKnown<?>
        || expression.operands().stream().anyMatch(LessCoverageProperties::asksWhatIsKnown);
  }
}
