package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jointpark.json.JsonFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFaultTest {

  private static final String VALID = """
      {"name": "개성", "firms": [
       {"id": "F-1", "name": "A", "trade": "TEXTILE", "span": {"start": "2005-03-01"},
        "terms": [{"kind": "cap", "hours": 48}], "headcounts": {"B-1": 5}},
       {"id": "F-2", "name": "한빛", "trade": "TEXTILE", "span": {"start": "2005-03-01"}}
      ]}
      """;

  /** One change of the valid document in each row, and the whole message. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "name": "개성" | "nmae": 1, "name": "개성" | UNKNOWN_NAME | /nmae (line 1, column 2): unknown name 'nmae', expected one of [name, firms]. Maybe 'name' was meant
          "name": "개성" | "name": "개성", "name": "b" | DUPLICATE_NAME | /name (line 1, column 16): duplicate name 'name', expected each name once
          "name": "개성", | `` | MISSING_NAME | top level (line 1, column 1): missing name 'name', expected text of 1 to 60 characters
          "name": "개성" | "name": null | NULL | /name (line 1, column 10): expected text of 1 to 60 characters, but found null
          "name": "개성" | "name": 5 | WRONG_TYPE | /name (line 1, column 10): expected text of 1 to 60 characters, but found 5
          "name": "개성" | "name": "" | IMPOSSIBLE_VALUE | /name (line 1, column 10): expected text of 1 to 60 characters, but found '' (0 characters)
          "name": "개성" | "name": "개\\ud800성" | ENCODING | /name (line 1, column 10): expected text of whole characters, but found '개\\ud800성'
          "name": "개성" | "name": "개성" "b" | SYNTAX | top level (line 1, column 15): expected ',' or '}', but found '"'
          "firms": [ | "firms": [5, | WRONG_TYPE | /firms/0 (line 1, column 26): expected an object (firm), but found 5
          "firms": [ | "firms": [null, | NULL | /firms/0 (line 1, column 26): expected an object (firm), but found null
          "id": "F-1" | "id": "f_1" | IMPOSSIBLE_VALUE | /firms/0/id (line 2, column 9): expected an id, but found 'f_1' (id must match X-0, but was 'f_1')
          "id": "F-1" | "id": "F-1", "ids": {"a": [1, {"b": 2}]} | UNKNOWN_NAME | /firms/0/ids (line 2, column 16): unknown name 'ids', expected one of [id, name, trade, span, parent, terms, products, headcounts, insured, active]. Maybe 'id' was meant
          "id": "F-1" | "id": "F-1", "id": "F-3" | DUPLICATE_NAME | /firms/0/id (line 2, column 16): duplicate name 'id', expected each name once
          "id": "F-1" | "id": true | WRONG_TYPE | /firms/0/id (line 2, column 9): expected an id, but found true
          "id": "F-1", | `` | MISSING_NAME | /firms/0 (line 2, column 2): missing name 'id', expected an id
          "id": "F-2" | "id": "F-1" | DUPLICATE_ID | /firms/1/id (line 4, column 9): expected a firm declared once, but found 'F-1', first at /firms/0/id (line 2, column 9)
          "id": "F-2" | "id": "F-2", "parent": "F-1234" | DANGLING_REFERENCE | /firms/1/parent (line 4, column 26): expected a declared firm, but found 'F-1234'
          "id": "F-2" | "id": "F-2", "parent": "F-20" | DANGLING_REFERENCE | /firms/1/parent (line 4, column 26): expected a declared firm, but found 'F-20'. Maybe 'F-2' was meant
          "id": "F-1" | "id": "F-1", "parent": null | NULL | /firms/0/parent (line 2, column 26): expected an id or no member at all, but found null
          "name": "한빛" | "name": "한빛", "colour": "red" | UNKNOWN_NAME | /firms/1/colour (line 4, column 30): unknown name 'colour', expected one of [id, name, trade, span, parent, terms, products, headcounts, insured, active]
          "name": "한빛" | "name": "한빛", "parent": {} | WRONG_TYPE | /firms/1/parent (line 4, column 40): expected an id, but found an object
          "name": "한빛" | "name": "한빛", "active": "yes" | WRONG_TYPE | /firms/1/active (line 4, column 40): expected true or false, but found 'yes'
          "name": "한빛" | "name": "한빛", "insured": "nonne" | IMPOSSIBLE_VALUE | /firms/1/insured (line 4, column 41): expected 'none' or a day such as 2013-09-16, but found 'nonne' (must be yyyy-mm-dd)
          "name": "한빛" | "name": "한빛", "insured": ["none"] | WRONG_TYPE | /firms/1/insured (line 4, column 41): expected 'none' or a day such as 2013-09-16, but found an array
          "name": "한빛" | "name": "한빛", "products": ["b", "a", "b"] | IMPOSSIBLE_VALUE | /firms/1/products/2 (line 4, column 53): expected each element once, but found 'b' again
          "name": "한빛" | "name": "한빛", "products": ["b", 1] | WRONG_TYPE | /firms/1/products/1 (line 4, column 48): expected text, but found 1
          "name": "한빛" | "name": "한빛" "colour": "red" | SYNTAX | /firms/1 (line 4, column 29): expected ',' or '}', but found '"'
          "name": "한빛" | "name": "  " | IMPOSSIBLE_VALUE | /firms/1/name (line 4, column 24): expected text of 1 to 60 characters, but found '  ' (name must not be blank)
          "name": "한빛" | "name": "한빛\\u0000"x | SYNTAX | /firms/1 (line 4, column 34): expected ',' or '}', but found 'x'
          "trade": "TEXTILE", "span" | "trade": "TEXTLE", "span" | IMPOSSIBLE_VALUE | /firms/0/trade (line 2, column 38): expected one of [TEXTILE, KITCHENWARE, ELECTRONICS], but found 'TEXTLE'. Maybe 'TEXTILE' was meant
          "trade": "TEXTILE", "span" | "trade": "Steel\\n", "span" | IMPOSSIBLE_VALUE | /firms/0/trade (line 2, column 38): expected one of [TEXTILE, KITCHENWARE, ELECTRONICS], but found 'Steel\\n'
          {"start": "2005-03-01"} | {"start": "2005-02-30"} | IMPOSSIBLE_VALUE | /firms/0/span/start (line 2, column 67): expected a day such as 2013-09-16, but found '2005-02-30' (no such day)
          {"start": "2005-03-01"} | {"start": "5-3-1"} | IMPOSSIBLE_VALUE | /firms/0/span/start (line 2, column 67): expected a day such as 2013-09-16, but found '5-3-1' (must be yyyy-mm-dd)
          {"start": "2005-03-01"} | {"start": "+20050301"} | IMPOSSIBLE_VALUE | /firms/0/span/start (line 2, column 67): expected a day such as 2013-09-16, but found '+20050301' (must be yyyy-mm-dd)
          {"start": "2005-03-01"} | {"start": "2005-03-01", "end": "2004-01-01"} | INCONSISTENT_VALUE | /firms/0/span (line 2, column 57): expected a consistent span: end must be after start 2005-03-01, but was 2004-01-01
          {"start": "2005-03-01"} | {"start": "2005-03-01", "end": null} | NULL | /firms/0/span/end (line 2, column 88): expected a day such as 2013-09-16 or no member at all, but found null
          {"start": "2005-03-01"} | {} | MISSING_NAME | /firms/0/span (line 2, column 57): missing name 'start', expected a day such as 2013-09-16
          {"kind": "cap", "hours": 48} | {"hours": 48} | MISSING_NAME | /firms/0/terms/0 (line 3, column 25): missing name 'kind', expected one of [floor, cap, all, free]
          {"kind": "cap", "hours": 48} | {"kind": "cup", "hours": 48} | IMPOSSIBLE_VALUE | /firms/0/terms/0/kind (line 3, column 22): expected one of [floor, cap, all, free], but found 'cup'. Maybe 'cap' was meant
          {"kind": "cap", "hours": 48} | {"hours": 48, "kind": 7} | WRONG_TYPE | /firms/0/terms/0/kind (line 3, column 35): expected one of [floor, cap, all, free], but found 7
          {"kind": "cap", "hours": 48} | {"hours": 48, "kind": null} | NULL | /firms/0/terms/0/kind (line 3, column 35): expected one of [floor, cap, all, free], but found null
          {"kind": "cap", "hours": 48} | {"hours": 48, "kind": "cap", "kind": "cap"} | DUPLICATE_NAME | /firms/0/terms/0/kind (line 3, column 42): duplicate name 'kind', expected each name once
          {"kind": "cap", "hours": 48} | {"hours": 480, "kind": "cap"} | IMPOSSIBLE_VALUE | /firms/0/terms/0/hours (line 3, column 23): expected an integer from 1 to 168, but found 480
          {"kind": "cap", "hours": 48} | {"kind": "cap", "hours": 48.0} | IMPOSSIBLE_VALUE | /firms/0/terms/0/hours (line 3, column 38): expected an integer from 1 to 168, but found 48.0
          {"kind": "cap", "hours": 48} | {"kind": "cap", "hours": 99999999999999999999999} | IMPOSSIBLE_VALUE | /firms/0/terms/0/hours (line 3, column 38): expected an integer from 1 to 168, but found 99999999999999999999999
          {"kind": "cap", "hours": 48} | {"kind": "cap", "hour": 48, "hours": 48} | UNKNOWN_NAME | /firms/0/terms/0/hour (line 3, column 29): unknown name 'hour', expected one of [kind, hours]. Maybe 'hours' was meant
          {"kind": "cap", "hours": 48} | {"kind": "all", "terms": ["a", {"kind": "cap", "hours": "x"}]} | WRONG_TYPE | /firms/0/terms/0/terms/1/hours (line 3, column 69): expected an integer from 1 to 168, but found 'x'
          {"kind": "cap", "hours": 48} | {"kind": "floor", "monthly": 1e999999999} | IMPOSSIBLE_VALUE | /firms/0/terms/0/monthly (line 3, column 42): expected a number of at most 8 digits, 2 behind the point, but found 1e999999999
          {"kind": "cap", "hours": 48} | {"kind": "floor", "monthly": 73.875} | IMPOSSIBLE_VALUE | /firms/0/terms/0/monthly (line 3, column 42): expected a number of at most 8 digits, 2 behind the point, but found 73.875
          {"kind": "cap", "hours": 48} | 48 | WRONG_TYPE | /firms/0/terms/0 (line 3, column 13): expected text of 1 to 40 characters or an object (term), but found 48
          {"kind": "cap", "hours": 48} | "" | IMPOSSIBLE_VALUE | /firms/0/terms/0 (line 3, column 13): expected text of 1 to 40 characters, but found '' (0 characters)
          {"B-1": 5} | {"B-1": -5} | IMPOSSIBLE_VALUE | /firms/0/headcounts/B-1 (line 3, column 66): expected an integer from 0 to 99999, but found -5
          {"B-1": 5} | {"B-1": null} | NULL | /firms/0/headcounts/B-1 (line 3, column 66): expected an integer from 0 to 99999, but found null
          {"B-1": 5} | {"b/~1": 5} | IMPOSSIBLE_VALUE | /firms/0/headcounts/b~1~01 (line 3, column 59): expected an id, but found 'b/~1' (id must match X-0, but was 'b/~1')
          {"B-1": 5} | {"B-1": 5, "\\u0042-1": 6} | DUPLICATE_NAME | /firms/0/headcounts/B-1 (line 3, column 69): duplicate name 'B-1', expected each name once
          {"B-1": 5} | {"B-1": [5]} | WRONG_TYPE | /firms/0/headcounts/B-1 (line 3, column 66): expected an integer from 0 to 99999, but found an array
          {"B-1": 5} | 5 | WRONG_TYPE | /firms/0/headcounts (line 3, column 58): expected an object, but found 5
          ]} | ]} 7 | TRAILING_CONTENT | top level (line 5, column 4): expected the end of the input, but found '7'
          ]} | ],} | SYNTAX | top level (line 5, column 3): expected a name in double quotes, but found '}'
          ]} | ] | SYNTAX | top level (line 6, column 1): expected ',' or '}', but found the end of the input
          ]} | } | SYNTAX | /firms (line 5, column 1): expected ',' or ']', but found '}'
          ]} | , ]} | SYNTAX | /firms (line 5, column 3): expected a value, but found ']'
          """)
  void reading_refuses(String from, String to, Kind kind, String message) {
    int at = from.equals("]}") ? VALID.lastIndexOf(from) : VALID.indexOf(from);
    InvalidJsonException refusal =
        refusal(VALID.substring(0, at) + to + VALID.substring(at + from.length()));

    assertThat(refusal).hasMessage(message);
    assertThat(refusal.faults()).extracting(JsonFault::kind).containsExactly(kind);
  }

  @Test
  void reading_goesOnAfterAFault() {
    InvalidJsonException refusal = refusal("""
            {"firms": [
              {"id": "F-1", "name": 1, "trade": "textile", "span": {"start": "2005-03-01"}},
              {"id": "F-1", "parent": "F-9", "terms": [{"kind": "cap"}, 3], "span": 4},
              "한"],
             "nmae": "A"
            """);

    assertThat(refusal).hasMessage("""
            /firms/0/name (line 2, column 25): expected text of 1 to 60 characters, but found 1
            /firms/0/trade (line 2, column 37): expected one of [TEXTILE, KITCHENWARE, ELECTRONICS], \
            but found 'textile'. Maybe 'TEXTILE' was meant
            /firms/1 (line 3, column 3): missing name 'name', expected text of 1 to 60 characters
            /firms/1 (line 3, column 3): missing name 'trade', expected one of [TEXTILE, KITCHENWARE, \
            ELECTRONICS]
            /firms/1/id (line 3, column 10): expected a firm declared once, but found 'F-1', first at \
            /firms/0/id (line 2, column 10)
            /firms/1/terms/0 (line 3, column 53): missing name 'hours', expected an integer from 1 to \
            168
            /firms/1/terms/1 (line 3, column 61): expected text of 1 to 40 characters or an object \
            (term), but found 3
            /firms/1/span (line 3, column 73): expected an object (span), but found 4
            /firms/2 (line 4, column 3): expected an object (firm), but found '한'
            /nmae (line 5, column 2): unknown name 'nmae', expected one of [name, firms]. Maybe 'name' \
            was meant
            top level (line 6, column 1): expected ',' or '}', but found the end of the input""");
  }

  @Test
  void faults_carryTheirParts() {
    JsonFault fault = refusal("{\n \"nmae\": 1, \"name\": \"A\"}").faults().get(0);

    assertThat(fault.kind()).isEqualTo(Kind.UNKNOWN_NAME);
    assertThat(fault.pointer()).isEqualTo("/nmae");
    assertThat(fault.line()).hasValue(2);
    assertThat(fault.column()).hasValue(2);
    assertThat(fault.expected()).isEqualTo("one of [name, firms]");
    assertThat(fault.found()).isEqualTo("'nmae'");
    assertThat(fault.suggestion()).hasValue("name");
  }

  @Test
  void faults_beyondTheLimitAreCounted() {
    String json = "[" + "0, ".repeat(249) + "0]";

    InvalidJsonException refusal = catchThrowableOfType(
        InvalidJsonException.class, () -> JsonForms.listOf(JsonForms.text()).read(json));

    assertThat(refusal.faults()).hasSize(100);
    assertThat(refusal.omitted()).isEqualTo(150);
    assertThat(refusal.getMessage())
        .startsWith("/0 (line 1, column 2): expected text, but found 0\n/1 (line 1, column 5)")
        .endsWith("/99 (line 1, column 299): expected text, but found 0\nand 150 more");
  }

  @Test
  void references_areCheckedInDocumentsOnly() {
    String json = """
        {"id": "F-2", "name": "B", "trade": "TEXTILE", "span": {"start": "2005-03-01"},
         "parent": "F-1"}
        """;

    assertThat(Sample.FIRM.read(json).parent()).hasValue(new Sample.Code("F-1"));
    assertThat(catchThrowableOfType(
            InvalidJsonException.class, () -> JsonForms.document(Sample.FIRM).read(json)))
        .hasMessage("/parent (line 2, column 12): expected a declared firm, but found 'F-1'."
            + " Maybe 'F-2' was meant");
  }

  @Test
  void references_mayComeBeforeTheirDeclaration() {
    String json = """
        {"name": "A", "firms": [
          {"parent": "F-2", "id": "F-1", "name": "A", "trade": "TEXTILE", "span": {"start": "2005-03-01"}},
          {"id": "F-2", "name": "B", "trade": "TEXTILE", "span": {"start": "2005-03-01"}}]}
        """;

    assertThat(Sample.PARK.read(json).firms()).hasSize(2);
  }

  private static InvalidJsonException refusal(String json) {
    return catchThrowableOfType(InvalidJsonException.class, () -> Sample.PARK.read(json));
  }
}
