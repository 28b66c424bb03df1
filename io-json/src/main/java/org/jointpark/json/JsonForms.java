package org.jointpark.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jointpark.json.scan.Wording;

/**
 * The forms from which others are made: texts, numbers, days, collections, references.
 *
 * <p>Objects with named members are made by {@link ObjectForm}, sealed families by
 * {@link OneOfForm}.
 */
public final class JsonForms {

  private static final JsonForm<String> TEXT = new TextualForm.Plain(0, Integer.MAX_VALUE, "text");
  private static final JsonForm<LocalDate> DAY = new TextualForm.Parsed<>(
      "a day such as 2013-09-16", ScalarForms::parseDay, ScalarForms::printDay);
  private static final JsonForm<Boolean> BOOL = new ScalarForms.Truth();

  private JsonForms() {}

  /** {@return the form of any text} */
  public static JsonForm<String> text() {
    return TEXT;
  }

  /**
   * Returns the form of texts of a certain length.
   *
   * @param least the fewest UTF-16 units
   * @param most the most UTF-16 units
   * @return the form
   * @throws IllegalArgumentException if {@code least} is negative or above {@code most}
   */
  public static JsonForm<String> text(int least, int most) {
    checkArgument(
        0 <= least && least <= most, "least must be from 0 to %s, but was %s", most, least);
    return new TextualForm.Plain(least, most, "text of " + least + " to " + most + " characters");
  }

  /**
   * Returns the form of integers within bounds. A number with a fraction or an exponent is refused.
   *
   * @param least the lowest
   * @param most the highest
   * @return the form
   * @throws IllegalArgumentException if {@code least} is above {@code most}
   */
  public static JsonForm<Integer> integer(int least, int most) {
    return longInteger(least, most).as(Math::toIntExact, Integer::longValue);
  }

  /**
   * Returns the form of long integers within bounds. A number with a fraction or an exponent is
   * refused.
   *
   * @param least the lowest
   * @param most the highest
   * @return the form
   * @throws IllegalArgumentException if {@code least} is above {@code most}
   */
  public static JsonForm<Long> longInteger(long least, long most) {
    checkArgument(least <= most, "least must be at most %s, but was %s", most, least);
    return new ScalarForms.Whole(least, most);
  }

  /**
   * Returns the form of exact decimal numbers. They are written without an exponent; the digits
   * behind the point are kept, so that 1.50 stays 1.50.
   *
   * @param digits the most digits, leading zeros not counted
   * @param fraction the most digits behind the point
   * @return the form
   * @throws IllegalArgumentException if {@code digits} is below 1 or {@code fraction} below 0
   */
  public static JsonForm<BigDecimal> decimal(int digits, int fraction) {
    checkArgument(digits >= 1, "digits must be at least 1, but was %s", digits);
    checkArgument(fraction >= 0, "fraction must be at least 0, but was %s", fraction);
    return new ScalarForms.Decimal(digits, fraction);
  }

  /** {@return the form of truth values} */
  public static JsonForm<Boolean> bool() {
    return BOOL;
  }

  /** {@return the form of days such as {@code 2013-09-16}, in years of four digits} */
  public static JsonForm<LocalDate> day() {
    return DAY;
  }

  /**
   * Returns the form of an enum, whose constants are written by their names.
   *
   * @param <E> the enum
   * @param type the class of the enum
   * @return the form
   */
  public static <E extends Enum<E>> JsonForm<E> enumOf(Class<E> type) {
    return enumOf(type, Enum::name);
  }

  /**
   * Returns the form of an enum, whose constants are written by names of one's choice.
   *
   * @param <E> the enum
   * @param type the class of the enum
   * @param naming returns the name of a constant
   * @return the form
   * @throws IllegalArgumentException if two constants have one name
   */
  public static <E extends Enum<E>> JsonForm<E> enumOf(
      Class<E> type, Function<? super E, String> naming) {
    ImmutableMap<String, E> byName = Arrays.stream(type.getEnumConstants())
        .collect(ImmutableMap.toImmutableMap(naming, constant -> constant));
    return new TextualForm.Constants<>(byName, naming);
  }

  /**
   * Returns the form of a value type that has a text form.
   *
   * @param <T> the value type
   * @param name what faults call a value, such as {@code firm id}
   * @param parse reads the text; refuses it with an {@link IllegalArgumentException} or
   *     {@link java.time.DateTimeException}, which becomes a fault
   * @param print returns the text
   * @return the form
   */
  public static <T> JsonForm<T> ofText(
      String name, Function<String, ? extends T> parse, Function<? super T, String> print) {
    return new TextualForm.Parsed<>(Wording.a(name), checkNotNull(parse), checkNotNull(print));
  }

  /**
   * Returns the form of lists, which are arrays.
   *
   * @param <E> the type of the elements
   * @param element the form of each element
   * @return the form
   */
  public static <E> JsonForm<ImmutableList<E>> listOf(JsonForm<E> element) {
    return new CollectionForms.ListOf<>(checkNotNull(element));
  }

  /**
   * Returns the form of sets in natural order, which are arrays. They are read in any order and
   * written sorted; an element that stands twice is a fault.
   *
   * @param <E> the type of the elements
   * @param element the form of each element
   * @return the form
   */
  public static <E extends Comparable<? super E>> JsonForm<ImmutableSortedSet<E>> setOf(
      JsonForm<E> element) {
    return setOf(element, Comparator.<E>naturalOrder());
  }

