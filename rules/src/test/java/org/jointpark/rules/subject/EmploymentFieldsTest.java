package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.jointpark.classification.IscoCode;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Wage;
import org.jointpark.labour.WageUnit;
import org.jointpark.labour.WorkerId;
import org.jointpark.money.Money;
import org.jointpark.rules.Field;
import org.jointpark.rules.SubjectKey;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class EmploymentFieldsTest {

  private static final DateInterval YEAR = DateInterval.ofYear(2014);
  private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
  private static final LocalDate RAISE = LocalDate.of(2014, 5, 1);
  private static final LocalDate MOVE = LocalDate.of(2014, 9, 1);
  private static final Field<Employment, Money> MONTHLY = EmploymentFields.WAGE.at(WageUnit.MONTH);
  private static final Field<Employment, Money> HOURLY = EmploymentFields.WAGE.at(WageUnit.HOUR);

  private static Employment.Builder employment() {
    return Employment.builder()
        .id(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .validity(YEAR);
  }

  private static EmploymentTerms.Builder terms(String wage) {
    return EmploymentTerms.builder().wage(Wage.parse(wage));
  }

  private static Employment changing() {
    return employment()
        .terms(Timeline.startingOn(FIRST, terms("USD 67.005 a month").build())
            .then(
                RAISE,
                terms("USD 0 a month")
                    .facility(FacilityId.of("A"))
                    .occupation(IscoCode.of("8153"))
                    .grade("3")
                    .weeklyHours(Duration.ZERO)
                    .build())
            .then(MOVE, terms("USD 1 an hour").facility(FacilityId.of("B")).build())
            .build()
            .restrict(YEAR))
        .build();
  }

  @Test
  void anEmployment_belongsToItsValidity() {
    assertThat(EmploymentFields.EMPLOYMENT.key(employment().build()))
        .isEqualTo(SubjectKey.of("employment", "E-1"));
    assertThat(EmploymentFields.EMPLOYMENT.extent().of(employment().build())).isEqualTo(YEAR);
  }

  @Test
  void aWage_isReadInItsOwnUnitAlone() {
    Employment employment = changing();

    assertThat(MONTHLY.readOver(employment, YEAR))
        .hasToString("{2014-01-01/2014-05-01=USD 67.005, 2014-05-01/2014-09-01=USD 0.00}");
    assertThat(HOURLY.readOver(employment, YEAR)).hasToString("{2014-09-01/2015-01-01=USD 1.00}");
    assertThat(EmploymentFields.WAGE_UNIT.readOver(employment, YEAR))
        .hasToString("{2014-01-01/2014-09-01=MONTH, 2014-09-01/2015-01-01=HOUR}");
    assertThat(MONTHLY.read(employment().build(), RAISE)).isEmpty();
    assertThat(EmploymentFields.EMPLOYMENT.field("wage.MONTH")).contains(MONTHLY);
  }

  @Test
  void terms_areToldDayByDay() {
    Employment employment = changing();

    assertThat(EmploymentFields.WEEKLY_HOURS.read(employment, FIRST)).isEmpty();
    assertThat(EmploymentFields.WEEKLY_HOURS.read(employment, RAISE)).contains(Duration.ZERO);
    assertThat(EmploymentFields.OCCUPATION.read(employment, RAISE)).contains(IscoCode.of("8153"));
    assertThat(EmploymentFields.OCCUPATION.read(employment, MOVE)).isEmpty();
    assertThat(EmploymentFields.GRADE.read(employment, RAISE)).contains("3");
    assertThat(EmploymentFields.GRADE.read(employment, FIRST)).isEmpty();
  }

  @Test
  void probation_isKnownUnknownOrNone() {
    Employment unknown = employment().build();
    Employment none = employment().probation(Known.none()).build();
    Employment some =
        employment().probation(Known.of(DateInterval.of(FIRST, RAISE))).build();

    assertThat(EmploymentFields.HAS_PROBATION.read(unknown)).isEmpty();
    assertThat(EmploymentFields.ON_PROBATION.readOver(unknown, YEAR)).isEqualTo(Timeline.empty());
    assertThat(EmploymentFields.HAS_PROBATION.read(none)).contains(false);
    assertThat(EmploymentFields.ON_PROBATION.readOver(none, YEAR))
        .isEqualTo(Timeline.of(YEAR, false));
    assertThat(EmploymentFields.PROBATION_LAST_DAY.read(none)).isEmpty();
    assertThat(EmploymentFields.HAS_PROBATION.read(some)).contains(true);
    assertThat(EmploymentFields.ON_PROBATION.readOver(some, YEAR))
        .hasToString("{2014-01-01/2014-05-01=true, 2014-05-01/2015-01-01=false}");
    assertThat(EmploymentFields.PROBATION_LAST_DAY.read(some)).contains(RAISE.minusDays(1));
  }

  @Test
  void anOpenEnd_isNoLastDay() {
    Employment ended = employment().build();
    Employment open = employment().validity(DateInterval.startingOn(FIRST)).build();

    assertThat(EmploymentFields.HAS_END.read(ended)).contains(true);
    assertThat(EmploymentFields.FIRST_DAY.read(ended)).contains(FIRST);
    assertThat(EmploymentFields.LAST_DAY.read(ended)).contains(LocalDate.of(2014, 12, 31));
    assertThat(EmploymentFields.HAS_END.read(open)).contains(false);
    assertThat(EmploymentFields.LAST_DAY.read(open)).isEmpty();
  }

  @Test
  void paths_leadToTheFacilityOfTheDay() {
    Employment employment = changing();

    assertThat(EmploymentFields.WORKER.follow(employment, FIRST))
        .contains(SubjectKey.of("worker", "W-1"));
    assertThat(EmploymentFields.FIRM.follow(employment, FIRST))
        .contains(SubjectKey.of("firm", "F-1"));
    assertThat(EmploymentFields.FACILITY.isDated()).isTrue();
    assertThat(EmploymentFields.FACILITY.followOver(employment, YEAR))
        .hasToString("{2014-05-01/2014-09-01=facility A, 2014-09-01/2015-01-01=facility B}");
  }
}
