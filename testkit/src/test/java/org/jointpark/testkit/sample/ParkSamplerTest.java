package org.jointpark.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.payroll.PayKind;
import org.jointpark.payroll.PayLine;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class ParkSamplerTest {

  private static final DateInterval SUMMER = DateInterval.parse("2014-06-01/2014-09-01");

  static <T> List<T> read(Ledger<T> ledger) {
    List<T> records = new ArrayList<>();
    try (Cursor<T> cursor = ledger.open()) {
      while (cursor.next()) {
        records.add(cursor.record());
      }
    }
    return records;
  }

  private static List<Ledger<?>> ledgers(SampledPark park) {
    return List.of(
        park.workers(),
        park.employments(),
        park.workDays(),
        park.payLines(),
        park.leaves(),
        park.separations(),
        park.headcounts(),
        park.consents(),
        park.accidents(),
        park.filings(),
        park.levies(),
        park.contributions());
  }

  @Test
  void equalSamplers_makeEqualParks() {
    ParkSampler sampler = ParkSampler.ofSize(7, 150).seed(5).during(SUMMER);
    SampledPark park = sampler.sample();
    SampledPark again = ParkSampler.ofSize(7, 150).during(SUMMER).seed(5).sample();

    assertThat(again.dossier()).isEqualTo(park.dossier());
    for (int i = 0; i < ledgers(park).size(); i++) {
      List<?> records = read(ledgers(park).get(i));
      assertThat(records).as(ledgers(park).get(i).kind()).isNotEmpty();
      assertThat(read(ledgers(again).get(i))).isEqualTo(records);
      assertThat(read(ledgers(park).get(i))).isEqualTo(records);
    }
  }

  @Test
  void anotherSeed_makesAnotherPark() {
    ParkSampler sampler = ParkSampler.ofSize(3, 30).during(SUMMER);

    assertThat(read(sampler.seed(1).sample().payLines()))
        .isNotEqualTo(read(sampler.seed(2).sample().payLines()));
    assertThat(sampler.seed(1).sample().dossier())
        .isNotEqualTo(sampler.seed(2).sample().dossier());
  }

  @Test
  void split_losesAndRepeatsNothing() {
    SampledPark park = ParkSampler.ofSize(5, 61).during(SUMMER).sample();

    for (Ledger<?> ledger : ledgers(park)) {
      List<Object> parts = new ArrayList<>();
      ledger.split(7).forEach(part -> parts.addAll(read(part)));
      assertThat(parts).as(ledger.kind()).isEqualTo(read(ledger));
      assertThat(ledger.split(1)).hasSize(1);
      assertThat(ledger.coverage().isComplete(SUMMER)).isTrue();
      assertThat(ledger.split(7).get(0).coverage().isComplete(SUMMER)).isFalse();
    }
  }

  @Test
  void copyOf_holdsTheSameRecords() {
    Ledger<PayLine> lines = ParkSampler.ofSize(2, 9).during(SUMMER).sample().payLines();
    Ledger<PayLine> copy = Ledger.copyOf(lines);

    assertThat(read(copy)).isEqualTo(read(lines));
    assertThat(copy.kind()).isEqualTo("pay-line");
    assertThat(copy.coverage()).isEqualTo(lines.coverage());
  }

  /** The size of the park of Gaeseong: 528,000 pay lines at the most. */
  @Test
  void aLargePark_isTheSameTwice() {
    ParkSampler sampler = ParkSampler.ofSize(120, 44_000).seed(2013);

    SampledPark park = sampler.sample();
    assertThat(park.dossier().firms()).hasSize(120);
    long count = 0;
    try (Cursor<PayLine> lines = park.payLines().open()) {
      while (lines.next()) {
        count++;
      }
    }
    assertThat(count).isBetween(490_000L, 528_000L);
    assertThat(digest(park)).isEqualTo(digest(sampler.sample()));
  }

  private static String digest(SampledPark park) {
    Hasher hasher = Hashing.sha256().newHasher();
    try (Cursor<PayLine> lines = park.payLines().open()) {
      while (lines.next()) {
        PayLine line = lines.record();
        hasher.putInt(line.hashCode()).putUnencodedChars(line.worker().toString());
        for (PayKind kind : PayKind.values()) {
          hasher.putLong(line.isKnown(kind) ? line.tenThousandths(kind) : -1);
        }
      }
    }
    return hasher.hash().toString();
  }

  @Test
  void everyFirm_hasAWorker() {
    assertThat(read(ParkSampler.ofSize(40, 40).during(SUMMER).sample().employments()))
        .extracting(employment -> employment.firm().toString())
        .doesNotHaveDuplicates()
        .hasSize(40);
  }

  @Test
  void months_mayGoOverYears() {
    SampledPark park = ParkSampler.ofSize(1, 3)
        .during(DateInterval.parse("2011-11-01/2014-03-01"))
        .sample();

    assertThat(read(park.payLines()))
        .extracting(PayLine::period)
        .contains(DateInterval.parse("2012-02-01/2012-03-01"))
        .allSatisfy(
            period -> assertThat(DateInterval.parse("2011-11-01/2014-03-01").encloses(period))
                .isTrue());
  }

  @Test
  void sampler_refusesWhatItCannotMake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParkSampler.ofSize(0, 5))
        .withMessage("firms must be 1 to 9999, but were 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParkSampler.ofSize(5, 4))
        .withMessage("workers must be 5 to 999999, but were 4");
    ParkSampler sampler = ParkSampler.ofSize(5, 5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sampler.during(DateInterval.parse("2014-01-02/2014-03-01")))
        .withMessage(
            "months must be whole months of at most 3700 days, but were 2014-01-02/2014-03-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sampler.during(DateInterval.startingOn(LocalDate.of(2014, 1, 1))))
        .withMessage("months must be whole months of at most 3700 days, but were 2014-01-01/..");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sampler.during(DateInterval.ofYear(9901)))
        .withMessage("months must lie in the years 100 to 9900, but were 9901-01-01/9902-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sampler.incomplete(101))
        .withMessage("percent must be 0 to 100, but was 101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sampler.careless(-1))
        .withMessage("percent must be 0 to 100, but was -1");
  }

  @Test
  void toString_tellsHowTheParkIsMade() {
    ParkSampler sampler = ParkSampler.ofSize(2, 9).seed(7).incomplete(0).during(SUMMER);

    assertThat(sampler)
        .hasToString(
            "2 firms, 9 workers, 2014-06-01/2014-09-01, 0 % incomplete, 0 % careless, seed 7");
    assertThat(sampler.sample().toString()).contains("synthetic", sampler.toString());
  }
}