  /**
   * Returns the form of sets in an order of one's choice, which are arrays. They are read in any
   * order and written sorted; an element that stands twice is a fault.
   *
   * @param <E> the type of the elements
   * @param element the form of each element
   * @param order the order, in which elements are alike only if they are equal
   * @return the form
   */
  public static <E> JsonForm<ImmutableSortedSet<E>> setOf(
      JsonForm<E> element, Comparator<? super E> order) {
    return new CollectionForms.SetOf<>(checkNotNull(element), checkNotNull(order));
  }

  /**
   * Returns the form of maps in the natural order of their keys, which are objects with the keys as
   * names. They are read in any order and written sorted.
   *
   * @param <K> the type of the keys
   * @param <V> the type of the values
   * @param key the form of each key, which is text
   * @param value the form of each value
   * @return the form
   * @throws IllegalArgumentException if the form of the keys is none of text
   */
  public static <K extends Comparable<? super K>, V> JsonForm<ImmutableSortedMap<K, V>> mapOf(
      JsonForm<K> key, JsonForm<V> value) {
    return new CollectionForms.MapOf<>(textual(key), checkNotNull(value));
  }

  /**
   * Returns a form that has a word for one value, and another form for all others.
   *
   * @param <T> the type of the values
   * @param word the word, which must not be a text of the other form
   * @param constant the value for which it stands
   * @param otherwise the form of all other values
   * @return the form
   */
  public static <T> JsonForm<T> wordOr(String word, T constant, JsonForm<T> otherwise) {
    return new WordOrForm<>(checkNotNull(word), checkNotNull(constant), checkNotNull(otherwise));
  }

  /**
   * Returns the form of a type whose JSON is understood only as a whole, such as expressions, whose
   * types depend on what is declared elsewhere.
   *
   * @param <T> the type of the values
   * @param expectation what faults say is expected, such as {@code an object (expression)}
   * @param read makes a value of the tree; where it cannot, it reports faults to the tree and
   *     returns empty
   * @param write returns the tree of a value
   * @return the form
   */
  public static <T> JsonForm<T> ofTree(
      String expectation,
      Function<JsonTree, Optional<? extends T>> read,
      Function<? super T, JsonTree> write) {
    return new TreeForm<>(checkNotNull(expectation), checkNotNull(read), checkNotNull(write));
  }

  /**
   * Returns a form that stands for another one, which is asked for when it is first needed. Thus a
   * form may contain itself.
   *
   * @param <T> the type of the values
   * @param form returns the other form
   * @return the form
   */
  public static <T> JsonForm<T> lazy(Supplier<JsonForm<T>> form) {
    return new DelegatingForm.Lazy<>(checkNotNull(form));
  }

  /**
   * Returns the form of an id at the place where the thing that it names is described. In a
   * {@link #document} no id may be declared twice.
   *
   * @param <I> the type of the ids
   * @param space what the ids name, such as {@code firm}
   * @param id the form of the ids, which is text
   * @return the form
   * @throws IllegalArgumentException if the form of the ids is none of text
   */
  public static <I> JsonForm<I> declaring(String space, JsonForm<I> id) {
    return new ReferenceForm<>(checkNotNull(space), textual(id), true);
  }

  /**
   * Returns the form of an id at a place where it is used. In a {@link #document} it has to be
   * {@linkplain #declaring declared} somewhere, before or behind that place.
   *
   * @param <I> the type of the ids
   * @param space what the ids name, such as {@code firm}
   * @param id the form of the ids, which is text
   * @return the form
   * @throws IllegalArgumentException if the form of the ids is none of text
   */
  public static <I> JsonForm<I> referringTo(String space, JsonForm<I> id) {
    return new ReferenceForm<>(checkNotNull(space), textual(id), false);
  }

  /**
   * Returns a form whose values declare further ids, which do not stand in the text as they are
   * used, such as the pairs of a question and one of its answers.
   *
   * @param <T> the type of the values
   * @param space what the ids name
   * @param form the form of the values
   * @param ids returns the ids that a value declares
   * @return the form
   */
  public static <T> JsonForm<T> declaringAll(
      String space, JsonForm<T> form, Function<? super T, ? extends Iterable<?>> ids) {
    return new DelegatingForm.Declaring<>(
        checkNotNull(space), checkNotNull(form), checkNotNull(ids));
  }

  /**
   * Returns a form that remembers where a value stood, for what can be checked of it only together
   * with other values.
   *
   * @param <T> the type of the values
   * @param form the form of the values
   * @return the form
   */
  public static <T> JsonForm<Placed<T>> placed(JsonForm<T> form) {
    return new DelegatingForm.PlacedForm<>(checkNotNull(form));
  }

  /**
   * Returns a form at whose end references are checked, before the value of an {@link ObjectForm}
   * is built. Where a form is read that is no document, they are not.
   *
   * @param <T> the type of the values
   * @param form the form of the whole document
   * @return the form
   */
  public static <T> JsonForm<T> document(JsonForm<T> form) {
    return new DelegatingForm.Document<>(checkNotNull(form));
  }

  private static <K> TextualForm<K> textual(JsonForm<K> form) {
    if (form instanceof TextualForm<K> textual) {
      return textual;
    }
    throw new IllegalArgumentException(
        "form must be one of text, but expects " + form.expectation());
  }
}
