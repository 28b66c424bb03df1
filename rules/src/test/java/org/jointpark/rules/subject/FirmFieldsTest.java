package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Currency;
import org.jointpark.classification.HsCode;
import org.jointpark.classification.IsicCode;
import org.jointpark.firm.Capital;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmForm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Lei;
import org.jointpark.firm.Sector;
import org.jointpark.firm.WorkerCount;
import org.jointpark.firm.WorkerCountKind;
import org.jointpark.money.Money;
import org.jointpark.party.StateCode;
import org.jointpark.rules.Field;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Itemisation;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.jointpark.time.UncertainDay;
import org.junit.jupiter.api.Test;

class FirmFieldsTest {

  private static final LocalDate DAY = LocalDate.of(2005, 2, 1);
  private static final Currency USD = Currency.getInstance("USD");
  private static final Evidence GAZETTE = Evidence.of(SourceId.of("gazette"), Confidence.HIGH);
  private static final DateInterval ALWAYS = DateInterval.always();
  private static final Field<Firm, Integer> COUNTED = FirmFields.WORKERS.at(WorkerCountKind.ACTUAL);
  private static final Field<Firm, Money> FROM_KR = FirmFields.CAPITAL_FROM.at(StateCode.of("KR"));
  private static final Field<Firm, Money> FROM_KP = FirmFields.CAPITAL_FROM.at(StateCode.of("KP"));

  private static Firm.Builder firm() {
    return Firm.builder()
        .id(FirmId.of("F-1"))
        .name("Example Apparel")
        .form(FirmForm.OWN_FACTORY)
        .evidence(GAZETTE);
  }

  private static WorkerCount count(int count, UncertainDay asOf, WorkerCountKind kind) {
    return WorkerCount.builder()
        .count(count)
        .asOf(asOf)
        .kind(kind)
        .evidence(GAZETTE)
        .build();
  }

  @Test
  void aFirm_isNamedByItsId() {
    assertThat(FirmFields.FIRM.key(firm().build())).isEqualTo(SubjectKey.of("firm", "F-1"));
    assertThat(FirmFields.FIRM.paths()).isEmpty();
  }

  @Test
  void aFirm_belongsToTheDaysFromItsEarliestEntryOn() {
    Firm certain = firm().entry(UncertainDay.of(DAY)).build();
    Firm uncertain = firm().entry(UncertainDay.parse("2005-02")).build();
    Firm unknown = firm().build();

    assertThat(FirmFields.FIRM.extent().of(certain)).isEqualTo(DateInterval.startingOn(DAY));
    assertThat(FirmFields.FIRM.extent().of(uncertain)).isEqualTo(DateInterval.startingOn(DAY));
    assertThat(FirmFields.FIRM.extent().of(unknown)).isEqualTo(ALWAYS);
  }

  @Test
  void whetherItWasThere_isUnknownWhileTheEntryIsUncertain() {
    Firm certain = firm().entry(UncertainDay.of(DAY)).build();
    Firm uncertain = firm().entry(UncertainDay.parse("2005-02")).build();

    assertThat(FirmFields.IN_PARK.readOver(certain, ALWAYS))
        .hasToString("{../2005-02-01=false, 2005-02-01/..=true}");
    assertThat(FirmFields.IN_PARK.readOver(uncertain, ALWAYS))
        .hasToString("{../2005-02-01=false, 2005-02-28/..=true}");
    assertThat(FirmFields.IN_PARK.readOver(firm().build(), ALWAYS)).isEqualTo(Timeline.empty());
    assertThat(FirmFields.ENTRY_DAY.read(certain)).contains(DAY);
    assertThat(FirmFields.ENTRY_DAY.read(uncertain)).isEmpty();
    assertThat(FirmFields.EARLIEST_ENTRY_DAY.read(uncertain)).contains(DAY);
    assertThat(FirmFields.LATEST_ENTRY_DAY.read(uncertain)).contains(LocalDate.of(2005, 2, 28));
    assertThat(FirmFields.LATEST_ENTRY_DAY.read(firm().build())).isEmpty();
  }

  @Test
  void properties_areThoseOfTheFirm() {
    Firm firm = firm()
        .originalName("예시의류")
        .lei(Lei.of("5493001KJTIIGC8Y1R12"))
        .homeState(StateCode.of("KR"))
        .sector(Sector.of("textiles"))
        .industry(IsicCode.of("1410"))
        .products("shirts")
        .addGoods(HsCode.of("6105"))
        .addListing("pilot plots")
        .build();

    assertThat(FirmFields.NAME.read(firm)).contains("Example Apparel");
    assertThat(FirmFields.ORIGINAL_NAME.read(firm)).contains("예시의류");
    assertThat(FirmFields.LEI.read(firm)).contains(Lei.of("5493001KJTIIGC8Y1R12"));
    assertThat(FirmFields.HOME_STATE.read(firm)).contains(StateCode.of("KR"));
    assertThat(FirmFields.SECTOR.read(firm)).contains(Sector.of("textiles"));
    assertThat(FirmFields.INDUSTRY.read(firm)).contains(IsicCode.of("1410"));
    assertThat(FirmFields.PRODUCTS.read(firm)).contains("shirts");
    assertThat(FirmFields.GOODS.read(firm)).contains(ImmutableSortedSet.of(HsCode.of("6105")));
    assertThat(FirmFields.LISTINGS.read(firm)).contains(ImmutableSortedSet.of("pilot plots"));
    assertThat(FirmFields.FORM.read(firm)).contains(FirmForm.OWN_FACTORY);
    assertThat(FirmFields.CONFIDENCE.read(firm)).contains(Confidence.HIGH);
    assertThat(FirmFields.SOURCES.read(firm))
        .contains(ImmutableSortedSet.of(SourceId.of("gazette")));
    assertThat(FirmFields.RECORDED_DAY.read(firm)).isEmpty();
  }

