package org.jointpark.testkit.jqwik;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jointpark.administration.Filing;
import org.jointpark.labour.Employment;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Facts;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Question;

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
   * Generates rulebooks of up to five rules, each in up to three versions, and of all parameters
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
   * Generates filings of the season, whose periods may end after it.
   *
   * @return an arbitrary that shrinks to one of which it is not known whether it was filed
   */
  public static Arbitrary<Filing> filings() {
    return Draws.make(FEW_CHOICES, FactMaker::filing);
  }

  /**
   * Generates facts: up to four pay lines, up to three employments and filings of different ids,
   * and the firm to which they lead, or none. The ledgers are complete on all, some or no days, for
   * all firms or some.
   *
   * @return an arbitrary that shrinks to no records
   */
  public static Arbitrary<Facts> facts() {
    return Composite.of(Combinators.combine(
            payLines().list().ofMaxSize(MAX_LINES),
            employments().list().ofMaxSize(MAX_RECORDS),
            filings().list().ofMaxSize(MAX_RECORDS),
            Draws.numbers(FEW_CHOICES))
        .as((lines, employments, filings, numbers) -> FactMaker.facts(
            lines,
            withDifferent(Employment::id, employments),
            withDifferent(Filing::id, filings),
            new Draws(numbers))));
  }

  private static <T> List<T> withDifferent(Function<T, ?> id, List<T> records) {
    Map<Object, T> byId = new LinkedHashMap<>();
    records.forEach(record -> byId.put(id.apply(record), record));
    return List.copyOf(byId.values());
  }

  /**
   * Returns a rulebook like those of {@link #rulebooks}, with all rules that it may have. It costs
   * less than to generate one, and does not shrink.
   *
   * @param random the chance by which it is made
   * @param shift by how many days all days are later than in the season
   * @return the rulebook
   */
  public static Rulebook rulebookBy(Random random, long shift) {
    return RuleMaker.rulebook(
        RuleMaker.IDS.stream().map(id -> Draws.numbersBy(random, MAX_CHOICES)).toList(),
        Draws.numbersBy(random, MAX_CHOICES),
        shift);
  }

  /**
   * Returns facts like those of {@link #facts}, with as many pay lines as asked for, and at most
   * four employments and filings. It costs less than to generate some, and does not shrink.
   *
   * @param random the chance by which they are made
   * @param lines how many pay lines there are
   * @param shift by how many days all days are later than in the season; a multiple of those of 400
   *     years
   * @return the facts
   */
  public static Facts factsBy(Random random, int lines, long shift) {
    return FactMaker.facts(
        recordsBy(random, lines, shift, FactMaker::payLine),
        withDifferent(Employment::id, recordsBy(random, 4, shift, FactMaker::employment)),
        withDifferent(Filing::id, recordsBy(random, 4, shift, FactMaker::filing)),
        new Draws(Draws.numbersBy(random, FEW_CHOICES), shift));
  }

  private static <T> List<T> recordsBy(
      Random random, int count, long shift, Function<Draws, T> make) {
    return Stream.generate(() -> make.apply(new Draws(Draws.numbersBy(random, FEW_CHOICES), shift)))
        .limit(count)
        .toList();
  }

  /** {@return the question that is answered by generated versions which have a reading} */
  public static Question question() {
    return IdPool.any().questions().get(0);
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
