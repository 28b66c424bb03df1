package org.jointpark.rules.norm;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the contract that tells from what to what something goes, an arrow each.
 *
 * @param arrows the arrows, of which a row may tell several
 */
record TransitionTable(ImmutableList<Arrow> arrows) {

  /** What stands for everything, in the cells from and to. */
  private static final String ANY = "any";

  /** What stands for everything, in the cell that tells of what the arrow is. */
  private static final String EACH = "each";

  private static final Path CONTRACT = Path.of("../docs/semantics.md");

  /**
   * An arrow.
   *
   * @param of the kind of thing that goes along it
   * @param from where it begins
   * @param to where it ends
   */
  record Arrow(String of, String from, String to) {
    boolean covers(Arrow other) {
      return (of.equals(EACH) || of.equals(other.of))
          && (from.equals(ANY) || from.equals(other.from))
          && (to.equals(ANY) || to.equals(other.to));
    }
  }

  /** Returns how it goes with the statuses of norms, by the kind of norm. */
  static TransitionTable ofStatuses() {
    return of("| of | from | to | when |", 0);
  }

  /** Returns how it goes with the stages of agreements. */
  static TransitionTable ofStages() {
    return of("| from | to | by |", 1);
  }

  /** Reads the table under a heading, whose rows lack some of the first cells. */
  private static TransitionTable of(String heading, int lacking) {
    List<String> lines;
    try {
      lines = Files.readAllLines(CONTRACT);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    ImmutableList.Builder<Arrow> arrows = ImmutableList.builder();
    for (String row : lines.subList(lines.indexOf(heading) + 2, lines.size())) {
      if (!row.startsWith("|")) {
        break;
      }
      String[] cells = row.split(" *\\| *", -1);
      String of = lacking == 0 ? cells[1] : EACH;
      for (String from : cells[2 - lacking].split(", ", -1)) {
        for (String to : cells[3 - lacking].split(", ", -1)) {
          arrows.add(new Arrow(of, from, to));
        }
      }
    }
    return new TransitionTable(arrows.build());
  }

  /** Returns whether an arrow is in this table. */
  boolean has(Arrow arrow) {
    return arrows.stream().anyMatch(each -> each.covers(arrow));
  }

  /** Returns the arrows of this table along which nothing went. */
  List<Arrow> without(List<Arrow> gone) {
    List<Arrow> without = new ArrayList<>();
    for (Arrow arrow : arrows) {
      if (gone.stream().noneMatch(arrow::covers)) {
        without.add(arrow);
      }
    }
    return without;
  }
}
