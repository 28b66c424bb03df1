package org.jointpark.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jointpark.json.Faults.Sighting;
import org.jointpark.json.layout.JsonWriter;
import org.jointpark.json.scan.Wording;
import org.jointpark.style.NearNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of a sealed family, whose alternatives are told apart by the JSON type of a value and,
 * if it is an object, by a member {@code kind}. The member may stand anywhere in the object, and is
 * written before the others.
 *
 * <pre>{@code
 * static final JsonForm<Norm> NORM =
 *     OneOfForm.<Norm>builder("norm")
 *         .kind("duty", Duty.class, DUTY)
 *         .kind("permission", Permission.class, PERMISSION)
 *         .build();
 * }</pre>
 *
 * @param <T> the type of the family
 */
public final class OneOfForm<T> extends JsonForm<T> {

  private enum Type {
    TEXT,
    NUMBER,
    TRUTH,
    ARRAY,
    OBJECT
  }

  private record Alternative<S>(Class<S> type, JsonForm<S> form) {

    @Nullable
    S read(JsonReader in) {
      return form.read(in);
    }

    void write(Object value, JsonWriter out) {
      form.write(type.cast(value), out);
    }
  }

  private record Kind<S>(String name, Class<S> type, ObjectForm<S, ?> form) {

    void write(Object value, JsonWriter out, String discriminator) {
      form.write(type.cast(value), out, discriminator, name);
    }
  }

  private final String name;
  private final String discriminator;
  private final ImmutableMap<String, Kind<? extends T>> kinds;
  private final ImmutableMap<Type, Alternative<? extends T>> alternatives;

  private OneOfForm(Builder<T> builder) {
    this.name = builder.name;
    this.discriminator = builder.discriminator;
    this.kinds = ImmutableMap.copyOf(builder.kinds);
    this.alternatives = ImmutableMap.copyOf(builder.alternatives);
  }

  /**
   * Returns a builder of a form without alternatives.
   *
   * @param <T> the type of the family
   * @param name what faults call a value, such as {@code norm}
   * @return the builder
   */
  public static <T> Builder<T> builder(String name) {
    return new Builder<>(name);
  }

