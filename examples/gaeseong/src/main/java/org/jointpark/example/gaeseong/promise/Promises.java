package org.jointpark.example.gaeseong.promise;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.Provision;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Check;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Report;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.Normbook;

/**
 * The norms of the agreements, with the record by which they are judged.
 *
 * @param dossier the record
 * @param normbook the norms
 * @param on the day of the glance
 * @param horizon the first day about which nothing is known
 * @param knownAt the last day of publication that counts
 */
public record Promises(
    Dossier dossier, Normbook normbook, LocalDate on, LocalDate horizon, LocalDate knownAt) {

  /** Returns a check of all norms as the glance knows them. */
  Check check() {
    return Check.by(Judge.of(normbook)).until(horizon).knownAt(knownAt);
  }

  /** Returns what the norms come to under the default readings. */
  Report report() {
    return check().run(dossier);
  }

  /** Returns the norms, each in its last version, by id. */
  ImmutableList<Norm> norms() {
    return normbook.versions().keySet().stream()
        .flatMap(id -> normbook.anyVersionOf(id).stream())
        .collect(ImmutableList.toImmutableList());
  }

  Provision provision(Norm norm) {
    return dossier.provision(norm.provision()).orElseThrow();
  }

  Agreement agreement(Norm norm) {
    return dossier.agreementOf(norm.provision()).orElseThrow();
  }

  /** Returns the place of a norm, such as {@code 2013-08-14, 2(3)}. */
  String place(Norm norm) {
    return agreement(norm).signed() + ", " + provision(norm).clause();
  }

  /** Returns who bears a norm, by id. */
  String bearer(Norm norm) {
    Bearer bearer = norm.bearer().orElseGet(() -> provision(norm).bearer());
    return Joiner.on(", ").join(bearer.parties());
  }

  /** Returns the verdicts of a report on a norm that hold on a day. */
  static ImmutableList<Verdict> on(LocalDate day, Norm norm, Report report) {
    return report.verdicts().stream()
        .filter(verdict -> verdict.law().id().equals(norm.law().id()))
        .filter(verdict -> verdict.interval().contains(day))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the verdicts of a report on a norm. */
  static ImmutableList<Verdict> of(Norm norm, Report report) {
    return report.verdicts().stream()
        .filter(verdict -> verdict.law().id().equals(norm.law().id()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the bearer that a verdict is about, if its norm has several that are judged apart. */
  Optional<String> who(Norm norm, Verdict verdict) {
    String subject = verdict.subject().id();
    return subject.equals(bearer(norm)) ? Optional.empty() : Optional.of(subject);
  }
}
