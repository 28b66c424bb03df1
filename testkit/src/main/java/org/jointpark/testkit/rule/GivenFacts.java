package org.jointpark.testkit.rule;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.park.Dossier;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Subject;
import org.jointpark.time.DaySet;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Timeline;

/** Makes facts of single records. */
final class GivenFacts {

  private GivenFacts() {}

  /** Records and how they are looked at; whether there are no others is known, or is not. */
  record Given<T>(Subject<T> subject, ImmutableList<? extends T> records, boolean areAll) {
    static <T> Given<T> one(Subject<T> subject, T record) {
      return new Given<>(subject, ImmutableList.of(record), false);
    }
  }

  /** Returns the dossier of a park of which nothing is known. */
  static Dossier nowhere() {
    PartyId host = PartyId.of("host");
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("test"))
            .name("Test park")
            .place("nowhere")
            .clock(LegalClock.PYONGYANG)
            .addStates(host)
            .operation(Timeline.empty())
            .build())
        .addParties(Party.builder().id(host).kind(PartyKind.STATE).name("Host").build())
        .build();
  }

  /** Returns the facts of a dossier with a record and some others. */
  static Facts of(Dossier dossier, Given<?> judged, List<Given<?>> related) {
    Map<String, List<Given<?>>> bySubject = new LinkedHashMap<>();
    List<Given<?>> all = new ArrayList<>(related);
    all.add(0, judged);
    all.forEach(given -> bySubject
        .computeIfAbsent(given.subject().name(), name -> new ArrayList<>())
        .add(given));
    Facts facts = Facts.of(dossier);
    for (List<Given<?>> givens : bySubject.values()) {
      facts = with(facts, givens.get(0).subject(), givens);
    }
    return facts;
  }

  private static <T> Facts with(Facts facts, Subject<T> subject, List<Given<?>> givens) {
    List<T> records = new ArrayList<>();
    for (Given<?> given : givens) {
      given.records().forEach(record -> records.add(subject.type().cast(record)));
    }
    LedgerCoverage coverage = givens.stream().anyMatch(Given::areAll)
        ? LedgerCoverage.complete(DaySet.all())
        : LedgerCoverage.none();
    return facts.with(subject, Ledger.of(subject.name(), coverage, records));
  }
}
