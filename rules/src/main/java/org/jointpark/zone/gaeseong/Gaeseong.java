package org.jointpark.zone.gaeseong;

import java.util.Currency;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawId;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.norm.State;
import org.jointpark.rules.norm.Trigger;
import org.jointpark.source.Question;
import org.jointpark.source.Reading;

/** The laws of the Gaeseong park, the questions that their words leave open, and their judges. */
public final class Gaeseong {

  /**
   * The pledge of 2013-08-14 that the park will not stop again: clause 1 of the agreement on its
   * normalisation.
   */
  public static final Law NON_RECURRENCE =
      Law.of(LawId.of("gaeseong.non-recurrence"), "the park does not stop again");

  /** Art. 25 of the Labour Regulations: how far one step may raise the minimum wage. */
  public static final Law WAGE_CAP = Law.of(
      LawId.of("gaeseong.labour.minimum-wage-cap"), "no step of the minimum wage exceeds its cap");

  /** From when on clause 1 of the agreement of 2013-08-14 asks the park to run. */
  public static final Question AGAIN = Question.builder()
      .id("ncr.again")
      .text("The park was standing still when both sides pledged that it would not stop \"again\"."
          + " From when on does the pledge ask it to run?")
      .putAnswer("resumption", "from the first resumption on: only then can it stop again")
      .putAnswer("signature", "from the day of signature on")
      .defaultAnswer("resumption")
      .build();

  /** The pledge asks the park to run from the day of signature on. */
  static final Reading FROM_SIGNATURE = AGAIN.answeredBy("signature");

  /** The agreement of 2013-08-14 in the dossier of the park. */
  static final AgreementId NORMALISATION = AgreementId.of("AGR-2013-NORM");

  /** The first half of its clause 1. */
  static final ProvisionId NO_STOP = ProvisionId.of("NORM-1a");

  /** The monthly minimum wage in the dossier of the park. */
  static final ParameterId MINIMUM_WAGE = ParameterId.of("lab.minwage");

  /** The cap of its yearly rise in the dossier of the park, in percent. */
  static final ParameterId MINIMUM_WAGE_CAP = ParameterId.of("lab.minwage.cap");

  /** The currency in which wages are set in the park. */
  static final Currency CURRENCY = Currency.getInstance("USD");

  private Gaeseong() {}

  /**
   * Returns the norm of {@link #NON_RECURRENCE} in its two readings.
   *
   * <p>Both sides jointly have to keep the park running. The clause names ways of stopping it
   * (limits on passage, withdrawal of workers) "and the like", so it is read as asking for the
   * result, whoever stops the park and how. It says "under any circumstances" and lists no excuse,
   * so none is admitted. By default the duty begins on the first day on which the park operates
   * under the agreement, as {@link #AGAIN} tells; under the other reading with the signature.
   *
   * @return a normbook with that norm alone
   */
  public static Normbook pledge() {
    Norm norm = Norm.named(NON_RECURRENCE.id().toString(), NON_RECURRENCE.title())
        .from(NO_STOP)
        .trigger(Trigger.when(State.operating()))
        .content(Duty.maintain(State.operating()))
        .build();
    Norm fromSignature = norm.toBuilder().trigger(Trigger.inForce()).build();
    return Normbook.builder()
        .add(NormVersion.of(norm).under(AGAIN.answeredBy("resumption")))
        .add(NormVersion.of(fromSignature).under(FROM_SIGNATURE))
        .build();
  }

  /**
   * Returns the judge of {@link #NON_RECURRENCE}, by the norm of {@link #pledge}.
   *
   * <p>The subject is both sides, who bear it jointly. Before the pledge asks the park to run, the
   * verdict is {@code INACTIVE}; then {@code COMPLIANT} while it operates and {@code BREACHED}
   * while it does not, since the clause admits no excuse. Where it is not recorded whether the park
   * operates, the verdict is {@code UNDETERMINED}; so is a standstill that would be a breach only
   * if the park ran on such days.
   *
   * <p>A further act that would have stopped the park by itself is an annotation, and so is a claim
   * that the breach is excused or that the agreement does not bind. A claim marks the verdict
   * contested; one that the agreement does not bind, every verdict from its day on.
   *
   * <p>It refuses a dossier without clause 1 of the agreement.
   *
   * @return the judge
   */
  public static Judge nonRecurrence() {
    return Judge.of(pledge());
  }

  /**
   * Returns the judge of {@link #WAGE_CAP}.
   *
   * <p>The subjects are the steps of the minimum wage: those agreed, and those that one side
   * claimed. Each is compared with the agreed wage of the day before, raised by the cap in force on
   * the first day of the step and rounded half up to USD 0.001. The verdict holds on that day.
   *
   * <p>Where no cap holds on that day, the verdict is {@code NOT_APPLICABLE}, by the repeal or else
   * by the last cap that held before. Where no version of the cap is seen at all, there is no
   * verdict. A cap whose percentage was not found makes it {@code UNDETERMINED}.
   *
   * <p>It refuses a dossier without a minimum wage or its cap, a wage that is no number above zero,
   * and a cap that is neither a number nor unknown.
   *
   * @return the judge
   */
  public static Judge wageCap() {
    return new WageCapJudge();
  }
}
