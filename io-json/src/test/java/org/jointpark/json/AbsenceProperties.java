package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jointpark.park.Dossier;
import org.jointpark.source.Known;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Unknown, none, open and zero are different things for every property of every type: in Java, in
 * equality and in JSON.
 *
 * <p>Each member of each random document is left out, is made {@code "none"} and is made zero, one
 * at a time. What can then still be read must be another value than before, and must say in Java
 * what the document says.
 */
class AbsenceProperties {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final Pattern MONEY = Pattern.compile("([A-Z]{3}) [0-9].*");
  private static final Pattern HOURS = Pattern.compile("PT[0-9].*");

  /** Objects that list by kind; in a complete one, what is not listed is zero. */
  private static final ImmutableSet<String> ITEMISED =
      ImmutableSet.of("pay", "hours", "byOrigin", "byHomeState", "bySex", "byStatus");

  /** Members by which nothing is told that others do not tell as well. */
  private static final ImmutableSet<String> TOLD_BY_OTHERS = ImmutableSet.of("total", "gross");

  private static final Set<String> UNKNOWN = new TreeSet<>();
  private static final Set<String> PRESENT = new TreeSet<>();
  private static final Set<String> NONE = new TreeSet<>();

  @Provide
  static Arbitrary<Tuple2<BoundForm<?>, Object>> values() {
    List<BoundForm<?>> forms = BoundForm.all().stream()
        .filter(bound -> !bound.type().equals(Dossier.class))
        .toList();
    return Arbitraries.of(forms)
        .flatMap(bound -> Arbitraries.defaultFor(bound.type())
            .map(value -> Tuple.<BoundForm<?>, Object>of(bound, value)));
  }

  @Property(tries = 6_000, shrinking = ShrinkingMode.OFF)
  void unknownNoneOpenAndZeroAreDifferent(@ForAll("values") Tuple2<BoundForm<?>, Object> value)
      throws Exception {
    check(value.get1(), value.get2());
  }

  private static <T> void check(BoundForm<T> bound, Object object) throws Exception {
    T value = bound.type().cast(object);
    JsonNode json = MAPPER.readTree(bound.form().toLine(value));
    noteAccessors(bound.type(), value);
    if (json instanceof ObjectNode document) {
      List<ObjectNode> objects = new ArrayList<>();
      collect(document, false, objects);
      for (int i = 0; i < objects.size(); i++) {
        for (String member : List.copyOf(objects.get(i).propertyNames())) {
          Optional<Method> accessor = i == 0 ? accessor(bound.type(), member) : Optional.empty();
          change(bound, value, document, objects.get(i), member, accessor);
        }
      }
    }
  }

