package org.jointpark.park;

import org.jointpark.administration.Certificate;
import org.jointpark.administration.InsurancePolicy;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Provision;
import org.jointpark.event.Claim;
import org.jointpark.event.Event;
import org.jointpark.event.Talks;
import org.jointpark.event.Visit;
import org.jointpark.firm.Facility;
import org.jointpark.firm.Firm;
import org.jointpark.firm.Investment;
import org.jointpark.law.LawParameter;
import org.jointpark.party.Party;
import org.jointpark.source.Question;
import org.jointpark.source.Source;
import org.jointpark.statistic.Series;
import org.jointpark.time.HolidayCalendar;

/** The ids of what a dossier holds. */
final class DossierIds {

  private DossierIds() {}

  /** Returns the id of a thing, which is to be compared with those of its kind alone. */
  @SuppressWarnings("unchecked") // every id is comparable with ids of its type
  static Comparable<Object> of(Object thing) {
    return (Comparable<Object>) id(thing);
  }

  private static Comparable<?> id(Object thing) {
    if (thing instanceof Source source) {
      return source.id();
    } else if (thing instanceof Party party) {
      return party.id();
    } else if (thing instanceof LawParameter parameter) {
      return parameter.id();
    } else if (thing instanceof Event event) {
      return event.id();
    } else if (thing instanceof Firm firm) {
      return firm.id();
    } else if (thing instanceof Facility facility) {
      return facility.id();
    } else if (thing instanceof Certificate certificate) {
      return certificate.id();
    } else if (thing instanceof InsurancePolicy policy) {
      return policy.id();
    } else if (thing instanceof Investment investment) {
      return investment.id();
    } else if (thing instanceof Agreement agreement) {
      return agreement.id();
    } else if (thing instanceof Provision provision) {
      return provision.id();
    } else if (thing instanceof Talks talks) {
      return talks.id();
    } else if (thing instanceof Visit visit) {
      return visit.id();
    } else if (thing instanceof Claim claim) {
      return claim.id();
    } else if (thing instanceof Question question) {
      return question.id();
    } else if (thing instanceof HolidayCalendar calendar) {
      return calendar.id();
    } else if (thing instanceof Series series) {
      return series.id();
    } else if (thing instanceof Stoppage stoppage) {
      return stoppage.id();
    }
    throw new IllegalArgumentException("thing must have an id, but was " + thing);
  }
}
