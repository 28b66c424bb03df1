package org.jointpark.testkit.jqwik;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jointpark.labour.Accident;
import org.jointpark.labour.Consent;
import org.jointpark.labour.ConsentGiver;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Separation;
import org.jointpark.labour.Worker;
import org.jointpark.source.Itemisation;
import org.jointpark.source.Known;
import org.jointpark.time.Timeline;

/** The generators of labour reach unknown, none, open and zero, wherever they can occur. */
@StatisticsReport(onFailureOnly = true)
class LabourArbitrariesProperties {

  /** Each accessor of what may be unknown is asked. */
  @Property(tries = 500)
  void whateverMayBeUnknownIsAndIsNot(
      @ForAll Worker worker,
      @ForAll EmploymentTerms terms,
      @ForAll Employment employment,
      @ForAll Leave leave,
      @ForAll Separation separation,
      @ForAll Accident accident,
      @ForAll Headcount headcount)
      throws ReflectiveOperationException {
    for (Object record :
        List.of(worker, terms, employment, leave, separation, accident, headcount)) {
      Class<?> type = record.getClass().getSuperclass();
      for (Method method : type.getDeclaredMethods()) {
        boolean isProperty =
            Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0;
        String label = type.getSimpleName() + "." + method.getName();
        if (isProperty && method.getReturnType() == Optional.class) {
          cover(label, ((Optional<?>) method.invoke(record)).isPresent(), 3);
        } else if (isProperty && method.getReturnType() == Known.class) {
          Known<?> known = (Known<?>) method.invoke(record);
          cover(label + " unknown", known.isUnknown(), 10);
          cover(label + " none", known.isNone(), 10);
          cover(label + " present", known.isPresent(), 10);
        }
      }
    }
  }

  @Property(tries = 500)
  void whateverMayBeOpenIsAndIsNot(
      @ForAll Employment employment, @ForAll Leave leave, @ForAll Headcount headcount) {
    cover("employment", employment.validity().end().isPresent(), 10);
    cover("leave", leave.days().end().isPresent(), 10);
    cover("headcount", headcount.days().end().isPresent(), 10);
  }

  @Property(tries = 500)
  void countsAreZeroPartialAndComplete(@ForAll Headcount headcount, @ForAll Leave leave) {
    cover("nobody", headcount.total().equals(Optional.of(0)), 5);
    cover("partial", headcount.itemisation() == Itemisation.PARTIAL, 10);
    cover("by home state", headcount.byHomeState().isEmpty(), 10);
    cover("by sex", headcount.bySex().isEmpty(), 10);
    cover("by status", headcount.byStatus().isEmpty(), 10);
    cover("nobody has a status", headcount.byStatus().values().stream().anyMatch(n -> n == 0), 5);
    cover("no paid days", leave.paidDays().equals(Optional.of(0)), 0.5);
  }

  @Property(tries = 500)
  void statusesAndTermsChangeAndHaveGaps(@ForAll Worker worker, @ForAll Employment employment) {
    cover("never", worker.statuses().containsValue(Timeline.constant(false)), 10);
    cover("several statuses", worker.statuses().size() > 1, 20);
    cover("terms", employment.terms().isEmpty(), 10);
    cover("terms that change", employment.terms().pieces().size() > 1, 10);
  }

  @Property(tries = 500)
  void workersAndTheirRepresentativeConsent(@ForAll Consent consent) {
    cover("workers", consent.giver() instanceof ConsentGiver.Workers, 20);
  }

  /** Asks that something is true of at least some percent of the tries, and so often false. */
  private static void cover(String label, boolean happens, double percent) {
    Statistics.label(label).collect(happens);
    Statistics.label(label).coverage(coverage -> {
      coverage.check(true).percentage(share -> share >= percent);
      coverage.check(false).percentage(share -> share >= percent);
    });
  }
}
