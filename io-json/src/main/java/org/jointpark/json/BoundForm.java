package org.jointpark.json;

import com.google.common.collect.ImmutableList;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.Filing;
import org.jointpark.administration.FilingId;
import org.jointpark.administration.Instalment;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.administration.Levy;
import org.jointpark.administration.LevyId;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.classification.HsCode;
import org.jointpark.classification.IscoCode;
import org.jointpark.classification.IsicCode;
import org.jointpark.event.ActCode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksId;
import org.jointpark.event.Visit;
import org.jointpark.event.VisitId;
import org.jointpark.firm.Capital;
import org.jointpark.firm.CapitalContribution;
import org.jointpark.firm.CapitalContributionId;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Investment;
import org.jointpark.firm.InvestmentId;
import org.jointpark.firm.Lei;
import org.jointpark.firm.Sector;
import org.jointpark.json.dossier.AdministrationForms;
import org.jointpark.json.dossier.AgreementForms;
import org.jointpark.json.dossier.CalendarForms;
import org.jointpark.json.dossier.CapitalForms;
import org.jointpark.json.dossier.ClassificationForms;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.json.dossier.EventForms;
import org.jointpark.json.dossier.FirmForms;
import org.jointpark.json.dossier.IdForms;
import org.jointpark.json.dossier.LawForms;
import org.jointpark.json.dossier.LedgerForms;
import org.jointpark.json.dossier.MoneyForms;
import org.jointpark.json.dossier.PartyForms;
import org.jointpark.json.dossier.SourceForms;
import org.jointpark.json.dossier.StatisticForms;
import org.jointpark.json.dossier.TimeForms;
import org.jointpark.json.labour.LabourForms;
import org.jointpark.json.labour.PayrollForms;
import org.jointpark.labour.Accident;
import org.jointpark.labour.AccidentId;
import org.jointpark.labour.Consent;
import org.jointpark.labour.ConsentId;
import org.jointpark.labour.Employment;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.EmploymentTerms;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Separation;
import org.jointpark.labour.Wage;
import org.jointpark.labour.Worker;
import org.jointpark.labour.WorkerId;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.park.Dossier;
import org.jointpark.park.ParkId;
import org.jointpark.park.StoppageId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.StateCode;
import org.jointpark.payroll.PayLine;
import org.jointpark.payroll.Payment;
import org.jointpark.payroll.WorkDay;
import org.jointpark.source.Citation;
import org.jointpark.source.Evidence;
import org.jointpark.source.Question;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Dating;
import org.jointpark.time.DaySet;
import org.jointpark.time.Deadline;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;
import org.jointpark.time.LegalClock;
import org.jointpark.time.Recurrence;
import org.jointpark.time.UncertainDay;

/**
 * A type that Jackson data binding reads and writes by a form.
 *
 * @param <T> the type
 */
record BoundForm<T>(Class<T> type, JsonForm<T> form) {

  /** Returns every type of ours that stands on its own; a new one is added here. */
  static ImmutableList<BoundForm<?>> all() {
    return ImmutableList.<BoundForm<?>>builder()
        .addAll(ids())
        .addAll(smallValues())
        .addAll(domain())
        .addAll(labour())
        .addAll(payroll())
        .build();
  }

  private static ImmutableList<BoundForm<?>> ids() {
    return ImmutableList.of(
        new BoundForm<>(AccidentId.class, IdForms.ACCIDENT),
        new BoundForm<>(AgreementId.class, IdForms.AGREEMENT),
        new BoundForm<>(CapitalContributionId.class, IdForms.CAPITAL_CONTRIBUTION),
        new BoundForm<>(CertificateId.class, IdForms.CERTIFICATE),
        new BoundForm<>(ClaimId.class, IdForms.CLAIM),
        new BoundForm<>(ConsentId.class, IdForms.CONSENT),
        new BoundForm<>(EmploymentId.class, IdForms.EMPLOYMENT),
        new BoundForm<>(EventId.class, IdForms.EVENT),
        new BoundForm<>(FacilityId.class, IdForms.FACILITY),
        new BoundForm<>(FilingId.class, IdForms.FILING),
        new BoundForm<>(FirmId.class, IdForms.FIRM),
        new BoundForm<>(HolidayCalendarId.class, IdForms.HOLIDAY_CALENDAR),
        new BoundForm<>(InsurancePolicyId.class, IdForms.INSURANCE_POLICY),
        new BoundForm<>(InvestmentId.class, IdForms.INVESTMENT),
        new BoundForm<>(LevyId.class, IdForms.LEVY),
        new BoundForm<>(ParameterId.class, IdForms.PARAMETER),
        new BoundForm<>(ParkId.class, IdForms.PARK),
        new BoundForm<>(PartyId.class, IdForms.PARTY),
        new BoundForm<>(ProvisionId.class, IdForms.PROVISION),
        new BoundForm<>(SeriesId.class, IdForms.SERIES),
        new BoundForm<>(SourceId.class, IdForms.SOURCE),
        new BoundForm<>(StoppageId.class, IdForms.STOPPAGE),
        new BoundForm<>(TalksId.class, IdForms.TALKS),
        new BoundForm<>(VisitId.class, IdForms.VISIT),
        new BoundForm<>(WorkerId.class, IdForms.WORKER));
  }

