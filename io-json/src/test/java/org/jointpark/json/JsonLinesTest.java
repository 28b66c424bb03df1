package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jointpark.json.Sample.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

  private static final Span CLOSED =
      new Span(LocalDate.of(2013, 9, 16), Optional.of(LocalDate.of(2016, 2, 10)));
  private static final Span OPEN = new Span(LocalDate.of(2005, 3, 1), Optional.empty());
  private static final String LINES = """
      {"start":"2013-09-16","end":"2016-02-10"}
      {"start":"2005-03-01"}
      """;

  @TempDir
  Path folder;

  @Test
  void writesOneValueOnEachLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonLines.write(Sample.SPAN, ImmutableList.of(CLOSED, OPEN), out);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(LINES);
  }

  @Test
  void readsTheFileThatItWrote() throws IOException {
    Path file = folder.resolve("spans.ndjson");
    JsonLines.write(Sample.SPAN, ImmutableList.of(CLOSED, OPEN), file);

    try (JsonLines<Span> lines = JsonLines.read(Sample.SPAN, file)) {
      assertThat(ImmutableList.copyOf(lines)).containsExactly(CLOSED, OPEN);
    }
    assertThat(Files.readString(file)).isEqualTo(LINES);
  }

  @Test
  void theLastLine_mayLackItsEnd() {
    assertThat(
            ImmutableList.copyOf(read("{\"start\": \"2005-03-01\"}\r\n{\"start\":\"2005-03-01\"}")))
        .containsExactly(OPEN, OPEN);
    assertThat(read("").hasNext()).isFalse();
  }

  @Test
  void faults_nameTheLineAndDoNotEndTheReading() {
    JsonLines<Span> lines = read("{\"start\":\"2005-03-01\"}\n{\"strat\":1}\n\n" + LINES);

    assertThat(lines.next()).isEqualTo(OPEN);
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(lines::next)
        .withMessage("""
            top level (line 2, column 1): missing name 'start', expected a day such as 2013-09-16
            /strat (line 2, column 2): unknown name 'strat', expected one of [start, end]. \
            Maybe 'start' was meant""");
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(lines::next)
        .withMessage(
            "top level (line 3, column 1): expected a value, but found the end of the input");
    assertThat(lines.next()).isEqualTo(CLOSED);
    assertThat(lines.next()).isEqualTo(OPEN);
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(lines::next)
        .withMessage("there is no line after line 5");
  }

  @Test
  void aLineThatIsTooLong_isPassedOver() {
    JsonForm<Span> form = Sample.SPAN.within(JsonLimits.defaults().withLineBytes(30));
    JsonLines<Span> lines =
        JsonLines.read(form, new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)));

    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(lines::next)
        .withMessage(
            "top level (line 1, column 1): expected a line of at most 30 bytes, but found a longer"
                + " one");
    assertThat(lines.next()).isEqualTo(OPEN);
  }

  @Test
  void lines_mayBeLongerThanTheBufferOrEndWithIt() {
    String padded = "{\"start\": " + " ".repeat(70_000) + "\"2005-03-01\"}\n";
    String full = "{\"start\":\"2005-03-01\"}" + " ".repeat((1 << 16) - 24) + "\n";

    assertThat(ImmutableList.copyOf(read(padded + padded))).containsExactly(OPEN, OPEN);
    assertThat(ImmutableList.copyOf(read(full + full.strip()))).containsExactly(OPEN, OPEN);
  }

  private static JsonLines<Span> read(String lines) {
    return JsonLines.read(
        Sample.SPAN, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
