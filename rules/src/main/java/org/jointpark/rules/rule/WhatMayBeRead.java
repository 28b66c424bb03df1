package org.jointpark.rules.rule;

import static com.google.common.base.Preconditions.checkArgument;

import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.RelatedValue;

/** Refuses expressions that read fields of other records than those that they are about. */
final class WhatMayBeRead {

  private WhatMayBeRead() {}

  /** Checks an expression of a rule about a subject. */
  static void check(Rule<?> rule, Expr<?, ?> expression) {
    check(rule, rule.subject(), expression);
  }

  private static void check(Rule<?> rule, Subject<?> subject, Expr<?, ?> expression) {
    if (expression instanceof RelatedValue<?, ?, ?> related) {
      checkArgument(
          subject.paths().contains(related.path()),
          "path must be one of subject '%s', but was '%s' (rule %s)",
          subject.name(),
          related.path().name(),
          rule);
      checkFields(rule, related.path().target(), related.value());
    } else {
      checkField(rule, subject.name(), expression);
      expression.operands().forEach(operand -> check(rule, subject, operand));
    }
  }

  /** Checks what is read of a related record, of which only the name of its subject is known. */
  private static void checkFields(Rule<?> rule, String subject, Expr<?, ?> expression) {
    if (expression instanceof RelatedValue<?, ?, ?> related) {
      checkFields(rule, related.path().target(), related.value());
    } else {
      checkField(rule, subject, expression);
      expression.operands().forEach(operand -> checkFields(rule, subject, operand));
    }
  }

  private static void checkField(Rule<?> rule, String subject, Expr<?, ?> expression) {
    if (expression instanceof FieldValue<?, ?> value) {
      checkArgument(
          value.field().subject().equals(subject),
          "field must belong to subject '%s', but was %s (rule %s)",
          subject,
          value.field(),
          rule);
    }
  }
}
