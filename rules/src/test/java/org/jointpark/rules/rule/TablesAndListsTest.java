package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.rules.rule.WageRules.ARTICLE;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.usd;
import static org.jointpark.rules.rule.WageRules.version;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.labour.WorkerId;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.PaymentForm;
import org.jointpark.rules.Check;
import org.jointpark.rules.DossierOfTests;
import org.jointpark.rules.Facts;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.expr.CodeTable;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.ListParameter;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.expr.TableParameter;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.source.VersionSet;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class TablesAndListsTest {

  private static final LocalDate HORIZON = day("2014-09-01");

  private static final TableParameter.ByOne<String, Money> WAGES = TableParameter.of(
          ParameterId.of("test.wages"), Money.class, "money a month")
      .by(String.class);

  private static final ListParameter<String> GRADES =
      ListParameter.of(ParameterId.of("test.grades"), String.class, "grade");

  private static final Rule<Employment> MINIMUM =
      rule(EmploymentFields.WAGE.at(WageUnit.MONTH).atLeast(WAGES.at(EmploymentFields.GRADE)));

  /** From April on, B rises on the 15th of May, and C comes in. */
  private static final VersionSet<CodeTable<Money>> TABLES = VersionSet.copyOf(List.of(
      version(
          CodeTable.of(WAGES.row("A", usd("50")), WAGES.row("B", usd("60"))),
          "2014-04-01/2014-05-15",
          "test.wages.1"),
      version(
          CodeTable.of(
              WAGES.row("A", usd("50")), WAGES.row("B", usd("70")), WAGES.row("C", usd("90"))),
          "2014-05-15/..",
          "test.wages.2")));

  private static Rule<Employment> rule(Condition<Employment> required) {
    return Rule.named("test.rule", "something is so")
        .because(ARTICLE)
        .forEach(EmploymentFields.EMPLOYMENT)
        .require(required)
        .build();
  }

  private static Rulebook.Builder rulebook(Rule<?> rule) {
    return Rulebook.builder().add(rule.law().id(), enacted(rule, "2004-01-01/.."));
  }

  /** Returns an employment with 65 dollars a month and grades that start on some days. */
  private static Facts facts(String... startsAndGrades) {
    Timeline<EmploymentTerms> terms = Timeline.empty();
    for (int i = 0; i < startsAndGrades.length; i += 2) {
      EmploymentTerms.Builder held =
          EmploymentTerms.builder().wage(Wage.of(usd("65"), WageUnit.MONTH));
      if (!startsAndGrades[i + 1].isEmpty()) {
        held.grade(startsAndGrades[i + 1]);
      }
      terms = terms.overwrittenBy(
          Timeline.of(DateInterval.startingOn(day(startsAndGrades[i])), held.build()));
    }
    DateInterval validity = DateInterval.parse("2014-03-01/2014-08-01");
    return Facts.of(DossierOfTests.empty())
        .with(
            EmploymentFields.EMPLOYMENT,
            WageRules.ledger(
                "employment",
                List.of(Employment.builder()
                    .id(EmploymentId.of("E-1"))
                    .worker(WorkerId.of("W-1"))
                    .firm(FirmId.of("F-1"))
                    .validity(validity)
                    .terms(terms.restrict(validity))
                    .build())));
  }

  private static List<String> run(Rulebook rulebook, Facts facts) {
    return Check.against(rulebook).until(HORIZON).run(facts).verdicts().stream()
        .map(verdict -> verdict.interval() + " " + verdict.status()
            + (verdict.missing().isEmpty() ? "" : " " + verdict.missing()))
        .toList();
  }

  @Test
  void aTable_splitsWhereItChangesAndWhereItsKeyDoes() {
    Facts facts = facts(
        "2014-03-01",
        "A",
        "2014-05-01",
        "B",
        "2014-06-01",
        "C",
        "2014-07-01",
        "",
        "2014-07-15",
        "D");

    assertThat(run(rulebook(MINIMUM).set(WAGES, TABLES).build(), facts))
        .containsExactly(
            "2014-03-01/2014-04-01 UNDETERMINED [test.wages]",
            "2014-04-01/2014-05-15 COMPLIANT",
            "2014-05-15/2014-07-01 VIOLATED",
            "2014-07-01/2014-07-15 UNDETERMINED [employment.grade]",
            "2014-07-15/2014-08-01 UNDETERMINED [test.wages[D]]");
  }

  @Test
  void aKeyWithoutARow_isMissingAndNeverZero() {
    assertThat(run(rulebook(MINIMUM).set(WAGES, TABLES).build(), facts("2014-03-01", "C")))
        .containsExactly(
            "2014-03-01/2014-04-01 UNDETERMINED [test.wages]",
            "2014-04-01/2014-05-15 UNDETERMINED [test.wages[C]]",
            "2014-05-15/2014-08-01 VIOLATED");

    Rule<Employment> known = rule(WAGES.at(EmploymentFields.GRADE).isKnown());

    assertThat(run(rulebook(known).set(WAGES, TABLES).build(), facts("2014-03-01", "C")))
        .containsExactly(
            "2014-03-01/2014-04-01 VIOLATED",
            "2014-04-01/2014-05-15 VIOLATED",
            "2014-05-15/2014-08-01 COMPLIANT");
  }

  @Test
  void aList_isAskedAsItIsOnTheDay() {
    Rulebook rulebook = rulebook(rule(EmploymentFields.GRADE.isIn(GRADES)))
        .set(
            GRADES,
            VersionSet.copyOf(List.of(
                version(ImmutableSet.of("A"), "2014-04-01/2014-05-01", "test.grades.1"),
                version(ImmutableSet.of("A", "B"), "2014-05-01/2014-06-01", "test.grades.2"),
                version(ImmutableSet.<String>of(), "2014-06-01/..", "test.grades.3"))))
        .build();

    assertThat(run(rulebook, facts("2014-03-01", "B", "2014-07-01", "")))
        .containsExactly(
            "2014-03-01/2014-04-01 UNDETERMINED [test.grades]",
            "2014-04-01/2014-05-01 VIOLATED",
            "2014-05-01/2014-06-01 COMPLIANT",
            "2014-06-01/2014-07-01 VIOLATED",
            "2014-07-01/2014-08-01 UNDETERMINED [employment.grade]");
  }

  @Test
  void tablesAndLists_existWhereAVersionSetsThem() {
    Rulebook rulebook = rulebook(rule(WAGES.exists().and(GRADES.exists()).narrowed()))
        .set(WAGES, TABLES)
        .set(
            GRADES,
            VersionSet.copyOf(List.of(
                version(ImmutableSet.<String>of(), "2014-03-01/2014-06-01", "test.grades.1"))))
        .build();

    assertThat(run(rulebook, facts("2014-03-01", "A")))
        .containsExactly(
            "2014-03-01/2014-04-01 VIOLATED",
            "2014-04-01/2014-05-15 COMPLIANT",
            "2014-05-15/2014-06-01 COMPLIANT",
            "2014-06-01/2014-08-01 VIOLATED");
  }

  @Test
  void anExplanation_tellsTheRowAndTheList() {
    Rulebook rulebook = rulebook(rule(EmploymentFields.GRADE
            .isIn(GRADES)
            .and(EmploymentFields.WAGE
                .at(WageUnit.MONTH)
                .atLeast(WAGES.at(EmploymentFields.GRADE)))))
        .set(WAGES, TABLES)
        .set(
            GRADES,
            VersionSet.copyOf(
                List.of(version(ImmutableSet.of("B", "A"), "2014-03-01/..", "test.grades.1"))))
        .build();
    Facts facts = facts("2014-03-01", "B");

    assertThat(Prose.about(facts.dossier())
            .explanation(Check.against(rulebook)
                .until(HORIZON)
                .explain(
                    facts,
                    MINIMUM.law().id(),
                    SubjectKey.of("employment", "E-1"),
                    day("2014-06-01"))))
        .isEqualTo("""
            test.rule: something is so
            employment E-1 on 2014-06-01: violated
              by Test law, Art. 1; text, from 2004-01-01 on, confidence high
              so 2014-05-15 to 2014-07-31; it begins with: change of the law (test.wages.2); it ends with: edge of the record
              it applies to every employment
              it requires, and this does not hold:
                all of these hold: no
                  employment.grade is on the list test.grades: yes
                    employment.grade is B
                    parameter test.grades is [A, B] (Test law, Art. 2; agreed, from 2014-03-01 on, confidence medium)
                  employment.wage.MONTH is at least USD 70.00: no
                    employment.wage.MONTH is USD 65.00
                    USD 70.00 is what test.wages has for employment.grade
                      parameter test.wages is a table of 3 rows (Test law, Art. 2; agreed, from 2014-05-15 on, confidence medium)
                      employment.grade is B
            """);
  }

  @Test
  void rulesOnThem_areCompiled() {
    TableParameter.ByOne<PaymentForm, Money> least = TableParameter.of(
            ParameterId.of("test.least"), Money.class, "money a month")
        .by(PaymentForm.class);
    ListParameter<PaymentForm> forms =
        ListParameter.of(ParameterId.of("test.forms"), PaymentForm.class, "form of payment");
    Rule<PayLine> wage = Rule.named("test.rule", "something is so")
        .because(ARTICLE)
        .forEach(PayLineFields.PAY_LINE)
        .where(PayLineFields.PAYMENT_FORM.isIn(forms))
        .require(PayLineFields.BASE_PAY.atLeast(least.at(PayLineFields.PAYMENT_FORM)))
        .build();
    Rulebook rulebook = rulebook(wage)
        .set(
            least,
            VersionSet.copyOf(List.of(version(
                CodeTable.of(least.row(PaymentForm.CASH, usd("50"))), "2014-04-01/..", "a"))))
        .set(
            forms,
            VersionSet.copyOf(
                List.of(version(ImmutableSet.of(PaymentForm.CASH), "2014-04-01/..", "b"))))
        .build();

    assertThat(Check.against(rulebook)
            .until(HORIZON)
            .screening(PayLineFields.PAY_LINE, WageRules.facts())
            .interpreted())
        .isEmpty();
  }

  @Test
  void build_refusesWhatIsReadAsAnotherKind() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebook(MINIMUM).build())
        .withMessage("rulebook must set what its rules read, but test.wages of rule test.rule is"
            + " not set");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebook(MINIMUM)
            .set(
                Parameter.of(WAGES.id(), Money.class, "money a month"),
                VersionSet.copyOf(List.of(version(usd("50"), "2014-04-01/..", "test.wages.1"))))
            .build())
        .withMessage("rulebook must set what its rules read, but test.wages of rule test.rule is"
            + " read as a table of Money by String and set as a Money");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.builder()
            .set(
                WAGES,
                VersionSet.copyOf(List.of(version(
                    CodeTable.of(new CodeTable.Row<>(ImmutableList.of("A", "B"), usd("50"))),
                    "2014-04-01/..",
                    "test.wages.1")))))
        .withMessage("key must have 1 part, but was [A, B] (parameter test.wages, version"
            + " test.wages.1)");
  }
}
