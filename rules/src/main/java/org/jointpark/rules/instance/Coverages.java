package org.jointpark.rules.instance;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointpark.event.ActCode;
import org.jointpark.event.EventCoverage;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.norm.Acts;
import org.jointpark.source.Confidence;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;

/** On which days the record of which acts is known to be complete. */
final class Coverages {

  private final ListMultimap<ActCode, EventCoverage> byCode = ArrayListMultimap.create();
  private final Map<Acts, Silence> told = new HashMap<>();

  /** Reads the coverages of a dossier that an inquiry knows. */
  Coverages(Dossier dossier, Inquiry inquiry) {
    for (EventCoverage coverage : dossier.eventCoverages()) {
      if (coverage.evidence().recorded().map(inquiry.viewpoint()::knows).orElse(true)) {
        coverage.acts().forEach(act -> byCode.put(act, coverage));
      }
    }
  }

  /** Returns on which days the record is complete of all of some acts, and how sure that is. */
  Silence of(Acts acts) {
    Silence known = told.get(acts);
    if (known == null) {
      known = tell(acts);
      told.put(acts, known);
    }
    return known;
  }

  private Silence tell(Acts acts) {
    DaySet complete = DaySet.all();
    Confidence confidence = Confidence.HIGH;
    for (ActCode code : acts.codes()) {
      List<DateInterval> days = new ArrayList<>();
      for (EventCoverage coverage : byCode.get(code)) {
        days.add(coverage.days());
        confidence = confidence.and(coverage.evidence().confidence());
      }
      complete = complete.intersection(DaySet.copyOf(days));
    }
    return new Silence("coverage of " + acts, complete, confidence);
  }
}
