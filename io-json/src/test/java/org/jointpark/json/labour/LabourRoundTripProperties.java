package org.jointpark.json.labour;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.json.JsonForm;
import org.jointpark.labour.Accident;
import org.jointpark.labour.Consent;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Separation;
import org.jointpark.labour.Wage;
import org.jointpark.labour.Worker;
import org.jointpark.source.Known;

/** What is written is read again as the same value, and the same value has the same bytes. */
class LabourRoundTripProperties {

  @Property(tries = 300)
  void workersAndTheirEmploymentsSurvive(
      @ForAll Worker worker,
      @ForAll Employment employment,
      @ForAll EmploymentTerms terms,
      @ForAll Wage wage) {
    survives(LabourForms.WORKER, worker);
    survives(LabourForms.EMPLOYMENT, employment);
    survives(LabourForms.TERMS, terms);
    survives(LabourForms.WAGE, wage);
  }

  @Property(tries = 300)
  void whatHappensAtWorkSurvives(
      @ForAll Leave leave,
      @ForAll Separation separation,
      @ForAll Consent consent,
      @ForAll Accident accident,
      @ForAll Headcount headcount) {
    survives(LabourForms.LEAVE, leave);
    survives(LabourForms.SEPARATION, separation);
    survives(LabourForms.CONSENT, consent);
    survives(LabourForms.ACCIDENT, accident);
    survives(LabourForms.HEADCOUNT, headcount);
  }

  @Property(tries = 300)
  void valuesHaveTheSameBytesJustIfTheyAreEqual(
      @ForAll Headcount one, @ForAll Headcount other, @ForAll Separation separation) {
    Headcount same = other.toBuilder()
        .firm(one.firm())
        .facility(one.facility())
        .days(one.days())
        .evidence(one.evidence())
        .build();
    Separation unknown = separation.toBuilder().severance(Known.unknown()).build();
    Separation none = separation.toBuilder().severance(Known.none()).build();

    assertThat(LabourForms.HEADCOUNT.toLine(one).equals(LabourForms.HEADCOUNT.toLine(same)))
        .isEqualTo(one.equals(same));
    assertThat(LabourForms.SEPARATION.toLine(unknown))
        .isNotEqualTo(LabourForms.SEPARATION.toLine(none));
  }

  private static <T> void survives(JsonForm<T> form, T value) {
    assertThat(form.read(form.toJson(value))).isEqualTo(value);
    assertThat(form.toJson(form.read(form.toLine(value)))).isEqualTo(form.toJson(value));
  }
}
