package org.jointpark.testkit.norm;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with one verdict. */
final class Objections {

  private final List<String> all = new ArrayList<>();

  void add(String objection) {
    all.add(objection);
  }

  void expect(boolean condition, String objection) {
    if (!condition) {
      add(objection);
    }
  }

  /** Adds an objection to a day unless a condition holds. */
  void expectOn(LocalDate day, boolean condition, String objection) {
    if (!condition) {
      add(objection + " on " + day);
    }
  }

  ImmutableList<String> all() {
    return ImmutableList.copyOf(all);
  }
}
