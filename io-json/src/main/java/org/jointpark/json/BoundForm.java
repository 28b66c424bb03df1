package org.jointpark.json;

import com.google.common.collect.ImmutableList;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimId;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.event.Talks;
import org.jointpark.event.TalksId;
import org.jointpark.event.Visit;
import org.jointpark.event.VisitId;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmId;
import org.jointpark.firm.Investment;
import org.jointpark.firm.InvestmentId;
import org.jointpark.firm.Sector;
import org.jointpark.json.dossier.AgreementForms;
import org.jointpark.json.dossier.CalendarForms;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.json.dossier.EventForms;
import org.jointpark.json.dossier.FirmForms;
import org.jointpark.json.dossier.IdForms;
import org.jointpark.json.dossier.LawForms;
import org.jointpark.json.dossier.MoneyForms;
import org.jointpark.json.dossier.PartyForms;
import org.jointpark.json.dossier.SourceForms;
import org.jointpark.json.dossier.StatisticForms;
import org.jointpark.json.dossier.TimeForms;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;
import org.jointpark.law.ParameterId;
import org.jointpark.law.ParameterValue;
import org.jointpark.money.Money;
import org.jointpark.money.Rate;
import org.jointpark.park.Dossier;
import org.jointpark.park.ParkId;
import org.jointpark.park.StoppageId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.party.StateCode;
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
        .build();
  }

  private static ImmutableList<BoundForm<?>> ids() {
    return ImmutableList.of(
        new BoundForm<>(AgreementId.class, IdForms.AGREEMENT),
        new BoundForm<>(ClaimId.class, IdForms.CLAIM),
        new BoundForm<>(EmploymentId.class, IdForms.EMPLOYMENT),
        new BoundForm<>(EventId.class, IdForms.EVENT),
        new BoundForm<>(FacilityId.class, IdForms.FACILITY),
        new BoundForm<>(FirmId.class, IdForms.FIRM),
        new BoundForm<>(HolidayCalendarId.class, IdForms.HOLIDAY_CALENDAR),
        new BoundForm<>(InvestmentId.class, IdForms.INVESTMENT),
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
        new BoundForm<>(Citation.class, SourceForms.CITATION),
        new BoundForm<>(DateInterval.class, TimeForms.INTERVAL),
        new BoundForm<>(Dating.class, TimeForms.DATING),
        new BoundForm<>(DaySet.class, TimeForms.DAYS),
        new BoundForm<>(Deadline.class, CalendarForms.DEADLINE),
        new BoundForm<>(Evidence.class, SourceForms.EVIDENCE),
        new BoundForm<>(LegalClock.class, TimeForms.CLOCK),
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
        new BoundForm<>(Claim.class, EventForms.CLAIM),
        new BoundForm<>(Dossier.class, DossierForm.DOSSIER),
        new BoundForm<>(Event.class, EventForms.EVENT),
        new BoundForm<>(Firm.class, FirmForms.FIRM),
        new BoundForm<>(HolidayCalendar.class, CalendarForms.HOLIDAY_CALENDAR),
        new BoundForm<>(Investment.class, FirmForms.INVESTMENT),
        new BoundForm<>(Party.class, PartyForms.PARTY),
        new BoundForm<>(Question.class, SourceForms.QUESTION),
        new BoundForm<>(Series.class, StatisticForms.SERIES),
        new BoundForm<>(Source.class, SourceForms.SOURCE),
        new BoundForm<>(Talks.class, EventForms.TALKS),
        new BoundForm<>(Visit.class, EventForms.VISIT));
  }
}
