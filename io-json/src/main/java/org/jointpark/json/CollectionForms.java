package org.jointpark.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jointpark.json.layout.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The forms of lists, sets and maps. */
final class CollectionForms {

  private static final String ARRAY = "an array";

  private CollectionForms() {}

  private static <E> void writeAll(Iterable<E> elements, JsonForm<E> form, JsonWriter out) {
    out.startArray();
    for (E element : elements) {
      form.write(element, out);
    }
    out.endArray();
  }

  /** An array, in the order of the list. */
  static final class ListOf<E> extends JsonForm<ImmutableList<E>> {

    private final JsonForm<E> element;

    ListOf(JsonForm<E> element) {
      this.element = element;
    }

    @Override
    @Nullable
    ImmutableList<E> read(JsonReader in) {
      if (!in.isAt(JsonToken.START_ARRAY)) {
        return in.refuseType(this);
      }
      ImmutableList.Builder<E> list = ImmutableList.builder();
      boolean complete = true;
      while (in.next() != JsonToken.END_ARRAY) {
        E value = element.read(in);
        if (value == null) {
          complete = false;
        } else {
          list.add(value);
        }
      }
      return complete ? list.build() : null;
    }

    @Override
    void write(ImmutableList<E> value, JsonWriter out) {
      writeAll(value, element, out);
    }

    @Override
    String expectation() {
      return ARRAY;
    }
  }

  /** An array, in any order when it is read, sorted when it is written. */
  static final class SetOf<E> extends JsonForm<ImmutableSortedSet<E>> {

    private final JsonForm<E> element;
    private final Comparator<? super E> order;

    SetOf(JsonForm<E> element, Comparator<? super E> order) {
      this.element = element;
      this.order = order;
    }

    @Override
    @Nullable
    ImmutableSortedSet<E> read(JsonReader in) {
      if (!in.isAt(JsonToken.START_ARRAY)) {
        return in.refuseType(this);
      }
      TreeSet<E> set = new TreeSet<>(order);
      boolean complete = true;
      while (in.next() != JsonToken.END_ARRAY) {
        long mark = in.mark();
        E value = element.read(in);
        if (value == null) {
          complete = false;
        } else if (!set.add(value)) {
          complete = false;
          in.faults()
              .add(
                  JsonFault.Kind.IMPOSSIBLE_VALUE,
                  in.readAt(mark),
                  "each element once",
                  in.found() + " again");
        }
      }
      return complete ? ImmutableSortedSet.copyOf(order, set) : null;
    }

    @Override
    void write(ImmutableSortedSet<E> value, JsonWriter out) {
      writeAll(ImmutableSortedSet.copyOf(order, value), element, out);
    }

    @Override
    String expectation() {
      return ARRAY;
    }
  }

  /** An object whose names are keys, in any order when it is read, sorted when it is written. */
  static final class MapOf<K extends Comparable<? super K>, V>
      extends JsonForm<ImmutableSortedMap<K, V>> {

    private final TextualForm<K> key;
    private final JsonForm<V> value;

    MapOf(TextualForm<K> key, JsonForm<V> value) {
      this.key = key;
      this.value = value;
    }

    @Override
    @Nullable
    ImmutableSortedMap<K, V> read(JsonReader in) {
      if (!in.isAt(JsonToken.START_OBJECT)) {
        return in.refuseType(this);
      }
      TreeMap<K, V> map = new TreeMap<>();
      Set<K> seen = new HashSet<>();
      boolean complete = true;
      while (in.next() != JsonToken.END_OBJECT) {
        K name = key.readText(in);
        if (name == null || !seen.add(name)) {
          complete = false;
          if (name != null) {
            in.refuseRepeatedName();
          }
          in.next();
          in.skip();
        } else {
          in.next();
          V read = value.read(in);
          if (read == null) {
            complete = false;
          } else {
            map.put(name, read);
          }
        }
      }
      return complete ? ImmutableSortedMap.copyOfSorted(map) : null;
    }

    @Override
    void write(ImmutableSortedMap<K, V> map, JsonWriter out) {
      out.startObject();
      for (Map.Entry<K, V> entry :
          ImmutableSortedMap.copyOf(map, Comparator.naturalOrder()).entrySet()) {
        out.name(key.print(entry.getKey()));
        value.write(entry.getValue(), out);
      }
      out.endObject();
    }

    @Override
    String expectation() {
      return "an object";
    }
  }
}
