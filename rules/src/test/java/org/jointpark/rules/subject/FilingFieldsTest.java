package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointpark.administration.Filing;
import org.jointpark.administration.FilingId;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class FilingFieldsTest {

  private static final LocalDate END_OF_MARCH = LocalDate.of(2014, 3, 31);

  private static Filing.Builder filing() {
    return Filing.builder()
        .id(FilingId.of("FIL-1"))
        .firm(FirmId.of("F-1"))
        .kind("monthly-statistics")
        .period(DateInterval.parse("2014-03-01/2014-04-01"));
  }

  @Test
  void aFiling_belongsToTheLastDayOfItsPeriodWheneverItWasMade() {
    Filing late = filing().filed(Known.of(LocalDate.of(2014, 7, 1))).build();
    Filing never = filing().filed(Known.none()).build();

    assertThat(FilingFields.FILING.key(late)).isEqualTo(SubjectKey.of("filing", "FIL-1"));
    assertThat(FilingFields.FILING.extent().of(late)).isEqualTo(DateInterval.ofDay(END_OF_MARCH));
    assertThat(FilingFields.FILING.extent().of(never)).isEqualTo(DateInterval.ofDay(END_OF_MARCH));
  }

  @Test
  void properties_areThoseOfTheFiling() {
    Filing filing = filing().build();

    assertThat(FilingFields.KIND.read(filing)).contains("monthly-statistics");
    assertThat(FilingFields.FIRST_DAY.read(filing)).contains(LocalDate.of(2014, 3, 1));
    assertThat(FilingFields.LAST_DAY.read(filing)).contains(END_OF_MARCH);
    assertThat(FilingFields.CALENDAR_DAYS.read(filing)).contains(31);
  }

  @Test
  void filed_isKnownUnknownOrNone() {
    Filing none = filing().filed(Known.none()).build();
    Filing filed = filing().filed(Known.of(LocalDate.of(2014, 4, 15))).build();

    assertThat(FilingFields.FILED.read(filing().build())).isEmpty();
    assertThat(FilingFields.FILING_DAY.read(filing().build())).isEmpty();
    assertThat(FilingFields.FILED.read(none)).contains(false);
    assertThat(FilingFields.FILING_DAY.read(none)).isEmpty();
    assertThat(FilingFields.FILED.read(filed)).contains(true);
    assertThat(FilingFields.FILING_DAY.read(filed)).contains(LocalDate.of(2014, 4, 15));
  }

  @Test
  void paths_leadToWhomTheFilingNames() {
    Filing ofOne = filing().facility(FacilityId.of("FAC-1")).build();

    assertThat(FilingFields.FIRM.follow(ofOne, END_OF_MARCH))
        .contains(SubjectKey.of("firm", "F-1"));
    assertThat(FilingFields.FACILITY.follow(ofOne, END_OF_MARCH))
        .contains(SubjectKey.of("facility", "FAC-1"));
    assertThat(FilingFields.NAMES_FACILITY.read(ofOne)).contains(true);
    assertThat(FilingFields.NAMES_FACILITY.read(filing().build())).contains(false);
    assertThat(FilingFields.FACILITY.follow(filing().build(), END_OF_MARCH)).isEmpty();
  }
}
