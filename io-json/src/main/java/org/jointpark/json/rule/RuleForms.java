package org.jointpark.json.rule;

import static org.jointpark.json.JsonForms.ofTree;

import org.jointpark.json.JsonForm;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook.ParameterVersions;
import org.jointpark.rules.rule.Vocabulary;
import org.jointpark.source.Question;

/**
 * The forms of the parts of a rulebook, for documents of one's own.
 *
 * <pre>{@code
 * JsonForm<Rule<?>> form =
 *     RuleForms.of(Vocabulary.ofJointpark(), ValueTypes.ofJointpark()).rule(List.of(MINIMUM_WAGE));
 * }</pre>
 */
public final class RuleForms {

  private final Scope scope;

  private RuleForms(Scope scope) {
    this.scope = scope;
  }

  /**
   * Returns the forms of what can be said in a vocabulary.
   *
   * @param vocabulary what rules may be about
   * @param types what types constants and parameters may have
   * @return the forms
   */
  public static RuleForms of(Vocabulary vocabulary, ValueTypes types) {
    return new RuleForms(Scope.of(vocabulary, types));
  }

  /**
   * Returns the form of rules that read some parameters.
   *
   * @param parameters the parameters, of which no two have one id
   * @return the form
   */
  public JsonForm<Rule<?>> rule(Iterable<? extends Setting<?>> parameters) {
    Scope inner = scope.with(parameters);
    JsonForm<Rule<?>> form =
        ofTree("an object (rule)", new RuleReader(inner)::rule, new RuleWriter(inner)::alone);
    return form.within(RulebookForm.LIMITS);
  }

  /**
   * Returns the form of expressions over one kind of record that read some parameters.
   *
   * @param subject the kind of record
   * @param parameters the parameters, of which no two have one id
   * @param <S> the type of the record
   * @return the form
   */
  public <S> JsonForm<Expr<S, ?>> expression(
      Subject<S> subject, Iterable<? extends Setting<?>> parameters) {
    Scope inner = scope.with(parameters);
    JsonForm<Expr<S, ?>> form = ofTree(
        Names.EXPECTATION,
        new ExpressionReader<>(inner, subject)::read,
        new ExpressionWriter(inner, subject)::write);
    return form.within(RulebookForm.LIMITS);
  }

  /**
   * Returns the form of parameters with their versions.
   *
   * @param questions the questions that a reading may answer
   * @return the form
   * @throws IllegalArgumentException if two questions have one id
   */
  public JsonForm<ParameterVersions<?>> parameter(Iterable<Question> questions) {
    ParameterForm form = new ParameterForm(scope.types());
    return ofTree(
        "an object (parameter)",
        tree -> form.read(tree, questions),
        parameter -> form.write(parameter, questions));
  }
}
