package org.jointpark.zone.gaeseong.agreement;

import static org.jointpark.zone.gaeseong.agreement.Clauses.achieve;
import static org.jointpark.zone.gaeseong.agreement.Clauses.acts;
import static org.jointpark.zone.gaeseong.agreement.Clauses.after;
import static org.jointpark.zone.gaeseong.agreement.Clauses.by;
import static org.jointpark.zone.gaeseong.agreement.Clauses.each;
import static org.jointpark.zone.gaeseong.agreement.Clauses.norm;
import static org.jointpark.zone.gaeseong.agreement.Clauses.part;
import static org.jointpark.zone.gaeseong.agreement.Clauses.read;
import static org.jointpark.zone.gaeseong.agreement.Clauses.refrain;

import java.util.stream.Stream;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.State;

/**
 * What was promised in 2007: on passage, communications and customs, on dormitories, on a train and
 * on the second phase of the park.
 *
 * <p>How the words are read:
 *
 * <ul>
 *   <li><b>"In 2007"</b>, <b>"in 2008"</b> and <b>"in the first half of 2008"</b> are until the
 *       last day of that time; <b>"from 2008"</b> is until its first day. None of the promises
 *       depends on whether the park operates.
 *   <li><b>Prime ministers, 3(3)-6</b>: wired telephone was there since 2005, so only the Internet,
 *       mobile telephone and the centre were to come.
 *   <li><b>Militaries, 1-1</b>: a passage "guaranteed" from 07:00 to 22:00 is a state, to be kept
 *       from the first day on. The <b>subcommittee, Art. 1</b> leaves its first day to the
 *       militaries, and no such day is on record.
 *   <li><b>Subcommittee, Art. 3</b>: selective inspection "at an early date" has no day; the day in
 *       2008 is that of a cargo yard, which was only to be discussed on.
 *   <li><b>Dormitories, 3-1 and 5-2</b>: site and running costs presuppose that a dormitory is
 *       begun, or built.
 *   <li>Duties of whoever crosses have no record of single crossings.
 * </ul>
 */
final class EarlierPromises {

  private static final String FIRST_DAY_OF_2008 = "2008-01-01";
  private static final String FIRST_HALF_OF_2008 = "2008-06-30";
  private static final String END_OF_2008 = "2008-12-31";

  private EarlierPromises() {}

  static Stream<NormVersion> versions() {
    return Stream.of(primeMinisters(), militaries(), subcommittee(), customs(), dormitories())
        .flatMap(each -> each);
  }

  private static Stream<NormVersion> primeMinisters() {
    return Stream.of(
        norm("PM-3.3.1a", "phase 2 is surveyed in 2007", by("2007-12-31", "phase-2.surveyed")),
        norm("PM-3.3.1b", "phase 2 is begun in 2008", by(END_OF_2008, "phase-2.begun")),
        norm("PM-3.3.2", "dormitories for workers are begun", achieve("dormitory.begun")),
        norm(
            "PM-3.3.4",
            "freight trains run from 2007-12-11",
            by("2007-12-11", "freight-train.begun")),
        norm(
            "PM-3.3.6a",
            "passage from 07:00 to 22:00 is possible within 2007",
            by("2007-12-31", "passage-07-22.introduced")),
        part(
            "PM-3.3.6b",
            "centre",
            "a centre for communications is begun in 2007",
            by("2007-12-31", "communications-centre.begun")),
        part(
            "PM-3.3.6b",
            "internet",
            "there is Internet from 2008 on",
            by(FIRST_DAY_OF_2008, "internet.provided")),
        part(
            "PM-3.3.6b",
            "mobile",
            "there is mobile telephone from 2008 on",
            by(FIRST_DAY_OF_2008, "mobile-telephone.provided")));
  }

  private static Stream<NormVersion> militaries() {
    return Stream.of(
        norm(
            "MIL-1.1",
            "passage from 07:00 to 22:00 is guaranteed daily",
            Duty.maintain(
                State.between(acts("passage-07-22.introduced"), acts("passage-07-22.withdrawn")))),
        norm("MIL-1.2a", "crossings are told 24 hours ahead", refrain("crossing.unannounced")),
        norm(
            "MIL-1.2b",
            "changes of plan are told three hours ahead",
            refrain("change-of-plan.unannounced")),
        part(
            "MIL-2",
            "internet",
            "Internet is allowed from 2008 on",
            by(FIRST_DAY_OF_2008, "internet.provided")),
        part(
            "MIL-2",
            "mobile",
            "mobile telephone is allowed from 2008 on",
            by(FIRST_DAY_OF_2008, "mobile-telephone.provided")),
        norm(
            "MIL-3",
            "selective inspection replaces that of everything",
            achieve("customs.selective-inspection-introduced")));
  }

  private static Stream<NormVersion> subcommittee() {
    return Stream.of(
        after(
            "passage-07-22.day-set",
            "KIC07-1",
            "passage from 07:00 to 22:00 is guaranteed from a day that the militaries set",
            achieve("passage-07-22.introduced")),
        norm("KIC07-1.1a", "crossings are told 24 hours ahead", refrain("crossing.unannounced")),
        norm("KIC07-1.1b", "failed crossings are told", refrain("failed-crossing.untold")),
        part(
            "KIC07-2",
            "centre",
            "there is a centre for communications in 2008",
            by(END_OF_2008, "communications-centre.opened")),
        part(
            "KIC07-2",
            "internet",
            "there is Internet in 2008",
            by(END_OF_2008, "internet.provided")),
        part(
            "KIC07-2",
            "mobile",
            "there is mobile telephone in 2008",
            by(END_OF_2008, "mobile-telephone.provided")),
        each(
            "KIC07-4.1",
            "labour is replenished when it is asked for",
            "labour.requested",
            achieve("labour.supplied")),
        norm(
            "KIC07-4.2",
            "a dormitory is begun in the first half of 2008",
            by(FIRST_HALF_OF_2008, "dormitory.begun")),
        norm(
            "KIC07-5.2",
            "a train for workers runs in 2008",
            by(END_OF_2008, "commuter-train.begun")),
        norm(
            "KIC07-6",
            "the subcommittee meets again in February 2008",
            by("2008-02-29", "cooperation-subcommittee.second-met")));
  }

  private static Stream<NormVersion> customs() {
    return Stream.of(
        read(
            Readings.SELECTIVE_INSPECTION,
            "agreed",
            selective("customs.selective-inspection-agreed")),
        read(
            Readings.SELECTIVE_INSPECTION,
            "introduced",
            selective("customs.selective-inspection-introduced")));
  }

  private static Norm selective(String act) {
    return Clauses.start("KIC07-3", "inspection becomes selective at an early date")
        .content(achieve(act))
        .build();
  }

  private static Stream<NormVersion> dormitories() {
    return Stream.of(
        norm("DORM-1", "a dormitory for 15,000 is built", achieve("dormitory.built")),
        norm(
            "DORM-2",
            "a dormitory is begun in the first half of 2008",
            by(FIRST_HALF_OF_2008, "dormitory.begun")),
        after(
            "dormitory.begun",
            "DORM-3.1",
            "the site of a dormitory is free of charge and taxes",
            refrain("dormitory-site.charged")),
        after(
            "dormitory.built",
            "DORM-5.2",
            "running costs of a dormitory are shared",
            achieve("running-costs.shared")));
  }
}
