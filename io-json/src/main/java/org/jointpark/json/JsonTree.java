package org.jointpark.json;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jointpark.json.Faults.Sighting;
import org.jointpark.json.layout.JsonWriter;
import org.jointpark.json.scan.TokenQueue;
import org.jointpark.json.scan.Wording;
import org.jointpark.style.NearNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A JSON value as it was read or is to be written, of which no form has made sense yet.
 *
 * <p>It is for {@linkplain JsonForms#ofTree forms} that must see a value as a whole. A tree that
 * was read knows where each of its values stands: {@link #refuse} reports a fault there, and
 * {@link #read} lets another form read a part as if it were read from the text.
 */
public final class JsonTree {

  private record Member(Sighting at, JsonTree value) {}

  private record Origin(JsonReader in, Sighting at) {}

  private final @Nullable Origin origin;
  private final JsonToken token;
  private final String text;
  private final ImmutableList<JsonTree> elements;
  private final ImmutableMap<String, Member> members;

  private JsonTree(
      @Nullable Origin origin,
      JsonToken token,
      String text,
      ImmutableList<JsonTree> elements,
      ImmutableMap<String, Member> members) {
    this.origin = origin;
    this.token = token;
    this.text = text;
    this.elements = elements;
    this.members = members;
  }

  /** Reads the value that begins at the current token; a name that stands twice is a fault. */
  static JsonTree readFrom(JsonReader in) {
    JsonToken token = in.token();
    Origin origin = new Origin(in, in.here());
    String text = token.isStructStart() ? "" : in.text();
    ImmutableList.Builder<JsonTree> elements = ImmutableList.builder();
    Map<String, Member> members = new LinkedHashMap<>();
    if (token == JsonToken.START_ARRAY) {
      while (in.next() != JsonToken.END_ARRAY) {
        elements.add(readFrom(in));
      }
    } else if (token == JsonToken.START_OBJECT) {
      while (in.next() != JsonToken.END_OBJECT) {
        readMember(in, members);
      }
    }
    return new JsonTree(origin, token, text, elements.build(), ImmutableMap.copyOf(members));
  }

  private static void readMember(JsonReader in, Map<String, Member> members) {
    String name = in.text();
    if (members.containsKey(name)) {
      in.refuseRepeatedName();
      in.next();
      in.skip();
    } else {
      Sighting at = in.here();
      in.next();
      members.put(name, new Member(at, readFrom(in)));
    }
  }

  /**
   * Returns a text to be written.
   *
   * @param text the text
   * @return the tree
   */
  public static JsonTree text(String text) {
    return new JsonTree(null, JsonToken.VALUE_STRING, text, ImmutableList.of(), ImmutableMap.of());
  }

  /**
   * Returns an array to be written.
   *
   * @param elements its elements
   * @return the tree
   */
  public static JsonTree array(Iterable<JsonTree> elements) {
    return new JsonTree(
        null, JsonToken.START_ARRAY, "", ImmutableList.copyOf(elements), ImmutableMap.of());
  }

  /**
   * Returns an object to be written.
   *
   * @param members its members, in their order
   * @return the tree
   */
  public static JsonTree object(Map<String, JsonTree> members) {
    Sighting nowhere = new Sighting(null, 0);
    ImmutableMap.Builder<String, Member> all = ImmutableMap.builder();
    members.forEach((name, value) -> all.put(name, new Member(nowhere, value)));
    return new JsonTree(null, JsonToken.START_OBJECT, "", ImmutableList.of(), all.buildOrThrow());
  }

  /**
   * Returns a value to be written as a form writes it.
   *
   * @param <T> the type of the value
   * @param form the form
   * @param value the value
   * @return the tree
   */
  public static <T> JsonTree of(JsonForm<T> form, T value) {
    TreeWriter tree = new TreeWriter();
    form.write(value, tree);
    return tree.tree();
  }

  static JsonTree number(BigDecimal number) {
    JsonToken token =
        number.scale() > 0 ? JsonToken.VALUE_NUMBER_FLOAT : JsonToken.VALUE_NUMBER_INT;
    return new JsonTree(null, token, number.toPlainString(), ImmutableList.of(), ImmutableMap.of());
  }

  static JsonTree bool(boolean value) {
    JsonToken token = value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
    return new JsonTree(null, token, String.valueOf(value), ImmutableList.of(), ImmutableMap.of());
  }

  void writeTo(JsonWriter out) {
    switch (token) {
      case START_ARRAY -> {
        out.startArray();
        elements.forEach(element -> element.writeTo(out));
        out.endArray();
      }
      case START_OBJECT -> {
        out.startObject();
        members.forEach((name, member) -> {
          out.name(name);
          member.value().writeTo(out);
        });
        out.endObject();
      }
      case VALUE_STRING -> out.text(text);
      case VALUE_TRUE, VALUE_FALSE -> out.bool(token == JsonToken.VALUE_TRUE);
      default -> out.number(new BigDecimal(text));
    }
  }

  /** {@return whether this is a text} */
  public boolean isText() {
    return token == JsonToken.VALUE_STRING;
  }

  /** {@return whether this is a number} */
  public boolean isNumber() {
    return token.isNumeric();
  }

  /** {@return whether this is {@code true} or {@code false}} */
  public boolean isTruth() {
    return token.isBoolean();
  }

  /** {@return whether this is an array} */
  public boolean isArray() {
    return token == JsonToken.START_ARRAY;
  }

  /** {@return whether this is an object} */
  public boolean isObject() {
    return token == JsonToken.START_OBJECT;
  }

  /** {@return what stands in the text, such as the text itself or the digits of a number} */
  public String text() {
    return text;
  }

  /** {@return the elements, if this is an array} */
  public ImmutableList<JsonTree> elements() {
    return elements;
  }

  /** {@return the names of the members, if this is an object} */
  public ImmutableSet<String> names() {
    return members.keySet();
  }

  /**
   * Returns the value of a member.
   *
   * @param name the name of the member
   * @return the value, or empty if there is none
   */
  public Optional<JsonTree> member(String name) {
    return Optional.ofNullable(members.get(name)).map(Member::value);
  }

  /** {@return what faults call this value: its text in quotes, its digits, {@code an array}} */
  public String found() {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> Wording.quote(text);
      default -> Wording.escape(text, 60);
    };
  }

  /**
   * Reads this value by a form, which reports its faults.
   *
   * @param <T> the type of the value
   * @param form the form
   * @return the value, or empty if there were faults
   */
  public <T> Optional<T> read(JsonForm<T> form) {
    TokenQueue tokens = new TokenQueue();
    keep(tokens);
    return Optional.ofNullable(form.read(in().again(tokens, at().place())));
  }

  private void keep(TokenQueue tokens) {
    tokens.add(token, text, at().position());
    elements.forEach(element -> element.keep(tokens));
    members.forEach((name, member) -> {
      tokens.add(JsonToken.PROPERTY_NAME, name, member.at().position());
      member.value().keep(tokens);
    });
    if (token.isStructStart()) {
      JsonToken end = isArray() ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
      tokens.add(end, "", at().position());
    }
  }

  /**
   * Reports that this value is {@code null} or of a JSON type that cannot be read.
   *
   * @param expected what was expected, such as {@code an array}
   */
  public void refuseType(String expected) {
    boolean isNull = token == JsonToken.VALUE_NULL;
    refuse(isNull ? JsonFault.Kind.NULL : JsonFault.Kind.WRONG_TYPE, expected, found());
  }

  /**
   * Reports a fault of this value.
   *
   * @param kind what is wrong
   * @param expected what was expected
   * @param found what was found
   */
  public void refuse(JsonFault.Kind kind, String expected, String found) {
    in().faults().add(kind, at(), expected, found);
  }

  /**
   * Reports a fault of this value, with the known name that may have been meant.
   *
   * @param kind what is wrong
   * @param expected what was expected
   * @param found what was found
   * @param known the known names
   */
  public void refuse(JsonFault.Kind kind, String expected, String found, Iterable<String> known) {
    in().faults().add(kind, at(), expected, found, () -> NearNames.nearest(text, known));
  }

  /**
   * Reports the members of this object that have other names than those that are known.
   *
   * @param known the known names
   * @return whether there are none
   */
  public boolean hasOnly(Set<String> known) {
    boolean all = true;
    for (Map.Entry<String, Member> member : members.entrySet()) {
      if (!known.contains(member.getKey())) {
        all = false;
        refuseName(member.getKey(), known);
      }
    }
    return all;
  }

  /**
   * Reports that a member of this object has another name than those that are known.
   *
   * @param name the name, which is one of {@link #names}
   * @param known the known names
   */
  public void refuseName(String name, Set<String> known) {
    Member member = members.get(name);
    if (member != null) {
      in().faults()
          .add(
              JsonFault.Kind.UNKNOWN_NAME,
              member.at(),
              Wording.oneOf(known),
              Wording.quote(name),
              () -> NearNames.nearest(name, known));
    }
  }

  /**
   * Returns the value of a member, or reports that there is none.
   *
   * @param name the name of the member
   * @param expected what is expected there
   * @return the value, or empty after reporting
   */
  public Optional<JsonTree> required(String name, String expected) {
    Optional<JsonTree> value = member(name);
    if (value.isEmpty()) {
      refuse(JsonFault.Kind.MISSING_NAME, expected, Wording.quote(name));
    }
    return value;
  }

  /**
   * Returns what the code of a value type makes of this value, or reports why it refuses.
   *
   * @param <T> the type of what is made
   * @param what what is made, such as {@code rule}
   * @param code makes it; refuses what it cannot be with an {@link IllegalArgumentException}
   * @return what was made, or empty after reporting
   */
  public <T> Optional<T> make(String what, Supplier<? extends T> code) {
    return Optional.ofNullable(Refusals.orFault(
        code,
        in().faults(),
        reason -> refuse(JsonFault.Kind.INCONSISTENT_VALUE, "a consistent " + what, reason)));
  }

  private JsonReader in() {
    return origin().in();
  }

  private Sighting at() {
    return origin().at();
  }

  private Origin origin() {
    Origin known = origin;
    checkState(known != null, "tree must have been read, but is to be written: %s", this);
    return known;
  }

  /** {@return what faults call this value} */
  @Override
  public String toString() {
    return found();
  }
}
