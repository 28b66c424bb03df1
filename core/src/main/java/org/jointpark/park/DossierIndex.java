package org.jointpark.park;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jointpark.administration.Certificate;
import org.jointpark.administration.CertificateId;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.administration.InsurancePolicyId;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.Event;
import org.jointpark.event.EventId;
import org.jointpark.firm.Facility;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.Firm;
import org.jointpark.firm.FirmId;
import org.jointpark.law.LawParameter;
import org.jointpark.law.ParameterId;
import org.jointpark.party.Party;
import org.jointpark.party.PartyId;
import org.jointpark.source.Question;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.statistic.Series;
import org.jointpark.statistic.SeriesId;
import org.jointpark.time.HolidayCalendar;
import org.jointpark.time.HolidayCalendarId;

/** What a dossier holds, by id. Of several things with one id, it has the first. */
record DossierIndex(
    ImmutableMap<SourceId, Source> sources,
    ImmutableMap<PartyId, Party> parties,
    ImmutableMap<FirmId, Firm> firms,
    ImmutableMap<FacilityId, Facility> facilities,
    ImmutableListMultimap<FirmId, Facility> facilitiesByFirm,
    ImmutableMap<CertificateId, Certificate> certificates,
    ImmutableMap<InsurancePolicyId, InsurancePolicy> insurancePolicies,
    ImmutableMap<AgreementId, Agreement> agreements,
    ImmutableMap<ProvisionId, Agreement> agreementsByProvision,
    ImmutableMap<EventId, Event> events,
    ImmutableMap<String, Question> questions,
    ImmutableMap<ParameterId, LawParameter> parameters,
    ImmutableMap<HolidayCalendarId, HolidayCalendar> holidayCalendars,
    ImmutableMap<SeriesId, Series> series) {

  static DossierIndex of(Dossier dossier) {
    return new DossierIndex(
        byId(dossier.sources(), Source::id),
        byId(dossier.parties(), Party::id),
        byId(dossier.firms(), Firm::id),
        byId(dossier.facilities(), Facility::id),
        byFirm(dossier.facilities()),
        byId(dossier.certificates(), Certificate::id),
        byId(dossier.insurancePolicies(), InsurancePolicy::id),
        byId(dossier.agreements(), Agreement::id),
        byProvision(dossier.agreements()),
        byId(dossier.events(), Event::id),
        byId(dossier.questions(), Question::id),
        byId(dossier.parameters(), LawParameter::id),
        byId(dossier.holidayCalendars(), HolidayCalendar::id),
        byId(dossier.series(), Series::id));
  }

  private static <K, V> ImmutableMap<K, V> byId(List<V> values, Function<V, K> id) {
    Map<K, V> byId = new LinkedHashMap<>();
    for (V value : values) {
      byId.putIfAbsent(id.apply(value), value);
    }
    return ImmutableMap.copyOf(byId);
  }

  private static ImmutableListMultimap<FirmId, Facility> byFirm(List<Facility> facilities) {
    ImmutableListMultimap.Builder<FirmId, Facility> byFirm = ImmutableListMultimap.builder();
    for (Facility facility : facilities) {
      byFirm.put(facility.firm(), facility);
    }
    return byFirm.build();
  }

  private static ImmutableMap<ProvisionId, Agreement> byProvision(List<Agreement> agreements) {
    Map<ProvisionId, Agreement> byProvision = new LinkedHashMap<>();
    for (Agreement agreement : agreements) {
      for (Provision provision : agreement.provisions()) {
        byProvision.putIfAbsent(provision.id(), agreement);
      }
    }
    return ImmutableMap.copyOf(byProvision);
  }
}
