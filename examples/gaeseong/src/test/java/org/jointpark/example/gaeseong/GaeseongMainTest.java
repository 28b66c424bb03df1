package org.jointpark.example.gaeseong;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaeseongMainTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/org/jointpark/example/gaeseong/default-page.txt");

  @Test
  void printsThePublishedPage() throws IOException {
    Run run = Run.withDefaults();

    assertThat(run.out()).isEqualTo(Files.readString(GOLDEN));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void showsTheFiguresOfTheStoppages() {
    assertThat(Run.with().out())
        .containsPattern("133 +2013-04-03 .*")
        .containsPattern("160 +2013-04-09 .*")
        .containsPattern("166 +2013-04-03 .*");
  }

  @Test
  void showsThePledgeInBothReadings() {
    assertThat(Run.with().out())
        .containsPattern("2013-08-14 to 2013-09-15 +33 +inactive")
        .containsPattern("2013-09-16 to 2016-02-09 +877 +compliant")
        .containsPattern("2016-02-10 to 2016-03-31 +51 +breached, contested")
        .containsPattern("2013-08-14 to 2013-09-15 +33 +breached");
  }

  @Test
  void showsTheLadderWithItsCaps() {
    assertThat(Run.with().words())
        .containsPattern("2014-05-01 +70\\.355 +67\\.005 +70\\.355 +70\\.35 +agreed +compliant")
        .containsPattern("2015-03-01 +73\\.873 +70\\.355 +73\\.873 +73\\.87 +agreed +compliant")
        .containsPattern(
            "2015-03-01 +74\\.000 +70\\.355 +73\\.873 +claimed +violated: excess USD 0\\.127")
        .contains("0.181 points");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--on 2014-06-30",
        "--on 2005-01-01",
        "--on 2000-01-01",
        "--on 2013-04-10",
        "--until 2013-08-01 --on 2013-06-01",
        "--known 2013-12-31",
        "--known 1999-01-01",
        "--until 2030-01-01 --on 2020-06-16",
        "--help"
      })
  void keepsWithinTheWidth_andLeavesNoSpaceAtTheEndOfALine(String options) {
    Run run = Run.with(options.isEmpty() ? new String[0] : options.split(" "));

    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100).doesNotEndWith(" "));
  }

  @Test
  void theGlanceFollowsTheDay() {
    assertThat(Run.with("--on", "2014-06-30").out())
        .contains("The park on 2014-06-30")
        .contains("Talks and visits of 2014-06")
        .contains("2014-06-26");
  }

  @Test
  void theHorizonEndsWhatIsKnown() {
    String out = Run.with("--until", "2013-09-01", "--on", "2013-08-20").words();

    assertThat(out)
        .contains("2013-08-14 to 2013-08-31 18 inactive, still so at the")
        .doesNotContain("2015-03-01");
  }

  @Test
  void whatWasPublishedLaterIsLeftOut() {
    String out = Run.with("--known", "2015-05-01").words();

    assertThat(out)
        .contains("what was published after 2015-05-01 is left out")
        .contains("74.000")
        .doesNotContain("73.87 ")
        .doesNotContain("2016-02-10 to");
  }

  @Test
  void showsTheClausesInEachReading() {
    assertThat(Run.with().out())
        .contains("overdue on 14 days, late by 15")
        .contains("overdue on 27 days, late by 28")
        .contains("overdue on 770 days; inactive in")
        .contains("7 of 11 windows breached")
        .contains("6 of 10 windows breached")
        .contains("overdue on 559 days (2 + 98 +");
  }

  @Test
  void showsWhatAStopWouldBreach_onlyWhereTheParkOperates() {
    assertThat(Run.with().words()).contains("ROK DPRK, ROK the park does not stop again");
    assertThat(Run.with("--on", "2013-05-01").words()).contains("It was not operating on that day");
  }

  @Test
  void writesWhatIsDueAsACalendar(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("due.ics");

    Run run = Run.with("--calendar", file.toString());

    assertThat(run.status()).isZero();
    ICalendar calendar = Biweekly.parse(Files.readString(file)).first();
    assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
    assertThat(calendar.getEvents())
        .extracting(
            event -> event.getDateStart().getValue().getRawComponents().toString(false, false))
        .containsExactly("20131231", "20131231", "20131231", "20131231", "20131231", "20140311");
    assertThat(calendar.getEvents().get(0).getSummary().getValue())
        .isEqualTo("Due: electronic passage is introduced within 2013");
  }

  @Test
  void helpListsTheOptions() {
    assertThat(Run.with("--help").out())
        .contains("--on", "--until", "--known", "--workers", "--calendar", "--help");
  }

  static Stream<Arguments> nonsense() {
    return Stream.of(
        Arguments.of(
            "--on 2014-13-01",
            "Invalid value for option '--on': must be a day such as 2014-06-30, but was"
                + " '2014-13-01'. Maybe ask for --help"),
        Arguments.of(
            "--until 9999-12-31",
            "Invalid value for option '--until': must be a day such as 2014-06-30, but was"
                + " '9999-12-31'. Maybe ask for --help"),
        Arguments.of(
            "--known yesterday",
            "Invalid value for option '--known': must be a day such as 2014-06-30, but was"
                + " 'yesterday'. Maybe ask for --help"),
        Arguments.of(
            "--on 2017-01-01",
            "--on must be before --until 2016-04-01, of which nothing is known, but was 2017-01-01."
                + " Maybe ask for --help"),
        Arguments.of(
            "--workers 0",
            "Invalid value for option '--workers': must be a number from 1 to 999999, but was '0'."
                + " Maybe ask for --help"),
        Arguments.of(
            "--workers many",
            "Invalid value for option '--workers': must be a number from 1 to 999999, but was"
                + " 'many'. Maybe ask for --help"),
        Arguments.of(
            "--on", "Missing required parameter for option '--on' (DAY). Maybe ask for --help"),
        Arguments.of(
            "--from 2014-01-01", "Unknown options: '--from', '2014-01-01'. Maybe ask for --help"),
        Arguments.of(
            "2014-01-01", "Unmatched argument at index 0: '2014-01-01'. Maybe ask for --help"),
        Arguments.of(
            "--on 2014-01-01 --on 2014-02-01",
            "option '--on' (DAY) should be specified only once. Maybe ask for --help"));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void refusesNonsenseInOneLine_withStatusTwo(String options, String message) {
    Run run = Run.run(options.split(" "));

    assertThat(run.err()).isEqualTo(message + "\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
  }

  private record Run(int status, String out, String err) {
    /** Returns what was printed with one space for each stretch of white space. */
    String words() {
      return out.replaceAll("\\s+", " ");
    }

    /** Runs the program with a year of pay that is much shorter than by default. */
    static Run with(String... args) {
      List<String> all = new ArrayList<>(List.of(args));
      all.addAll(List.of("--workers", "50"));
      return run(all.toArray(String[]::new));
    }

    static Run withDefaults() {
      return run();
    }

    static Run run(String... args) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status = GaeseongMain.run(
          new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
      return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }
  }
}
