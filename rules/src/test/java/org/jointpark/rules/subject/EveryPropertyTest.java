package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointpark.firm.Capital;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.SeparationReason;
import org.jointpark.labour.Wage;
import org.jointpark.payroll.Payment;
import org.jointpark.rules.Subject;
import org.jointpark.source.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules find nothing missing in the model: each property of a record is read by a field, a family
 * or a path of its subject, or it is said here why not.
 *
 * <p>A property that has the name of a field is taken to be read by it; whether the field gives its
 * value is for the tests of the class to say.
 */
class EveryPropertyTest {

  /** Properties that are told under other names, by type and accessor. */
  private static final ImmutableListMultimap<String, String> TOLD =
      ImmutableListMultimap.<String, String>builder()
          .putAll("PayLine.period", "first-day", "last-day", "calendar-days", "full-month")
          .putAll("PayLine.payment", "paid", "payment-day", "payment-recipient", "payment-form")
          .putAll(
              "PayLine.listedPay",
              "base-pay",
              "overtime-pay",
              "night-pay",
              "holiday-pay",
              "idle-pay",
              "leave-pay",
              "bonus",
              "piece-rate-pay",
              "allowance")
          .putAll(
              "PayLine.listedHours",
              "normal-hours",
              "overtime-hours",
              "night-hours",
              "night-overtime-hours",
              "holiday-hours",
              "idle-hours")
          .put("Payment.day", "payment-day")
          .put("Payment.recipient", "payment-recipient")
          .put("Payment.form", "payment-form")
          .put("WorkDay.gross", "gross-hours")
          .put("WorkDay.net", "net-hours")
          .put("WorkDay.night", "night-hours")
          .put("Worker.statuses", "status")
          .putAll("Employment.validity", "first-day", "last-day", "has-end")
          .putAll("Employment.terms", "facility", "occupation", "grade", "wage", "weekly-hours")
          .putAll("Employment.probation", "has-probation", "on-probation", "probation-last-day")
          .put("Wage.amount", "wage")
          .put("Wage.per", "wage-unit")
          .putAll("Leave.days", "first-day", "last-day", "has-end", "calendar-days")
          .putAll("Leave.pay", "paid", "pay", "pay-in")
          .put("Leave.birth", "birth-day")
          .putAll("Separation.notice", "notice-given", "notice-day")
          .putAll("Separation.severance", "severance-paid", "severance", "severance-in")
          .put("SeparationReason.isByFirm", "by-firm")
          .putAll("Consent.giver", "by-representative", "workers", "speaks-for")
          .put("Consent.given", "given-day")
          .putAll("Consent.validity", "first-day", "last-day", "has-end")
          .putAll("Accident.reported", "reported", "report-day")
          .putAll("Accident.evidence", "confidence", "sources", "recorded-day")
          .putAll("Headcount.days", "first-day", "last-day", "has-end")
          .putAll("Headcount.facility", "facility", "whole-firm")
          .put("Headcount.byHomeState", "home-state")
          .put("Headcount.bySex", "sex")
          .put("Headcount.byStatus", "status")
          .putAll("Headcount.evidence", "confidence", "sources", "recorded-day")
          .putAll("Firm.entry", "entry-day", "earliest-entry-day", "latest-entry-day", "in-park")
          .putAll("Firm.workerCounts", "worker-counts", "workers")
          .putAll("Firm.evidence", "confidence", "sources", "recorded-day")
          .put("Capital.currency", "capital-currency")
          .put("Capital.byOrigin", "capital-from")
          .put("Capital.itemisation", "capital-itemisation")
          .put("Capital.total", "capital")
          .putAll("Facility.operation", "first-day", "last-day", "has-end")
          .putAll("Facility.evidence", "confidence", "sources", "recorded-day")
          .putAll("CapitalContribution.evidence", "confidence", "sources", "recorded-day")
          .putAll("Certificate.facility", "facility", "names-facility")
          .putAll("Certificate.validity", "first-day", "last-day", "has-end")
          .putAll("Certificate.evidence", "confidence", "sources", "recorded-day")
          .putAll("Filing.facility", "facility", "names-facility")
          .putAll("Filing.period", "first-day", "last-day", "calendar-days")
          .putAll("Filing.filed", "filed", "filing-day")
          .putAll("Levy.period", "first-day", "last-day")
          .put("Levy.due", "due-day")
          .put("Levy.paid", "amount-paid")
          .putAll("InsurancePolicy.facility", "facility", "names-facility")
          .putAll("InsurancePolicy.validity", "first-day", "last-day", "has-end")
          .putAll("InsurancePolicy.evidence", "confidence", "sources", "recorded-day")
          .put("Evidence.recorded", "recorded-day")
          .build();