  private static ImmutableList<BoundForm<?>> smallValues() {
    return ImmutableList.of(
        new BoundForm<>(ActCode.class, EventForms.ACT_CODE),
        new BoundForm<>(Capital.class, CapitalForms.CAPITAL),
        new BoundForm<>(Citation.class, SourceForms.CITATION),
        new BoundForm<>(DateInterval.class, TimeForms.INTERVAL),
        new BoundForm<>(Dating.class, TimeForms.DATING),
        new BoundForm<>(DaySet.class, TimeForms.DAYS),
        new BoundForm<>(Deadline.class, CalendarForms.DEADLINE),
        new BoundForm<>(Evidence.class, SourceForms.EVIDENCE),
        new BoundForm<>(HsCode.class, ClassificationForms.HS),
        new BoundForm<>(Instalment.class, AdministrationForms.INSTALMENT),
        new BoundForm<>(IscoCode.class, ClassificationForms.ISCO),
        new BoundForm<>(IsicCode.class, ClassificationForms.ISIC),
        new BoundForm<>(LegalClock.class, TimeForms.CLOCK),
        new BoundForm<>(Lei.class, FirmForms.LEI),
        new BoundForm<>(Money.class, MoneyForms.MONEY),
        new BoundForm<>(ParameterValue.class, LawForms.VALUE),
        new BoundForm<>(Rate.class, MoneyForms.RATE),
        new BoundForm<>(Recurrence.class, CalendarForms.RECURRENCE),
        new BoundForm<>(Sector.class, FirmForms.SECTOR),
        new BoundForm<>(StateCode.class, PartyForms.STATE_CODE),
        new BoundForm<>(UncertainDay.class, TimeForms.UNCERTAIN_DAY));
  }

  private static ImmutableList<BoundForm<?>> domain() {
    return ImmutableList.of(
        new BoundForm<>(Agreement.class, AgreementForms.AGREEMENT),
        new BoundForm<>(CapitalContribution.class, CapitalForms.CONTRIBUTION),
        new BoundForm<>(Certificate.class, AdministrationForms.CERTIFICATE),
        new BoundForm<>(Claim.class, EventForms.CLAIM),
        new BoundForm<>(Dossier.class, DossierForm.DOSSIER),
        new BoundForm<>(Event.class, EventForms.EVENT),
        new BoundForm<>(EventCoverage.class, EventForms.EVENT_COVERAGE),
        new BoundForm<>(Facility.class, FirmForms.FACILITY),
        new BoundForm<>(Filing.class, AdministrationForms.FILING),
        new BoundForm<>(Firm.class, FirmForms.FIRM),
        new BoundForm<>(HolidayCalendar.class, CalendarForms.HOLIDAY_CALENDAR),
        new BoundForm<>(InsurancePolicy.class, AdministrationForms.INSURANCE_POLICY),
        new BoundForm<>(Investment.class, FirmForms.INVESTMENT),
        new BoundForm<>(Levy.class, AdministrationForms.LEVY),
        new BoundForm<>(Party.class, PartyForms.PARTY),
        new BoundForm<>(Question.class, SourceForms.QUESTION),
        new BoundForm<>(Series.class, StatisticForms.SERIES),
        new BoundForm<>(Source.class, SourceForms.SOURCE),
        new BoundForm<>(Talks.class, EventForms.TALKS),
        new BoundForm<>(Visit.class, EventForms.VISIT));
  }

  private static ImmutableList<BoundForm<?>> labour() {
    return ImmutableList.of(
        new BoundForm<>(Accident.class, LabourForms.ACCIDENT),
        new BoundForm<>(Consent.class, LabourForms.CONSENT),
        new BoundForm<>(Employment.class, LabourForms.EMPLOYMENT),
        new BoundForm<>(EmploymentTerms.class, LabourForms.TERMS),
        new BoundForm<>(Headcount.class, LabourForms.HEADCOUNT),
        new BoundForm<>(Leave.class, LabourForms.LEAVE),
        new BoundForm<>(Separation.class, LabourForms.SEPARATION),
        new BoundForm<>(Wage.class, LabourForms.WAGE),
        new BoundForm<>(Worker.class, LabourForms.WORKER));
  }

  private static ImmutableList<BoundForm<?>> payroll() {
    return ImmutableList.of(
        new BoundForm<>(LedgerCoverage.class, LedgerForms.COVERAGE),
        new BoundForm<>(PayLine.class, PayrollForms.PAY_LINE),
        new BoundForm<>(Payment.class, PayrollForms.PAYMENT),
        new BoundForm<>(WorkDay.class, PayrollForms.WORK_DAY));
  }
}
