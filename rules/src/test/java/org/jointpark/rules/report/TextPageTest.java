package org.jointpark.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPageTest {

  private static final String WORDS =
      "Both sides guarantee that the complex runs normally, whatever the political situation, and"
          + " that it does not stop again through limits on passage or a withdrawal of workers.";

  @Test
  void page_setsTitleHeadingsParagraphsAndPoints() {
    TextPage page = TextPage.ofWidth(40)
        .title("The park")
        .paragraph(WORDS)
        .heading("Points")
        .point("one")
        .point("a point that is longer than one line of the page")
        .space()
        .paragraph("The end.")
        .build();

    assertThat(page).hasToString("""
            The park
            ========
            Both sides guarantee that the complex
            runs normally, whatever the political
            situation, and that it does not stop
            again through limits on passage or a
            withdrawal of workers.

            Points
            ------
              - one
              - a point that is longer than one line
                of the page

            The end.
            """);
  }

  @Test
  void page_breaksALongTitleAndRulesItsLongestLine() {
    TextPage page = TextPage.ofWidth(40).title(WORDS).build();

    assertThat(page).hasToString("""
            Both sides guarantee that the complex
            runs normally, whatever the political
            situation, and that it does not stop
            again through limits on passage or a
            withdrawal of workers.
            =====================================
            """);
  }

  @Test
  void page_movesATableIn() {
    TextPage page = TextPage.ofWidth(40)
        .table(TextTable.of(TextTable.Column.words("day"), TextTable.Column.words("what"))
            .row("2013-08-14", WORDS)
            .build())
        .build();

    assertThat(page).hasToString("""
              day         what
              2013-08-14  Both sides guarantee that
                          the complex runs normally,
                          whatever the political
                          situation, and that it
                          does not stop again
                          through limits on passage
                          or a withdrawal of
                          workers.
            """.stripIndent());
  }

  @Test
  void page_keepsTheIndentsOfABlock() {
    TextPage page = TextPage.ofWidth(40).block("""
            a rule
              it requires, and this does not hold: yes
                it is so
            """).build();

    assertThat(page.lines())
        .containsExactly(
            "  a rule",
            "    it requires, and this does not",
            "        hold: yes",
            "      it is so");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 41, 57, 100, 200})
  void page_keepsEachLineWithinTheWidth(int width) {
    TextPage page = TextPage.ofWidth(width)
        .title(WORDS)
        .heading(WORDS + " " + "x".repeat(250))
        .paragraph(WORDS.replace(' ', '\n'))
        .paragraph("x".repeat(250))
        .point(WORDS + "\t" + "y".repeat(250) + "\n\n" + WORDS)
        .space()
        .block(WORDS + "\n" + " ".repeat(300) + WORDS + "y".repeat(250) + "\n\n" + WORDS)
        .table(TextTable.of(TextTable.Column.numbers("n"), TextTable.Column.words(""))
            .row("1\n2", WORDS + "\r\n" + "z".repeat(250))
            .row("", "")
            .build())
        .build();

    assertThat(page.lines()).allSatisfy(line -> {
      assertThat(line).hasSizeLessThanOrEqualTo(width).doesNotContainPattern("\\s$");
      assertThat(line).doesNotContain("\n", "\r", "\t");
    });
  }

  @Test
  void page_fillsALineToTheLastCharacter() {
    String forty = "a".repeat(19) + " " + "b".repeat(20);

    assertThat(TextPage.ofWidth(40).paragraph(forty).build().lines()).containsExactly(forty);
    assertThat(TextPage.ofWidth(40).paragraph(forty + "b").build().lines())
        .containsExactly("a".repeat(19), "b".repeat(21));
  }

  @Test
  void page_cutsAWordThatIsLongerThanALine() {
    assertThat(
            TextPage.ofWidth(40).paragraph("a " + "b".repeat(85) + " c").build().lines())
        .containsExactly("a", "b".repeat(40), "b".repeat(40), "bbbbb c");
  }

  @Test
  void page_takesAnyBreakingSpaceForOne() {
    assertThat(TextPage.builder().paragraph("  a \n\n b\tc\u00a0d  ").build().lines())
        .containsExactly("a b c\u00a0d");
    assertThat(TextPage.builder().paragraph("").build().lines()).containsExactly("");
  }

  @Test
  void space_isLeftOutAtTheTop() {
    assertThat(TextPage.builder().space().space().paragraph("a").build().lines())
        .containsExactly("a");
    assertThat(TextPage.builder().build().lines()).isEmpty();
    assertThat(TextPage.builder().build()).hasToString("");
  }

  @Test
  void builder_isAHundredWide() {
    assertThat(TextPage.builder().paragraph("x".repeat(101)).build().lines())
        .containsExactly("x".repeat(TextPage.DEFAULT_WIDTH), "x");
  }

  @Test
  void build_keepsWhatWasAddedSoFar() {
    TextPage.Builder builder = TextPage.builder().paragraph("a");
    TextPage page = builder.build();
    TextPage longer = builder.paragraph("b").build();

    assertThat(page.lines()).containsExactly("a");
    assertThat(longer.lines()).containsExactly("a", "b");
  }

  @Test
  void ofWidth_refusesANarrowPage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextPage.ofWidth(39))
        .withMessage("width must be at least 40, but was 39");
  }
}
