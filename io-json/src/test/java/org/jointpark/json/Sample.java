package org.jointpark.json;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.bool;
import static org.jointpark.json.JsonForms.day;
import static org.jointpark.json.JsonForms.decimal;
import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.document;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.integer;
import static org.jointpark.json.JsonForms.lazy;
import static org.jointpark.json.JsonForms.listOf;
import static org.jointpark.json.JsonForms.longInteger;
import static org.jointpark.json.JsonForms.mapOf;
import static org.jointpark.json.JsonForms.ofText;
import static org.jointpark.json.JsonForms.referringTo;
import static org.jointpark.json.JsonForms.setOf;
import static org.jointpark.json.JsonForms.text;
import static org.jointpark.json.JsonForms.wordOr;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A small domain that uses every kind of form. */
final class Sample {

  private Sample() {}

  record Code(String text) implements Comparable<Code> {

    private static final Pattern PATTERN = Pattern.compile("[A-Z]-[0-9]{1,6}");

    Code {
      checkArgument(PATTERN.matcher(text).matches(), "id must match X-0, but was '%s'", text);
    }

    @Override
    public int compareTo(Code other) {
      return text.compareTo(other.text);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  enum Trade {
    TEXTILE,
    KITCHENWARE,
    ELECTRONICS
  }

  record Span(LocalDate start, Optional<LocalDate> end) {

    Span {
      checkArgument(
          end.isEmpty() || end.get().isAfter(start),
          "end must be after start %s, but was %s",
          start,
          end.orElse(start));
    }
  }

  /** Unknown, none or a value. */
  record Known<V>(boolean isUnknown, Optional<V> value) {

    static <V> Known<V> unknown() {
      return new Known<>(true, Optional.empty());
    }

    static <V> Known<V> none() {
      return new Known<>(false, Optional.empty());
    }

    static <V> Known<V> of(V value) {
      return new Known<>(false, Optional.of(value));
    }
  }

  sealed interface Term {}

  record Floor(BigDecimal monthly) implements Term {}

  record Cap(int hours) implements Term {}

  record All(ImmutableList<Term> terms) implements Term {}

  record Free() implements Term {}

  record Note(String text) implements Term {}

  record Firm(
      Code id,
      String name,
      Trade trade,
      Span span,
      Optional<Code> parent,
      ImmutableList<Term> terms,
      ImmutableSortedSet<String> products,
      ImmutableSortedMap<Code, Long> headcounts,
      Known<LocalDate> insured,
      boolean active) {}

  record Park(String name, ImmutableList<Firm> firms) {}

  /** Builds a span. */
  static final class SpanBuilder {
    private LocalDate start = LocalDate.EPOCH;
    private Optional<LocalDate> end = Optional.empty();

    void start(LocalDate day) {
      start = day;
    }

    void end(LocalDate day) {
      end = Optional.of(day);
    }

    Span build() {
      return new Span(start, end);
    }
  }

  /** Builds a firm. */
  static final class FirmBuilder {
    private Code id = new Code("F-0");
    private String name = "";
    private Trade trade = Trade.TEXTILE;
    private Span span = new SpanBuilder().build();
    private Optional<Code> parent = Optional.empty();
    private ImmutableList<Term> terms = ImmutableList.of();
    private ImmutableSortedSet<String> products = ImmutableSortedSet.of();
    private ImmutableSortedMap<Code, Long> headcounts = ImmutableSortedMap.of();
    private Known<LocalDate> insured = Known.none();
    private boolean active;

    void name(String value) {
      checkArgument(!value.isBlank(), "name must not be blank");
      name = value;
    }

    Firm build() {
      return new Firm(id, name, trade, span, parent, terms, products, headcounts, insured, active);
    }
  }

  /** Builds a park. */
  static final class ParkBuilder {
    private String name = "";
    private ImmutableList<Firm> firms = ImmutableList.of();

    Park build() {
      return new Park(name, firms);
    }
  }

  static final JsonForm<Code> ID = ofText("id", Code::new, Code::toString);

  static final ObjectForm<Span, SpanBuilder> SPAN = ObjectForm.<Span, SpanBuilder>builder(
          "span", SpanBuilder::new, SpanBuilder::build)
      .required("start", day(), Span::start, SpanBuilder::start)
      .optional("end", day(), Span::end, SpanBuilder::end)
      .build();

  static final JsonForm<Term> TERM = OneOfForm.<Term>builder("term")
      .kind(
          "floor",
          Floor.class,
          single("floor", "monthly", decimal(8, 2), Floor::monthly, Floor::new))
      .kind("cap", Cap.class, single("cap", "hours", integer(1, 168), Cap::hours, Cap::new))
      .kind(
          "all",
          All.class,
          single("all", "terms", listOf(lazy(Sample::term)), All::terms, All::new))
      .kind(
          "free",
          Free.class,
          ObjectForm.builder("free", Object::new, any -> new Free()).build())
      .text(Note.class, text(1, 40).as(Note::new, Note::text))
      .build();

  static final ObjectForm<Firm, FirmBuilder> FIRM = ObjectForm.<Firm, FirmBuilder>builder(
          "firm", FirmBuilder::new, FirmBuilder::build)
      .required("id", declaring("firm", ID), Firm::id, (b, v) -> b.id = v)
      .required("name", text(1, 60), Firm::name, FirmBuilder::name)
      .required("trade", enumOf(Trade.class), Firm::trade, (b, v) -> b.trade = v)
      .required("span", SPAN, Firm::span, (b, v) -> b.span = v)
      .optional(
          "parent", referringTo("firm", ID), Firm::parent, (b, v) -> b.parent = Optional.of(v))
      .list("terms", TERM, Firm::terms, (b, v) -> b.terms = ImmutableList.copyOf(v))
      .defaulted(
          "products",
          setOf(text()),
          ImmutableSortedSet.of(),
          Firm::products,
          (b, v) -> b.products = v)
      .defaulted(
          "headcounts",
          mapOf(ID, longInteger(0, 99_999)),
          ImmutableSortedMap.of(),
          Firm::headcounts,
          (b, v) -> b.headcounts = v)
      .with(known("insured", day(), Firm::insured, (b, v) -> b.insured = v))
      .defaulted("active", bool(), true, Firm::active, (b, v) -> b.active = v)
      .build();

  static final ObjectForm<Park, ParkBuilder> PARK_PART = ObjectForm.<Park, ParkBuilder>builder(
          "park", ParkBuilder::new, ParkBuilder::build)
      .required("name", text(1, 60), Park::name, (b, v) -> b.name = v)
      .list("firms", FIRM, Park::firms, (b, v) -> b.firms = v)
      .build();

  static final JsonForm<Park> PARK = document(PARK_PART);

  /** Adds a member that is absent if it is unknown, and {@code "none"} if it did not happen. */
  static <T, B, V> UnaryOperator<ObjectForm.Builder<T, B>> known(
      String name,
      JsonForm<V> form,
      Function<? super T, Known<V>> getter,
      BiConsumer<? super B, ? super Known<V>> setter) {
    JsonForm<Known<V>> known =
        wordOr("none", Known.none(), form.as(Known::of, value -> value.value().orElseThrow()));
    return members -> members.defaulted(name, known, Known.unknown(), getter, setter);
  }

  private static JsonForm<Term> term() {
    return TERM;
  }

  /** An object with one member. */
  private static <T, V> ObjectForm<T, Object[]> single(
      String name,
      String member,
      JsonForm<V> form,
      Function<T, V> getter,
      Function<V, T> constructor) {
    return ObjectForm.<T, Object[]>builder(name, () -> new Object[1], held -> {
          @SuppressWarnings("unchecked")
          V value = (V) held[0];
          return constructor.apply(value);
        })
        .required(member, form, getter, (held, value) -> held[0] = value)
        .build();
  }
}
