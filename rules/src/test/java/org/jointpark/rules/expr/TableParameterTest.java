package org.jointpark.rules.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointpark.labour.WageUnit;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.rules.expr.CodeTable.Row;
import org.jointpark.rules.subject.EmploymentFields;
import org.jointpark.rules.subject.PayLineFields;
import org.junit.jupiter.api.Test;

class TableParameterTest {

  private static final ParameterId ID = ParameterId.of("test.wages");
  private static final TableParameter.ByTwo<String, Boolean, Money> WAGES =
      TableParameter.of(ID, Money.class, "money a month").by(String.class, Boolean.class);
  private static final Money FIFTY = Money.of("USD", "50");
  private static final Money SIXTY = Money.of("USD", "60");

  @Test
  void at_readsLikeTheLaw() {
    Condition<?> wage = EmploymentFields.WAGE
        .at(WageUnit.MONTH)
        .atLeast(WAGES.at(EmploymentFields.GRADE, EmploymentFields.ON_PROBATION));

    assertThat(wage)
        .hasToString("(employment.wage.MONTH >= "
            + "test.wages[employment.grade, employment.on-probation])");
    assertThat(wage.size()).isEqualTo(6);
  }

  @Test
  void threeCodes_areAKeyAsWell() {
    TableParameter.ByThree<String, Boolean, WageUnit, Money> three =
        TableParameter.of(ID, Money.class, "money").by(String.class, Boolean.class, WageUnit.class);

    assertThat(CodeTable.of(three.row("A", true, WageUnit.HOUR, FIFTY))
            .at(List.of("A", true, WageUnit.HOUR)))
        .contains(FIFTY);
    assertThat(three.at(
            EmploymentFields.GRADE,
            EmploymentFields.ON_PROBATION,
            Expr.constant(WageUnit.class, WageUnit.HOUR)))
        .hasToString("test.wages[employment.grade, employment.on-probation, HOUR]");
  }

  @Test
  void parameters_areEqualHoweverTheyWereMade() {
    TableParameter<Money> same = TableParameter.of(ID, Money.class, "money a month")
        .byAll(ImmutableList.of(String.class, Boolean.class));

    assertThat(WAGES).isEqualTo(same).hasSameHashCodeAs(same).hasToString("test.wages");
    assertThat(WAGES.kind()).isEqualTo("table of Money by String, Boolean");
    assertThat(WAGES)
        .isNotEqualTo(TableParameter.of(ID, Money.class, "money a month").by(String.class));
    assertThat(WAGES)
        .isNotEqualTo(TableParameter.of(ID, Money.class, "money").by(String.class, Boolean.class));
  }

  @Test
  void of_refusesWhatIsNoKey() {
    TableParameter.Columns<Money> columns = TableParameter.of(ID, Money.class, "money a month");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.by(LocalDate.class))
        .withMessage("key must be of codes, but was of LocalDate (parameter test.wages)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.by(String.class, Integer.class))
        .withMessage("key must be of codes, but was of Integer (parameter test.wages)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.byAll(ImmutableList.of()))
        .withMessage("key must have 1 to 5 parts, but had 0 (parameter test.wages)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableParameter.of(ID, FieldValue.class, "money"))
        .withMessage("type must be that of a value, but was FieldValue (parameter test.wages)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableParameter.of(ID, Money.class, " "))
        .withMessageStartingWith("unit must not be blank");
  }

  @Test
  void atAll_refusesAKeyThatDoesNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WAGES.atAll(ImmutableList.of(EmploymentFields.GRADE)))
        .withMessage("key must have 2 parts, but had 1 (test.wages by [employment.grade])");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> WAGES.atAll(ImmutableList.of(EmploymentFields.GRADE, EmploymentFields.FIRST_DAY)))
        .withMessage("part 2 of the key of test.wages must be a Boolean, but was"
            + " employment.first-day, a LocalDate");
  }

  @Test
  void aTable_isWhatItsRowsAre() {
    CodeTable<Money> table =
        CodeTable.of(WAGES.row("A", true, FIFTY), WAGES.row("B", false, SIXTY));

    assertThat(table)
        .isEqualTo(CodeTable.of(WAGES.row("B", false, SIXTY), WAGES.row("A", true, FIFTY)))
        .hasToString("a table of 2 rows");
    assertThat(table.at(List.of("B", false))).contains(SIXTY);
    assertThat(table.at(List.of("B", true))).isEqualTo(Optional.empty());
    assertThat(CodeTable.of(WAGES.row("A", true, FIFTY))).hasToString("a table of 1 row");
  }

  @Test
  void aTable_refusesRowsThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeTable.of(WAGES.row("A", true, FIFTY), WAGES.row("A", true, SIXTY)))
        .withMessage("keys must be different, but two rows have [A, true]");
    assertThatIllegalArgumentException()
        .isThrownBy(CodeTable::of)
        .withMessage("rows must be at least one. Maybe a repeal is meant");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            CodeTable.of(WAGES.row("A", true, FIFTY), new Row<>(ImmutableList.of("A"), SIXTY)))
        .withMessage(
            "keys must have as many parts as each other, but had 2 and 1 (row [A] USD" + " 60.00)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Row<>(ImmutableList.of(), FIFTY))
        .withMessage("key must have 1 to 5 parts, but had 0 (USD 50.00)");
  }

  @Test
  void aTable_hasAtMost10000Rows() {
    List<Row<Integer>> rows = IntStream.range(0, Setting.MAX_ENTRIES)
        .mapToObj(i -> new Row<>(ImmutableList.of("code " + i), i))
        .toList();

    assertThat(CodeTable.copyOf(rows)).hasToString("a table of 10000 rows");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeTable.copyOf(
            Iterables.concat(rows, ImmutableList.of(new Row<>(ImmutableList.of("one more"), 1)))))
        .withMessage("rows must be at most 10000, but were more. Maybe make two tables of it");
  }

  @Test
  void check_refusesOtherTypes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WAGES.check(CodeTable.of(new Row<>(ImmutableList.of("A"), FIFTY)), "it"))
        .withMessage("key must have 2 parts, but was [A] (it)");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            WAGES.check(CodeTable.of(new Row<>(ImmutableList.of("A", 1), FIFTY)), "it"))
        .withMessage("part of a key must be a Boolean, but was '1' (it)");
  }

  @Test
  void aList_isAskedForWhatIsOfItsType() {
    ListParameter<String> grades =
        ListParameter.of(ParameterId.of("test.grades"), String.class, "grade");

    assertThat(EmploymentFields.GRADE.isIn(grades))
        .hasToString("(employment.grade in test.grades)");
    assertThat(grades.kind()).isEqualTo("list of String");
    assertThat(grades.exists()).hasToString("exists(test.grades)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> refused(grades))
        .withMessage("list must be of the type of pay-line.number, a Integer, but was test.grades,"
            + " a list of String");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> grades.check(
            IntStream.rangeClosed(0, Setting.MAX_ENTRIES)
                .mapToObj(Integer::toString)
                .collect(ImmutableSet.toImmutableSet()),
            "it"))
        .withMessage("list must have at most 10000 entries, but has 10001 (it)");
  }

  @SuppressWarnings("unchecked") // as a caller would that does not care for types
  private static IsListed<?, ?> refused(ListParameter<String> grades) {
    return new IsListed<>(PayLineFields.NUMBER.expr(), (ListParameter<Integer>) (Object) grades);
  }
}
