package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jointpark.json.Sample.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {

  private static final JsonForm<ImmutableList<String>> TEXTS = JsonForms.listOf(JsonForms.text());

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "{\"kind\": \"all\", \"terms\": ["})
  void aNestOfBrackets_isTooDeep(String bracket) {
    String nest = bracket.repeat(10_000_000 / bracket.length());

    for (JsonForm<?> form : List.of(Sample.PARK, Sample.TERM, TEXTS)) {
      InvalidJsonException refusal = refusal(form, nest);

      assertThat(refusal.faults())
          .last()
          .satisfies(fault -> assertThat(fault.kind()).isEqualTo(JsonFault.Kind.TOO_DEEP));
    }
  }

  @Test
  void tooDeep_namesTheFirstBracketThatIs() {
    assertThat(refusal(TEXTS.within(JsonLimits.defaults().withDepth(3)), "[ [ [ [ ] ] ] ]"))
        .hasMessage("""
            /0 (line 1, column 3): expected text, but found an array
            /0/0/0 (line 1, column 7): expected nesting of at most 3 levels, but found a deeper one""");
  }

  @Test
  void aRecursiveForm_readsAsDeepAsTheLimits() {
    String json = "{\"terms\": [".repeat(32) + "\"end\"" + "], \"kind\": \"all\"}".repeat(32);
    String deeper = "{\"terms\": [" + json + "], \"kind\": \"all\"}";

    Term term = Sample.TERM.read(json);

    assertThat(Sample.TERM.read(Sample.TERM.toJson(term))).isEqualTo(term);
    assertThat(refusal(Sample.TERM, deeper).faults())
        .extracting(JsonFault::kind)
        .containsExactly(JsonFault.Kind.TOO_DEEP);
    assertThat(Sample.TERM.within(JsonLimits.defaults().withDepth(66)).read(deeper))
        .isNotNull();
  }

  @Test
  void aLateKind_isFoundInTimeThatGrowsWithTheDocument() {
    String json = "{\"terms\": [".repeat(30)
        + "\"a\", ".repeat(200_000)
        + "\"end\""
        + "], \"kind\": \"all\"}".repeat(30);

    assertThat(Sample.TERM.read(json)).isInstanceOf(Sample.All.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          [NaN]          | top level (line 1, column 2): expected a value or ']', but found 'NaN'
          [1, -Infinity] | top level (line 1, column 6): expected a digit, but found 'Infinity'
          [+1]           | top level (line 1, column 2): expected a value or ']', but found '+'
          [01]           | top level (line 1, column 3): expected a number without a leading zero, but found '1'
          [1.]           | top level (line 1, column 4): expected a digit, but found ']'
          [.5]           | top level (line 1, column 2): expected a value or ']', but found '.'
          [1e]           | top level (line 1, column 4): expected a digit, but found ']'
          [0x1F]         | top level (line 1, column 3): expected the end of the number, but found 'x1F'
          ["a",]         | top level (line 1, column 6): expected a value, but found ']'
          ["a" "b"]      | top level (line 1, column 6): expected ',' or ']', but found '"'
          [// a          | top level (line 1, column 2): expected a value or ']', but found '/'
          ["a" /* b */]  | top level (line 1, column 6): expected ',' or ']', but found '/'
          ['a']          | top level (line 1, column 2): expected a value or ']', but found '''
          [True]         | top level (line 1, column 2): expected a value or ']', but found 'True'
          [nul           | top level (line 1, column 2): expected a value or ']', but found 'nul'
          ["a            | top level (line 1, column 4): expected the closing '"' of the text, but found the end of the input
          ["\\x"]        | top level (line 1, column 4): expected one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u, but found 'x'
          ["\\u00g0"]    | top level (line 1, column 7): expected four hexadecimal digits, but found 'g0'
          {"a" 1}        | top level (line 1, column 6): expected ':', but found '1'
          {a: 1}         | top level (line 1, column 2): expected a name in double quotes or '}', but found 'a'
          []]            | top level (line 1, column 3): expected the end of the input, but found ']'
          """)
  void brokenSyntax_isExplained(String json, String message) {
    assertThat(refusal(JsonForms.listOf(JsonForms.decimal(9, 9)), json)
            .getMessage()
            .lines())
        .last()
        .isEqualTo(message);
  }

  @Test
  void aControlCharacterInAText_isExplained() {
    assertThat(refusal(TEXTS, "[\"a\n\"]"))
        .hasMessage(
            "top level (line 1, column 4): expected a control character to be written as an escape"
                + " such as \\n, but found '\\n'");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          5B 22 C3 28 22 5D          | top level (line 1, column 3): expected UTF-8, but found the byte C3
          5B 22 ED A0 80 22 5D       | top level (line 1, column 3): expected UTF-8, but found the byte ED
          5B 22 C0 AF 22 5D          | top level (line 1, column 3): expected UTF-8, but found the byte C0
          5B 22 EA B0 9C FF 22 5D    | top level (line 1, column 4): expected UTF-8, but found the byte FF
          5B 22 F0 9F                | top level (line 1, column 3): expected UTF-8, but found the byte F0
          FE FF 00 5B 00 5D          | top level (line 1, column 1): expected UTF-8, but found the byte FE
          5B 00 5D 00                | top level (line 1, column 2): expected UTF-8, but found the byte 00
          """)
  void bytesThatAreNotUtf8_areRefused(String hex, String message) {
    byte[] json = new byte[(hex.length() + 1) / 3];
    for (int i = 0; i < json.length; i++) {
      json[i] = (byte) Integer.parseInt(hex.substring(3 * i, 3 * i + 2), 16);
    }

    assertThat(catchThrowableOfType(InvalidJsonException.class, () -> TEXTS.read(json)))
        .hasMessage(message);
  }

  @Test
  void halfASurrogatePair_isRefusedInValuesAndNames() {
    JsonForm<ImmutableSortedMap<String, String>> form =
        JsonForms.mapOf(JsonForms.text(), JsonForms.text());

    assertThat(form.read("{\"\\ud83d\\ude00\": \"\\ud83d\\ude00\"}"))
        .containsExactly(entry("😀", "😀"));
    assertThat(refusal(form, "{\"a\": \"\\ud83d\", \"\\ude00\": \"b\"}")).hasMessage("""
            /a (line 1, column 7): expected text of whole characters, but found '\\ud83d'
            top level (line 1, column 17): expected a name of whole characters, but found '\\ude00'""");
  }

  @Test
  void halfASurrogatePair_isRefusedInAString() {
    assertThat(TEXTS.read("[\"😀\"]")).containsExactly("😀");
    assertThat(refusal(TEXTS, "[\n\"😀\ud83d\"]"))
        .hasMessage("top level (line 2, column 3): expected whole characters, but found '\\ud83d'");
  }

  @Test
  void whatExceedsALimit_isRefused() {
    JsonLimits limits = new JsonLimits(1_000, 1_000, 10, 20, 30, 10, 10, 10);

    assertThat(refusal(TEXTS.within(limits), "[" + " ".repeat(1_000) + "]"))
        .hasMessage(
            "top level (line 1, column 1): expected a document of at most 1000 bytes, but found a"
                + " longer one");
    assertThat(refusal(TEXTS.within(limits), "[" + "\"\", ".repeat(30) + "\"\"]"))
        .hasMessage(
            "top level (line 1, column 78): expected at most 20 tokens, but found more of them");
    assertThat(refusal(TEXTS.within(limits), "[\"" + "a".repeat(31) + "\"]"))
        .hasMessage(
            "/0 (line 1, column 2): expected a text of at most 30 characters, but found a longer"
                + " one");
    assertThat(refusal(Sample.PARK.within(limits), "{ \"" + "a".repeat(11) + "\": 1}"))
        .hasMessage(
            "top level (line 1, column 3): expected a name of at most 10 characters, but found a"
                + " longer one");
    assertThat(refusal(Sample.PARK.within(limits), "{\"name\": " + "1".repeat(11) + "}"))
        .hasMessage(
            "top level (line 1, column 10): expected a number of at most 10 characters, but found"
                + " a longer one");
  }

  @Test
  void whatExceedsALimitBeforeALateKind_isRefused() {
    JsonForm<Term> form = Sample.TERM.within(JsonLimits.defaults().withTextLength(6));

    assertThat(
            refusal(form, "{\"a\": [\"\\u0041bc\\ndef\"], \"kind\": \"free\"}").getMessage())
        .endsWith(
            "/a (line 1, column 8): expected a text of at most 6 characters, but found a longer"
                + " one");
    assertThat(refusal(form, "{\"a\": \"b\", \"kind\": \"free\", \"c\": x}").getMessage())
        .endsWith("top level (line 1, column 33): expected a value, but found 'x'");
    assertThat(refusal(form, "{\"a\": \"b\", \"c\": x, \"kind\": \"free\"}").getMessage())
        .endsWith("top level (line 1, column 17): expected a value, but found 'x'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "-1E+99999999999", "0e2147483648"})
  void hugeExponents_costNothing(String number) {
    assertThat(refusal(JsonForms.decimal(30, 10), number))
        .hasMessage(
            "top level (line 1, column 1): expected a number of at most 30 digits, 10 behind the"
                + " point, but found "
                + number);
    assertThat(refusal(JsonForms.integer(0, 9), number))
        .hasMessage(
            "top level (line 1, column 1): expected an integer from 0 to 9, but found " + number);
  }

  @Test
  void hugeNamesAndTexts_areCutInMessages() {
    String name = "n".repeat(900);
    String text = "\u001b[31m" + "t".repeat(90_000);

    assertThat(refusal(Sample.PARK, "{\"name\": \"A\", \"" + name + "\": 1}").getMessage())
        .hasSizeLessThan(500);
    assertThat(refusal(JsonForms.day(), "\"" + text.replace("\u001b", "\\u001b") + "\""))
        .hasMessage("top level (line 1, column 1): expected a day such as 2013-09-16, but found"
            + " '\\u001b[31m"
            + "t".repeat(55)
            + "…' (must be yyyy-mm-dd)");
  }

  @Test
  void namesThatCollide_doNotStopTheReading() {
    StringBuilder json = new StringBuilder("{\"name\": \"A\"");
    for (int i = 0; i < 1 << 14; i++) {
      json.append(", \"");
      for (int bit = 0; bit < 14; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("\": 1");
    }

    InvalidJsonException refusal = refusal(Sample.PARK, json.append('}').toString());

    assertThat(refusal.faults()).hasSize(100);
    assertThat(refusal.omitted()).isEqualTo((1 << 14) - 100);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 30, 100})
  void aCutDocument_isRefused(int kept) {
    byte[] whole = JsonFormTest.GOLDEN.getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(whole, kept);

    assertThat(catchThrowableOfType(InvalidJsonException.class, () -> Sample.PARK.read(cut)))
        .isNotNull();
  }

  private static InvalidJsonException refusal(JsonForm<?> form, String json) {
    return catchThrowableOfType(InvalidJsonException.class, () -> form.read(json));
  }
}
