package org.jointpark.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.rules.report.TextTable.Column.numbers;
import static org.jointpark.rules.report.TextTable.Column.words;

import org.junit.jupiter.api.Test;

class TextTableTest {

  private static String text(TextTable table, int width) {
    return String.join("\n", table.lines(width)) + "\n";
  }

  @Test
  void lines_setNumbersRightAndWordsLeft() {
    TextTable table = TextTable.of(words("days"), numbers("count"), words("status"))
        .row("2013-08-14 to 2013-09-15", "33", "inactive")
        .row("2013-09-16 to 2016-02-09", "877", "compliant")
        .row("2016-02-10", "1", "breached")
        .build();

    assertThat(text(table, 60)).isEqualTo("""
            days                      count  status
            2013-08-14 to 2013-09-15     33  inactive
            2013-09-16 to 2016-02-09    877  compliant
            2016-02-10                    1  breached
            """);
  }

  @Test
  void lines_breakTheLastColumn() {
    TextTable table = TextTable.of(words("day"), words("what"))
        .row("2016-02-10", "the South stopped the whole park")
        .row("2016-02-11", "the North expelled the Southerners")
        .build();

    assertThat(text(table, 30)).isEqualTo("""
            day         what
            2016-02-10  the South stopped
                        the whole park
            2016-02-11  the North expelled
                        the Southerners
            """);
  }

  @Test
  void lines_setALastColumnOfNumbersRight() {
    TextTable table = TextTable.of(words("step"), numbers("USD"))
        .row("claimed", "74.000")
        .row("agreed", "73.873")
        .row("rise", "5")
        .build();

    assertThat(text(table, 60)).isEqualTo("""
            step        USD
            claimed  74.000
            agreed   73.873
            rise          5
            """);
  }

  @Test
  void lines_leaveOutEmptyHeadings() {
    TextTable table = TextTable.of(words(""), words(""))
        .row("a", "b")
        .row("", "c")
        .row("d", "")
        .build();

    assertThat(table.lines(60)).containsExactly("a  b", "   c", "d");
  }

  @Test
  void lines_keepOneHeading() {
    TextTable table = TextTable.of(words(""), words("what")).row("a", "b").build();

    assertThat(table.lines(60)).containsExactly("   what", "a  b");
  }

  @Test
  void lines_ofOneColumn() {
    TextTable table =
        TextTable.of(words("what")).row("a long cell of several words").build();

    assertThat(table.lines(16)).containsExactly("what", "a long cell of", "several words");
  }

  @Test
  void lines_areNoneWithoutRows() {
    assertThat(TextTable.of(words("day"), words("what")).build().lines(60)).isEmpty();
  }

  @Test
  void lines_fillTheWidthAndNoMore() {
    TextTable table =
        TextTable.of(words(""), words("")).row("a", "b".repeat(17)).build();

    assertThat(table.lines(20)).containsExactly("a  " + "b".repeat(17));
    assertThat(table.lines(19)).containsExactly("a  " + "b".repeat(16), "   b");
  }

  @Test
  void lines_letTheWidestColumnsOfWordsGiveWay() {
    TextTable table = TextTable.of(numbers("days"), words("from"), words("to"))
        .row("160", "the walk-out of the workers", "the restart")
        .build();

    assertThat(table.lines(32))
        .containsExactly(
            "days  from           to",
            " 160  the walk-out   the restart",
            "      of the",
            "      workers");
    assertThat(table.lines(60)).hasSize(2);
  }

  @Test
  void lines_refuseToSqueezeWords_andNeverBreakANumber() {
    TextTable table = TextTable.of(numbers("amount"), words("what"))
        .row("1,000,000", "some words")
        .build();

    assertThat(table.lines(19))
        .containsExactly("   amount  what", "1,000,000  some", "           words");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.lines(18))
        .withMessage("columns must fit into 18 characters with 8 for each of words, but did not"
            + " (headings [amount, what])");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TextTable.of(numbers("amount")).row("1,000,000").build().lines(8))
        .withMessage("columns must fit into 8 characters with 8 for each of words, but did not"
            + " (headings [amount])");
  }

  @Test
  void row_takesALineFeedForASpace() {
    TextTable table =
        TextTable.of(words("day"), words("what")).row("2016\n02", "a\r\n\tb").build();

    assertThat(table.lines(60)).containsExactly("day      what", "2016 02  a b");
  }

  @Test
  void row_refusesAnotherNumberOfCells() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextTable.of(words("day"), words("what")).row("a"))
        .withMessage("row must have 2 cells, but had 1: [a]");
  }

  @Test
  void of_refusesNoColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextTable.of())
        .withMessage("table must have at least one column");
  }

  @Test
  void build_keepsTheRowsSoFar() {
    TextTable.Builder builder = TextTable.of(words("what")).row("a");
    TextTable table = builder.build();
    TextTable longer = builder.row("b").build();

    assertThat(table.lines(20)).containsExactly("what", "a");
    assertThat(longer.lines(20)).containsExactly("what", "a", "b");
  }
}
