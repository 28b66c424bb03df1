package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonForms;
import org.jointpark.json.labour.LabourForms;
import org.jointpark.json.labour.PayrollForms;
import org.junit.jupiter.api.Test;

/** The page on the JSON of a dossier tells every member of every object, and its examples hold. */
class JsonPageTest {

  private static final Path PAGE = Path.of("../docs/json.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (yes)? ?\\|");

  private static final ImmutableMap<String, JsonForm<?>> FORMS =
      ImmutableMap.<String, JsonForm<?>>builder()
          .put("Dossier", DossierForm.DOSSIER)
          .put("Park", ParkForms.PARK)
          .put("OperatingPhase", ParkForms.PHASE)
          .put("Source", SourceForms.SOURCE)
          .put("Evidence", SourceForms.EVIDENCE)
          .put("Citation", SourceForms.CITATION)
          .put("Question", SourceForms.QUESTION)
          .put("Party", PartyForms.PARTY)
          .put("Firm", FirmForms.FIRM)
          .put("WorkerCount", FirmForms.WORKER_COUNT)
          .put("Capital", CapitalForms.CAPITAL)
          .put("CapitalContribution", CapitalForms.CONTRIBUTION)
          .put("Facility", FirmForms.FACILITY)
          .put("Investment", FirmForms.INVESTMENT)
          .put("Certificate", AdministrationForms.CERTIFICATE)
          .put("InsurancePolicy", AdministrationForms.INSURANCE_POLICY)
          .put("Filing", AdministrationForms.FILING)
          .put("Levy", AdministrationForms.LEVY)
          .put("Instalment", AdministrationForms.INSTALMENT)
          .put("Agreement", AgreementForms.AGREEMENT)
          .put("AgreementRelation", AgreementForms.RELATION)
          .put("Provision", AgreementForms.PROVISION)
          .put("Bearer", AgreementForms.BEARER)
          .put("Assessment", AgreementForms.ASSESSMENT)
          .put("Event", EventForms.EVENT)
          .put("Talks", EventForms.TALKS)
          .put("Visit", EventForms.VISIT)
          .put("Claim", EventForms.CLAIM)
          .put("EventCoverage", EventForms.EVENT_COVERAGE)
          .put("Stoppage", ParkForms.STOPPAGE)
          .put("HolidayCalendar", CalendarForms.HOLIDAY_CALENDAR)
          .put("LawParameter", LawForms.PARAMETER)
          .put("Versioned", LawForms.versionsOf(LawForms.VALUE, ImmutableList.of()))
          .put("Series", StatisticForms.SERIES)
          .put("Observation", StatisticForms.OBSERVATION)
          .put("PassageRegime", BorderForms.PASSAGE)
          .put("CommunicationService", BorderForms.COMMUNICATION)
          .put("Tariff", BorderForms.TARIFF)
          .put("CustomsRegime", BorderForms.CUSTOMS)
          .put("Worker", LabourForms.WORKER)
          .put("Employment", LabourForms.EMPLOYMENT)
          .put("EmploymentTerms", LabourForms.TERMS)
          .put("Leave", LabourForms.LEAVE)
          .put("Separation", LabourForms.SEPARATION)
          .put("Consent", LabourForms.CONSENT)
          .put("Accident", LabourForms.ACCIDENT)
          .put("Headcount", LabourForms.HEADCOUNT)
          .put("PayLine", PayrollForms.PAY_LINE)
          .put("Payment", PayrollForms.PAYMENT)
          .put("WorkDay", PayrollForms.WORK_DAY)
          .put("LedgerCoverage", LedgerForms.COVERAGE)
          .buildOrThrow();

  private static final ImmutableSet<String> NOTHING_REQUIRED =
      ImmutableSet.of("EmploymentTerms", "LedgerCoverage", "Payment");

