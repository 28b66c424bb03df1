package org.jointpark.zone.gaeseong.agreement;

import static org.jointpark.zone.gaeseong.agreement.Clauses.achieve;
import static org.jointpark.zone.gaeseong.agreement.Clauses.acts;
import static org.jointpark.zone.gaeseong.agreement.Clauses.by;
import static org.jointpark.zone.gaeseong.agreement.Clauses.norm;
import static org.jointpark.zone.gaeseong.agreement.Clauses.part;
import static org.jointpark.zone.gaeseong.agreement.Clauses.read;
import static org.jointpark.zone.gaeseong.agreement.Clauses.refrain;

import java.util.stream.Stream;
import org.jointpark.agreement.Bearer;
import org.jointpark.party.PartyId;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.Permission;
import org.jointpark.rules.norm.State;
import org.jointpark.rules.norm.Trigger;
import org.jointpark.zone.gaeseong.Gaeseong;

/**
 * The agreements of 2013-07-07 and 2013-08-14, but for regular passage, of which
 * {@link ElectronicPassage} tells.
 *
 * <p>How their words are read:
 *
 * <ul>
 *   <li><b>2013-07-07, 1</b>: visits "from 10 July" are allowed if the first one takes place on
 *       that day at the latest. <b>3</b> guarantees those visits, of whose course nothing is on
 *       record but that they took place.
 *   <li><b>1, second half</b>: normal operation is four things at once: the park operates, persons
 *       pass, workers attend, and property is left alone. It is guaranteed "under any
 *       circumstances", so no excuse is admitted. Like the pledge itself it asks for nothing before
 *       the park was resumed. An act that ends one of the four lasts until another restores it.
 *   <li><b>2(1)</b>: safe entry and stay is broken by who detains a person. Whether there was no
 *       other case is not on record.
 *   <li><b>2(2)</b>: assets are protected until they are frozen or their liquidation is declared,
 *       and again once they are released, of which nothing is on record. A mechanism for damages is
 *       there once the committee for arbitration meets; signed on paper, it settles no case.
 *   <li><b>2(3)</b> and <b>3(3), 3(4)</b> set no day, so what is not done there is pending, and
 *       never late.
 *   <li><b>3(1)</b> is kept by the first approval of a foreign firm. <b>3(2)</b> asks both sides to
 *       work on the rules together, so it is read as broken by who changes them alone;
 *       {@link Readings#ONE_SIDED} asks whether that goes for wages, too.
 *   <li><b>4</b> "early" is no day. <b>5</b> asks for arrangements (on entry and stay, and on
 *       assets) and for a restart.
 * </ul>
 */
final class Normalisation {

  private static final PartyId NORTH = PartyId.of("DPRK");

  /** That what is invested is neither frozen nor disposed of. */
  static final State ASSETS_ARE_LEFT_ALONE =
      Clauses.unless(acts("assets.frozen", "assets.liquidation-declared"), acts("assets.released"));

  private static final State PERSONS_PASS = Clauses.unless(
      acts("passage.restricted", "entry.refused", "southerners.expelled"),
      acts("passage.restored"));

  private static final State WORKERS_ATTEND =
      Clauses.unless(acts("workers.withdrawn"), acts("park.restarted"));

  private Normalisation() {}

  static Stream<NormVersion> versions() {
    return Stream.of(
            july(),
            Gaeseong.pledge().versions().values().stream().flatMap(each -> each.stream()),
            operation(),
            communicationsAndCustoms(),
            business(),
            institutions())
        .flatMap(each -> each);
  }

  private static Stream<NormVersion> july() {
    return Stream.of(
        norm(
            "JUL-1",
            "visits to maintain equipment begin on 2013-07-10",
            by("2013-07-10", "equipment-visits.begun")),
        norm(
            "JUL-2",
            "firms may take out goods, materials and equipment",
            Permission.obstructedBy(acts("removal-of-goods.refused"), Bearer.one(NORTH))),
        norm(
            "JUL-3",
            "visits to maintain equipment are safe and not obstructed",
            refrain("equipment-visit.obstructed")),
        norm("JUL-4a", "firms restart", achieve("park.restarted")),
        norm(
            "JUL-4b",
            "follow-up talks are held on 2013-07-10",
            by("2013-07-10", "follow-up-talks.held")));
  }

  private static Stream<NormVersion> operation() {
    Norm.Builder normal =
        Clauses.start("NORM-1b", "passage, attendance and property are guaranteed");
    return Stream.of(
        NormVersion.of(normal
            .trigger(Trigger.when(State.operating()))
            .content(Duty.maintain(
                State.operating().and(PERSONS_PASS).and(WORKERS_ATTEND).and(ASSETS_ARE_LEFT_ALONE)))
            .build()),
        norm("NORM-2.1", "entry and stay are safe", refrain("person.detained")),
        part(
            "NORM-2.2",
            "assets",
            "invested assets are protected",
            Duty.maintain(ASSETS_ARE_LEFT_ALONE)),
        part(
            "NORM-2.2",
            "mechanism",
            "there is a mechanism for damages",
            achieve("gaeseong-arbitration-committee.met")));
  }

  private static Stream<NormVersion> communicationsAndCustoms() {
    return Stream.of(
        norm("NORM-2.3b", "there is Internet", achieve("internet.provided")),
        norm("NORM-2.3c", "there is mobile telephone", achieve("mobile-telephone.provided")),
        read(
            Readings.SELECTIVE_INSPECTION,
            "agreed",
            simplerCustoms("customs.selective-inspection-agreed")),
        read(
            Readings.SELECTIVE_INSPECTION,
            "introduced",
            simplerCustoms("customs.selective-inspection-introduced")));
  }

  private static Norm simplerCustoms(String act) {
    return Clauses.start("NORM-2.3d", "clearance becomes simpler and faster")
        .content(achieve(act))
        .build();
  }

  private static Stream<NormVersion> business() {
    return Stream.of(
        norm("NORM-3.1", "foreign firms are encouraged", achieve("foreign-office.approved")),
        read(Readings.ONE_SIDED, "rules", byBoth("labour-rules.changed-alone")),
        read(
            Readings.ONE_SIDED,
            "rules-and-wages",
            byBoth("labour-rules.changed-alone", "minimum-wage.raised-alone")),
        norm(
            "NORM-3.3",
            "preferential tariffs are recognised abroad",
            achieve("preferential-tariffs.obtained")),
        norm(
            "NORM-3.4",
            "there is a joint investment briefing abroad",
            achieve("investment-briefing-abroad.held")));
  }

  private static Norm byBoth(String... acts) {
    return Clauses.start("NORM-3.2", "labour rules are raised to an international level, by both")
        .content(refrain(acts))
        .build();
  }

  private static Stream<NormVersion> institutions() {
    return Stream.of(
        norm("NORM-4", "the joint committee is founded", achieve("joint-committee.founded")),
        part(
            "NORM-5",
            "entry-stay",
            "there are arrangements for safe entry and stay",
            achieve("entry-stay-annex.adopted")),
        part(
            "NORM-5",
            "assets",
            "there are arrangements for the protection of assets",
            achieve("arbitration-annex.signed")),
        part("NORM-5", "restart", "the park restarts", achieve("park.restarted")));
  }
}
