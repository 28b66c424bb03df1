package org.jointpark.example.gaeseong.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Knows for each value of a raw file the place in the record where it must be found. */
final class Places {

  private final Map<String, Pattern> patterns = new LinkedHashMap<>();
  private final Map<String, Consumer<Leaf>> checks = new LinkedHashMap<>();

  /**
   * Adds a place.
   *
   * @param pointer the pointers of the values, with {@code #} for any number and {@code *} for any
   *     key
   * @param check what asserts that the record has the value
   */
  Places on(String pointer, Consumer<Leaf> check) {
    String regex = pointer.replace("#", "\\d+").replace("*", "[^/]+");
    patterns.put(pointer, Pattern.compile(regex));
    checks.put(pointer, check);
    return this;
  }

  /** Adds values that say something of the raw file and not of the park. */
  Places aboutTheFile(String pointer, String reason) {
    assertThat(reason).isNotBlank();
    return on(pointer, leaf -> {});
  }

  /** Finds every value of a file; fails for a value without a place, and for an unused place. */
  void findAll(List<Leaf> leaves) {
    Set<String> unused = new TreeSet<>(patterns.keySet());
    List<String> failures = new ArrayList<>();
    for (Leaf leaf : leaves) {
      Optional<String> place = place(leaf);
      place.ifPresent(unused::remove);
      failures.addAll(place
          .map(name -> failure(leaf, name))
          .orElseGet(() -> ImmutableList.of("no place is known for " + leaf.pointer())));
    }

    assertThat(failures).isEmpty();
    assertThat(unused).as("places at which nothing stands").isEmpty();
  }

  private Optional<String> place(Leaf leaf) {
    return patterns.entrySet().stream()
        .filter(entry -> entry.getValue().matcher(leaf.pointer()).matches())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private List<String> failure(Leaf leaf, String place) {
    try {
      checks.get(place).accept(leaf);
      return ImmutableList.of();
    } catch (AssertionError | RuntimeException error) {
      return ImmutableList.of(leaf.pointer() + " = " + leaf.value() + ": " + error);
    }
  }
}
