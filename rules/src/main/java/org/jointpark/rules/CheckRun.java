package org.jointpark.rules;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.source.ReadingSelection;

/** One run of a check over facts. */
final class CheckRun {

  private final Check check;
  private final VerdictKeeper keeper;

  /**
   * Creates a run.
   *
   * @param check the check
   * @param mostFindings how many findings of each law to keep; empty to keep every verdict
   * @param findings takes each finding as it comes
   */
  CheckRun(Check check, Optional<Integer> mostFindings, Consumer<? super Verdict> findings) {
    this.check = check;
    this.keeper = new VerdictKeeper(
        check.during(),
        check.laws(),
        mostFindings,
        findings,
        check.listener().orElse(progress -> true));
  }

  /**
   * Asks each judge once for each selection of readings, and for each perspective if it heeds them.
   */
  Report report(Facts facts) {
    for (ReadingSelection selection : check.selections()) {
      for (Judge judge : check.judges()) {
        for (Perspective perspective : perspectives(judge)) {
          if (isAsked(judge) && !keeper.isStopped()) {
            judge.judge(
                facts, check.inquiry(selection, perspective), keeper.under(selection, perspective));
          }
        }
      }
    }
    if (keeper.faultCount() > 0 && !check.collectsFaults()) {
      throw new RuleFaultsException(keeper.faults(), keeper.faultCount());
    }
    ImmutableList<Tally> tallies = keeper.tallies();
    return Report.builder()
        .addAllVerdicts(keeper.kept())
        .tallies(tallies)
        .addAllVacuous(vacuous(tallies))
        .isStopped(keeper.isStopped())
        .faults(keeper.faults())
        .faultCount(keeper.faultCount())
        .during(check.during())
        .horizon(check.horizon())
        .knownAt(check.knownAt())
        .layers(check.layers())
        .selections(check.selections())
        .perspectives(check.perspectives().stream().map(Perspective::name).toList())
        .laws(check.laws())
        .inputs(Inputs.of(check.judges(), facts, check.digester()))
        .build();
  }

  private ImmutableList<Perspective> perspectives(Judge judge) {
    return judge.heedsPerspectives() ? check.perspectives() : ImmutableList.of(Perspective.text());
  }

  private boolean isAsked(Judge judge) {
    return judge.laws().isEmpty()
        ? check.laws().only().isEmpty()
        : judge.laws().stream().anyMatch(check.laws()::includes);
  }

  /**
   * Returns the laws that were asked about, met no fault, and have no tally under some selection.
   */
  private List<Law> vacuous(ImmutableList<Tally> tallies) {
    if (keeper.isStopped()) {
      return List.of();
    }
    SetMultimap<String, LawId> met = HashMultimap.create();
    for (Tally tally : tallies) {
      met.put(tally.selection(), tally.law().id());
    }
    List<Law> vacuous = new ArrayList<>();
    for (Judge judge : check.judges()) {
      for (Law law : judge.laws()) {
        if (check.laws().includes(law)
            && !keeper.isFaulty(law.id())
            && check.selections().stream()
                .anyMatch(selection -> !met.containsEntry(selection.name(), law.id()))) {
          vacuous.add(law);
        }
      }
    }
    return vacuous;
  }
}
