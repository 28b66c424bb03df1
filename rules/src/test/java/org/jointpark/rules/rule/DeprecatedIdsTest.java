package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jointpark.rules.rule.WageRules.MINIMUM;
import static org.jointpark.rules.rule.WageRules.MINIMUM_WAGE;
import static org.jointpark.rules.rule.WageRules.day;
import static org.jointpark.rules.rule.WageRules.enacted;
import static org.jointpark.rules.rule.WageRules.facts;
import static org.jointpark.rules.rule.WageRules.line;
import static org.jointpark.rules.rule.WageRules.minimum;

import com.google.common.collect.ImmutableSortedSet;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.Check;
import org.jointpark.rules.LawId;
import org.junit.jupiter.api.Test;

class DeprecatedIdsTest {

  private static final LawId OLD = LawId.of("test.min-wage");
  private static final LawId CURRENT = MINIMUM_WAGE.law().id();
  private static final ParameterId OLD_MINIMUM = ParameterId.of("test.floor");

  private static Rulebook.Builder rulebook() {
    return Rulebook.builder()
        .add(CURRENT, enacted(MINIMUM_WAGE, "2004-01-01/.."))
        .set(MINIMUM, minimum("50", "70"));
  }

  @Test
  void aLaw_isChosenByADeprecatedId() {
    Check check =
        Check.against(rulebook().deprecate(OLD, CURRENT).build()).until(day("2016-04-01"));

    assertThat(check.onlyLaws(OLD).laws().only()).contains(ImmutableSortedSet.of(CURRENT));
    assertThat(check.onlyLaws(OLD).run(facts(line("60").build())).verdicts()).hasSize(2);
    assertThat(check.withoutLaws(OLD).run(facts(line("60").build())).verdicts()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.onlyLaws(LawId.of("test.min-wages")))
        .withMessage("laws must be among those of the judges, but test.min-wages (maybe"
            + " test.min-wage) is not");
  }

  @Test
  void equals_looksAtDeprecatedIds() {
    Rulebook plain = rulebook().build();
    Rulebook rules = rulebook().deprecate(OLD, CURRENT).build();
    Rulebook parameters = rulebook().deprecate(OLD_MINIMUM, MINIMUM.id()).build();

    assertThat(rules).isEqualTo(rulebook().deprecate(OLD, CURRENT).build()).isNotEqualTo(plain);
    assertThat(parameters).isNotEqualTo(plain).isNotEqualTo(rules);
    assertThat(rules.deprecatedRules()).containsEntry(OLD, CURRENT).hasSize(1);
    assertThat(parameters.deprecatedParameters()).containsEntry(OLD_MINIMUM, MINIMUM.id());
  }

  @Test
  void build_refusesADeprecatedIdThatIsCurrent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebook().deprecate(CURRENT, CURRENT).build())
        .withMessage("deprecated id must not be that of a rule, but was test.minimum-wage");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebook().deprecate(MINIMUM.id(), MINIMUM.id()).build())
        .withMessage("deprecated id must not be that of a parameter, but was test.minimum");
  }

  @Test
  void build_refusesADeprecatedIdThatStandsForNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebook()
            .deprecate(OLD, CURRENT)
            .deprecate(LawId.of("test.floor"), OLD)
            .build())
        .withMessage("deprecated id must stand for a rule of the rulebook, but test.floor stood"
            + " for test.min-wage");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            rulebook().deprecate(OLD_MINIMUM, ParameterId.of("test.other")).build())
        .withMessage("deprecated id must stand for a parameter of the rulebook, but test.floor"
            + " stood for test.other");
  }

  @Test
  void deprecate_refusesASecondMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rulebook().deprecate(OLD, CURRENT).deprecate(OLD, LawId.of("test.other")))
        .withMessage("deprecated id must stand for one rule, but test.min-wage stood for"
            + " test.minimum-wage and test.other");
  }

  @Test
  void build_namesTheCurrentIdOfAParameterThatIsReadByAnOldOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.builder()
            .add(CURRENT, enacted(MINIMUM_WAGE, "2004-01-01/.."))
            .deprecate(MINIMUM.id(), ParameterId.of("test.minimum-of-wages"))
            .build())
        .withMessage("rulebook must set what its rules read, but test.minimum of rule"
            + " test.minimum-wage is not set (it is test.minimum-of-wages now)");
  }
}
