package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jointpark.json.Sample.Firm;
import org.jointpark.json.Sample.Park;
import org.jointpark.json.Sample.Span;
import org.jointpark.json.Sample.Term;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JointparkModuleTest {

  private static final JsonMapper MAPPER = JsonMapper.builder()
      .addModule(new JointparkModule(ImmutableList.of(
          new BoundForm<>(Park.class, Sample.PARK),
          new BoundForm<>(Firm.class, Sample.FIRM),
          new BoundForm<>(Term.class, Sample.TERM),
          new BoundForm<>(Span.class, Sample.SPAN))))
      .build();

  record Report(String title, Span span, List<Term> terms) {}

  @Test
  void theModule_isFound() {
    JsonMapper found = JsonMapper.builder().findAndAddModules().build();

    assertThat(found.registeredModules()).hasAtLeastOneElementOfType(JointparkModule.class);
  }

  @Test
  void values_surviveARoundTrip() {
    Park park = Sample.PARK.read(JsonFormTest.GOLDEN);

    String json = MAPPER.writeValueAsString(park);

    assertThat(json).isEqualTo(Sample.PARK.toLine(park));
    assertThat(MAPPER.readValue(json, Park.class)).isEqualTo(park);
    assertThat(MAPPER.readValue(JsonFormTest.GOLDEN, Park.class)).isEqualTo(park);
  }

  @Test
  void values_surviveATripThroughATree() {
    Park park = Sample.PARK.read(JsonFormTest.GOLDEN);

    JsonNode tree = MAPPER.valueToTree(park);

    assertThat(MAPPER.treeToValue(tree, Park.class)).isEqualTo(park);
  }

  @Test
  void values_standWithinTypesOfTheUser() {
    String json = """
        {"title":"A","span":{"start":"2005-03-01"},"terms":[{"hours":48,"kind":"cap"},"b"]}""";

    Report report = MAPPER.readValue(json, Report.class);

    assertThat(report.terms()).containsExactly(new Sample.Cap(48), new Sample.Note("b"));
    assertThat(MAPPER.writeValueAsString(report))
        .isEqualTo(
            json.replace("{\"hours\":48,\"kind\":\"cap\"}", "{\"kind\":\"cap\",\"hours\":48}"));
  }

  @Test
  void faults_areListedWithPointersFromTheValue() {
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(
            () -> MAPPER.readValue("{\"title\": \"A\",\n \"span\": {\"strat\": 1}}", Report.class))
        .withCauseInstanceOf(InvalidJsonException.class)
        .satisfies(e -> assertThat(e.getOriginalMessage()).isEqualTo("""
                        top level (line 2, column 10): missing name 'start', expected a day such as \
                        2013-09-16
                        /strat (line 2, column 11): unknown name 'strat', expected one of [start, \
                        end]. Maybe 'start' was meant"""));
  }

  @Test
  void faults_ofATreeHaveNoLines() {
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree("{\"start\": 1}"), Span.class))
        .satisfies(e -> assertThat(e.getOriginalMessage())
            .isEqualTo("/start: expected a day such as 2013-09-16, but found 1"));
  }

  @Test
  void null_isRefused() {
    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.readValue("[null]", new TypeReference<List<Span>>() {}))
        .satisfies(e -> assertThat(e.getOriginalMessage())
            .isEqualTo("top level: expected an object (span), but found null"));
  }

  @Test
  void referencesOfADocument_areChecked() {
    String json = JsonFormTest.GOLDEN.replace("\"parent\": \"F-1\"", "\"parent\": \"F-9\"");

    assertThatExceptionOfType(DatabindException.class)
        .isThrownBy(() -> MAPPER.readValue(json, Park.class))
        .satisfies(e -> assertThat(e.getOriginalMessage())
            .isEqualTo("/firms/1/parent (line 23, column 17): expected a declared firm, but found"
                + " 'F-9'. Maybe 'F-1' was meant"));
  }
}
