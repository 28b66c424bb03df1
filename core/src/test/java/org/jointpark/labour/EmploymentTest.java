package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import org.jointpark.classification.IscoCode;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmploymentTest {

  private static final LocalDate HIRED = LocalDate.of(2014, 5, 1);
  private static final LocalDate RAISED = LocalDate.of(2015, 3, 1);
  private static final LocalDate LEFT = LocalDate.of(2016, 2, 11);
  private static final DateInterval VALIDITY = DateInterval.of(HIRED, LEFT);

  private static Employment.Builder employment() {
    return Employment.builder()
        .id(EmploymentId.of("E-1"))
        .worker(WorkerId.of("W-1"))
        .firm(FirmId.of("F-1"))
        .validity(VALIDITY);
  }

  private static EmploymentTerms.Builder sewing() {
    return EmploymentTerms.builder()
        .facility(FacilityId.of("FAC-1"))
        .occupation(IscoCode.of("8153"))
        .grade("3rd class")
        .weeklyHours(Duration.parse("PT48H"));
  }

  @Test
  void build_knowsNeitherTermsNorProbationUnlessTold() {
    Employment employment = employment().build();

    assertThat(employment.terms()).isEqualTo(Timeline.empty());
    assertThat(employment.probation()).isEqualTo(Known.unknown());
    assertThat(employment.toBuilder().build()).isEqualTo(employment).hasSameHashCodeAs(employment);
  }

  @Test
  void theTermsAreReadOneByOne() {
    Employment employment = employment()
        .terms(Timeline.startingOn(
                HIRED, sewing().wage(Wage.parse("USD 70.355 a month")).build())
            .then(RAISED, sewing().wage(Wage.parse("USD 73.873 a month")).build())
            .thenNothing(LEFT)
            .build())
        .build();

    assertThat(employment.wage())
        .hasToString("{2014-05-01/2015-03-01=USD 70.355 a month,"
            + " 2015-03-01/2016-02-11=USD 73.873 a month}");
    assertThat(employment.facility()).isEqualTo(Timeline.of(VALIDITY, FacilityId.of("FAC-1")));
    assertThat(employment.occupation()).isEqualTo(Timeline.of(VALIDITY, IscoCode.of("8153")));
    assertThat(employment.grade()).isEqualTo(Timeline.of(VALIDITY, "3rd class"));
    assertThat(employment.weeklyHours()).isEqualTo(Timeline.of(VALIDITY, Duration.parse("PT48H")));
  }

  @Test
  void whatNobodyRecordedIsAGap() {
    Employment employment = employment()
        .terms(Timeline.startingOn(
                HIRED, EmploymentTerms.builder().grade("3rd class").build())
            .then(
                RAISED,
                EmploymentTerms.builder().wage(Wage.parse("USD 0 a month")).build())
            .thenNothing(LEFT)
            .build())
        .build();

    assertThat(employment.wage().at(HIRED)).isEmpty();
    assertThat(employment.wage().at(RAISED)).contains(Wage.parse("USD 0.00 a month"));
    assertThat(employment.grade().at(RAISED)).isEmpty();
  }

  @Test
  void termsThatSayNothingAreNotKept() {
    Employment employment = employment()
        .terms(Timeline.of(VALIDITY, EmploymentTerms.builder().build()))
        .build();

    assertThat(employment.terms()).isEqualTo(Timeline.empty());
    assertThat(employment).isEqualTo(employment().build());
  }

  @Test
  void build_refusesTermsOutsideOfTheValidity() {
    Timeline<EmploymentTerms> terms = Timeline.of(
        DateInterval.of(HIRED.minusDays(1), LEFT.plusDays(9)), sewing().build());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> employment().terms(terms).build())
        .withMessage("terms must lie within the validity 2014-05-01/2016-02-11, but were on"
            + " {2014-04-30/2014-05-01, 2016-02-11/2016-02-20} too (employment E-1)."
            + " Maybe restrict them");
    assertThat(employment().terms(terms.restrict(VALIDITY)).build().terms().domain())
        .hasToString("{2014-05-01/2016-02-11}");
  }

  @Test
  void build_refusesAnEmploymentThatNeverBegan() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> employment().validity(DateInterval.parse("../2016-02-11")).build())
        .withMessage("validity must have a start, but was ../2016-02-11 (employment E-1)");
  }

  @Test
  void noProbationIsNotAnUnknownOne() {
    Employment none = employment().probation(Known.none()).build();

    assertThat(none).isNotEqualTo(employment().build());
    assertThat(none.probation().isNone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-05-01/2014-05-02", "2014-05-01/2016-02-11"})
  void aProbationIsTheFirstDays(String days) {
    Known<DateInterval> probation = Known.of(DateInterval.parse(days));

    assertThat(employment().probation(probation).build().probation()).isEqualTo(probation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-05-02/2014-08-01",
        "2014-04-30/2014-08-01",
        "2014-05-01/2016-02-12",
        "2014-05-01/..",
        "../2014-08-01"
      })
  void build_refusesAProbationOfOtherDays(String days) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> employment().probation(Known.of(DateInterval.parse(days))).build())
        .withMessage(
            "probation must be the first days of 2014-05-01/2016-02-11, but was %s"
                + " (employment E-1)",
            days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT1M", "PT44H30M", "PT168H"})
  void weeklyHours_areWholeMinutesOfAWeek(String hours) {
    assertThat(
            EmploymentTerms.builder().weeklyHours(Duration.parse(hours)).build().weeklyHours())
        .contains(Duration.parse(hours));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-1M", "PT30S", "PT0.000000001S", "PT168H1M"})
  void weeklyHours_areNothingElse(String hours) {
    EmploymentTerms.Builder terms = EmploymentTerms.builder().weeklyHours(Duration.parse(hours));

    assertThatIllegalArgumentException()
        .isThrownBy(terms::build)
        .withMessage(
            "weekly hours must be whole minutes from PT0S to PT168H, but were %s",
            Duration.parse(hours));
  }

  @Test
  void hoursThatNobodyRecordedAreNotZero() {
    EmploymentTerms none = EmploymentTerms.builder().weeklyHours(Duration.ZERO).build();

    assertThat(none).isNotEqualTo(EmploymentTerms.builder().build());
  }

  @Test
  void termsRefuseABlankGrade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmploymentTerms.builder().grade(" ").build())
        .withMessage("grade must not be blank, but was ' '");
  }
}
