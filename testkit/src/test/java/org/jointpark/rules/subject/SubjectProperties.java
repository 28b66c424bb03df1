package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.Filing;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.Levy;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.Facility;
import org.jointpark.firm.Firm;
import org.jointpark.labour.Accident;
import org.jointpark.labour.Consent;
import org.jointpark.labour.Employment;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Separation;
import org.jointpark.labour.Worker;
import org.jointpark.money.Money;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.WorkDay;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.jointpark.rules.SubjectKey;
import org.jointpark.time.DateInterval;
import org.jointpark.time.DaySet;
import org.jointpark.time.Timeline;

/** Laws of every subject, whatever it is that it looks at. */
class SubjectProperties {

  @Property(tries = 200)
  void workers(@ForAll Worker worker) {
    assertKept(WorkerFields.WORKER, worker);
  }

  @Property(tries = 200)
  void employments(@ForAll Employment employment) {
    assertKept(EmploymentFields.EMPLOYMENT, employment);
  }

  @Property(tries = 200)
  void payLines(@ForAll PayLine line) {
    assertKept(PayLineFields.PAY_LINE, line);
  }

  @Property(tries = 200)
  void workDays(@ForAll WorkDay day) {
    assertKept(WorkDayFields.WORK_DAY, day);
  }

  @Property(tries = 200)
  void leaves(@ForAll Leave leave) {
    assertKept(LeaveFields.LEAVE, leave);
  }

  @Property(tries = 200)
  void separations(@ForAll Separation separation) {
    assertKept(SeparationFields.SEPARATION, separation);
  }

  @Property(tries = 200)
  void consents(@ForAll Consent consent) {
    assertKept(ConsentFields.CONSENT, consent);
  }

  @Property(tries = 200)
  void accidents(@ForAll Accident accident) {
    assertKept(AccidentFields.ACCIDENT, accident);
  }

  @Property(tries = 200)
  void headcounts(@ForAll Headcount headcount) {
    assertKept(HeadcountFields.HEADCOUNT, headcount);
  }

  @Property(tries = 200)
  void firms(@ForAll Firm firm) {
    assertKept(FirmFields.FIRM, firm);
  }

  @Property(tries = 200)
  void facilities(@ForAll Facility facility) {
    assertKept(FacilityFields.FACILITY, facility);
  }

  @Property(tries = 200)
  void capitalContributions(@ForAll CapitalContribution contribution) {
    assertKept(CapitalContributionFields.CAPITAL_CONTRIBUTION, contribution);
  }

  @Property(tries = 200)
  void certificates(@ForAll Certificate certificate) {
    assertKept(CertificateFields.CERTIFICATE, certificate);
  }

  @Property(tries = 200)
  void filings(@ForAll Filing filing) {
    assertKept(FilingFields.FILING, filing);
  }

  @Property(tries = 200)
  void levies(@ForAll Levy levy) {
    Assume.that(
        levy.due().isPresent() || levy.period().flatMap(DateInterval::end).isPresent());
    assertKept(LevyFields.LEVY, levy);
  }

  @Property(tries = 200)
  void insurancePolicies(@ForAll InsurancePolicy policy) {
    assertKept(InsurancePolicyFields.INSURANCE_POLICY, policy);
  }

  /** Asserts what holds for any record of any subject. */
  private static <S> void assertKept(Subject<S> subject, S record) {
    DateInterval extent = subject.extent().of(record);

    assertThat(subject.key(record).subject()).isEqualTo(subject.name());
    if (subject.extent() instanceof Extent.Day) {
      assertThat(extent.days()).isEqualTo(1);
    }
    subject.fields().forEach(field -> assertRead(field, record, extent));
    subject.paths().forEach(path -> assertFollowed(path, record, extent));
  }

  private static <S, V> void assertRead(Field<S, V> field, S record, DateInterval extent) {
    Timeline<V> values = field.readOver(record, extent);

    assertWithin(values, extent);
    for (LocalDate day : days(values, extent)) {
      Optional<V> value = field.read(record, day);

      assertThat(value).as("%s on %s", field, day).isEqualTo(values.at(day));
      value.ifPresent(present -> assertThat(present).isInstanceOf(field.type()));
      if (field.isNonNegative()) {
        value.ifPresent(SubjectProperties::assertNonNegative);
      }
      if (!field.isDated()) {
        assertThat(value).isEqualTo(field.read(record));
      }
    }
  }

  private static void assertNonNegative(Object value) {
    if (value instanceof Money money) {
      assertThat(money.isNegative()).isFalse();
    } else if (value instanceof Duration hours) {
      assertThat(hours.isNegative()).isFalse();
    } else {
      assertThat((Integer) value).isNotNegative();
    }
  }

  private static <S> void assertFollowed(Path<S> path, S record, DateInterval extent) {
    Timeline<SubjectKey> keys = path.followOver(record, extent);

    assertWithin(keys, extent);
    for (LocalDate day : days(keys, extent)) {
      Optional<SubjectKey> key = path.follow(record, day);

      assertThat(key).as("%s on %s", path.name(), day).isEqualTo(keys.at(day));
      key.ifPresent(known -> assertThat(known.subject()).isEqualTo(path.target()));
    }
  }

  private static void assertWithin(Timeline<?> timeline, DateInterval extent) {
    assertThat(timeline.domain().difference(DaySet.of(extent)).isEmpty()).isTrue();
  }

  /** Returns days of an extent: its ends, and those on which a timeline changes. */
  private static Iterable<LocalDate> days(Timeline<?> timeline, DateInterval extent) {
    return Readings.aroundAll(timeline.changes()).stream()
        .filter(extent::contains)
        .toList();
  }
}
