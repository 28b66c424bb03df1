package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jointpark.json.Sample.Firm;
import org.jointpark.json.Sample.Park;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFormTest {

  static final String GOLDEN = """
      {
        "name": "Kaesong – 개성",
        "firms": [
          {
            "id": "F-1",
            "name": "Hanbit \\"Kitchen\\"\\n\\u0001",
            "trade": "KITCHENWARE",
            "span": {"start": "2005-03-01", "end": "2016-02-10"},
            "terms": [
              {"kind": "floor", "monthly": 73.87},
              {"kind": "all", "terms": [{"kind": "cap", "hours": 48}, {"kind": "free"}, "by 1 August"]}
            ],
            "products": ["kettle", "pan"],
            "headcounts": {"B-1": 0, "B-2": 1200},
            "insured": "none",
            "active": false
          },
          {
            "id": "F-2",
            "name": "B",
            "trade": "TEXTILE",
            "span": {"start": "2013-09-16"},
            "parent": "F-1",
            "insured": "2013-10-01"
          }
        ]
      }
      """;

  @TempDir
  Path folder;

  @Test
  void readsWhatItWrites() {
    Park park = Sample.PARK.read(GOLDEN);

    assertThat(Sample.PARK.toJson(park)).isEqualTo(GOLDEN);
  }

  @Test
  void reading_takesMembersElementsAndKindsInAnyOrder() {
    Firm firm = Sample.FIRM.read("""
            {"active": false, "insured": "none", "headcounts": {"B-2": 1200, "B-1": 0},
             "products": ["pan", "kettle"],
             "terms": [{"monthly": 73.87, "kind": "floor"},
                       {"terms": [{"hours": 48, "kind": "cap"}, {"kind": "free"}, "by 1 August"],
                        "kind": "all"}],
             "span": {"end": "2016-02-10", "start": "2005-03-01"}, "trade": "KITCHENWARE",
             "n\\u0061me": "Hanbit \\u0022Kitchen\\u0022\\n\\u0001", "id": "F-1"}
            """);

    assertThat(firm).isEqualTo(Sample.PARK.read(GOLDEN).firms().get(0));
  }

  @Test
  void absence_isUnknownNoneOrTheDefault() {
    ImmutableList<Firm> firms = Sample.PARK.read(GOLDEN).firms();

    assertThat(firms.get(0).insured()).isEqualTo(Sample.Known.none());
    assertThat(firms.get(0).parent()).isEmpty();
    assertThat(firms.get(1).insured()).isEqualTo(Sample.Known.of(LocalDate.of(2013, 10, 1)));
    assertThat(firms.get(1).terms()).isEmpty();
    assertThat(firms.get(1).active()).isTrue();
    assertThat(Sample.PARK.toJson(new Park("A", ImmutableList.of())))
        .isEqualTo("{\"name\": \"A\"}\n");
  }

  @Test
  void layout_breaksWhatIsLongerThan100Columns() {
    JsonForm<ImmutableList<String>> form = JsonForms.listOf(JsonForms.text());
    ImmutableList<String> fits = ImmutableList.of("a".repeat(45), "b".repeat(46));
    ImmutableList<String> breaks = ImmutableList.of("a".repeat(46), "b".repeat(46));

    assertThat(form.toJson(fits))
        .hasSize(100)
        .isEqualTo("[\"" + fits.get(0) + "\", \"" + fits.get(1) + "\"]\n");
    assertThat(form.toJson(breaks))
        .isEqualTo("[\n  \"" + breaks.get(0) + "\",\n  \"" + breaks.get(1) + "\"\n]\n");
  }

  @Test
  void layout_leavesEmptyArraysAndScalarsWhole() {
    assertThat(JsonForms.listOf(JsonForms.text()).toJson(ImmutableList.of())).isEqualTo("[]\n");
    assertThat(JsonForms.text().toJson("a".repeat(200))).hasSize(203);
  }

  @Test
  void toLine_hasNoSpaces() {
    Firm firm = Sample.PARK.read(GOLDEN).firms().get(1);

    assertThat(Sample.FIRM.toLine(firm))
        .isEqualTo(
            "{\"id\":\"F-2\",\"name\":\"B\",\"trade\":\"TEXTILE\",\"span\":{\"start\":\"2013-09-16\"},"
                + "\"parent\":\"F-1\",\"insured\":\"2013-10-01\"}");
  }

  @Test
  void streams_holdUtf8AndStayOpen() throws IOException {
    byte[] utf8 = GOLDEN.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Sample.PARK.write(Sample.PARK.read(new ByteArrayInputStream(utf8)), out);

    assertThat(out.toByteArray()).isEqualTo(utf8);
  }

  @Test
  void files_areReplacedAsAWhole() throws IOException {
    Path file = folder.resolve("park.json");
    Files.writeString(file, "old");

    Sample.PARK.write(Sample.PARK.read(GOLDEN), file);

    assertThat(file).hasContent(GOLDEN);
    assertThat(Sample.PARK.read(file)).isEqualTo(Sample.PARK.read(GOLDEN));
    assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void files_keepTheirContentIfTheValueCannotBeWritten() throws IOException {
    Path file = folder.resolve("park.json");
    Files.writeString(file, "old");
    Park park = new Park("\ud83d", ImmutableList.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sample.PARK.write(park, file))
        .withMessage("text must not hold half of a surrogate pair, but was '\\ud83d'");
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void files_nameThemselvesInTheMessage() throws IOException {
    Path file = folder.resolve("park.json");
    Files.writeString(file, "{\n  \"nam\": \"A\"\n}");

    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> Sample.PARK.read(file))
        .withMessage("""
            park.json:
            top level (line 1, column 1): missing name 'name', expected text of 1 to 60 characters
            /nam (line 2, column 3): unknown name 'nam', expected one of [name, firms]. \
            Maybe 'name' was meant""");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> Sample.PARK.read(folder.resolve("none.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.50", "0.0000001", "73.87", "-0.5", "12345678901234567890"})
  void decimals_keepTheirDigits(String number) {
    JsonForm<BigDecimal> form = JsonForms.decimal(20, 7);

    assertThat(form.read(number)).isEqualTo(new BigDecimal(number));
    assertThat(form.toJson(new BigDecimal(number))).isEqualTo(number + "\n");
  }

  @Test
  void decimals_areWrittenWithoutExponent() {
    JsonForm<BigDecimal> form = JsonForms.decimal(20, 7);

    assertThat(form.toJson(new BigDecimal("12E+3"))).isEqualTo("12000\n");
    assertThat(form.read("12e3")).isEqualTo(new BigDecimal("12000"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form.toJson(new BigDecimal("1E-8")))
        .withMessage(
            "number must be a number of at most 20 digits, 7 behind the point to be written,"
                + " but was 1E-8");
  }

  @Test
  void numbersAndDays_beyondTheirFormCannotBeWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonForms.integer(1, 168).toJson(169))
        .withMessage("number must be an integer from 1 to 168 to be written, but was 169");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonForms.day().toJson(LocalDate.of(10_000, 1, 1)))
        .withMessage("year must be from 0 to 9999 to be written, but was 10000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonForms.text(1, 3).toJson(""))
        .withMessage("text must be text of 1 to 3 characters to be written, but was ''");
  }

  @Test
  void aByteOrderMark_isPassedOver() {
    assertThat(JsonForms.text().read("\ufeff\"a\"")).isEqualTo("a");
  }

  @Test
  void formsOfKeysAndIds_mustBeText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonForms.mapOf(JsonForms.longInteger(0, 9), JsonForms.text()))
        .withMessage("form must be one of text, but expects an integer from 0 to 9");
  }

  @Test
  void members_areDeclaredOnce() {
    ObjectForm.Builder<Park, Object[]> members = ObjectForm.<Park, Object[]>builder(
            "park", () -> new Object[0], held -> new Park("", null))
        .required("name", JsonForms.text(), Park::name, (held, name) -> {});

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> members.optional("name", JsonForms.day(), park -> null, (held, name) -> {}))
        .withMessage("member must be declared once, but was 'name' again (park)");
  }
}