  private static final ImmutableMap<String, JsonForm<?>> SMALL =
      ImmutableMap.<String, JsonForm<?>>builder()
          .put("day", TimeForms.DAY)
          .put("stretch of days", TimeForms.INTERVAL)
          .put("uncertain day", TimeForms.UNCERTAIN_DAY)
          .put("set of days", TimeForms.DAYS)
          .put("timeline", TimeForms.timelineOf(JsonForms.text()))
          .put("hours", TimeForms.HOURS)
          .put("money", MoneyForms.MONEY)
          .put("wage", LabourForms.WAGE)
          .put("rate", MoneyForms.RATE)
          .put("clock", TimeForms.CLOCK)
          .put("state", PartyForms.STATE_CODE)
          .put("sector", FirmForms.SECTOR)
          .put("currency", MoneyForms.CURRENCY)
          .put("legal entity identifier", FirmForms.LEI)
          .put("activity", ClassificationForms.ISIC)
          .put("goods", ClassificationForms.HS)
          .put("occupation", ClassificationForms.ISCO)
          .put("reading", Readings.UNRESOLVED)
          .put("in each unit of the calendar", CalendarForms.RECURRENCE)
          .put("in each period from the first day on", CalendarForms.RECURRENCE)
          .put("since the last time", CalendarForms.RECURRENCE)
          .put("on or before a day", CalendarForms.DEADLINE)
          .put("within days", CalendarForms.DEADLINE)
          .put("within business days", CalendarForms.DEADLINE)
          .put("within months", CalendarForms.DEADLINE)
          .put("by a day of a later month", CalendarForms.DEADLINE)
          .put("by the last business day of a later month", CalendarForms.DEADLINE)
          .put("by the last business day of a named month", CalendarForms.DEADLINE)
          .put("number", LawForms.VALUE)
          .put("truth", LawForms.VALUE)
          .put("words", LawForms.VALUE)
          .put("list of numbers and words", LawForms.VALUE)
          .put("table of numbers and words", LawForms.VALUE)
          .put("not found", LawForms.VALUE)
          .buildOrThrow();

  @Test
  void thePage_hasEveryObject() throws IOException {
    ImmutableSet<String> headings = Pattern.compile("(?m)^### `(\\w+)`$")
        .matcher(Files.readString(PAGE))
        .results()
        .map(heading -> heading.group(1))
        .collect(ImmutableSet.toImmutableSet());

    assertThat(headings).containsExactlyInAnyOrderElementsOf(FORMS.keySet());
  }

  @Test
  void thePage_hasEveryMember() throws IOException {
    String page = Files.readString(PAGE);

    FORMS.forEach((type, form) -> {
      ImmutableList<MatchResult> rows =
          ROW.matcher(section(page, type)).results().collect(ImmutableList.toImmutableList());
      assertThat(rows.stream().map(row -> row.group(1)))
          .as(type)
          .containsExactlyElementsOf(members(form, type));
      assertThat(rows.stream().filter(row -> row.group(2) != null).map(row -> row.group(1)))
          .as(type)
          .containsExactlyElementsOf(required(form, type));
    });
  }

  @Test
  void thePage_hasExamplesThatAreRead() throws IOException {
    String page = Files.readString(PAGE);

    FORMS.forEach((type, form) -> {
      String section = section(page, type);
      String example = section.substring(
          section.indexOf("```json\n") + 8, section.indexOf("\n```", section.indexOf("```json")));
      assertThat(read(form, type, example)).as(type).isNotNull();
    });
  }

  @Test
  void thePage_hasSmallValuesThatAreRead() throws IOException {
    String page = Files.readString(PAGE);

    SMALL.forEach((name, form) -> {
      MatchResult row = Pattern.compile("(?m)^\\| " + name + "(?: \\(`\\w+`\\))? \\| (.*?) \\|")
          .matcher(page)
          .results()
          .findFirst()
          .orElseThrow();
      for (String example : Splitter.on("`, `").split(row.group(1))) {
        assertThat(form.read(example.replace("`", ""))).as(example).isNotNull();
      }
    });
  }

  private static String section(String page, String type) {
    String rest = page.substring(page.indexOf("### `" + type + "`") + 4);
    int next = rest.indexOf("\n#");
    return next < 0 ? rest : rest.substring(0, next);
  }

  private static Object read(JsonForm<?> form, String type, String json) {
    return form.read(type.equals("Versioned") ? "[" + json + "]" : json);
  }

  /** Returns the names that a form knows, which it tells when it is asked for another one. */
  private static ImmutableList<String> members(JsonForm<?> form, String type) {
    String names =
        faults(form, type, "{\"?\": 0}", JsonFault.Kind.UNKNOWN_NAME).get(0).expected();
    return ImmutableList.copyOf(
        Splitter.on(", ").split(names.substring("one of [".length(), names.length() - 1)));
  }

  private static ImmutableList<String> required(JsonForm<?> form, String type) {
    if (NOTHING_REQUIRED.contains(type)) {
      assertThat(read(form, type, "{}")).isNotNull();
      return ImmutableList.of();
    }
    return faults(form, type, "{}", JsonFault.Kind.MISSING_NAME).stream()
        .map(fault -> fault.found().replace("'", ""))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<JsonFault> faults(
      JsonForm<?> form, String type, String json, JsonFault.Kind kind) {
    InvalidJsonException refusal =
        catchThrowableOfType(InvalidJsonException.class, () -> read(form, type, json));
    return refusal.faults().stream()
        .filter(fault -> fault.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }
}
