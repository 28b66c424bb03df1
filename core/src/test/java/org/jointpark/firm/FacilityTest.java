package org.jointpark.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Currency;
import org.jointpark.classification.HsCode;
import org.jointpark.classification.IsicCode;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.SourceId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

/** Facilities, and what a firm tells of its industry, goods and capital. */
class FacilityTest {

  private static final Evidence PRESS = Evidence.of(SourceId.of("press"), Confidence.HIGH);

  private static Facility.Builder facility() {
    return Facility.builder()
        .id(FacilityId.of("FAC-1"))
        .firm(FirmId.of("F-1"))
        .kind(FacilityKind.PRODUCTION_LINE)
        .name("Line 1")
        .operation(DateInterval.parse("2005-03-01/.."))
        .evidence(PRESS);
  }

  @Test
  void build_needsNeitherPlotNorWhole() {
    Facility line = facility().build();

    assertThat(line.plot()).isEmpty();
    assertThat(line.partOf()).isEmpty();
    assertThat(line.toBuilder().build()).isEqualTo(line).hasSameHashCodeAs(line);
    assertThat(facility().plot("7-2").partOf(FacilityId.of("FAC-0")).build()).isNotEqualTo(line);
    assertThatIllegalStateException()
        .isThrownBy(() -> Facility.builder().build())
        .withMessageContaining("[id, firm, kind, name, operation, evidence]");
  }

  @Test
  void build_refusesBlanks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facility().name(" ").build())
        .withMessage("name must not be blank, but was ' ' (facility FAC-1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facility().plot("").build())
        .withMessage("plot must not be blank, but was '' (facility FAC-1)");
  }

  @Test
  void build_refusesAPartOfItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> facility().partOf(FacilityId.of("FAC-1")).build())
        .withMessage("part of must be another facility, but was FAC-1 (facility FAC-1)");
  }

  private static Firm.Builder firm() {
    return Firm.builder()
        .id(FirmId.of("F-1"))
        .name("Example Apparel")
        .form(FirmForm.OWN_FACTORY)
        .evidence(PRESS);
  }

  @Test
  void firm_knowsNothingOfItsIndustryGoodsAndCapitalUnlessTold() {
    Firm firm = firm().build();

    assertThat(firm.lei()).isEmpty();
    assertThat(firm.industry()).isEmpty();
    assertThat(firm.goods()).isEmpty();
    assertThat(firm.capital()).isEqualTo(Timeline.empty());
  }

  @Test
  void firm_keepsWhatItIsTold() {
    Capital none = Capital.builder().currency(Currency.getInstance("USD")).build();
    Firm firm = firm()
        .lei(Lei.of("5493001KJTIIGC8Y1R12"))
        .industry(IsicCode.of("1410"))
        .addGoods(HsCode.of("6205"), HsCode.of("6109"))
        .capital(Timeline.of(DateInterval.parse("2005-03-01/.."), none))
        .build();

    assertThat(firm.goods()).containsExactly(HsCode.of("6109"), HsCode.of("6205"));
    assertThat(firm.toBuilder().build()).isEqualTo(firm);
    assertThat(firm.toBuilder().capital(Timeline.empty()).build()).isNotEqualTo(firm);
  }
}
