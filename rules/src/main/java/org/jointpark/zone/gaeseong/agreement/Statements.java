package org.jointpark.zone.gaeseong.agreement;

import static org.jointpark.zone.gaeseong.agreement.Clauses.achieve;
import static org.jointpark.zone.gaeseong.agreement.Clauses.acts;
import static org.jointpark.zone.gaeseong.agreement.Clauses.by;
import static org.jointpark.zone.gaeseong.agreement.Clauses.norm;
import static org.jointpark.zone.gaeseong.agreement.Clauses.part;
import static org.jointpark.zone.gaeseong.agreement.Clauses.read;
import static org.jointpark.zone.gaeseong.agreement.Clauses.refrain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jointpark.agreement.Bearer;
import org.jointpark.party.PartyId;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.Trigger;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Deadline;
import org.jointpark.time.MonthRounding;

/**
 * What the joint committee and its bodies agreed on from 2013-09-11 to 2014-02-07, and the annex on
 * arbitration, but for electronic passage, of which {@link ElectronicPassage} tells.
 *
 * <p>How their words are read:
 *
 * <ul>
 *   <li><b>2013-09-11, 1 and 2-3</b>: "in September" and "in October" are until the last day of the
 *       month. A briefing that is late is still owed, as both sides took it in December. <b>5</b>:
 *       "on 13 September" is read as on that day at the latest, any of the subcommittees counting.
 *   <li><b>3</b>: the North exempts firms from taxes of 2013; it breaks that by each demand. Taxes
 *       of 2012 are deferred to the end of 2013, so that they must not be demanded before 2014.
 *   <li><b>2013-09-16</b>: the briefing "on 31 October" is an appointment. Once missed, it is gone.
 *   <li><b>2013-11-29</b>: "in the following week" is until 2013-12-07, for each of three things.
 *   <li><b>The annex on arbitration</b>: each side names its own members, so each is judged for
 *       itself; lists of arbitrators are exchanged by both. Months count as
 *       {@link Readings#ARBITRATION_IN_FORCE} says; a month that is too short ends on its last day.
 *   <li><b>2014-02-07</b>: what was agreed on the Internet is applied once there is Internet.
 * </ul>
 */
final class Statements {

  private static final PartyId NORTH = PartyId.of("DPRK");
  private static final PartyId SOUTH = PartyId.of("ROK");

  private static final int MONTHS_TO_FORM = 3;
  private static final int MONTHS_TO_LIST = 6;

  private Statements() {}

  static Stream<NormVersion> versions() {
    return Stream.of(statement(), taxes(), assurances(), meetings(), arbitration())
        .flatMap(each -> each);
  }

  private static Stream<NormVersion> statement() {
    return Stream.of(
        norm(
            "JS2-1",
            "the secretariat starts in September 2013",
            by("2013-09-30", "secretariat.opened")),
        norm(
            "JS2-2.3",
            "an investment briefing is held in October 2013",
            by("2013-10-31", "investment-briefing.held")),
        norm("JS2-4", "the park restarts on 2013-09-16", by("2013-09-16", "park.restarted")),
        part(
            "JS2-5",
            "subcommittees",
            "subcommittees meet on 2013-09-13",
            by(
                "2013-09-13",
                "subcommittee.entry-stay.met",
                "subcommittee.investment.met",
                "subcommittee.3c.met",
                "subcommittee.competitiveness.met")),
        part(
            "JS2-5",
            "committee",
            "the joint committee meets again on 2013-09-16",
            by("2013-09-16", "joint-committee.third-met")));
  }

  private static Stream<NormVersion> taxes() {
    DateInterval deferred = DateInterval.of(LocalDate.of(2013, 9, 11), LocalDate.of(2014, 1, 1));
    return Stream.of(
        norm("JS2-3a", "taxes of 2013 are not demanded", refrain("taxes.demanded")),
        norm("JS2-3b", "taxes of 2012 are not demanded in 2013", refrain("taxes-of-2012.demanded"))
            .toBuilder()
            .validity(deferred)
            .build());
  }

  private static Stream<NormVersion> assurances() {
    return Stream.of(
        norm(
            "ASSUR-1",
            "who missed a slot crosses in another one without a fine",
            refrain("missed-slot.fined", "missed-slot.refused")),
        norm(
            "ASSUR-2",
            "person and vehicle are inspected at the same time",
            refrain("inspection.held-apart")),
        norm(
            "ASSUR-3",
            "small goods may be declared orally",
            Permission.obstructedBy(acts("oral-declaration.refused"), Bearer.one(NORTH))));
  }

  private static Stream<NormVersion> meetings() {
    String following = "2013-12-07";
    return Stream.of(
        NormVersion.of(Clauses.start("JC3-1", "the investment briefing is held on 2013-10-31")
            .content(by("2013-10-31", "investment-briefing.held").lapsingAtDue())
            .build()),
        norm(
            "JC3-2",
            "talks on the secretariat are held on 2013-09-24",
            by("2013-09-24", "secretariat-talks.held")),
        part(
            "NOV-2",
            "customs",
            "customs are visited in the following week",
            by(following, "customs-visit.held")),
        part(
            "NOV-2",
            "internet",
            "the Internet is talked about in the following week",
            by(following, "communications-contact.held")),
        part(
            "NOV-2",
            "military-line",
            "the military line is talked about in the following week",
            by(following, "military-line-contact.held")),
        norm("NET-1", "the agreed network is applied", achieve("internet.provided")));
  }

  private static Stream<NormVersion> arbitration() {
    Bearer each = Bearer.severally(List.of(NORTH, SOUTH));
    Norm form = Clauses.start("ARBX-5a", "the arbitration committee is formed within three months")
        .bearer(each)
        .content(within(MONTHS_TO_FORM, "arbitration-members.exchanged"))
        .build();
    Norm list = Clauses.start("ARBX-5b", "lists of arbitrators are exchanged within six months")
        .content(within(MONTHS_TO_LIST, "arbitration-lists.exchanged"))
        .build();
    return Stream.of(
            Clauses.all(
                NormVersion.of(Clauses.start("ARBX-2", "each side names its members")
                    .bearer(each)
                    .content(achieve("arbitration-members.exchanged"))
                    .build()),
                norm("ARBX-5c", "arbitration has rules", achieve("arbitration-rules.agreed"))),
            counted(form),
            counted(list))
        .flatMap(versions -> versions);
  }

  private static Duty within(int months, String act) {
    return Duty.achieve(acts(act), Deadline.months(months).rounding(MonthRounding.DOWN));
  }

  private static Stream<NormVersion> counted(Norm norm) {
    Trigger exchange = Trigger.first(acts("arbitration-annex.instruments-exchanged"));
    return Stream.of(
        read(Readings.ARBITRATION_IN_FORCE, "signature", norm),
        read(
            Readings.ARBITRATION_IN_FORCE,
            "exchange",
            norm.toBuilder().trigger(exchange).build()));
  }
}
