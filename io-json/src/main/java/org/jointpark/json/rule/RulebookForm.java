package org.jointpark.json.rule;

import static org.jointpark.json.JsonForms.ofTree;

import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonLimits;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.rule.Vocabulary;

/**
 * The form of a rulebook, as a document.
 *
 * <pre>{@code
 * JsonForm<Rulebook> form = RulebookForm.of(Vocabulary.ofJointpark());
 * Rulebook rulebook = form.read(Path.of("rules.json"));
 * }</pre>
 *
 * <p>The document is {@code {"jointpark": "rulebook/1", "questions": […], "parameters": […],
 * "rules": […], "deprecatedParameters": {…}, "deprecatedRules": {…}}}. Its parts may refer to each
 * other whatever stands first.
 */
public final class RulebookForm {

  static final JsonLimits LIMITS = JsonLimits.defaults()
      .withDepth(JsonLimits.MAX_DEPTH)
      .withDocumentBytes(64 << 20)
      .withTokens(4_000_000);

  private RulebookForm() {}

  /**
   * Returns the form of rulebooks in a vocabulary.
   *
   * @param vocabulary what rules may be about
   * @return the form
   */
  public static JsonForm<Rulebook> of(Vocabulary vocabulary) {
    return of(vocabulary, ValueTypes.ofJointpark());
  }

  /**
   * Returns the form of rulebooks in a vocabulary with types of values of its own.
   *
   * @param vocabulary what rules may be about
   * @param types what types constants and parameters may have
   * @return the form
   */
  public static JsonForm<Rulebook> of(Vocabulary vocabulary, ValueTypes types) {
    RulebookParts parts = new RulebookParts(Scope.of(vocabulary, types));
    JsonForm<Rulebook> form = ofTree("an object (rulebook)", parts::read, parts::write);
    return form.within(LIMITS);
  }
}
