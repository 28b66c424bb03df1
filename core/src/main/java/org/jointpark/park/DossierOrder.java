package org.jointpark.park;

import static java.util.Comparator.comparing;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.PassageRegime;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;

/**
 * The order of the lists of a dossier, so that equal content makes equal dossiers.
 *
 * <p>Most lists are short or empty, so an order is made only for a list that has one.
 */
final class DossierOrder {

  private DossierOrder() {}

  /** Returns whether every list of a dossier is in order. */
  static boolean isKeptBy(Dossier dossier) {
    return isSorted(dossier.sources())
        && isSorted(dossier.parties())
        && isSorted(dossier.firms())
        && isSorted(dossier.facilities())
        && isSorted(dossier.certificates())
        && isSorted(dossier.insurancePolicies())
        && isSorted(dossier.investments())
        && isSorted(dossier.agreements())
        && isSorted(dossier.events())
        && isSorted(dossier.talks())
        && isSorted(dossier.visits())
        && isSorted(dossier.claims())
        && isSorted(dossier.eventCoverages())
        && isSorted(dossier.questions())
        && isSorted(dossier.parameters())
        && isSorted(dossier.holidayCalendars())
        && isSorted(dossier.series())
        && isSorted(dossier.stoppages())
        && isSorted(dossier.passageRegimes())
        && isSorted(dossier.communicationServices());
  }

  /** Returns a builder with the content of a dossier in order. */
  static Dossier.Builder of(Dossier dossier) {
    return dossier.toBuilder()
        .sources(sorted(dossier.sources()))
        .parties(sorted(dossier.parties()))
        .firms(sorted(dossier.firms()))
        .facilities(sorted(dossier.facilities()))
        .certificates(sorted(dossier.certificates()))
        .insurancePolicies(sorted(dossier.insurancePolicies()))
        .investments(sorted(dossier.investments()))
        .agreements(sorted(dossier.agreements()))
        .events(sorted(dossier.events()))
        .talks(sorted(dossier.talks()))
        .visits(sorted(dossier.visits()))
        .claims(sorted(dossier.claims()))
        .eventCoverages(sorted(dossier.eventCoverages()))
        .questions(sorted(dossier.questions()))
        .parameters(sorted(dossier.parameters()))
        .holidayCalendars(sorted(dossier.holidayCalendars()))
        .series(sorted(dossier.series()))
        .stoppages(sorted(dossier.stoppages()))
        .passageRegimes(sorted(dossier.passageRegimes()))
        .communicationServices(sorted(dossier.communicationServices()));
  }

  private static boolean isSorted(List<?> list) {
    return list.size() < 2 || Comparators.isInOrder(list, order(list.get(0)));
  }

  private static <T> ImmutableList<T> sorted(ImmutableList<T> list) {
    return list.size() < 2 ? list : ImmutableList.sortedCopyOf(order(list.get(0)), list);
  }

  /** Returns the order of things of the kind of one of them: by id, unless it has another. */
  private static Comparator<Object> order(Object one) {
    if (one instanceof Event) {
      return of(Event.class, comparing(Event::when).thenComparing(Event::id));
    }
    if (one instanceof Talks) {
      return of(Talks.class, comparing(Talks::when).thenComparing(Talks::id));
    }
    if (one instanceof Visit) {
      return of(Visit.class, comparing(Visit::when).thenComparing(Visit::id));
    }
    if (one instanceof EventCoverage) {
      return of(
          EventCoverage.class,
          comparing(EventCoverage::days).thenComparing(EventCoverage::toString));
    }
    if (one instanceof PassageRegime) {
      return of(
          PassageRegime.class,
          comparing(PassageRegime::validity).thenComparing(PassageRegime::toString));
    }
    if (one instanceof CommunicationService) {
      return of(
          CommunicationService.class,
          comparing(CommunicationService::kind).thenComparing(CommunicationService::toString));
    }
    return comparing(DossierIds::of);
  }

  private static <T> Comparator<Object> of(Class<T> kind, Comparator<T> order) {
    return (left, right) -> order.compare(kind.cast(left), kind.cast(right));
  }
}
