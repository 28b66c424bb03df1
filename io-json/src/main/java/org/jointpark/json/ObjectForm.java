package org.jointpark.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jointpark.json.Faults.Sighting;
import org.jointpark.json.layout.JsonWriter;
import org.jointpark.json.scan.Wording;
import org.jointpark.style.NearNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The form of a type whose values are JSON objects with named members.
 *
 * <pre>{@code
 * static final ObjectForm<Firm, Firm.Builder> FIRM =
 *     ObjectForm.builder("firm", Firm::builder, Firm.Builder::build)
 *         .required("id", declaring("firm", FIRM_ID), Firm::id, Firm.Builder::id)
 *         .required("name", text(1, 200), Firm::name, Firm.Builder::name)
 *         .optional("closed", day(), Firm::closed, Firm.Builder::closed)
 *         .list("facilities", FACILITY, Firm::facilities, Firm.Builder::facilities)
 *         .build();
 * }</pre>
 *
 * <p>Members are written in the order in which they are declared, and read in any order. What the
 * setters and the build function refuse with an {@link IllegalArgumentException},
 * {@link IllegalStateException}, {@link java.time.DateTimeException} or {@link ArithmeticException}
 * is a fault of the document.
 *
 * @param <T> the type of the values
 * @param <B> the type that builds them
 */
public final class ObjectForm<T, B> extends JsonForm<T> {

  private final String name;
  private final Supplier<? extends B> newBuilder;
  private final Function<? super B, ? extends T> build;
  private final ImmutableList<Member<T, B, ?>> members;
  private final Map<String, Integer> indexes = new HashMap<>();

  private ObjectForm(Builder<T, B> builder) {
    this.name = builder.name;
    this.newBuilder = builder.newBuilder;
    this.build = builder.build;
    this.members = ImmutableList.copyOf(builder.members.values());
    for (int i = 0; i < members.size(); i++) {
      indexes.put(members.get(i).name(), i);
    }
  }

  /**
   * Returns a builder of a form without members.
   *
   * @param <T> the type of the values
   * @param <B> the type that builds them
   * @param name what faults call the object, such as {@code firm}
   * @param newBuilder makes a builder for each object
   * @param build makes the value, when no member had a fault
   * @return the builder
   */
  public static <T, B> Builder<T, B> builder(
      String name, Supplier<? extends B> newBuilder, Function<? super B, ? extends T> build) {
    return new Builder<>(name, newBuilder, build);
  }

  @Override
  @Nullable
  T read(JsonReader in) {
    return read(in, () -> true);
  }

  /** Reads the current value; asks at the end of the object whether its value is to be built. */
  @Nullable
  T read(JsonReader in, BooleanSupplier mayBuild) {
    return in.isAt(JsonToken.START_OBJECT)
        ? read(in, Optional.empty(), mayBuild)
        : in.refuseType(this);
  }

  /** Reads the object that begins here, which also has a member that says its kind. */
  @Nullable
  T read(JsonReader in, String discriminator) {
    return read(in, Optional.of(discriminator), () -> true);
  }

  private @Nullable T read(
      JsonReader in, Optional<String> discriminator, BooleanSupplier mayBuild) {
    Sighting start = in.here();
    B builder = newBuilder.get();
    boolean[] seen = new boolean[members.size()];
    boolean kindSeen = discriminator.isEmpty();
    boolean complete = true;
    while (in.next() != JsonToken.END_OBJECT) {
      Integer index = indexes.get(in.text());
      if (index != null && !seen[index]) {
        seen[index] = true;
        in.next();
        complete &= members.get(index).read(in, builder);
      } else if (index == null && !kindSeen && discriminator.get().equals(in.text())) {
        kindSeen = true;
        in.next();
      } else {
        complete = false;
        refuseName(in, discriminator);
      }
    }
    boolean hasAll = setAbsent(seen, builder, in, start);
    boolean maybe = mayBuild.getAsBoolean();
    return complete && hasAll && maybe ? build(builder, in, start) : null;
  }

  private void refuseName(JsonReader in, Optional<String> discriminator) {
    String found = in.text();
    if (indexes.containsKey(found) || discriminator.filter(found::equals).isPresent()) {
      in.refuseRepeatedName();
    } else if (in.faults().isFull()) {
      in.faults().omit();
    } else {
      List<String> known = names(discriminator);
      in.faults()
          .add(
              JsonFault.Kind.UNKNOWN_NAME,
              in.here(),
              known.isEmpty() ? "none" : Wording.oneOf(known),
              Wording.quote(found),
              () -> NearNames.nearest(found, known));
    }
    in.next();
    in.skip();
  }

  private List<String> names(Optional<String> discriminator) {
    return Stream.concat(discriminator.stream(), members.stream().map(Member::name))
        .toList();
  }

  /** Fills in what the object does not have; returns whether it may lack that. */
  private boolean setAbsent(boolean[] seen, B builder, JsonReader in, Sighting start) {
    boolean complete = true;
    for (int i = 0; i < seen.length; i++) {
      if (!seen[i]) {
        Member<T, B, ?> member = members.get(i);
        member.whenAbsent().accept(builder);
        if (member.isRequired()) {
          complete = false;
          in.faults()
              .add(
                  JsonFault.Kind.MISSING_NAME,
                  start,
                  member.form().expectation(),
                  Wording.quote(member.name()));
        }
      }
    }
    return complete;
  }

  private @Nullable T build(B builder, JsonReader in, Sighting start) {
    return Refusals.<T>orFault(
        () -> build.apply(builder),
        in.faults(),
        reason -> in.faults()
            .add(JsonFault.Kind.INCONSISTENT_VALUE, start, "a consistent " + name, reason));
  }

