package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.ofText;

import java.util.function.Function;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.FilingId;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.administration.LevyId;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.ClaimId;
import org.jointpark.event.EventId;
import org.jointpark.event.TalksId;
import org.jointpark.event.VisitId;
import org.jointpark.firm.CapitalContributionId;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.InvestmentId;
import org.jointpark.json.JsonForm;
import org.jointpark.labour.AccidentId;
import org.jointpark.labour.ConsentId;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.law.ParameterId;
import org.jointpark.park.ParkId;
import org.jointpark.park.StoppageId;
import org.jointpark.party.PartyId;
import org.jointpark.source.SourceId;
import org.jointpark.statistic.SeriesId;
import org.jointpark.style.IdText;
import org.jointpark.time.HolidayCalendarId;

/**
 * The forms of ids, which are text. They neither declare what they name nor refer to it.
 *
 * <p>A document of one's own that holds firms, say, refers to them by {@code referringTo("firm",
 * IdForms.FIRM)}: {@link FirmForms#FIRM} declares its id as that of a {@code firm}. The other names
 * are {@code accident}, {@code agreement}, {@code capital contribution}, {@code certificate},
 * {@code claim}, {@code consent}, {@code employment}, {@code event}, {@code facility},
 * {@code filing}, {@code holiday calendar}, {@code insurance policy}, {@code investment},
 * {@code levy}, {@code parameter}, {@code party}, {@code provision}, {@code question},
 * {@code series}, {@code source}, {@code stoppage}, {@code round of talks}, {@code visit} and
 * {@code worker}.
 */
public final class IdForms {

  /** The id of an accident. */
  public static final JsonForm<AccidentId> ACCIDENT = id("accident id", AccidentId::of);

  /** The id of an agreement. */
  public static final JsonForm<AgreementId> AGREEMENT = id("agreement id", AgreementId::of);

  /** The id of a contribution of capital. */
  public static final JsonForm<CapitalContributionId> CAPITAL_CONTRIBUTION =
      id("capital contribution id", CapitalContributionId::of);

  /** The id of a certificate. */
  public static final JsonForm<CertificateId> CERTIFICATE = id("certificate id", CertificateId::of);

  /** The id of a claim. */
  public static final JsonForm<ClaimId> CLAIM = id("claim id", ClaimId::of);

  /** The id of a consent. */
  public static final JsonForm<ConsentId> CONSENT = id("consent id", ConsentId::of);

  /** The id of an employment. */
  public static final JsonForm<EmploymentId> EMPLOYMENT = id("employment id", EmploymentId::of);

  /** The id of an event. */
  public static final JsonForm<EventId> EVENT = id("event id", EventId::of);

  /** The id of a facility. */
  public static final JsonForm<FacilityId> FACILITY = id("facility id", FacilityId::of);

  /** The id of a filing. */
  public static final JsonForm<FilingId> FILING = id("filing id", FilingId::of);

  /** The id of a firm. */
  public static final JsonForm<FirmId> FIRM = id("firm id", FirmId::of);

  /** The id of a calendar of holidays. */
  public static final JsonForm<HolidayCalendarId> HOLIDAY_CALENDAR =
      id("holiday calendar id", HolidayCalendarId::of);

  /** The id of an insurance policy. */
  public static final JsonForm<InsurancePolicyId> INSURANCE_POLICY =
      id("insurance policy id", InsurancePolicyId::of);

  /** The id of an investment. */
  public static final JsonForm<InvestmentId> INVESTMENT = id("investment id", InvestmentId::of);

  /** The id of a levy. */
  public static final JsonForm<LevyId> LEVY = id("levy id", LevyId::of);

  /** The id of a parameter that law sets. */
  public static final JsonForm<ParameterId> PARAMETER = id("parameter id", ParameterId::of);

  /** The id of a park. */
  public static final JsonForm<ParkId> PARK = id("park id", ParkId::of);

  /** The id of a party. */
  public static final JsonForm<PartyId> PARTY = id("party id", PartyId::of);

  /** The id of a provision. */
  public static final JsonForm<ProvisionId> PROVISION = id("provision id", ProvisionId::of);

  /** The id of a series. */
  public static final JsonForm<SeriesId> SERIES = id("series id", SeriesId::of);

  /** The id of a source. */
  public static final JsonForm<SourceId> SOURCE = id("source id", SourceId::of);

  /** The id of a stoppage. */
  public static final JsonForm<StoppageId> STOPPAGE = id("stoppage id", StoppageId::of);

  /** The id of a round of talks. */
  public static final JsonForm<TalksId> TALKS = id("talks id", TalksId::of);

  /** The id of a visit. */
  public static final JsonForm<VisitId> VISIT = id("visit id", VisitId::of);

  /** The id of a worker. */
  public static final JsonForm<WorkerId> WORKER = id("worker id", WorkerId::of);

  private IdForms() {}

  private static <I> JsonForm<I> id(String name, Function<String, I> of) {
    return ofText(name, of, Object::toString);
  }

  /** Returns the form of ids that have no type of their own. */
  static JsonForm<String> plain(String name) {
    return ofText(name, text -> checkShape(name, text), text -> text);
  }

  private static String checkShape(String name, String text) {
    IdText.check(name, text);
    return text;
  }
}
