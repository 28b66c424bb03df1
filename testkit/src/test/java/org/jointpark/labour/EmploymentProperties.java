package org.jointpark.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.source.Known;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

class EmploymentProperties {

  @Property
  void termsAndProbationLieWithinTheValidity(@ForAll Employment employment) {
    assertThat(employment.terms().domain().intervals())
        .allMatch(days -> employment.validity().encloses(days));
    employment.probation().value().ifPresent(days -> {
      assertThat(employment.validity().encloses(days)).isTrue();
      assertThat(days.start()).isEqualTo(employment.validity().start());
    });
  }

  @Property
  void termsAreRefusedJustIfTheyReachOutOfTheValidity(
      @ForAll Employment employment, @ForAll DateInterval days, @ForAll EmploymentTerms terms) {
    Employment.Builder changed = employment.toBuilder().terms(Timeline.of(days, terms));

    if (employment.validity().encloses(days)) {
      assertThat(changed.build().terms().isEmpty())
          .isEqualTo(terms.equals(EmploymentTerms.builder().build()));
    } else {
      assertThatIllegalArgumentException().isThrownBy(changed::build);
    }
  }

  @Property
  void eachTermOfADayIsThatOfTheTermsOfTheDay(@ForAll Employment employment) {
    for (LocalDate change : employment.terms().changes()) {
      for (LocalDate day : new LocalDate[] {change, change.minusDays(1)}) {
        Optional<EmploymentTerms> terms = employment.terms().at(day);
        assertThat(employment.wage().at(day)).isEqualTo(terms.flatMap(EmploymentTerms::wage));
        assertThat(employment.facility().at(day))
            .isEqualTo(terms.flatMap(EmploymentTerms::facility));
        assertThat(employment.occupation().at(day))
            .isEqualTo(terms.flatMap(EmploymentTerms::occupation));
        assertThat(employment.grade().at(day)).isEqualTo(terms.flatMap(EmploymentTerms::grade));
        assertThat(employment.weeklyHours().at(day))
            .isEqualTo(terms.flatMap(EmploymentTerms::weeklyHours));
      }
    }
  }

  @Property
  void noTermsAreKeptThatSayNothing(@ForAll Employment employment) {
    assertThat(employment
            .terms()
            .daysWhere(EmploymentTerms.builder().build()::equals)
            .isEmpty())
        .isTrue();
  }

  @Property
  void anEmploymentIsBuiltAgainFromItsParts(@ForAll Employment employment) {
    assertThat(employment.toBuilder().build()).isEqualTo(employment).hasSameHashCodeAs(employment);
  }

  @Property
  void whetherThereIsAProbationIsUnknownNoneOrKnown(@ForAll Employment employment) {
    Employment unknown = employment.toBuilder().probation(Known.unknown()).build();
    Employment none = employment.toBuilder().probation(Known.none()).build();
    Employment all =
        employment.toBuilder().probation(Known.of(employment.validity())).build();

    assertThat(unknown).isNotEqualTo(none).isNotEqualTo(all);
    assertThat(none).isNotEqualTo(all);
  }
}
