package org.jointpark.rules.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jointpark.money.Money;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Status;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Citation;
import org.jointpark.source.Confidence;
import org.jointpark.source.Layer;

/** What a verdict says, apart from its causes and flags. */
record Said(
    LawId law,
    SubjectKey subject,
    LocalDate start,
    LocalDate end,
    Status status,
    Set<String> missing,
    Optional<Money> owed,
    Citation citation,
    Layer layer,
    Confidence confidence) {

  static Said by(Verdict verdict) {
    return new Said(
        verdict.law().id(),
        verdict.subject(),
        verdict.interval().start().orElseThrow(),
        verdict.interval().end().orElseThrow(),
        verdict.status(),
        new TreeSet<>(verdict.missing()),
        verdict.amount(),
        verdict.citation(),
        verdict.layer(),
        verdict.confidence());
  }
}
