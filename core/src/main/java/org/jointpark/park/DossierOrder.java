package org.jointpark.park;

import static java.util.Comparator.comparing;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.agreement.Agreement;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.PassageRegime;
import org.jointpark.event.Claim;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;
import org.jointpark.firm.Facility;
import org.jointpark.firm.Firm;
import org.jointpark.firm.Investment;
import org.jointpark.law.LawParameter;
import org.jointpark.party.Party;
import org.jointpark.source.Question;
import org.jointpark.source.Source;
import org.jointpark.statistic.Series;
import org.jointpark.time.HolidayCalendar;

/** The order of the lists of a dossier, so that equal content makes equal dossiers. */
final class DossierOrder {

  private static final ImmutableList<SortedList<?>> LISTS = ImmutableList.of(
      new SortedList<>(Dossier::sources, Dossier.Builder::sources, comparing(Source::id)),
      new SortedList<>(Dossier::parties, Dossier.Builder::parties, comparing(Party::id)),
      new SortedList<>(Dossier::firms, Dossier.Builder::firms, comparing(Firm::id)),
      new SortedList<>(Dossier::facilities, Dossier.Builder::facilities, comparing(Facility::id)),
      new SortedList<>(
          Dossier::certificates, Dossier.Builder::certificates, comparing(Certificate::id)),
      new SortedList<>(
          Dossier::insurancePolicies,
          Dossier.Builder::insurancePolicies,
          comparing(InsurancePolicy::id)),
      new SortedList<>(
          Dossier::investments, Dossier.Builder::investments, comparing(Investment::id)),
      new SortedList<>(Dossier::agreements, Dossier.Builder::agreements, comparing(Agreement::id)),
      new SortedList<>(
          Dossier::events,
          Dossier.Builder::events,
          comparing(Event::when).thenComparing(Event::id)),
      new SortedList<>(
          Dossier::talks, Dossier.Builder::talks, comparing(Talks::when).thenComparing(Talks::id)),
      new SortedList<>(
          Dossier::visits,
          Dossier.Builder::visits,
          comparing(Visit::when).thenComparing(Visit::id)),
      new SortedList<>(Dossier::claims, Dossier.Builder::claims, comparing(Claim::id)),
      new SortedList<>(
          Dossier::eventCoverages,
          Dossier.Builder::eventCoverages,
          comparing(EventCoverage::days).thenComparing(EventCoverage::toString)),
      new SortedList<>(Dossier::questions, Dossier.Builder::questions, comparing(Question::id)),
      new SortedList<>(
          Dossier::parameters, Dossier.Builder::parameters, comparing(LawParameter::id)),
      new SortedList<>(
          Dossier::holidayCalendars,
          Dossier.Builder::holidayCalendars,
          comparing(HolidayCalendar::id)),
      new SortedList<>(Dossier::series, Dossier.Builder::series, comparing(Series::id)),
      new SortedList<>(Dossier::stoppages, Dossier.Builder::stoppages, comparing(Stoppage::id)),
      new SortedList<>(
          Dossier::passageRegimes,
          Dossier.Builder::passageRegimes,
          comparing(PassageRegime::validity).thenComparing(PassageRegime::toString)),
      new SortedList<>(
          Dossier::communicationServices,
          Dossier.Builder::communicationServices,
          comparing(CommunicationService::kind).thenComparing(CommunicationService::toString)));

  private DossierOrder() {}

  /** Returns whether every list of a dossier is in order. */
  static boolean isKeptBy(Dossier dossier) {
    return LISTS.stream().allMatch(list -> list.isSorted(dossier));
  }

  /** Returns a builder with the content of a dossier in order. */
  static Dossier.Builder of(Dossier dossier) {
    Dossier.Builder builder = dossier.toBuilder();
    LISTS.forEach(list -> list.sort(dossier, builder));
    return builder;
  }

  /** One list: how it is read and set, and what its order is. */
  private record SortedList<T>(
      Function<Dossier, ImmutableList<T>> read,
      BiConsumer<Dossier.Builder, Iterable<T>> set,
      Comparator<T> order) {

    boolean isSorted(Dossier dossier) {
      return Comparators.isInOrder(read.apply(dossier), order);
    }

    void sort(Dossier dossier, Dossier.Builder builder) {
      set.accept(builder, ImmutableList.sortedCopyOf(order, read.apply(dossier)));
    }
  }
}
