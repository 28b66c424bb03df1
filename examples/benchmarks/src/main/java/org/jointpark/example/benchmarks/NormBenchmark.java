package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.event.ActCode;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.park.Dossier;
import org.jointpark.park.Park;
import org.jointpark.park.ParkId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.PartyKind;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormContent;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.State;
import org.jointpark.rules.norm.Trigger;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.Deadline;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Recurrence;
import org.jointpark.time.Timeline;

/** Judges one norm of each of many agreements, whose events lie in some years. */
final class NormBenchmark {

  static final int AGREEMENTS = 20_000;
  static final int YEARS = 22;
  static final int LONGER = 10;

  private static final int EVENTS = 12;
  private static final int RUNS = 7;
  private static final int KINDS = 4;
  private static final LocalDate SIGNED = LocalDate.of(2000, 1, 1);
  private static final PartyId ONE = PartyId.of("one");
  private static final PartyId OTHER = PartyId.of("other");
  private static final SourceId SOURCE = SourceId.of("s");
  private static final Evidence EVIDENCE = Evidence.of(SOURCE, Confidence.HIGH);

  private final int years;
  private final Normbook normbook;
  private final Dossier dossier;

  NormBenchmark(int agreements, int years) {
    this.years = years;
    Normbook.Builder norms = Normbook.builder();
    Dossier.Builder facts = start();
    EventCoverage.Builder coverage =
        EventCoverage.builder().days(DateInterval.startingOn(SIGNED)).evidence(EVIDENCE);
    for (int i = 0; i < agreements; i++) {
      ActCode act = ActCode.of("act-" + i);
      ActCode start = ActCode.of("start-" + i);
      facts.addAgreement(agreement(i));
      norms.add(norm(i, act, start));
      coverage.addActs(act, start);
      addEvents(facts, i, act, start);
    }
    this.normbook = norms.build();
    this.dossier = facts.addEventCoverage(coverage.build()).build();
  }

  private static Dossier.Builder start() {
    return Dossier.builder()
        .park(Park.builder()
            .id(ParkId.of("park"))
            .name("park")
            .place("somewhere")
            .clock(LegalClock.PYONGYANG)
            .addStates(ONE, OTHER)
            .operation(Timeline.empty())
            .build())
        .addSource(Source.builder()
            .id(SOURCE)
            .kind(SourceKind.PUBLISHED)
            .address("https://example.org/1")
            .build())
        .addParties(state(ONE), state(OTHER));
  }

  private static Party state(PartyId id) {
    return Party.builder().id(id).kind(PartyKind.STATE).name(id.toString()).build();
  }

  private static Agreement agreement(int number) {
    return Agreement.builder()
        .id(AgreementId.of("A-" + number))
        .title("agreement")
        .addParties(ONE, OTHER)
        .signed(SIGNED)
        .addProvision(Provision.builder()
            .id(ProvisionId.of("P-" + number))
            .clause("1")
            .kind(ProvisionKind.OBLIGATION)
            .bearer(Bearer.jointly(ImmutableList.of(ONE, OTHER)))
            .area(Area.OPERATION)
            .action("do it")
            .evidence(EVIDENCE)
            .build())
        .evidence(EVIDENCE)
        .build();
  }

  private Norm norm(int number, ActCode act, ActCode start) {
    NormContent content = switch (number % KINDS) {
      case 0 -> Duty.periodically(Acts.of(act), Recurrence.rolling(Period.ofDays(years * 30)));
      case 1 -> Duty.refrain(Acts.of(act));
      case 2 -> Duty.maintain(State.between(Acts.of(start), Acts.of(act)));
      default -> Duty.achieve(Acts.of(act), Deadline.days(years * 20));
    };
    Norm.Builder norm = Norm.named("N-" + number, "it is done")
        .from(ProvisionId.of("P-" + number))
        .content(content);
    return number % KINDS == KINDS - 1
        ? norm.trigger(Trigger.each(Acts.of(start))).build()
        : norm.build();
  }

  private void addEvents(Dossier.Builder facts, int number, ActCode act, ActCode start) {
    for (int i = 0; i < EVENTS; i++) {
      long day = (365L * years * i + (number * 7919L + i * 104_729L) % (365L * years)) / EVENTS;
      facts.addEvent(Event.builder()
          .id(EventId.of("E-" + number + "-" + i))
          .kind(EventKind.MEETING)
          .when(Dating.on(SIGNED.plusDays(day)))
          .addActors(ONE, OTHER)
          .description("it happened")
          .addAct(i % 2 == 0 ? start : act)
          .evidence(EVIDENCE)
          .build());
    }
  }

  /** Returns the milliseconds of the fastest of some runs, the first of which warm up. */
  double milliseconds() {
    Check check = Check.by(Judge.of(normbook)).until(SIGNED.plusYears(years)).keepingFindings(1);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      if (check.run(dossier).tallies().isEmpty()) {
        throw new IllegalStateException("norms must be judged, but none was");
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    }
    return best;
  }
}
