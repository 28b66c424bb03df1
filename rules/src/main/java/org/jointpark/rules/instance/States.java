package org.jointpark.rules.instance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.park.OperatingPhase;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.norm.State;
import org.jointpark.source.Confidence;
import org.jointpark.time.Timeline;

/** Tells on which days the states of norms are so, each but once. The timelines have no gap. */
final class States {

  private static final String BEYOND = "days from the horizon on";

  private final Facts facts;
  private final Inquiry inquiry;
  private final Happenings happenings;
  private final Coverages coverages;
  private final KnownPark park;
  private final Map<State, Timeline<Truth>> told = new HashMap<>();

  States(Facts facts, Inquiry inquiry, Happenings happenings, Coverages coverages) {
    this.facts = facts;
    this.inquiry = inquiry;
    this.happenings = happenings;
    this.coverages = coverages;
    this.park = new KnownPark(facts.dossier(), inquiry);
  }

  /** Returns whether a state is so, on each day. */
  Timeline<Truth> of(State state) {
    Timeline<Truth> known = told.get(state);
    if (known == null) {
      known = tell(state);
      told.put(state, known);
    }
    return known;
  }

  /** Returns whether any of some states is so, on each day. */
  Timeline<Truth> anyOf(List<State> states) {
    Timeline<Truth> any = Truth.NEVER_AT_ALL;
    for (State state : states) {
      any = or(any, of(state));
    }
    return any;
  }

  private Timeline<Truth> tell(State state) {
    if (state instanceof State.Operating) {
      return operating();
    } else if (state instanceof State.Available available) {
      return available(available.kind());
    } else if (state instanceof State.Between between) {
      return filled(new Toggle(between, inquiry.horizon(), happenings, coverages).truths(), BEYOND);
    } else if (state instanceof State.Satisfies satisfies) {
      return filled(new ParkCondition(satisfies, facts, inquiry).truths(), BEYOND);
    } else if (state instanceof State.AllOf all) {
      return all.states().stream()
          .map(this::of)
          .reduce(Timeline.constant(Truth.ALWAYS), States::and);
    } else if (state instanceof State.AnyOf any) {
      return anyOf(any.states());
    } else if (state instanceof State.Not not) {
      return of(not.state()).map(Truth::not);
    }
    return Timeline.constant(Truth.ALWAYS);
  }

  private static Timeline<Truth> and(Timeline<Truth> left, Timeline<Truth> right) {
    return zip(left, right, Truth::and);
  }

  private static Timeline<Truth> or(Timeline<Truth> left, Timeline<Truth> right) {
    return zip(left, right, Truth::or);
  }

  private static Timeline<Truth> zip(
      Timeline<Truth> left, Timeline<Truth> right, BinaryOperator<Truth> both) {
    return left.merge(right, both);
  }

  private Timeline<Truth> operating() {
    Timeline.Builder<Truth> truths = Timeline.builder();
    for (Timeline.Piece<OperatingPhase> piece : park.operation().pieces()) {
      OperatingPhase phase = piece.value();
      truths.put(
          piece.interval(),
          Truth.of(
              phase.status().isOperating(),
              piece.interval().start().map(day -> causeOf(phase, day)),
              sure(phase)));
    }
    return filled(
        truths.build(), "operating status of park " + facts.dossier().park().id());
  }

  private static Cause causeOf(OperatingPhase phase, LocalDate day) {
    return Cause.of(Cause.Kind.EVENT, day, phase.cause().toString());
  }

  private Confidence sure(OperatingPhase phase) {
    return facts
        .dossier()
        .event(phase.cause())
        .map(event -> event.evidence().confidence())
        .orElse(Confidence.HIGH);
  }

  private Timeline<Truth> available(CommunicationKind kind) {
    String name = "status of the service " + kind;
    return facts.dossier().communicationServices().stream()
        .filter(service -> service.kind() == kind)
        .map(service -> filled(available(service), name))
        .reduce(States::or)
        .orElseGet(() -> Timeline.constant(Truth.missing(name)));
  }

  private static Timeline<Truth> available(CommunicationService service) {
    return service
        .status()
        .map(status ->
            Truth.of(status.isAvailable(), Optional.empty(), service.evidence().confidence()));
  }

  /** Returns a timeline whose gaps are missing under a name. */
  private static Timeline<Truth> filled(Timeline<Truth> truths, String name) {
    return Timeline.constant(Truth.missing(name)).overwrittenBy(truths);
  }
}