  /** Adds an object and those within it, but for those that list amounts by kind. */
  private static void collect(JsonNode node, boolean itemised, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      if (!itemised) {
        objects.add(object);
      }
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        collect(member.getValue(), ITEMISED.contains(member.getKey()), objects);
      }
    } else {
      node.forEach(element -> collect(element, false, objects));
    }
  }

  /** Changes one member, reads the document, and puts the member back. */
  private static <T> void change(
      BoundForm<T> bound,
      T value,
      ObjectNode document,
      ObjectNode node,
      String member,
      Optional<Method> accessor)
      throws Exception {
    JsonNode held = node.get(member);
    List<String> order = List.copyOf(node.propertyNames());
    node.remove(member);
    Optional<T> without = read(bound, document);
    node.put(member, "none");
    Optional<T> none = accessor
        .filter(method -> method.getReturnType().equals(Known.class))
        .flatMap(method -> read(bound, document));
    Optional<T> zero = zeroLike(held).flatMap(nothing -> {
      node.set(member, nothing);
      return read(bound, document);
    });
    node.set(member, held);
    restore(node, order);

    String where = bound.type().getSimpleName() + "." + member + " of " + document;
    without.ifPresent(it -> {
      if (!TOLD_BY_OTHERS.contains(member)) {
        assertThat(it).as("unknown: " + where).isNotEqualTo(value);
        none.ifPresent(that -> assertThat(that).as("none: " + where).isNotEqualTo(it));
        zero.ifPresent(that -> assertThat(that).as("zero: " + where).isNotEqualTo(it));
      }
    });
    if (accessor.isPresent() && !TOLD_BY_OTHERS.contains(member)) {
      checkJava(accessor.get(), without, none, zero);
    }
  }

  /** Puts members back into their order. */
  private static void restore(ObjectNode node, List<String> order) {
    for (String name : order) {
      JsonNode member = node.get(name);
      node.remove(name);
      node.set(name, member);
    }
  }

  private static <T> Optional<T> read(BoundForm<T> bound, ObjectNode document) {
    try {
      return Optional.of(bound.form().read(document.toString()));
    } catch (InvalidJsonException refused) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> zeroLike(JsonNode held) {
    if (held.isInt()) {
      return Optional.of(MAPPER.getNodeFactory().numberNode(0));
    }
    if (held.isString() && MONEY.matcher(held.stringValue()).matches()) {
      String currency = held.stringValue().substring(0, 3);
      return Optional.of(MAPPER.getNodeFactory().stringNode(currency + " 0"));
    }
    if (held.isString() && HOURS.matcher(held.stringValue()).matches()) {
      return Optional.of(MAPPER.getNodeFactory().stringNode("PT0S"));
    }
    return Optional.empty();
  }

  private static void checkJava(
      Method property, Optional<?> without, Optional<?> none, Optional<?> zero) throws Exception {
    if (property.getReturnType().equals(Optional.class)) {
      if (without.isPresent()) {
        assertThat((Optional<?>) property.invoke(without.get()))
            .as(property.toString())
            .isEmpty();
      }
      if (zero.isPresent()) {
        assertThat((Optional<?>) property.invoke(zero.get()))
            .as(property.toString())
            .isPresent();
      }
    }
    if (property.getReturnType().equals(Known.class)) {
      if (without.isPresent()) {
        assertThat(((Known<?>) property.invoke(without.get())).isUnknown()).isTrue();
      }
      if (none.isPresent()) {
        assertThat(((Known<?>) property.invoke(none.get())).isNone()).isTrue();
      }
    }
  }

  private static Optional<Method> accessor(Class<?> type, String member) {
    try {
      return Optional.of(type.getMethod(member));
    } catch (NoSuchMethodException derived) {
      return Optional.empty();
    }
  }

  private static void noteAccessors(Class<?> type, Object value) throws Exception {
    for (Method method : type.getMethods()) {
      if (isAbsenceOf(method)) {
        String name = type.getSimpleName() + "." + method.getName();
        Object property = method.invoke(value);
        boolean present = property instanceof Known<?> known
            ? known.isPresent()
            : ((Optional<?>) property).isPresent();
        boolean none = property instanceof Known<?> known && known.isNone();
        (present ? PRESENT : none ? NONE : UNKNOWN).add(name);
      }
    }
  }

  private static boolean isAbsenceOf(Method method) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && (method.getReturnType().equals(Optional.class)
            || method.getReturnType().equals(Known.class));
  }

  /** Every property that can be unknown, none or present was so in some value. */
  @AfterContainer
  static void everyPropertyWasSeen() {
    Set<String> all = new TreeSet<>();
    Set<String> happenings = new TreeSet<>();
    for (BoundForm<?> bound : BoundForm.all()) {
      for (Method method : bound.type().getMethods()) {
        if (isAbsenceOf(method) && !bound.type().equals(Dossier.class)) {
          String name = bound.type().getSimpleName() + "." + method.getName();
          all.add(name);
          if (method.getReturnType().equals(Known.class)) {
            happenings.add(name);
          }
        }
      }
    }
    assertThat(PRESENT).containsAll(all);
    assertThat(UNKNOWN).containsAll(all);
    assertThat(NONE).containsAll(happenings);
    assertThat(happenings).hasSizeGreaterThan(5);
    assertThat(all).hasSizeGreaterThan(80);
  }
}
