package org.jointpark.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.source.Digest;

/** Names what a check rests on, and has digests of it made. */
final class Inputs {

  private final Optional<Digester> digester;
  private final TreeMap<String, Optional<Digest>> byName = new TreeMap<>();

  private Inputs(Optional<Digester> digester) {
    this.digester = digester;
  }

  static ImmutableSortedMap<String, Optional<Digest>> of(
      ImmutableList<Judge> judges, Facts facts, Optional<Digester> digester) {
    Inputs inputs = new Inputs(digester);
    List<Rulebook> rulebooks =
        judges.stream().flatMap(judge -> judge.rulebook().stream()).toList();
    for (int i = 0; i < rulebooks.size(); i++) {
      inputs.add(rulebooks.size() == 1 ? "rulebook" : "rulebook " + (i + 1), rulebooks.get(i));
    }
    inputs.byName.put("dossier", digester.flatMap(it -> it.ofDossier(facts.dossier())));
    facts.subjects().forEach(subject -> inputs.add(subject, facts));
    return ImmutableSortedMap.copyOf(inputs.byName);
  }

  private void add(String name, Rulebook rulebook) {
    byName.put(name, digester.flatMap(it -> it.ofRulebook(rulebook)));
  }

  private <T> void add(Subject<T> subject, Facts facts) {
    byName.put(
        "ledger " + subject.name(),
        digester.flatMap(it -> it.ofLedger(subject, facts.ledger(subject).orElseThrow())));
  }
}
