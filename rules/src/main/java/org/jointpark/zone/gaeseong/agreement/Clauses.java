package org.jointpark.zone.gaeseong.agreement;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.ActCode;
import org.jointpark.event.ClaimKind;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormContent;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.Power;
import org.jointpark.rules.norm.PowerEffect;
import org.jointpark.rules.norm.State;
import org.jointpark.rules.norm.Trigger;
import org.jointpark.source.Question;
import org.jointpark.time.Deadline;
import org.jointpark.time.MonthRounding;

/** The turns of phrase in which the clauses of the agreements are written as norms. */
final class Clauses {

  private static final int MONTHS_OF_NOTICE = 6;

  private Clauses() {}

  /** Returns a norm that is all that a provision asks. */
  static NormVersion norm(String provision, String title, NormContent content) {
    return NormVersion.of(start(provision, title).content(content).build());
  }

  /** Returns a norm that is one of several things which a provision asks. */
  static NormVersion part(String provision, String part, String title, NormContent content) {
    return NormVersion.of(startPart(provision, part, title).content(content).build());
  }

  /** Returns a norm that asks for something once for each of some acts. */
  static NormVersion each(String provision, String title, String act, NormContent content) {
    return NormVersion.of(start(provision, title)
        .trigger(Trigger.each(acts(act)))
        .content(content)
        .build());
  }

  /** Returns a norm that asks for something from the first of some acts on. */
  static NormVersion after(String act, String provision, String title, NormContent content) {
    return NormVersion.of(start(provision, title)
        .trigger(Trigger.first(acts(act)))
        .content(content)
        .build());
  }

  static Norm.Builder start(String provision, String title) {
    return Norm.named(idOf(provision), title).from(ProvisionId.of(provision));
  }

  static Norm.Builder startPart(String provision, String part, String title) {
    return Norm.named(idOf(provision) + "." + part, title).from(ProvisionId.of(provision));
  }

  private static String idOf(String provision) {
    return "gaeseong.norm." + Ascii.toLowerCase(provision);
  }

  /** Returns a version of a norm that holds under one answer alone. */
  static NormVersion read(Question question, String answer, Norm norm) {
    return NormVersion.of(norm).under(question.answeredBy(answer));
  }

  static Acts acts(String... codes) {
    return new Acts(
        Stream.of(codes)
            .map(ActCode::of)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
        ImmutableSortedSet.of());
  }

  /** Returns the duty to do something for which the words set no day. */
  static Duty.Achieve achieve(String... codes) {
    return Duty.achieve(acts(codes));
  }

  /** Returns the duty to do something on a day at the latest. */
  static Duty.Achieve by(String lastDay, String... codes) {
    return Duty.achieve(acts(codes), Deadline.on(LocalDate.parse(lastDay)));
  }

  static Duty.Refrain refrain(String... codes) {
    return Duty.refrain(acts(codes));
  }

  /** Returns what is so unless some acts ended it, and again after others. */
  static State unless(Acts ended, Acts restored) {
    return new State.Between(restored, ended, true);
  }

  /** Returns the power to denounce an agreement in writing, which ends it after six months. */
  static NormVersion denunciation(String provision) {
    return norm(
        provision,
        "a side may denounce the agreement with six months' notice",
        Power.byClaim(PowerEffect.TERMINATES, ClaimKind.TERMINATION)
            .withNotice(Deadline.months(MONTHS_OF_NOTICE).rounding(MonthRounding.DOWN)));
  }

  static Stream<NormVersion> all(NormVersion... versions) {
    return Arrays.stream(versions);
  }
}
