package org.jointpark.rules.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.explanation.Origin;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.Measure;
import org.jointpark.rules.expr.Related;
import org.jointpark.rules.expr.Window;

/** Puts into words what is reckoned of which records. */
final class AggregateWords {

  private AggregateWords() {}

  static String of(Aggregate<?, ?, ?> node) {
    String records = records(node.related());
    Measure<?, ?> measure = node.measure();
    if (measure instanceof Measure.Sum<?, ?> sum) {
      return "the sum of " + sum.value() + " over the " + records;
    }
    if (measure instanceof Measure.Share<?> share) {
      return "the share of those that meet " + share.part() + " in the " + records
          + share.value().map(value -> ", measured by " + value).orElse("")
          + " (of none it is " + share.ofNone() + ")";
    }
    if (measure instanceof Measure.Mean<?, ?> mean) {
      return "the mean of " + mean.value() + " over the " + records
          + mean.weight().map(weight -> ", weighted by " + weight).orElse("")
          + " (of none it is " + mean.ofNone() + ")";
    }
    return "the number of the " + records;
  }

  /** Tells which records are taken together. */
  static String records(Related<?, ?> related) {
    String where =
        related.where().operands().isEmpty() ? "" : ", those that meet " + related.where();
    return related.subject().name() + " records that lead here by path '"
        + related.path().name() + "' in " + window(related.window()) + where;
  }

  /** Tells in a line each which records count and which may, by the first of their keys. */
  static ImmutableList<String> counted(Origin.OfRecords records) {
    Origin.Keys counted = records.counted();
    Origin.Keys possible = records.possible();
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (counted.number() == 0) {
      lines.add("no record counts" + (possible.number() == 0 ? "" : " for certain"));
    } else {
      lines.add((counted.number() == 1 ? "1 record counts" : counted.number() + " records count")
          + keys(counted));
    }
    if (possible.number() > 0) {
      lines.add((possible.number() == 1
              ? "of 1 more it is not known whether it counts"
              : "of " + possible.number() + " more it is not known whether they count")
          + keys(possible));
    }
    return lines.build();
  }

  private static String keys(Origin.Keys keys) {
    return (keys.isCut() ? ", the first " + keys.first().size() + " are: " : ": ")
        + keys.first().stream().map(SubjectKey::id).collect(joining(", "));
  }

  private static String window(Window window) {
    if (window instanceof Window.Calendar calendar) {
      return "the " + Ascii.toLowerCase(calendar.unit().name()) + " of the judged day";
    }
    if (window instanceof Window.SinceStart) {
      return "the days from its first to the judged one";
    }
    return window instanceof Window.OwnExtent ? "all of its days" : "the " + window;
  }
}
