package org.jointpark.rules.rule;

import static com.google.common.base.Preconditions.checkArgument;

import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.Related;
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
    } else if (isAggregate(rule, subject.name(), expression)) {
      return;
    } else {
      checkField(rule, subject.name(), expression);
      expression.operands().forEach(operand -> check(rule, subject, operand));
    }
  }

  /** Checks what is read of a related record, of which only the name of its subject is known. */
  private static void checkFields(Rule<?> rule, String subject, Expr<?, ?> expression) {
    if (expression instanceof RelatedValue<?, ?, ?> related) {
      checkFields(rule, related.path().target(), related.value());
    } else if (isAggregate(rule, subject, expression)) {
      return;
    } else {
      checkField(rule, subject, expression);
      expression.operands().forEach(operand -> checkFields(rule, subject, operand));
    }
  }

  /** Returns whether an expression is an aggregate of records that lead here, and checks it. */
  private static boolean isAggregate(Rule<?> rule, String subject, Expr<?, ?> expression) {
    Related<?, ?> related = null;
    if (expression instanceof Aggregate<?, ?, ?> aggregate) {
      related = aggregate.related();
    } else if (expression instanceof AnyRelated<?, ?> any) {
      related = any.related();
    }
    if (related == null) {
      return false;
    }
    checkArgument(
        related.owner().name().equals(subject),
        "aggregate must be of records that lead to subject '%s', but was of %s, which lead to '%s'"
            + " (rule %s)",
        subject,
        related,
        related.owner().name(),
        rule);
    for (Expr<?, ?> operand : expression.operands()) {
      check(rule, related.subject(), operand);
    }
    return true;
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
