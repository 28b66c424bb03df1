package org.jointpark.rules.report;

import com.google.common.base.Ascii;
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
