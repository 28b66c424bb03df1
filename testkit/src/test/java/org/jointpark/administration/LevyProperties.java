package org.jointpark.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jointpark.money.Money;
import org.jointpark.source.Itemisation;

@StatisticsReport(onFailureOnly = true)
class LevyProperties {

  @Property
  void whatIsPaidAndOutstandingAddsUpUnlessMoreWasPaid(@ForAll Levy levy, @ForAll LocalDate day) {
    Optional<Money> outstanding = levy.outstanding(day);

    assertThat(outstanding.filter(Money::isNegative)).isEmpty();
    if (levy.paymentItemisation() == Itemisation.COMPLETE && levy.amount().isPresent()) {
      Money owed = levy.amount().get();
      Money paid = levy.paidBy(day).orElseThrow();
      boolean isCovered = paid.compareTo(owed) >= 0;
      assertThat(outstanding).contains(isCovered ? Money.zero(levy.currency()) : owed.minus(paid));
    }
    Statistics.label("outstanding")
        .collect(outstanding.map(rest -> rest.isZero() ? "zero" : "some").orElse("unknown"));
    Statistics.label("outstanding").coverage(coverage -> {
      coverage.check("zero").percentage(share -> share > 5);
      coverage.check("some").percentage(share -> share > 5);
      coverage.check("unknown").percentage(share -> share > 5);
    });
  }

  @Property
  void whatIsPaidGrowsUntilTheLastPayment(
      @ForAll Levy levy, @ForAll LocalDate day, @ForAll LocalDate other) {
    LocalDate early = day.isBefore(other) ? day : other;
    LocalDate late = day.isBefore(other) ? other : day;

    levy.paid().ifPresent(all -> {
      assertThat(levy.paidBy(late).orElseThrow()).isBetween(levy.paidBy(early).orElseThrow(), all);
      if (!levy.payments().isEmpty()) {
        Instalment last = levy.payments().get(levy.payments().size() - 1);
        assertThat(levy.paidBy(last.day())).contains(all);
        assertThat(levy.paidBy(last.day().minusDays(1)).orElseThrow()).isLessThan(all);
      }
    });
  }

  @Property
  void theOrderInWhichPaymentsAreToldMeansNothing(@ForAll Levy levy, @ForAll Random random) {
    List<Instalment> shuffled = new ArrayList<>(levy.payments());
    Collections.shuffle(shuffled, random);

    assertThat(levy.toBuilder().payments(shuffled).build()).isEqualTo(levy);
    assertThat(levy.payments()).isSorted();
  }

  /** To forget a payment may make an answer unknown, never another. */
  @Property
  void anAnswerThatIsGivenHoldsWhateverElseWasPaid(
      @ForAll Levy levy, @ForAll LocalDate day, @ForAll Instalment another) {
    Levy partial = levy.toBuilder().paymentItemisation(Itemisation.PARTIAL).build();
    Levy more = levy.toBuilder()
        .addPayment(Instalment.of(
            another.day(),
            Money.ofTenThousandths(levy.currency(), another.amount().tenThousandths())))
        .paymentItemisation(Itemisation.COMPLETE)
        .build();

    partial.outstanding(day).ifPresent(rest -> assertThat(more.outstanding(day)).contains(rest));
    assertThat(partial.paid()).isEmpty();
  }
}
