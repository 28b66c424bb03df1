package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** One object of a raw file, every key of which must be read. */
final class RawObject {

  private final String pointer;
  private final Map<String, JsonNode> unread = new LinkedHashMap<>();

  private RawObject(JsonNode node, String pointer) {
    checkArgument(node.isObject(), "value must be an object, but was %s (%s)", node, pointer);
    this.pointer = pointer;
    node.properties().forEach(property -> unread.put(property.getKey(), property.getValue()));
  }

  /** Reads an object, and fails if the reader leaves a key unread. */
  static <T> T read(JsonNode node, String pointer, Function<RawObject, T> reader) {
    RawObject object = new RawObject(node, pointer);
    T result = reader.apply(object);
    checkArgument(
        object.unread.isEmpty(),
        "keys must be known, but were %s (%s)",
        object.unread.keySet(),
        pointer);
    return result;
  }

  /** {@return where this object stands in its file} */
  String pointer() {
    return pointer;
  }

  /** {@return where the value of a key stands in its file} */
  String pointer(String key) {
    return pointer + "/" + key;
  }

  /** {@return whether a key is there, unread, with a value that is not null} */
  boolean has(String key) {
    JsonNode node = unread.get(key);
    return node != null && !node.isNull();
  }

  /** Reads the value of a key, or empty if it is absent or null. */
  Optional<JsonNode> find(String key) {
    return Optional.ofNullable(unread.remove(key)).filter(node -> !node.isNull());
  }

  /** Reads the value of a key, which must be there. */
  JsonNode get(String key) {
    return find(key)
        .orElseThrow(() -> new IllegalArgumentException(
            "key must be present, but was not: '" + key + "' (" + pointer + ")"));
  }

  /** Reads a key that says something of the file only. */
  void skip(String key) {
    unread.remove(key);
  }

  /** Reads an object, which must be there, for what its reader does. */
  void read(String key, Consumer<RawObject> reader) {
    RawObject object = object(key, same -> {
      reader.accept(same);
      return same;
    });
    checkArgument(object.unread.isEmpty(), "keys must be known (%s)", object.pointer);
  }

  /** Reads a key that must have no value. */
  void nothing(String key) {
    find(key).ifPresent(node -> {
      throw new IllegalArgumentException(
          "value must be null, but was " + node + " (" + pointer(key) + ")");
    });
  }

  String text(String key) {
    return textOf(get(key), pointer(key));
  }

  Optional<String> findText(String key) {
    return find(key).map(node -> textOf(node, pointer(key)));
  }

  LocalDate day(String key) {
    return LocalDate.parse(text(key));
  }

  Optional<LocalDate> findDay(String key) {
    return findText(key).map(LocalDate::parse);
  }

  BigDecimal number(String key) {
    return numberOf(get(key), pointer(key));
  }

  Optional<Integer> findCount(String key) {
    return find(key).map(node -> numberOf(node, pointer(key)).intValueExact());
  }

  boolean truth(String key) {
    JsonNode node = get(key);
    checkArgument(node.isBoolean(), "value must be a boolean, but was %s (%s)", node, pointer(key));
    return node.booleanValue();
  }

  /** Reads a list of texts, empty if it is absent or null. */
  ImmutableList<String> texts(String key) {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    find(key)
        .ifPresent(list -> elements(list, key).forEach((at, node) -> texts.add(textOf(node, at))));
    return texts.build();
  }

  /** Reads an object whose keys are data and whose values are lists of texts. */
  ImmutableMap<String, ImmutableList<String>> textsByKey(String key) {
    ImmutableMap.Builder<String, ImmutableList<String>> all = ImmutableMap.builder();
    read(
        key,
        object -> ImmutableList.copyOf(object.unread.keySet())
            .forEach(name -> all.put(name, object.texts(name))));
    return all.buildOrThrow();
  }

  /** Reads a list of objects, empty if it is absent or null. */
  <T> ImmutableList<T> objects(String key, Function<RawObject, T> reader) {
    ImmutableList.Builder<T> objects = ImmutableList.builder();
    find(key)
        .ifPresent(
            list -> elements(list, key).forEach((at, node) -> objects.add(read(node, at, reader))));
    return objects.build();
  }

  /** Reads an object, which must be there. */
  <T> T object(String key, Function<RawObject, T> reader) {
    return read(get(key), pointer(key), reader);
  }

  /** Reads an object, or empty if it is absent or null. */
  <T> Optional<T> findObject(String key, Function<RawObject, T> reader) {
    return find(key).map(node -> read(node, pointer(key), reader));
  }

  /** Reads an object whose keys are data, empty if it is absent or null. */
  ImmutableMap<String, JsonNode> fields(String key) {
    ImmutableMap.Builder<String, JsonNode> fields = ImmutableMap.builder();
    find(key).ifPresent(node -> {
      checkArgument(
          node.isObject(), "value must be an object, but was %s (%s)", node, pointer(key));
      node.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
    });
    return fields.buildOrThrow();
  }

  /** Reads an object whose keys are data and whose values are objects. */
  <T> ImmutableMap<String, T> map(String key, BiFunction<String, RawObject, T> reader) {
    ImmutableMap.Builder<String, T> map = ImmutableMap.builder();
    fields(key)
        .forEach((name, node) -> map.put(
            name, read(node, pointer(key) + "/" + name, object -> reader.apply(name, object))));
    return map.buildOrThrow();
  }

  private ImmutableMap<String, JsonNode> elements(JsonNode list, String key) {
    checkArgument(list.isArray(), "value must be a list, but was %s (%s)", list, pointer(key));
    ImmutableMap.Builder<String, JsonNode> elements = ImmutableMap.builder();
    for (int i = 0; i < list.size(); i++) {
      elements.put(pointer(key) + "/" + i, list.get(i));
    }
    return elements.buildOrThrow();
  }

  /** {@return the text that a node is} */
  static String textOf(JsonNode node, String pointer) {
    checkArgument(node.isString(), "value must be a text, but was %s (%s)", node, pointer);
    return node.stringValue();
  }

  /** {@return the number that a node is} */
  static BigDecimal numberOf(JsonNode node, String pointer) {
    checkArgument(node.isNumber(), "value must be a number, but was %s (%s)", node, pointer);
    return node.decimalValue();
  }
}
