package org.jointpark.zone.gaeseong.agreement;

import static org.jointpark.zone.gaeseong.agreement.Clauses.achieve;
import static org.jointpark.zone.gaeseong.agreement.Clauses.acts;
import static org.jointpark.zone.gaeseong.agreement.Clauses.by;
import static org.jointpark.zone.gaeseong.agreement.Clauses.norm;
import static org.jointpark.zone.gaeseong.agreement.Clauses.refrain;

import java.time.Period;
import java.util.stream.Stream;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.State;
import org.jointpark.time.Recurrence;

/**
 * The joint committee of 2013-08-28 and its secretariat of 2013-09-11 and 2013-10-23, but for the
 * rhythm of the meetings, of which {@link Meetings} tells.
 *
 * <p>How their words are read:
 *
 * <ul>
 *   <li><b>2013-08-28, 1(1)</b>: the committee has its members once it meets. The other clauses on
 *       its founding set no day.
 *   <li><b>2013-09-11, 2(1)</b>: staff has been sent once the secretariat opens. <b>2(2)</b>: the
 *       list of staff is due three days before the opening; it opened on 2013-09-30, which makes
 *       that 2013-09-27. Whether it was given is not on record. Nor is it whether staff ever
 *       changed without notice, kept its hours, or was obstructed.
 *   <li><b>2013-10-23</b>: "every Thursday" is read as within seven days of the last time, of which
 *       nothing is on record. So it is with the lines and the notices of the annex.
 * </ul>
 */
final class JointCommittee {

  private static final int DAYS_OF_A_WEEK = 7;

  private JointCommittee() {}

  static Stream<NormVersion> versions() {
    return Stream.of(committee(), secretariat(), annex()).flatMap(each -> each);
  }

  private static Stream<NormVersion> committee() {
    return Stream.of(
        norm("JC-1.1", "the joint committee has its members", achieve("joint-committee.met")),
        norm(
            "JC-1.3",
            "changes of members are told beforehand",
            refrain("joint-committee.changed-unannounced")),
        norm(
            "JC-3.2",
            "the chairs run the committee together",
            refrain("joint-committee.run-alone")),
        norm("JC-4.1", "there are four subcommittees", achieve("subcommittees.established")),
        norm("JC-5.1", "there is a standing secretariat", achieve("secretariat.opened")),
        norm(
            "JC-5.4",
            "an agreement on the secretariat is signed",
            achieve("secretariat-agreement.signed")));
  }

  private static Stream<NormVersion> secretariat() {
    return Stream.of(
        norm("SEC-2.1", "each side sends a head and staff", achieve("secretariat.opened")),
        norm(
            "SEC-2.2a",
            "the list of staff is given three days before the opening",
            by("2013-09-27", "secretariat-staff.notified")),
        norm(
            "SEC-2.2b",
            "changes of staff are told seven days ahead",
            refrain("secretariat-staff.changed-unannounced")),
        norm("SEC-4.2", "the secretariat keeps its hours", refrain("secretariat-hours.missed")),
        norm("SEC-5.1", "the staff is protected", refrain("secretariat-staff.obstructed")),
        norm(
            "SEC-5.2",
            "supplies of the secretariat pass free of taxes",
            refrain("secretariat-supplies.taxed", "secretariat-supplies.stopped")));
  }

  private static Stream<NormVersion> annex() {
    return Stream.of(
        norm(
            "SECX-1",
            "the heads of the secretariat meet every week",
            Duty.periodically(
                acts("secretariat-heads.met"), Recurrence.rolling(Period.ofDays(DAYS_OF_A_WEEK)))),
        norm(
            "SECX-3",
            "the Southern secretariat has direct lines to the South",
            Duty.maintain(
                State.between(acts("secretariat-lines.opened"), acts("secretariat-lines.cut")))),
        norm(
            "SECX-4",
            "crossings are told 24 hours ahead",
            refrain("secretariat-crossing.unannounced")));
  }
}
