package org.jointpark.testkit.jqwik;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Facts;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;

/**
 * Generators of rules and rulebooks, and of facts that they can be checked against.
 *
 * <p>All that they make plays in one season of the park, the spring of 2014, and draws on few
 * amounts and few ids, so that days coincide, thresholds are met exactly, and pay lines find their
 * employments or do not.
 */
public final class RuleArbitraries {

  private static final int MAX_CHOICES = 150;
  private static final int FEW_CHOICES = 30;
  private static final int MAX_RECORDS = 3;
  private static final int MAX_LINES = 4;

  private RuleArbitraries() {}

  /**
   * Generates rules on pay lines, of their days or of whole periods.
   *
   * @return an arbitrary that shrinks to a rule that compares a field with itself
   */
  public static Arbitrary<Rule<PayLine>> payLineRules() {
    return Draws.make(
        MAX_CHOICES,
        draws -> RuleMaker.rule(
            "pay.rule", draws, draws.of(Words.OF_DAYS_OF_PAY_LINES, Words.OF_PAY_LINES)));
  }

  /**
   * Generates rules on employments.
   *
   * @return an arbitrary that shrinks to a rule that compares a field with itself
   */
  public static Arbitrary<Rule<Employment>> employmentRules() {
    return Draws.make(
        MAX_CHOICES, draws -> RuleMaker.rule("employment.rule", draws, Words.OF_EMPLOYMENTS));
  }

  /**
   * Generates rulebooks of up to four rules, each in up to three versions, and of all parameters
   * that generated rules read.
   *
   * @return an arbitrary that shrinks to a rulebook without rules
   */
  public static Arbitrary<Rulebook> rulebooks() {
    return Composite.of(Combinators.combine(
            Draws.numbers(MAX_CHOICES).list().ofMaxSize(RuleMaker.IDS.size()),
            Draws.numbers(MAX_CHOICES))
        .as(RuleMaker::rulebook));
  }

  /**
   * Generates pay lines of the season, in dollars.
   *
   * @return an arbitrary that shrinks to the line of a month
   */
  public static Arbitrary<PayLine> payLines() {
    return Draws.make(FEW_CHOICES, FactMaker::payLine);
  }

  /**
   * Generates employments of the season, open and ended ones.
   *
   * @return an arbitrary that shrinks to one day of which nothing is known
   */
  public static Arbitrary<Employment> employments() {
    return Draws.make(FEW_CHOICES, FactMaker::employment);
  }

  /**
   * Generates facts: up to four pay lines, up to three employments of different ids, and the firm
   * to which they lead, or none. The ledgers are complete on all, some or no days, for all firms or
   * some.
   *
   * @return an arbitrary that shrinks to no records
   */
  public static Arbitrary<Facts> facts() {
    return Composite.of(Combinators.combine(
            payLines().list().ofMaxSize(MAX_LINES),
            employments().list().ofMaxSize(MAX_RECORDS),
            Draws.numbers(FEW_CHOICES))
        .as((lines, employments, numbers) ->
            FactMaker.facts(lines, withDifferentIds(employments), new Draws(numbers))));
  }

  private static List<Employment> withDifferentIds(List<Employment> employments) {
    Map<EmploymentId, Employment> byId = new LinkedHashMap<>();
    employments.forEach(employment -> byId.put(employment.id(), employment));
    return List.copyOf(byId.values());
  }

  /**
   * Generates days of the season, on which rules and facts of it begin and end.
   *
   * @return an arbitrary that shrinks to the first one
   */
  public static Arbitrary<LocalDate> days() {
    return Draws.make(1, Amounts::day);
  }
}