  @Override
  @Nullable
  T read(JsonReader in) {
    if (in.isAt(JsonToken.START_OBJECT) && !kinds.isEmpty()) {
      Kind<? extends T> kind = in.peekText(discriminator).map(kinds::get).orElse(null);
      return kind == null ? refuseKind(in) : kind.form().read(in, discriminator);
    }
    Alternative<? extends T> alternative = switch (in.token()) {
      case VALUE_STRING -> alternatives.get(Type.TEXT);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> alternatives.get(Type.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> alternatives.get(Type.TRUTH);
      case START_ARRAY -> alternatives.get(Type.ARRAY);
      case START_OBJECT -> alternatives.get(Type.OBJECT);
      default -> null;
    };
    return alternative == null ? in.refuseType(this) : alternative.read(in);
  }

  /** Passes over an object that does not say its kind, or an unknown one. */
  private @Nullable T refuseKind(JsonReader in) {
    Sighting start = in.here();
    String expected = Wording.oneOf(kinds.keySet());
    boolean seen = false;
    while (in.next() != JsonToken.END_OBJECT) {
      boolean isKind = !seen && in.text().equals(discriminator);
      in.next();
      if (isKind) {
        seen = true;
        refuseKind(in, expected);
      } else {
        in.skip();
      }
    }
    if (!seen) {
      in.faults().add(JsonFault.Kind.MISSING_NAME, start, expected, Wording.quote(discriminator));
    }
    return null;
  }

  private void refuseKind(JsonReader in, String expected) {
    if (in.isText()) {
      String found = in.text();
      in.refuse(
          JsonFault.Kind.IMPOSSIBLE_VALUE,
          expected,
          in.found(),
          () -> NearNames.nearest(found, kinds.keySet()));
    } else {
      in.refuse(
          in.isAt(JsonToken.VALUE_NULL) ? JsonFault.Kind.NULL : JsonFault.Kind.WRONG_TYPE,
          expected,
          in.found());
    }
  }

  @Override
  void write(T value, JsonWriter out) {
    for (Kind<? extends T> kind : kinds.values()) {
      if (kind.type().isInstance(value)) {
        kind.write(value, out, discriminator);
        return;
      }
    }
    for (Alternative<? extends T> alternative : alternatives.values()) {
      if (alternative.type().isInstance(value)) {
        alternative.write(value, out);
        return;
      }
    }
    throw new IllegalArgumentException(name + " must have an alternative to be written, but was "
        + value.getClass().getSimpleName());
  }

  @Override
  String expectation() {
    Map<Type, String> expected = new EnumMap<>(Type.class);
    alternatives.forEach(
        (type, alternative) -> expected.put(type, alternative.form().expectation()));
    if (!kinds.isEmpty()) {
      expected.put(Type.OBJECT, "an object (" + name + ")");
    }
    return Joiner.on(" or ").join(expected.values());
  }

  /**
   * Builds a {@link OneOfForm}. No two alternatives have one class.
   *
   * @param <T> the type of the family
   */
  public static final class Builder<T> {

    private final String name;
    private String discriminator = "kind";
    private final Map<String, Kind<? extends T>> kinds = new LinkedHashMap<>();
    private final Map<Type, Alternative<? extends T>> alternatives = new EnumMap<>(Type.class);

    private Builder(String name) {
      this.name = checkNotNull(name);
    }

    /**
     * Sets the name of the member that says the kind of an object; it is {@code kind} otherwise.
     *
     * @param member the name of the member
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder<T> discriminatedBy(String member) {
      discriminator = checkNotNull(member);
      return this;
    }

    /**
     * Adds an alternative that is an object of a named kind.
     *
     * @param <S> the type of the alternative
     * @param kind the text of the member {@code kind}
     * @param type the class of the alternative
     * @param form its form, without the member {@code kind}
     * @return this builder
     * @throws IllegalArgumentException if there is an alternative of that kind
     */
    @CanIgnoreReturnValue
    public <S extends T> Builder<T> kind(String kind, Class<S> type, ObjectForm<S, ?> form) {
      checkArgument(
          kinds.putIfAbsent(kind, new Kind<>(kind, type, form)) == null,
          "kind must be declared once, but was '%s' again (%s)",
          kind,
          name);
      return this;
    }

    /**
     * Adds the alternative that is a JSON text.
     *
     * @param <S> the type of the alternative
     * @param type the class of the alternative
     * @param form its form
     * @return this builder
     * @throws IllegalArgumentException if there is such an alternative
     */
    @CanIgnoreReturnValue
    public <S extends T> Builder<T> text(Class<S> type, JsonForm<S> form) {
      return add(Type.TEXT, new Alternative<>(type, form));
    }

    /**
     * Adds the alternative that is a JSON number.
     *
     * @param <S> the type of the alternative
     * @param type the class of the alternative
     * @param form its form
     * @return this builder
     * @throws IllegalArgumentException if there is such an alternative
     */
    @CanIgnoreReturnValue
    public <S extends T> Builder<T> number(Class<S> type, JsonForm<S> form) {
      return add(Type.NUMBER, new Alternative<>(type, form));
    }

    /**
     * Adds the alternative that is {@code true} or {@code false}.
     *
     * @param <S> the type of the alternative
     * @param type the class of the alternative
     * @param form its form
     * @return this builder
     * @throws IllegalArgumentException if there is such an alternative
     */
    @CanIgnoreReturnValue
    public <S extends T> Builder<T> bool(Class<S> type, JsonForm<S> form) {
      return add(Type.TRUTH, new Alternative<>(type, form));
    }

    /**
     * Adds the alternative that is a JSON array.
     *
     * @param <S> the type of the alternative
     * @param type the class of the alternative
     * @param form its form
     * @return this builder
     * @throws IllegalArgumentException if there is such an alternative
     */
    @CanIgnoreReturnValue
    public <S extends T> Builder<T> array(Class<S> type, JsonForm<S> form) {
      return add(Type.ARRAY, new Alternative<>(type, form));
    }

    /**
     * Adds the only alternative that is a JSON object; it has no member {@code kind}.
     *
     * @param <S> the type of the alternative
     * @param type the class of the alternative
     * @param form its form
     * @return this builder
     * @throws IllegalArgumentException if there is such an alternative
     */
    @CanIgnoreReturnValue
    public <S extends T> Builder<T> object(Class<S> type, JsonForm<S> form) {
      return add(Type.OBJECT, new Alternative<>(type, form));
    }

    private Builder<T> add(Type type, Alternative<? extends T> alternative) {
      checkArgument(
          alternatives.putIfAbsent(type, alternative) == null,
          "there must be one alternative that is a JSON %s, but were two (%s)",
          type.name().toLowerCase(Locale.ROOT),
          name);
      return this;
    }

    /**
     * Returns the form with the alternatives that were added.
     *
     * @return the form
     * @throws IllegalArgumentException if objects are told apart by kind and there is one without
     *     kind as well, if an alternative has a member of the name of the kind, or if two
     *     alternatives have one class
     */
    public OneOfForm<T> build() {
      checkArgument(
          kinds.isEmpty() || !alternatives.containsKey(Type.OBJECT),
          "objects must all have a kind, but one has none (%s)",
          name);
      Set<Class<?>> types = new HashSet<>();
      for (Kind<? extends T> kind : kinds.values()) {
        checkArgument(
            !kind.form().hasMember(discriminator),
            "member '%s' must be left to the kind, but is declared (%s)",
            discriminator,
            kind.name());
        checkOnce(types, kind.type());
      }
      alternatives.values().forEach(alternative -> checkOnce(types, alternative.type()));
      return new OneOfForm<>(this);
    }

    private void checkOnce(Set<Class<?>> types, Class<?> type) {
      checkArgument(
          types.add(type),
          "class must have one alternative, but %s has two (%s)",
          type.getSimpleName(),
          name);
    }
  }
}