  @Override
  void write(T value, JsonWriter out) {
    out.startObject();
    writeMembers(value, out);
    out.endObject();
  }

  /** Writes the object with a member before the others that says its kind. */
  void write(T value, JsonWriter out, String discriminator, String kind) {
    out.startObject();
    out.name(discriminator);
    out.text(kind);
    writeMembers(value, out);
    out.endObject();
  }

  private void writeMembers(T value, JsonWriter out) {
    for (Member<T, B, ?> member : members) {
      member.write(value, out);
    }
  }

  boolean hasMember(String memberName) {
    return indexes.containsKey(memberName);
  }

  @Override
  String expectation() {
    return "an object (" + name + ")";
  }

  /**
   * Builds an {@link ObjectForm}. Members are written in the order in which they are added.
   *
   * @param <T> the type of the values
   * @param <B> the type that builds them
   */
  public static final class Builder<T, B> {

    private final String name;
    private final Supplier<? extends B> newBuilder;
    private final Function<? super B, ? extends T> build;
    private final Map<String, Member<T, B, ?>> members = new LinkedHashMap<>();

    private Builder(
        String name, Supplier<? extends B> newBuilder, Function<? super B, ? extends T> build) {
      this.name = checkNotNull(name);
      this.newBuilder = checkNotNull(newBuilder);
      this.build = checkNotNull(build);
    }

    /**
     * Adds a member that each object has.
     *
     * @param <V> the type of the member's value
     * @param member the name of the member
     * @param form the form of its value
     * @param getter returns its value
     * @param setter sets its value on the builder
     * @return this builder
     * @throws IllegalArgumentException if there is a member of that name
     */
    @CanIgnoreReturnValue
    public <V> Builder<T, B> required(
        String member,
        JsonForm<V> form,
        Function<? super T, ? extends V> getter,
        BiConsumer<? super B, ? super V> setter) {
      return add(new Member<>(
          member,
          form,
          Member.Presence.REQUIRED,
          value -> Optional.of(getter.apply(value)),
          setter,
          builder -> {}));
    }

    /**
     * Adds a member that an object may lack; its setter is then not called.
     *
     * @param <V> the type of the member's value
     * @param member the name of the member
     * @param form the form of its value
     * @param getter returns its value, if it has one
     * @param setter sets its value on the builder
     * @return this builder
     * @throws IllegalArgumentException if there is a member of that name
     */
    @CanIgnoreReturnValue
    public <V> Builder<T, B> optional(
        String member,
        JsonForm<V> form,
        Function<? super T, Optional<V>> getter,
        BiConsumer<? super B, ? super V> setter) {
      return add(
          new Member<>(member, form, Member.Presence.OPTIONAL, getter, setter, builder -> {}));
    }

    /**
     * Adds a member whose absence means one certain value. The member is written unless it has that
     * value; when it is absent, the setter is called with that value.
     *
     * <p>This makes further kinds of members, such as
     * {@linkplain org.jointpark.json.dossier.SourceForms#known that of facts} that are unknown,
     * none or a value.
     *
     * @param <V> the type of the member's value
     * @param member the name of the member
     * @param form the form of its value
     * @param absent the value that is not written
     * @param getter returns its value
     * @param setter sets its value on the builder
     * @return this builder
     * @throws IllegalArgumentException if there is a member of that name
     */
    @CanIgnoreReturnValue
    public <V> Builder<T, B> defaulted(
        String member,
        JsonForm<V> form,
        V absent,
        Function<? super T, ? extends V> getter,
        BiConsumer<? super B, ? super V> setter) {
      checkNotNull(absent);
      return add(new Member<>(
          member,
          form,
          Member.Presence.OPTIONAL,
          value -> Optional.<V>of(getter.apply(value)).filter(it -> !it.equals(absent)),
          setter,
          builder -> setter.accept(builder, absent)));
    }

    /**
     * Adds a member that is an array, whose absence means an empty list. An empty list is not
     * written; when the member is absent, the setter is not called.
     *
     * @param <E> the type of the elements
     * @param member the name of the member
     * @param element the form of each element
     * @param getter returns the elements
     * @param setter sets or adds the elements on the builder
     * @return this builder
     * @throws IllegalArgumentException if there is a member of that name
     */
    @CanIgnoreReturnValue
    public <E> Builder<T, B> list(
        String member,
        JsonForm<E> element,
        Function<? super T, ImmutableList<E>> getter,
        BiConsumer<? super B, ? super ImmutableList<E>> setter) {
      return add(new Member<>(
          member,
          JsonForms.listOf(element),
          Member.Presence.OPTIONAL,
          value -> Optional.of(getter.apply(value)).filter(list -> !list.isEmpty()),
          setter,
          builder -> {}));
    }

    /**
     * Lets a function add members, so that a kind of member that is needed often is written once:
     * {@code .with(known("paid", day(), PayLine::paid, PayLine.Builder::paid))}.
     *
     * @param addition adds members to the builder that it is given, and returns that builder
     * @return this builder
     */
    @CanIgnoreReturnValue
    public Builder<T, B> with(UnaryOperator<Builder<T, B>> addition) {
      return addition.apply(this);
    }

    private Builder<T, B> add(Member<T, B, ?> member) {
      checkArgument(
          members.putIfAbsent(member.name(), member) == null,
          "member must be declared once, but was '%s' again (%s)",
          member.name(),
          name);
      return this;
    }

    /** {@return the form with the members that were added} */
    public ObjectForm<T, B> build() {
      return new ObjectForm<>(this);
    }
  }
}
