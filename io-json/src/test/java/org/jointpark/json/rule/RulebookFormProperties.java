package org.jointpark.json.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.json.JsonForm;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.rule.Vocabulary;

/** What is written of rules that were made by chance is read again as the same rules. */
class RulebookFormProperties {

  private static final JsonForm<Rulebook> FORM = RulebookForm.of(Vocabulary.ofJointpark());

  @Property(tries = 200)
  void rulebooksSurvive(@ForAll long seed, @ForAll @IntRange(max = 5) int depth) {
    RandomExpressions random = new RandomExpressions(seed);
    Rule<PayLine> rule = SmallRulebook.MINIMUM_WAGE.toBuilder()
        .where(random.condition(depth))
        .require(random.condition(depth))
        .owing(random.money(depth))
        .build();
    Rulebook rulebook = SmallRulebook.rulebookOf(rule);

    String json = FORM.toJson(rulebook);

    assertThat(FORM.read(json)).isEqualTo(rulebook);
    assertThat(FORM.toJson(FORM.read(json))).isEqualTo(json);
  }
}
