package org.jointpark.json.labour;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonLines;
import org.jointpark.json.dossier.GoldenFile;
import org.jointpark.json.dossier.LedgerForms;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.WorkDay;
import org.junit.jupiter.api.Test;

class PayrollFormsTest {

  private static final GoldenFile PAY_LINES = new GoldenFile("labour", "small-pay-lines.ndjson");
  private static final GoldenFile WORK_DAYS = new GoldenFile("labour", "small-work-days.ndjson");
  private static final GoldenFile REFUSED = new GoldenFile("labour", "refused-payroll.txt");

  private static final ImmutableMap<String, JsonForm<?>> FORMS = ImmutableMap.of(
      "LedgerCoverage", LedgerForms.COVERAGE,
      "PayLine", PayrollForms.PAY_LINE,
      "Payment", PayrollForms.PAYMENT,
      "WorkDay", PayrollForms.WORK_DAY);

  private static <T> String lines(JsonForm<T> form, Iterable<T> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLines.write(form, records, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static <T> ImmutableList<T> read(JsonForm<T> form, String lines) {
    return ImmutableList.copyOf(
        JsonLines.read(form, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void writesTheGoldenFiles() throws IOException {
    String payLines = lines(PayrollForms.PAY_LINE, SmallPayroll.payLines());
    String workDays = lines(PayrollForms.WORK_DAY, SmallPayroll.workDays());

    assertThat(payLines).isEqualTo(PAY_LINES.expecting(payLines));
    assertThat(workDays).isEqualTo(WORK_DAYS.expecting(workDays));
  }

  @Test
  void readsTheGoldenFiles() {
    assertThat(read(PayrollForms.PAY_LINE, PAY_LINES.text())).isEqualTo(SmallPayroll.payLines());
    assertThat(read(PayrollForms.WORK_DAY, WORK_DAYS.text())).isEqualTo(SmallPayroll.workDays());
  }

  @Test
  void whatMeansTheSame_isWrittenTheSame() {
    String line = "{\"worker\":\"W-1\",\"firm\":\"F-1\","
        + "\"period\":{\"start\":\"2014-05-01\",\"end\":\"2014-06-01\"}";
    PayLine plain = PayrollForms.PAY_LINE.read(line + ",\"pay\":{\"BASE\":\"USD 70.355\"}}");
    PayLine zeros = PayrollForms.PAY_LINE.read(line + ",\"number\":1,\"currency\":\"USD\","
        + "\"hours\":{\"NIGHT\":\"PT0S\"},\"itemisation\":\"COMPLETE\","
        + "\"pay\":{\"NIGHT\":\"USD 0\",\"BASE\":\"USD 70.3550\"}}");

    assertThat(zeros).isEqualTo(plain);
    assertThat(PayrollForms.PAY_LINE.toLine(zeros))
        .isEqualTo(line + ",\"pay\":{\"BASE\":\"USD 70.355\"}}");
  }

  @Test
  void twoOfThreeHours_areWrittenAsTheOtherTwo() {
    String day = "{\"worker\":\"W-1\",\"firm\":\"F-1\",\"day\":\"2014-05-02\",";
    WorkDay read = PayrollForms.WORK_DAY.read(day + "\"gross\":\"PT9H\",\"breaks\":\"PT1H\"}");

    assertThat(PayrollForms.WORK_DAY.toLine(read))
        .isEqualTo(day + "\"net\":\"PT8H\",\"breaks\":\"PT1H\"}");
  }

  /** The file has a line with a type and a document, and behind {@code >} why it is refused. */
  @Test
  void refusesWhatCannotBe() {
    String refusals = Splitter.on('\n')
        .splitToStream(REFUSED.text())
        .filter(line -> !line.isEmpty() && !line.startsWith(">"))
        .map(PayrollFormsTest::withRefusal)
        .collect(Collectors.joining("\n"));

    assertThat(refusals).isEqualTo(REFUSED.expecting(refusals));
  }

  private static String withRefusal(String line) {
    int space = line.indexOf(' ');
    JsonForm<?> form = requireNonNull(FORMS.get(line.substring(0, space)));
    InvalidJsonException refusal = catchThrowableOfType(
        InvalidJsonException.class, () -> form.read(line.substring(space + 1)));
    assertThat(refusal).as(line).isNotNull();
    return line + "\n> " + refusal.getMessage().replace("\n", "\n> ") + "\n";
  }
}
