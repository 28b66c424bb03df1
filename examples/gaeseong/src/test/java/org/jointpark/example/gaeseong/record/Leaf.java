package org.jointpark.example.gaeseong.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One value of a raw file: a text, a number, a truth value, a null, or an empty list.
 *
 * @param root the file
 * @param pointer where the value stands
 */
record Leaf(JsonNode root, String pointer) {

  /** {@return every value of a file, in its order} */
  static List<Leaf> of(JsonNode root) {
    List<Leaf> leaves = new ArrayList<>();
    collect(root, root, "", leaves);
    return leaves;
  }

  private static void collect(JsonNode root, JsonNode node, String pointer, List<Leaf> leaves) {
    if (node.isValueNode() || node.isEmpty()) {
      leaves.add(new Leaf(root, pointer));
    } else if (node.isObject()) {
      node.properties()
          .forEach(property ->
              collect(root, property.getValue(), pointer + "/" + property.getKey(), leaves));
    } else {
      for (int i = 0; i < node.size(); i++) {
        collect(root, node.get(i), pointer + "/" + i, leaves);
      }
    }
  }

  JsonNode value() {
    return root.at(pointer);
  }

  boolean isNull() {
    return value().isNull();
  }

  String text() {
    return value().asString();
  }

  BigDecimal number() {
    return value().decimalValue().stripTrailingZeros();
  }

  Optional<String> findText() {
    return isNull() ? Optional.empty() : Optional.of(text());
  }

  Optional<Integer> findCount() {
    return isNull() ? Optional.empty() : Optional.of(value().intValue());
  }

  /** {@return a part of the pointer, counted from 1} */
  String part(int index) {
    return pointer.split("/", -1)[index];
  }

  int number(int index) {
    return Integer.parseInt(part(index));
  }

  /** {@return the last part of the pointer} */
  String key() {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  /** {@return what stands that many levels above this value} */
  JsonNode up(int levels) {
    String above = pointer;
    for (int i = 0; i < levels; i++) {
      above = above.substring(0, above.lastIndexOf('/'));
    }
    return root.at(above);
  }

  /** {@return a text that stands that many levels above this value, or empty} */
  Optional<String> text(int levels, String key) {
    JsonNode node = up(levels).path(key);
    return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
  }
}
