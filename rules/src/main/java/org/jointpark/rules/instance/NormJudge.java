package org.jointpark.rules.instance;

import com.google.common.collect.ImmutableList;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Judge;
import org.jointpark.rules.Law;
import org.jointpark.rules.VerdictSink;
import org.jointpark.rules.norm.Normbook;

/** Judges by the norms of a normbook. */
public final class NormJudge implements Judge {

  private final Normbook normbook;

  /**
   * Creates the judge.
   *
   * @param normbook the norms
   */
  public NormJudge(Normbook normbook) {
    this.normbook = normbook;
  }

  @Override
  public ImmutableList<Law> laws() {
    return normbook.laws();
  }

  @Override
  public boolean heedsPerspectives() {
    return true;
  }

  @Override
  public void judge(Facts facts, Inquiry inquiry, VerdictSink verdicts) {
    new NormRun(normbook, facts, inquiry).judge(verdicts);
  }
}
