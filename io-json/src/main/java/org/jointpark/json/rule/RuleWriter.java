package org.jointpark.json.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.bool;
import static org.jointpark.json.JsonForms.integer;

import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import org.jointpark.json.JsonForms;
import org.jointpark.json.JsonTree;
import org.jointpark.json.dossier.SourceForms;
import org.jointpark.rules.Severity;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Remedy;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.RuleException;

/** Makes JSON of rules. */
record RuleWriter(Scope scope) {

  /** Writes a rule with its id. */
  JsonTree alone(Rule<?> rule) {
    ImmutableMap.Builder<String, JsonTree> members = ImmutableMap.builder();
    members.put("id", JsonTree.of(RuleReader.ID, rule.law().id()));
    return JsonTree.object(body(rule, members).buildOrThrow());
  }

  /** Writes a rule whose id is told around it. */
  JsonTree version(Rule<?> rule) {
    return JsonTree.object(body(rule, ImmutableMap.builder()).buildOrThrow());
  }

  private <S> ImmutableMap.Builder<String, JsonTree> body(
      Rule<S> rule, ImmutableMap.Builder<String, JsonTree> members) {
    checkArgument(
        scope
            .vocabulary()
            .subject(rule.subject().name())
            .filter(rule.subject()::equals)
            .isPresent(),
        "subject must be one of the vocabulary to be written, but was '%s' (rule %s)",
        rule.subject().name(),
        rule);
    ExpressionWriter expressions = new ExpressionWriter(scope, rule.subject());
    members.put("title", JsonTree.text(rule.law().title()));
    members.put("subject", JsonTree.text(rule.subject().name()));
    members.put("citation", JsonTree.of(SourceForms.CITATION, rule.citation()));
    if (!isNothing(rule.where())) {
      members.put("where", expressions.condition(rule.where()));
    }
    if (rule.performance().isPresent()) {
      members.put("performance", performance(rule.performance().get(), expressions));
    } else {
      members.put("require", expressions.condition(rule.require()));
    }
    if (!rule.exceptions().isEmpty()) {
      members.put(
          "exceptions",
          JsonTree.array(rule.exceptions().stream()
              .map(exception -> exception(exception, expressions))
              .toList()));
    }
    rule.remedy().ifPresent(remedy -> members.put("remedy", remedy(remedy, expressions)));
    if (rule.severity() != Severity.ERROR) {
      members.put("severity", JsonTree.of(RuleReader.SEVERITY, rule.severity()));
    }
    if (rule.isPresumption()) {
      members.put("presumption", JsonTree.of(bool(), true));
    }
    return members;
  }

  private static boolean isNothing(Condition<?> condition) {
    return condition instanceof AllOf<?> all && all.conditions().isEmpty();
  }

  private static JsonTree performance(Performance<?> performance, ExpressionWriter expressions) {
    ImmutableMap.Builder<String, JsonTree> members = ImmutableMap.builder();
    performance
        .start()
        .ifPresent(field -> members.put("startsOn", expressions.write(field.expr())));
    members.put("due", expressions.write(performance.due()));
    members.put("performedOn", expressions.write(performance.day()));
    if (!isNothing(performance.happened())) {
      members.put("happened", expressions.condition(performance.happened()));
    }
    return JsonTree.object(members.buildOrThrow());
  }

  private static JsonTree exception(RuleException<?> exception, ExpressionWriter expressions) {
    return JsonTree.object(ImmutableMap.of(
        "name", JsonTree.text(exception.name()),
        "priority", JsonTree.of(JsonForms.integer(1, Integer.MAX_VALUE), exception.priority()),
        "when", expressions.condition(exception.when()),
        "instead", expressions.condition(exception.instead())));
  }

  private static JsonTree remedy(Remedy<?> remedy, ExpressionWriter expressions) {
    ImmutableMap.Builder<String, JsonTree> members = ImmutableMap.builder();
    members.put("amount", expressions.write(remedy.amount()));
    if (!remedy.measure().equals(RuleReader.OWED)) {
      members.put("measure", JsonTree.text(remedy.measure()));
    }
    if (remedy.decimals() != RuleReader.CENTS) {
      members.put(
          "decimals", JsonTree.of(integer(0, ExpressionReader.MOST_DECIMALS), remedy.decimals()));
    }
    if (remedy.mode() != RoundingMode.HALF_UP) {
      members.put("mode", JsonTree.of(ExpressionReader.MODE, remedy.mode()));
    }
    return JsonTree.object(members.buildOrThrow());
  }
}
