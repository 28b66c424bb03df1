package org.jointpark.testkit.jqwik;

import org.jointpark.rules.Amount;
import org.jointpark.rules.Annotation;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.Law;
import org.jointpark.rules.LawChoice;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Quantity;
import org.jointpark.rules.Report;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.rule.Rulebook;

/** Tells jqwik about the values of {@code org.jointpark.rules}. */
public final class RulesArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public RulesArbitraryProvider() {
    provide(Amount.class, RulesArbitraries::amounts);
    provide(Annotation.class, RulesArbitraries::annotations);
    provide(Cause.class, RulesArbitraries::causes);
    provide(Facts.class, RuleArbitraries::facts);
    provide(Inquiry.class, RulesArbitraries::inquiries);
    provide(Law.class, RulesArbitraries::laws);
    provide(LawChoice.class, RulesArbitraries::lawChoices);
    provide(LawId.class, RulesArbitraries::lawIds);
    provide(Quantity.class, RulesArbitraries::quantities);
    provide(Report.class, RulesArbitraries::reports);
    provide(Rulebook.class, RuleArbitraries::rulebooks);
    provide(SubjectKey.class, RulesArbitraries::subjectKeys);
    provide(Verdict.class, RulesArbitraries::verdicts);
  }
}
