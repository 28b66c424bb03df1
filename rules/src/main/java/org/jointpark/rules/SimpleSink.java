package org.jointpark.rules;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.function.Consumer;

/** Hands each verdict on as it comes. */
final class SimpleSink implements VerdictSink {

  private final Consumer<? super Verdict> verdicts;

  SimpleSink(Consumer<? super Verdict> verdicts) {
    this.verdicts = Objects.requireNonNull(verdicts, "verdicts");
  }

  @Override
  public void accept(Verdict verdict) {
    verdicts.accept(verdict);
  }

  @Override
  public boolean wantsOnlyFindings() {
    return false;
  }

  @Override
  public void count(Law law, Outcome outcome, long number) {
    throw VerdictKeeper.everyVerdictIsWanted(law, outcome, number);
  }

  @Override
  public void fault(RuleFault fault) {
    throw new RuleFaultsException(ImmutableList.of(fault));
  }

  @Override
  public boolean advance(String subject, long records) {
    return true;
  }
}
