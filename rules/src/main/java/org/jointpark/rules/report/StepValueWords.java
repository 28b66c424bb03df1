package org.jointpark.rules.report;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jointpark.rules.explanation.StepValue;

/** Puts what a step came to into words, to the last digit. */
final class StepValueWords {

  private static final int DECIMALS = 4;

  /** So many entries of a list are told one by one. */
  private static final int FEW = 12;

  private StepValueWords() {}

  static String of(StepValue value) {
    if (value instanceof StepValue.Range range) {
      return of(range);
    }
    return value instanceof StepValue.Figure figure ? of(figure) : value.toString();
  }

  /** Tells what a list has, or how much if that is a lot. */
  static String ofList(Set<?> list) {
    return list.size() <= FEW
        ? list.stream().map(Object::toString).sorted().collect(joining(", ", "[", "]"))
        : "a list of " + list.size();
  }

  private static String of(StepValue.Range range) {
    if (range.least().isEmpty()) {
      return "at most " + of(range.most().orElseThrow());
    }
    String least = of(range.least().get());
    return range.most().map(most -> least + " to " + of(most)).orElse("at least " + least);
  }

  private static String of(StepValue.Figure figure) {
    String number = figure
        .decimal()
        .map(decimal -> shown(figure, decimal))
        .orElseGet(() -> "%s/%s (about %s)"
            .formatted(
                figure.numerator(),
                figure.denominator(),
                new BigDecimal(figure.numerator())
                    .divide(new BigDecimal(figure.denominator()), DECIMALS, RoundingMode.HALF_UP)
                    .toPlainString()));
    return switch (figure.unit()) {
      case MONEY -> figure.currency().map(currency -> currency + " ").orElse("") + number;
      case HOURS -> number + (number.equals("1") ? " hour" : " hours");
      case RATE, COUNT -> number;
    };
  }

  private static String shown(StepValue.Figure figure, BigDecimal decimal) {
    int least = figure
        .currency()
        .map(currency -> Math.max(currency.getDefaultFractionDigits(), 0))
        .orElse(0);
    return decimal
        .setScale(Math.max(decimal.scale(), least), RoundingMode.UNNECESSARY)
        .toPlainString();
  }
}
