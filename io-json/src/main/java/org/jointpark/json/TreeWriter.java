package org.jointpark.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointpark.json.layout.JsonWriter;

/** Keeps what a form writes as a tree. */
final class TreeWriter extends JsonWriter {

  /** An array that is being written, or an object, of which the last name has no value yet. */
  private static final class Open {
    private final List<JsonTree> elements = new ArrayList<>();
    private final Map<String, JsonTree> members = new LinkedHashMap<>();
    private final boolean isObject;
    private String name = "";

    private Open(boolean isObject) {
      this.isObject = isObject;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<JsonTree> written = new ArrayList<>();

  /** Returns the value that was written. */
  JsonTree tree() {
    return written.get(0);
  }

  private void add(JsonTree value) {
    Open around = open.peek();
    if (around == null) {
      written.add(value);
    } else if (!around.isObject) {
      around.elements.add(value);
    } else {
      around.members.put(around.name, value);
    }
  }

  @Override
  public void startObject() {
    open.push(new Open(true));
  }

  @Override
  public void endObject() {
    add(JsonTree.object(open.pop().members));
  }

  @Override
  public void startArray() {
    open.push(new Open(false));
  }

  @Override
  public void endArray() {
    add(JsonTree.array(open.pop().elements));
  }

  @Override
  public void name(String name) {
    open.element().name = name;
  }

  @Override
  public void text(String value) {
    add(JsonTree.text(value));
  }

  @Override
  public void number(long value) {
    add(JsonTree.number(BigDecimal.valueOf(value)));
  }

  @Override
  public void number(BigDecimal value) {
    add(JsonTree.number(value));
  }

  @Override
  public void bool(boolean value) {
    add(JsonTree.bool(value));
  }
}