  /** Properties that rules do not read, with the reason. */
  private static final ImmutableMap<String, String> NOT_TOLD =
      ImmutableMap.of("Evidence.note", "a remark for people; verdicts do not hang on it");

  /** What every type has and what is no property. */
  private static final ImmutableSet<String> NO_PROPERTIES =
      ImmutableSet.of("toBuilder", "toString", "hashCode");

  /** The plain forms of properties, which say nothing that these do not. */
  private static final Pattern PLAIN = Pattern.compile(
      "is\\w+Known|known[A-Z]\\w*|\\w+TenThousandths|isPaid|isUnpaid|minutesWorked");

  /** What names a record, and thereby is in the key of each verdict about it. */
  private static final ImmutableSet<String> KEYS = ImmutableSet.of("id", "key");

  /** Types that are parts of a record, whose properties the subject of the record tells. */
  private static final ImmutableListMultimap<Class<?>, Subject<?>> PARTS =
      ImmutableListMultimap.<Class<?>, Subject<?>>builder()
          .put(Payment.class, PayLineFields.PAY_LINE)
          .put(EmploymentTerms.class, EmploymentFields.EMPLOYMENT)
          .put(Wage.class, EmploymentFields.EMPLOYMENT)
          .put(SeparationReason.class, SeparationFields.SEPARATION)
          .put(Capital.class, FirmFields.FIRM)
          .putAll(
              Evidence.class,
              AccidentFields.ACCIDENT,
              HeadcountFields.HEADCOUNT,
              FirmFields.FIRM,
              FacilityFields.FACILITY,
              CapitalContributionFields.CAPITAL_CONTRIBUTION,
              CertificateFields.CERTIFICATE,
              InsurancePolicyFields.INSURANCE_POLICY)
          .build();

  static Stream<Subject<?>> subjects() {
    return Subjects.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void everyPropertyOfARecord_isToldByItsSubject(Subject<?> subject) {
    properties(subject.type())
        .filter(property -> !KEYS.contains(property))
        .forEach(property -> assertTold(subject, subject.type(), property));
  }

  @Test
  void everyPropertyOfAPart_isToldByTheSubjectOfTheRecord() {
    PARTS.forEach((type, subject) ->
        properties(type).forEach(property -> assertTold(subject, type, property)));
  }

  @Test
  void everyRecordHasAKeyOrAnId() {
    assertThat(Subjects.ALL)
        .allSatisfy(subject -> assertThat(properties(subject.type())).containsAnyElementsOf(KEYS));
  }

  @Test
  void everyEntryOfTheLists_isOfAProperty() {
    Set<String> properties = new HashSet<>();
    Stream.concat(Subjects.ALL.stream().map(Subject::type), PARTS.keySet().stream())
        .forEach(type -> properties(type)
            .forEach(property -> properties.add(type.getSimpleName() + "." + property)));

    assertThat(properties).hasSizeGreaterThan(150).containsAll(TOLD.keySet());
    assertThat(properties).containsAll(NOT_TOLD.keySet());
  }

  private static void assertTold(Subject<?> subject, Class<?> type, String property) {
    String name = type.getSimpleName() + "." + property;
    if (NOT_TOLD.containsKey(name)) {
      return;
    }
    for (String told : TOLD.containsKey(name) ? TOLD.get(name) : Set.of(kebab(property))) {
      assertThat(names(subject)).as("names that tell %s", name).contains(told);
    }
  }

  /** Returns the names of the public accessors that a type declares. */
  private static Stream<String> properties(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .filter(name -> !NO_PROPERTIES.contains(name))
        .filter(name -> !PLAIN.matcher(name).matches());
  }

  private static Set<String> names(Subject<?> subject) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    subject.fields().forEach(field -> names.add(field.name()));
    subject.families().forEach(family -> names.add(family.name()));
    subject.paths().forEach(path -> names.add(path.name()));
    return names.build();
  }

  private static String kebab(String accessor) {
    return accessor.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
