package org.jointpark.example.gaeseong.promise;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Report;
import org.jointpark.rules.norm.Norm;

/**
 * A day by which something is still to be done.
 *
 * @param day the last day in time
 * @param norm what asks for it
 * @param who who has to do it
 */
record DueDay(LocalDate day, Norm norm, String who) {

  /** Returns what was still to be done on the day of the glance, as it stood then, by due day. */
  static ImmutableList<DueDay> after(Promises promises) {
    LocalDate next = promises.on().plusDays(1);
    LocalDate known = promises.knownAt().isBefore(next) ? promises.knownAt() : next;
    Report report =
        Check.by(Judge.of(promises.normbook())).until(next).knownAt(known).run(promises.dossier());
    ImmutableList.Builder<DueDay> due = ImmutableList.builder();
    for (Norm norm : promises.norms()) {
      Promises.on(promises.on(), norm, report)
          .forEach(verdict -> verdict
              .due()
              .filter(day -> !day.isBefore(promises.on()))
              .ifPresent(day -> due.add(new DueDay(day, norm, verdict.subject().id()))));
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(DueDay::day)
            .thenComparing(each -> each.norm().law().id()),
        due.build());
  }
}
