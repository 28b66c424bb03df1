package org.jointpark.json.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.jointpark.firm.FirmId;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonForm;
import org.jointpark.json.dossier.GoldenFile;
import org.jointpark.labour.WorkerId;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.Check;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Field;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.rule.Vocabulary;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.rules.subject.Subjects;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookFormTest {

  private static final GoldenFile GOLDEN = new GoldenFile("rule", "small-rulebook.json");
  private static final GoldenFile REFUSED = new GoldenFile("rule", "refused-rulebooks.txt");

  private static final JsonForm<Rulebook> FORM = RulebookForm.of(Vocabulary.ofJointpark());
  private static final RuleForms FORMS =
      RuleForms.of(Vocabulary.ofJointpark(), ValueTypes.ofJointpark());
  private static final JsonForm<Rule<?>> RULE = FORMS.rule(SmallRulebook.SETTINGS);
  private static final JsonForm<Expr<PayLine, ?>> EXPRESSION =
      FORMS.expression(PayLineFields.PAY_LINE, SmallRulebook.SETTINGS);

  @Test
  void writesTheGoldenFile() {
    String json = FORM.toJson(SmallRulebook.rulebook());

    assertThat(json).isEqualTo(GOLDEN.expecting(json));
  }

  @Test
  void readsTheGoldenFile() {
    assertThat(FORM.read(GOLDEN.text())).isEqualTo(SmallRulebook.rulebook());
  }

  @Test
  void theGoldenFile_hasEveryOperation() {
    assertThat(Operation.BY_NAME.keySet())
        .filteredOn(word -> !GOLDEN.text().contains("{\"" + word + "\":")
            && !GOLDEN.text().contains("\"" + word + "\": "))
        .isEmpty();
  }

  @Test
  void aCheckByTheReReadRulebook_givesTheSameReport() {
    Facts facts = Facts.of(SmallRulebook.dossier())
        .with(
            PayLineFields.PAY_LINE,
            Ledger.of("pay-line", LedgerCoverage.none(), List.of(line("40"), line("60"))));

    assertThat(run(FORM.read(GOLDEN.text()), facts))
        .isEqualTo(run(SmallRulebook.rulebook(), facts))
        .isNotEmpty();
  }

  private static List<String> run(Rulebook rulebook, Facts facts) {
    return Check.against(rulebook)
        .until(LocalDate.parse("2016-04-01"))
        .run(facts)
        .verdicts()
        .asList()
        .stream()
        .map(verdict -> verdict + " " + verdict.amounts())
        .toList();
  }

  private static PayLine line(String base) {
    return PayLine.builder()
        .worker(WorkerId.of("W-" + base))
        .firm(FirmId.of("F-1"))
        .period(DateInterval.ofMonth(YearMonth.of(2014, 5)))
        .pay(PayKind.BASE, SmallRulebook.usd(base))
        .build();
  }

  @Test
  void aRuleAlone_survives() {
    assertThat(RULE.read(RULE.toJson(SmallRulebook.OVERTIME))).isEqualTo(SmallRulebook.OVERTIME);
    assertThat(RULE.read(RULE.toLine(SmallRulebook.MINIMUM_WAGE)))
        .isEqualTo(SmallRulebook.MINIMUM_WAGE);
  }

  @Test
  void aRuleWithADueDay_survivesWithAndWithoutWhatMayBeLeftOut() {
    Performance<PayLine> least = Performance.dueBy(PayLineFields.LAST_DAY.plusDays(20))
        .performedOn(PayLineFields.PAYMENT_DAY);
    Rule<PayLine> rule = SmallRulebook.IN_TIME.toBuilder().performance(least).build();

    assertThat(RULE.read(RULE.toLine(SmallRulebook.IN_TIME))).isEqualTo(SmallRulebook.IN_TIME);
    assertThat(RULE.read(RULE.toLine(rule))).isEqualTo(rule);
    assertThat(RULE.toLine(rule)).doesNotContain("require", "startsOn", "happened");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"isTrue\":\"paid\"}",
        "{\"isTrue\":{\"isTrue\":{\"not\":\"paid\"}}}",
        "{\"known\":{\"isTrue\":\"paid\"}}",
        "{\"known\":\"paid\"}",
        "{\"in\":[\"currency\",{\"list\":\"test.currencies\"}]}",
        "{\"table\":\"test.sectors\",\"at\":[{\"sector\":\"textiles\"},{\"known\":\"paid\"}]}",
        "{\"exists\":\"test.sectors\"}",
        "{\"equalTo\":[{\"and\":[]},{\"truth\":false}]}",
        "{\"in\":[{\"plusDays\":[{\"day\":\"judged\"},{\"count\":-1}]},[\"2014-01-01\"]]}",
      })
  void anExpression_survives(String json) {
    Expr<PayLine, ?> expression = EXPRESSION.read(json);

    assertThat(EXPRESSION.toLine(expression)).isEqualTo(json);
    assertThat(EXPRESSION.read(json)).isEqualTo(expression);
  }

  /** Rules may ask of a field only whether it is known if it holds many values at once. */
  @Test
  void everyFieldOfOneValue_hasATypeWithAName() {
    ImmutableSet<String> nameless = Subjects.ALL.stream()
        .flatMap(subject -> subject.fields().stream())
        .filter(field -> ValueTypes.ofJointpark().of(field.type()).isEmpty())
        .map(Field::type)
        .map(Class::getSimpleName)
        .collect(ImmutableSet.toImmutableSet());

    assertThat(nameless).containsExactlyInAnyOrder("ImmutableList", "ImmutableSortedSet");
  }

  @Test
  void write_refusesASubjectOutsideOfTheVocabulary() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> RulebookForm.of(Vocabulary.of(FirmFields.FIRM)).toJson(SmallRulebook.rulebook()))
        .withMessage("subject must be one of the vocabulary to be written, but was 'pay-line' "
            + "(rule test.in-time)");
  }

  /** The file has a document in some lines, and behind {@code >} why it is refused. */
  @Test
  void refusesWhatCannotBe() {
    String refusals = Splitter.on("\n\n")
        .splitToStream(REFUSED.text())
        .map(RulebookFormTest::document)
        .filter(document -> !document.isBlank())
        .map(document -> document + "\n> " + refusal(document).replace("\n", "\n> ") + "\n")
        .collect(Collectors.joining("\n"));

    assertThat(refusals).isEqualTo(REFUSED.expecting(refusals));
  }

  private static String document(String block) {
    return Splitter.on('\n')
        .splitToStream(block)
        .filter(line -> !line.startsWith(">"))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  private static String refusal(String document) {
    JsonForm<?> form = document.startsWith("{\"jointpark")
        ? FORM
        : document.startsWith("{\"id") ? RULE : EXPRESSION;
    InvalidJsonException refusal =
        catchThrowableOfType(InvalidJsonException.class, () -> form.read(document));
    assertThat(refusal).as(document).isNotNull();
    return refusal.getMessage();
  }

  @Test
  void nestingThatIsHostile_isAFaultAndNoMore() {
    assertThat(fault(nested("{\"not\": ", "\"paid\"", "}", 300)).toString())
        .contains("expression must be at most 200 deep");
    assertThat(fault(nested("{\"sum\": [", "\"bonus\"", "]}", 450)).toString())
        .contains("expression must be at most 200 deep");
    assertThat(fault(nested("{\"and\": [", "\"paid\"", "]}", 100_000)).kind())
        .isEqualTo(JsonFault.Kind.TOO_DEEP);
    assertThat(fault(nested("[", "", "]", 900)).kind()).isEqualTo(JsonFault.Kind.WRONG_TYPE);
  }

  @Test
  void expressionsThatAreTooLarge_areAFault() {
    String many = "\"paid\", ".repeat(10_000) + "\"paid\"";

    assertThat(fault("{\"and\": [" + many + "]}").toString())
        .contains("an array of at most 10000 operands, but found an array of 10001");
    assertThat(fault("{\"or\": [{\"and\": [" + many.substring(16) + "]}, \"paid\"]}")
            .toString())
        .contains("expression must have at most 10000 nodes");
  }

  private static JsonFault fault(String json) {
    InvalidJsonException refusal =
        catchThrowableOfType(InvalidJsonException.class, () -> EXPRESSION.read(json));
    return Iterables.getOnlyElement(refusal.faults());
  }

  private static String nested(String open, String core, String close, int times) {
    return open.repeat(times) + core + close.repeat(times);
  }

  @Test
  void aVocabularyOfOnesOwn_hasItsTypes() {
    Subject<LocalDate> loan = Subject.named("loan", LocalDate.class)
        .id(LocalDate::toString)
        .extent(new org.jointpark.rules.Extent.Span<>(DateInterval::startingOn))
        .addFields(Field.of("loan", "month", YearMonth.class, "month")
            .<LocalDate>rateLike(YearMonth::from, day -> true))
        .build();
    ValueTypes types = ValueTypes.ofJointpark()
        .with(
            "month",
            YearMonth.class,
            org.jointpark.json.JsonForms.ofText("month", YearMonth::parse, YearMonth::toString));
    JsonForm<Expr<LocalDate, ?>> form =
        RuleForms.of(Vocabulary.of(loan), types).expression(loan, ImmutableList.of());

    assertThat(form.read("{\"equalTo\": [\"month\", {\"month\": \"2014-05\"}]}"))
        .hasToString("(loan.month = 2014-05)");
  }
}
