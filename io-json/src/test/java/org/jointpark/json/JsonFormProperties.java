package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.json.Sample.All;
import org.jointpark.json.Sample.Cap;
import org.jointpark.json.Sample.Code;
import org.jointpark.json.Sample.Firm;
import org.jointpark.json.Sample.Floor;
import org.jointpark.json.Sample.Free;
import org.jointpark.json.Sample.Known;
import org.jointpark.json.Sample.Note;
import org.jointpark.json.Sample.Span;
import org.jointpark.json.Sample.Term;
import org.jointpark.json.Sample.Trade;

class JsonFormProperties {

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void firms_surviveARoundTrip(@ForAll("firms") Firm firm) {
    String json = Sample.FIRM.toJson(firm);

    assertThat(Sample.FIRM.read(json)).isEqualTo(firm);
    assertThat(Sample.FIRM.toJson(Sample.FIRM.read(json))).isEqualTo(json);
    assertThat(Sample.FIRM.read(Sample.FIRM.toLine(firm))).isEqualTo(firm);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void linesOfArraysAndObjects_holdAtMost100Columns(@ForAll("firms") Firm firm) {
    assertThat(Sample.FIRM.toJson(firm).lines())
        .allSatisfy(line -> assertThat(
                line.length() <= 100 || !line.strip().matches("[^\"]*[\\[{].*[\\]}],?"))
            .as(line)
            .isTrue());
  }

  @Property(tries = 300)
  void anyText_survivesARoundTrip(@ForAll("texts") String text) {
    assertThat(JsonForms.text().read(JsonForms.text().toJson(text))).isEqualTo(text);
  }

  @Property(tries = 1_000)
  void aChangedByte_givesAValueOrARefusal(
      @ForAll @IntRange(max = 799) int place, @ForAll byte changed) {
    byte[] json = JsonFormTest.GOLDEN.getBytes(StandardCharsets.UTF_8);
    json[place % json.length] = changed;

    assertReadsOrRefuses(json);
  }

  @Property(tries = 500)
  void aLostStretch_givesAValueOrARefusal(
      @ForAll @IntRange(max = 799) int place, @ForAll @IntRange(min = 1, max = 40) int length) {
    byte[] json = JsonFormTest.GOLDEN.getBytes(StandardCharsets.UTF_8);
    int from = place % json.length;
    int to = Math.min(json.length, from + length);
    byte[] shorter = Arrays.copyOf(json, json.length - (to - from));
    System.arraycopy(json, to, shorter, from, json.length - to);

    assertReadsOrRefuses(shorter);
  }

  /** Any exception but a refusal fails the property. */
  private static void assertReadsOrRefuses(byte[] json) {
    try {
      assertThat(Sample.PARK.read(json)).isNotNull();
    } catch (InvalidJsonException e) {
      assertThat(e.faults()).isNotEmpty();
      assertThat(e.faults()).allSatisfy(fault -> assertThat(fault.line()).isPresent());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }

  @Provide
  Arbitrary<Firm> firms() {
    Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(60);
    return Combinators.combine(
            ids(),
            names,
            Arbitraries.of(Trade.class),
            spans(),
            ids().optional(),
            terms(3).list().ofMaxSize(3),
            names.set().ofMaxSize(4),
            Arbitraries.maps(ids(), Arbitraries.longs().between(0, 99_999)).ofMaxSize(4))
        .as((id, name, trade, span, parent, terms, products, headcounts) -> new Firm(
            id,
            name,
            trade,
            span,
            parent,
            ImmutableList.copyOf(terms),
            ImmutableSortedSet.copyOf(products),
            ImmutableSortedMap.copyOf(headcounts, Comparator.naturalOrder()),
            headcounts.size() == 1 ? Known.none() : known(span, name),
            name.length() % 2 == 0));
  }

  private static Known<LocalDate> known(Span span, String name) {
    return name.length() % 3 == 0 ? Known.unknown() : Known.of(span.start());
  }

  private static Arbitrary<Code> ids() {
    return Arbitraries.integers().between(0, 999_999).map(number -> new Code("F-" + number));
  }

  private static Arbitrary<Span> spans() {
    Arbitrary<LocalDate> starts =
        Arbitraries.longs().between(-700_000, 2_000_000).map(LocalDate::ofEpochDay);
    return Combinators.combine(starts, Arbitraries.integers().between(0, 9_999))
        .as((start, days) ->
            new Span(start, days == 0 ? Optional.empty() : Optional.of(start.plusDays(days))));
  }

  private static Arbitrary<Term> terms(int depth) {
    Arbitrary<Term> leaves = Arbitraries.oneOf(
        Arbitraries.integers().between(1, 168).map(Cap::new),
        Arbitraries.longs().between(0, 99_999_999).map(JsonFormProperties::floor),
        Arbitraries.strings().ascii().ofMinLength(1).ofMaxLength(40).map(Note::new),
        Arbitraries.just(new Free()));
    return depth == 0
        ? leaves
        : Arbitraries.oneOf(
            leaves,
            Arbitraries.lazy(() -> terms(depth - 1))
                .list()
                .ofMaxSize(3)
                .map(terms -> new All(ImmutableList.copyOf(terms))));
  }

  private static Term floor(long cents) {
    return new Floor(BigDecimal.valueOf(cents, 2));
  }
}