  @Test
  void whatIsNotRecorded_isUnknown() {
    Firm firm = firm().build();

    assertThat(FirmFields.ORIGINAL_NAME.read(firm)).isEmpty();
    assertThat(FirmFields.LEI.read(firm)).isEmpty();
    assertThat(FirmFields.HOME_STATE.read(firm)).isEmpty();
    assertThat(FirmFields.SECTOR.read(firm)).isEmpty();
    assertThat(FirmFields.INDUSTRY.read(firm)).isEmpty();
    assertThat(FirmFields.PRODUCTS.read(firm)).isEmpty();
    assertThat(FirmFields.CAPITAL.read(firm, DAY)).isEmpty();
    assertThat(FROM_KR.read(firm, DAY)).isEmpty();
    assertThat(COUNTED.read(firm, DAY)).isEmpty();
  }

  @Test
  void workers_areKnownOnTheDaysForWhichTheyWereCounted() {
    Firm firm = firm()
        .addWorkerCounts(
            count(0, UncertainDay.of(DAY), WorkerCountKind.ACTUAL),
            count(900, UncertainDay.of(DAY), WorkerCountKind.PLANNED),
            count(300, UncertainDay.parse("2006"), WorkerCountKind.ACTUAL))
        .build();

    assertThat(COUNTED.readOver(firm, ALWAYS)).hasToString("{2005-02-01/2005-02-02=0}");
    assertThat(FirmFields.WORKERS.at(WorkerCountKind.PLANNED).read(firm, DAY)).contains(900);
    assertThat(FirmFields.WORKER_COUNTS.read(firm)).contains(firm.workerCounts());
    assertThat(FirmFields.FIRM.field("workers.ACTUAL")).contains(COUNTED);
  }

  @Test
  void workers_areUnknownWhereTwoCountsDisagree() {
    Firm agreeing = firm()
        .addWorkerCounts(
            count(5, UncertainDay.of(DAY), WorkerCountKind.ACTUAL),
            count(5, UncertainDay.of(DAY), WorkerCountKind.ACTUAL))
        .build();
    Firm disagreeing = agreeing.toBuilder()
        .addWorkerCounts(
            count(6, UncertainDay.of(DAY), WorkerCountKind.ACTUAL),
            count(6, UncertainDay.of(DAY), WorkerCountKind.ACTUAL))
        .build();

    assertThat(COUNTED.read(agreeing, DAY)).contains(5);
    assertThat(COUNTED.readOver(disagreeing, ALWAYS)).isEqualTo(Timeline.empty());
  }

  @Test
  void capital_isToldDayByDay() {
    LocalDate later = DAY.plusYears(1);
    Capital first = Capital.builder()
        .currency(USD)
        .putByOrigin(StateCode.of("KR"), Money.parse("USD 900"))
        .build();
    Capital second = Capital.builder()
        .currency(USD)
        .putByOrigin(StateCode.of("KR"), Money.parse("USD 0"))
        .itemisation(Itemisation.PARTIAL)
        .build();
    Firm firm = firm()
        .capital(Timeline.startingOn(DAY, first).then(later, second).build())
        .build();

    assertThat(FirmFields.CAPITAL.readOver(firm, ALWAYS))
        .hasToString("{2005-02-01/2006-02-01=USD 900.00}");
    assertThat(FROM_KR.readOver(firm, ALWAYS))
        .hasToString("{2005-02-01/2006-02-01=USD 900.00, 2006-02-01/..=USD 0.00}");
    assertThat(FROM_KP.readOver(firm, ALWAYS)).hasToString("{2005-02-01/2006-02-01=USD 0.00}");
    assertThat(FirmFields.CAPITAL_CURRENCY.read(firm, later)).contains(USD);
    assertThat(FirmFields.CAPITAL_ITEMISATION.read(firm, DAY)).contains(Itemisation.COMPLETE);
    assertThat(FirmFields.CAPITAL_ITEMISATION.read(firm, later)).contains(Itemisation.PARTIAL);
    assertThat(FirmFields.FIRM.field("capital-from.KP")).contains(FROM_KP);
  }
}
