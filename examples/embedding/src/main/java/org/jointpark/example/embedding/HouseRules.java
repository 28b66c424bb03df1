package org.jointpark.example.embedding;

import java.util.List;
import org.jointpark.law.ParameterId;
import org.jointpark.money.Money;
import org.jointpark.rules.expr.Parameter;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Layer;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.time.DateInterval;

/** The rules of the house, which is invented. */
final class HouseRules {

  private static final Citation HOUSE_RULES = Citation.of("house", "House rules");

  private static final Parameter<Integer> MOST_BEDS =
      Parameter.of(ParameterId.of("house.beds"), Integer.class, "beds");

  private static final Parameter<Money> HIGHEST_RENT =
      Parameter.of(ParameterId.of("house.rent"), Money.class, "money a month");

  static final Rule<Stay> ROOMS = Rule.named("house.rooms", "no room is crowded")
      .because(HOUSE_RULES)
      .forEach(StayFields.STAY)
      .require(StayFields.BEDS.atMost(MOST_BEDS))
      .build();

  static final Rule<Stay> RENT = Rule.named("house.rent", "nobody pays more than the rent")
      .because(HOUSE_RULES)
      .forEach(StayFields.STAY)
      .require(StayFields.RENT.atMost(HIGHEST_RENT))
      .owing(StayFields.RENT.minus(HIGHEST_RENT))
      .build();

  private HouseRules() {}

  /** Returns the rules and their figures; the rent rises in the middle of May. */
  static Rulebook rulebook() {
    return Rulebook.builder()
        .add(ROOMS.law().id(), inForce(ROOMS, "2014-01-01/.."))
        .add(RENT.law().id(), inForce(RENT, "2014-01-01/.."))
        .set(MOST_BEDS, VersionSet.copyOf(List.of(inForce(4, "2014-01-01/.."))))
        .set(
            HIGHEST_RENT,
            VersionSet.copyOf(List.of(
                inForce(Money.of("USD", "10"), "2014-01-01/2014-05-16"),
                inForce(Money.of("USD", "12"), "2014-05-16/.."))))
        .build();
  }

  private static <V> Versioned<V> inForce(V value, String days) {
    return Versioned.enacting(value)
        .validity(DateInterval.parse(days))
        .layer(Layer.TEXT)
        .citation(HOUSE_RULES)
        .evidence(Evidence.of(SourceId.of("house-rules"), Confidence.HIGH))
        .build();
  }
}
