package org.jointpark.zone.gaeseong.agreement;

import static org.jointpark.zone.gaeseong.agreement.Clauses.achieve;
import static org.jointpark.zone.gaeseong.agreement.Clauses.acts;
import static org.jointpark.zone.gaeseong.agreement.Clauses.denunciation;
import static org.jointpark.zone.gaeseong.agreement.Clauses.each;
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
import org.jointpark.time.Deadline;

/**
 * The agreements of 2002 on communications and customs and of 2004 on entry and stay, and of that
 * of 2000 on investment what the standstill of 2016 touches.
 *
 * <p>How their words are read:
 *
 * <ul>
 *   <li><b>Communications, 2(2)</b>: telecommunication is told to include the Internet, so the
 *       guarantee is two things, neither of which has a day. That contents are kept secret, or that
 *       nothing serves political ends, is asked of each day, and no record tells of it.
 *   <li><b>Customs, 6(4)</b>: clearance is simple and quick once inspection is selective, which
 *       sets no day. Exemptions are broken by who taxes.
 *   <li><b>Entry and stay, 4(1)</b>: each refusal of entry is a breach. The "special reason" that
 *       the text allows would have to be named by who refuses, and none is on record. The Northern
 *       military acts for the North. <b>10(1)</b>: a detention is a breach of its day; whether it
 *       was lawful under 10(2) is disputed, which the verdict does not decide.
 *   <li><b>Entry and stay, 7(2)</b>: 48 hours are read as two days, the day of arrival not counted.
 *   <li><b>Investment, 2(2)</b>: assets are protected until they are frozen or their liquidation is
 *       declared. {@link Readings#TAKING} asks which of the two is like a taking by <b>4(1)</b>.
 *   <li><b>Denunciation</b> is a claim of termination. A declaration that an agreement is void is
 *       none: it gives no notice. Six months that end in a month without such a day end on its last
 *       day.
 * </ul>
 */
final class BasicAgreements {

  private static final Bearer NORTH = Bearer.one(PartyId.of("DPRK"));
  private static final int DAYS_TO_REGISTER = 2;

  private BasicAgreements() {}

  static Stream<NormVersion> versions() {
    return Stream.of(investment(), communications(), customs(), entry(), stay(), persons())
        .flatMap(each -> each);
  }

  private static Stream<NormVersion> investment() {
    return Stream.of(
        norm(
            "INV-2.2",
            "invested assets are protected",
            Duty.maintain(Normalisation.ASSETS_ARE_LEFT_ALONE)),
        read(Readings.TAKING, "disposal", taking("assets.liquidation-declared")),
        read(Readings.TAKING, "freeze", taking("assets.liquidation-declared", "assets.frozen")),
        denunciation("INV-12.2"));
  }

  private static Norm taking(String... acts) {
    return Clauses.start("INV-4.1", "assets are not taken, by whatever measure")
        .content(refrain(acts))
        .build();
  }

  private static Stream<NormVersion> communications() {
    return Stream.of(
        part(
            "COMM-2.2",
            "telephone",
            "the park can be reached by telephone",
            achieve("direct-telephone.opened")),
        part(
            "COMM-2.2",
            "internet",
            "the park can be reached by Internet",
            achieve("internet.provided")),
        norm(
            "COMM-2.3",
            "traffic does not go through third countries",
            achieve("direct-telephone.opened")),
        norm("COMM-2.4", "contents are kept secret", refrain("communications.disclosed")),
        norm(
            "COMM-2.5",
            "communications serve no political or military ends",
            refrain("communications.misused")),
        norm("COMM-4.1", "operators are let to work", refrain("operator.obstructed")),
        denunciation("COMM-9.3"));
  }

  private static Stream<NormVersion> customs() {
    return Stream.of(
        norm(
            "CUST-4.1",
            "vehicles are registered and get certificates",
            refrain("vehicle-certificate.refused")),
        norm("CUST-5", "vehicles are free of taxes and formalities", refrain("vehicle.taxed")),
        each(
            "CUST-6.3",
            "goods are inspected at the plant when the firm asks",
            "plant-inspection.requested",
            achieve("plant-inspection.held")),
        norm(
            "CUST-6.4",
            "clearance is simple and quick",
            achieve("customs.selective-inspection-introduced")),
        norm("CUST-6.5", "goods are free of taxes and fees", refrain("goods.taxed")),
        norm("CUST-8.1", "goods move in sealed containers", refrain("goods.moved-unsealed")),
        denunciation("CUST-13.3"));
  }

  private static Stream<NormVersion> entry() {
    return Stream.of(
        norm("STAY-2.2", "visitors are safe", refrain("visitor.endangered")),
        norm("STAY-2.3", "visitors keep the order of the zone", refrain("zone-order.broken")),
        norm(
            "STAY-4.1",
            "who holds a certificate is admitted",
            Duty.refrain(
                acts("entry.refused").by(PartyId.of("DPRK"), PartyId.of("dprk-military")))),
        norm(
            "STAY-4.2",
            "who holds a certificate may enter again",
            Permission.obstructedBy(acts("repeated-entry.refused"), NORTH)),
        denunciation("STAY-16.2"));
  }

  private static Stream<NormVersion> stay() {
    return Stream.of(
        norm("STAY-7.1", "nobody stays without a certificate", refrain("stay.without-certificate")),
        each(
            "STAY-7.2",
            "a stay is registered within 48 hours",
            "visitor.arrived",
            Duty.achieve(acts("stay.registered"), Deadline.days(DAYS_TO_REGISTER))),
        each(
            "STAY-7.6",
            "who stays more than 90 days is registered for long",
            "stay.exceeded-90-days",
            achieve("long-stay.registered")));
  }

  private static Stream<NormVersion> persons() {
    return Stream.of(
        each(
            "STAY-9",
            "who is in distress is rescued",
            "disaster.occurred",
            achieve("rescue.given")),
        norm("STAY-10.1", "body, home and property are inviolable", refrain("person.detained")),
        norm(
            "STAY-10.2b",
            "grave violations are defined by agreement",
            achieve("grave-violations.defined")),
        norm(
            "STAY-10.3",
            "basic rights are kept while somebody is investigated",
            refrain("basic-rights.violated")),
        each(
            "STAY-10.4",
            "the South deals with who was expelled",
            "person.expelled",
            achieve("expelled-person.dealt-with")),
        norm(
            "STAY-12.2",
            "there is a joint committee on entry and stay",
            achieve("entry-stay-committee.formed")));
  }
}
