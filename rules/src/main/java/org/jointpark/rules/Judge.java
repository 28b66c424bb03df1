package org.jointpark.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.rules.engine.RulebookJudge;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.rules.instance.NormJudge;
import org.jointpark.rules.instance.StatusJudge;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.rules.rule.Rulebook;

/**
 * Judges one or more laws by the facts of a park.
 *
 * <p>A judge is immutable and reads nothing but what it is given. Its verdicts cover days before
 * the horizon only; one that would go on is marked {@link Flag#OPEN} and ends there. It leaves the
 * name of the selection to the {@link Check}.
 */
public interface Judge {

  /**
   * Returns who judges by a rulebook, to be asked together with other judges.
   *
   * <pre>{@code
   * Check.by(Judge.of(GaeseongLabour.rulebook(dossier)), Gaeseong.wageCap())
   * }</pre>
   *
   * @param rulebook the rules
   * @return the judge
   */
  static Judge of(Rulebook rulebook) {
    return new RulebookJudge(rulebook);
  }

  /**
   * Returns who judges by a normbook, to be asked together with other judges.
   *
   * <p>The subject of a verdict is who bears the norm: a party, or several that bear it jointly; of
   * an instance that an act triggered, with the id of that act behind it.
   *
   * @param normbook the norms
   * @return the judge
   */
  static Judge of(Normbook normbook) {
    return new NormJudge(normbook);
  }

  /**
   * Returns who judges by a rulebook whose rules ask for the
   * {@linkplain org.jointpark.rules.norm.NormStatus status of norms}. It does not tell the verdicts
   * on the norms themselves; another judge of the same check may.
   *
   * @param rulebook the rules
   * @param normbook the norms for whose status they ask
   * @return the judge
   */
  static Judge of(Rulebook rulebook, Normbook normbook) {
    return new StatusJudge(rulebook, normbook);
  }

  /**
   * Returns whether what this judge says depends on the perspective. If not, it is asked under that
   * of the text alone, whichever others a check has.
   *
   * @return whether it does; it does not unless a judge says so
   */
  default boolean heedsPerspectives() {
    return false;
  }

  /**
   * Returns the laws that this judge judges, one for each of its titles and severities.
   *
   * <p>A judge is not asked if none of its laws is. One that names none is asked unless laws were
   * {@linkplain Check#onlyLaws chosen} by their ids; what it says of laws that were not asked about
   * is left out.
   *
   * @return the laws, of which a report names those that met nothing; none unless a judge says so
   */
  default ImmutableList<Law> laws() {
    return ImmutableList.of();
  }

  /**
   * Returns the rulebook by which this judge judges. By its deprecated ids, too, laws can be
   * chosen.
   *
   * @return the rulebook, or empty if there is none
   */
  default Optional<Rulebook> rulebook() {
    return Optional.empty();
  }

  /**
   * Judges the facts of a park.
   *
   * @param facts the dossier and the ledgers
   * @param inquiry what is asked: up to which day, from which viewpoint, on which days, and of
   *     which laws
   * @param verdicts takes the verdicts, in any order, and says which of them are wanted
   * @throws IllegalArgumentException if the facts lack what the judge is about, such as the
   *     agreement to judge
   */
  void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts);

  /**
   * Explains how it stands with a law and a subject on a day.
   *
   * @param facts the dossier and the ledgers
   * @param inquiry up to which day, and from which viewpoint
   * @param law the id of the law
   * @param subject the key of the subject; of two with one key, the first one is explained
   * @param day any day before the horizon
   * @return the explanation, or one each of several verdicts on that day, in the order of the
   *     verdicts; none if this judge does not explain that law, which is so unless a judge says
   *     otherwise
   * @throws IllegalArgumentException if the subject is not among the facts
   */
  default ImmutableList<Explanation> explain(
      Facts facts, Inquiry inquiry, LawId law, SubjectKey subject, LocalDate day) {
    return ImmutableList.of();
  }
}
