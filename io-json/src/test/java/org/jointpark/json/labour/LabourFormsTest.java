package org.jointpark.json.labour;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jointpark.json.JsonForms.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonForm;
import org.jointpark.json.dossier.GoldenFile;
import org.jointpark.labour.Employment;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Worker;
import org.junit.jupiter.api.Test;

class LabourFormsTest {

  private static final GoldenFile GOLDEN = new GoldenFile("labour", "small-labour.json");

  private static final GoldenFile REFUSED = new GoldenFile("labour", "refused-labour.txt");

  private static final ImmutableMap<String, JsonForm<?>> FORMS =
      ImmutableMap.<String, JsonForm<?>>builder()
          .put("Accident", LabourForms.ACCIDENT)
          .put("Consent", LabourForms.CONSENT)
          .put("Employment", LabourForms.EMPLOYMENT)
          .put("EmploymentTerms", LabourForms.TERMS)
          .put("Headcount", LabourForms.HEADCOUNT)
          .put("Leave", LabourForms.LEAVE)
          .put("Separation", LabourForms.SEPARATION)
          .put("Wage", LabourForms.WAGE)
          .put("Worker", LabourForms.WORKER)
          .buildOrThrow();

  private static final String EMPLOYMENT =
      "{\"id\": \"E-1\", \"worker\": \"W-1\", \"firm\": \"F-1\", "
          + "\"validity\": {\"start\": \"2014-05-01\"}";
  private static final String LEAVE =
      "{\"worker\": \"W-1\", \"firm\": \"F-1\", \"kind\": \"ANNUAL\", "
          + "\"days\": {\"start\": \"2014-05-02\", \"end\": \"2014-05-16\"}";
  private static final String HEADCOUNT =
      "{\"firm\": \"F-1\", \"days\": {\"start\": \"2014-05-01\"}";

  @Test
  void writesTheGoldenFile() {
    String json = LabourBook.FORM.toJson(SmallLabour.book());

    assertThat(json).isEqualTo(GOLDEN.expecting(json));
  }

  @Test
  void readsTheGoldenFile() {
    assertThat(LabourBook.FORM.read(GOLDEN.text())).isEqualTo(SmallLabour.book());
  }

  @Test
  void aDocument_declaresEachRecordOnceAndWhatItNames() {
    String json = "{\"workers\": [{\"id\": \"W-1\"}, {\"id\": \"W-1\"}], "
        + "\"employments\": [{\"id\": \"E-1\", \"worker\": \"W-2\", \"firm\": \"F-1\", "
        + "\"validity\": {}}]}";

    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> document(LabourBook.FORM).read(json))
        .withMessage("""
            /workers/1/id (line 1, column 36): expected a worker declared once, \
            but found 'W-1', first at /workers/0/id (line 1, column 21)
            /employments/0/worker (line 1, column 85): expected a declared worker, \
            but found 'W-2'. Maybe 'W-1' was meant
            /employments/0/firm (line 1, column 100): expected a declared firm, but found 'F-1'""");
  }

  @Test
  void aStatusThatIsKnownOnNoDay_isNotKept() {
    Worker worker = LabourForms.WORKER.read("{\"id\": \"W-1\", \"statuses\": {\"NURSING\": []}}");

    assertThat(LabourForms.WORKER.toJson(worker)).isEqualTo("{\"id\": \"W-1\"}\n");
  }

  @Test
  void termsThatSayNothing_areNotKept() {
    Employment employment = LabourForms.EMPLOYMENT.read(
        EMPLOYMENT + ", \"terms\": [{\"start\": \"2014-05-01\", \"value\": {}}]}");

    assertThat(employment).isEqualTo(LabourForms.EMPLOYMENT.read(EMPLOYMENT + "}"));
  }

  @Test
  void payOfNothing_isNone() {
    Leave leave = LabourForms.LEAVE.read(LEAVE + ", \"pay\": \"USD 0.00\"}");

    assertThat(leave).isEqualTo(LabourForms.LEAVE.read(LEAVE + ", \"pay\": \"none\"}"));
    assertThat(LabourForms.LEAVE.toLine(leave)).endsWith("\"pay\":\"none\"}");
  }

  @Test
  void aHeadcount_isWrittenInItsOneForm() {
    Headcount headcount = LabourForms.HEADCOUNT.read(
        HEADCOUNT + ", \"bySex\": {\"MALE\": 0, \"FEMALE\": 9}, \"itemisation\": \"COMPLETE\"}");

    assertThat(LabourForms.HEADCOUNT.toLine(headcount))
        .isEqualTo("{\"firm\":\"F-1\",\"days\":{\"start\":\"2014-05-01\"},\"total\":9,"
            + "\"bySex\":{\"FEMALE\":9}}");
  }

  /** The file has a line with a type and a document, and behind {@code >} why it is refused. */
  @Test
  void refusesWhatCannotBe() {
    String refusals = Splitter.on('\n')
        .splitToStream(REFUSED.text())
        .filter(line -> !line.isEmpty() && !line.startsWith(">"))
        .map(LabourFormsTest::withRefusal)
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
