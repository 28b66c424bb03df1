package org.jointpark.rules;

import java.time.LocalDate;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;
import org.jointpark.time.DateInterval;

/** A plain verdict, for tests to change. */
public final class SampleVerdict {

  private SampleVerdict() {}

  /** Returns a breach of the year 2014, from the first to the last of its days. */
  public static Verdict.Builder breach() {
    return of("gaeseong.test", "2014-01-01/2015-01-01", Status.BREACHED);
  }

  /** Returns a verdict on a law, on some days, that is not open. */
  public static Verdict.Builder of(String law, String interval, Status status) {
    DateInterval days = DateInterval.parse(interval);
    LocalDate start = days.start().orElseThrow();
    LocalDate end = days.end().orElseThrow();
    return Verdict.builder()
        .law(Law.of(LawId.of(law), "something is kept"))
        .subject(SubjectKey.of("park", "gaeseong"))
        .interval(days)
        .status(status)
        .began(Cause.of(Cause.Kind.EVENT, start, "EV-1"))
        .ended(Cause.of(Cause.Kind.EVENT, end, "EV-2"))
        .citation(Citation.of("T-1", "Treaty", "Art. 1"))
        .layer(Layer.AGREED)
        .confidence(Confidence.HIGH);
  }
}
