package org.jointpark.rules.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.explanation.Origin;
import org.jointpark.rules.explanation.Step;
import org.jointpark.rules.explanation.StepValue;
import org.jointpark.rules.expr.Aggregate;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.AnyOf;
import org.jointpark.rules.expr.AnyRelated;
import org.jointpark.rules.expr.Choice;
import org.jointpark.rules.expr.Comparison;
import org.jointpark.rules.expr.Constant;
import org.jointpark.rules.expr.DaysBetween;
import org.jointpark.rules.expr.Difference;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.ExprVisitor;
import org.jointpark.rules.expr.Extreme;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.expr.Holds;
import org.jointpark.rules.expr.IsIn;
import org.jointpark.rules.expr.IsKnown;
import org.jointpark.rules.expr.IsListed;
import org.jointpark.rules.expr.IsSet;
import org.jointpark.rules.expr.JudgedDay;
import org.jointpark.rules.expr.Not;
import org.jointpark.rules.expr.ParameterOnDay;
import org.jointpark.rules.expr.Product;
import org.jointpark.rules.expr.Ratio;
import org.jointpark.rules.expr.RelatedValue;
import org.jointpark.rules.expr.Relation;
import org.jointpark.rules.expr.Rounded;
import org.jointpark.rules.expr.ShiftedDay;
import org.jointpark.rules.expr.Sum;
import org.jointpark.rules.expr.TableEntry;
import org.jointpark.source.Versioned;

/**
 * Puts one step of an explanation into one line: what it came to, and by what from the steps below.
 *
 * <p>A step below is called by its name, if it was read, and else by what it came to.
 */
final class StepWords implements ExprVisitor<String> {

  private final Step step;
  private final SubjectKey subject;

  private StepWords(Step step, SubjectKey subject) {
    this.step = step;
    this.subject = subject;
  }

  /** Returns the line of a step of the explanation of a subject. */
  static String of(Step step, SubjectKey subject) {
    return step.value() instanceof StepValue.Fault fault
        ? step.formula() + ": cannot be told (" + fault.reason() + ")"
        : step.expression().accept(new StepWords(step, subject));
  }

  private String operand(int index) {
    return called(step.operands().get(index));
  }

  private String operands(String joint) {
    return step.operands().stream().map(StepWords::called).collect(joining(joint));
  }

  private static String called(Step operand) {
    if (isMerelyHandedOn(operand)) {
      return called(operand.operands().get(0));
    }
    if (operand.expression() instanceof JudgedDay) {
      return "the judged day";
    }
    if (isNamed(operand)) {
      return operand.expression().toString();
    }
    return operand.isMissing() ? "what is not known" : StepValueWords.of(operand.value());
  }

  /** Returns whether a step only hands on what the one below it came to. */
  static boolean isMerelyHandedOn(Step step) {
    return !step.isLeaf()
        && (step.expression() instanceof Holds<?>
            || step.expression() instanceof RelatedValue<?, ?, ?>);
  }

  private static boolean isNamed(Step operand) {
    return operand.expression() instanceof FieldValue<?, ?>
        || operand.expression() instanceof ParameterOnDay<?>;
  }

  /** Tells what this step came to, and by what. */
  private String reckoned(String how) {
    if (step.value() instanceof StepValue.Missing missing) {
      return how + ": not known, for want of " + String.join(", ", missing.names());
    }
    String words = StepValueWords.of(step.value()) + " is " + how;
    return step.value() instanceof StepValue.Range range
        ? words + ", no closer for want of " + String.join(", ", range.names())
        : words;
  }

  /** Tells a condition, and whether it holds. */
  private String condition(String what) {
    if (step.value() instanceof StepValue.Missing missing) {
      return what + ": not known, for want of " + String.join(", ", missing.names());
    }
    return what + ": " + (step.isTrue() ? "yes" : "no");
  }

  @Override
  public <S, V> String visit(FieldValue<S, V> node) {
    String of = step.origin()
        .filter(origin -> !origin.equals(new Origin.OfRecord(subject)))
        .map(origin -> " (" + origin + ")")
        .orElse("");
    return node
        + (step.isMissing() ? " is not known" : " is " + StepValueWords.of(step.value()))
        + of;
  }

  @Override
  public <V> String visit(ParameterOnDay<V> node) {
    Optional<Versioned<?>> version = step.origin()
        .filter(Origin.OfLaw.class::isInstance)
        .map(origin -> ((Origin.OfLaw) origin).version());
    if (version.isEmpty()) {
      return "parameter " + node + " is set by no law of that day";
    }
    return "parameter " + node
        + (step.isMissing() ? " is repealed" : " is " + held())
        + " (" + law(version.get()) + ")";
  }

  private String held() {
    return step.value() instanceof StepValue.Code code && code.value() instanceof Set<?> list
        ? StepValueWords.ofList(list)
        : StepValueWords.of(step.value());
  }

  /** Tells where a version of the law stands, whose it is, on which days, and how sure. */
  static String law(Versioned<?> version) {
    return "%s; %s, %s, confidence %s"
        .formatted(
            version.citation(),
            small(version.layer()),
            Prose.days(version.validity()),
            small(version.evidence().confidence()));
  }

  private static String small(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', ' ');
  }

  @Override
  public <V> String visit(Constant<V> node) {
    return StepValueWords.of(step.value());
  }

  @Override
  public String visit(JudgedDay node) {
    return "the judged day is " + StepValueWords.of(step.value());
  }

  @Override
  public <S, T, V> String visit(RelatedValue<S, T, V> node) {
    String path = "path '" + node.path().name() + "'";
    return step.origin()
        .map(record ->
            path + " leads to " + record + (step.isLeaf() ? ", which is not among the facts" : ""))
        .orElse("it is not known where " + path + " leads");
  }

  @Override
  public <S, T, V> String visit(Aggregate<S, T, V> node) {
    return reckoned(AggregateWords.of(node));
  }

  @Override
  public <S, T> String visit(AnyRelated<S, T> node) {
    return condition("there is one of the " + AggregateWords.records(node.related()));
  }

  @Override
  public String visit(IsSet node) {
    return condition("law sets parameter " + node.parameter())
        + step.origin().map(version -> " (" + version + ")").orElse("");
  }

  @Override
  public <S, V> String visit(Comparison<S, V> node) {
    return condition(operand(0) + " " + words(node.relation()) + " " + operand(1));
  }

  private static String words(Relation relation) {
    return switch (relation) {
      case LESS -> "is less than";
      case AT_MOST -> "is at most";
      case EQUAL -> "is the same as";
      case NOT_EQUAL -> "is not the same as";
      case AT_LEAST -> "is at least";
      case MORE -> "is more than";
    };
  }

  @Override
  public <S> String visit(AllOf<S> node) {
    return condition(step.isLeaf() ? "there is no condition" : "all of these hold");
  }

  @Override
  public <S> String visit(AnyOf<S> node) {
    return condition(
        step.isLeaf() ? "there is nothing of which one could hold" : "one of these holds");
  }

  @Override
  public <S> String visit(Not<S> node) {
    return condition("this does not hold");
  }

  @Override
  public <S> String visit(Holds<S> node) {
    return condition("this is so");
  }

  @Override
  public <S> String visit(IsKnown<S> node) {
    return condition("this is known");
  }

  @Override
  public <S, V> String visit(IsIn<S, V> node) {
    return condition(operand(0) + " is one of "
        + node.constants().stream().map(Object::toString).collect(joining(", ")));
  }

  @Override
  public <S, V> String visit(IsListed<S, V> node) {
    return condition(operand(0) + " is on the list " + operand(1));
  }

  @Override
  public <S, V> String visit(TableEntry<S, V> node) {
    String key = step.operands().stream().skip(1).map(StepWords::called).collect(joining(" and "));
    return reckoned("what " + operand(0) + " has for " + key);
  }

  @Override
  public <S, V> String visit(Sum<S, V> node) {
    return reckoned(operands(" plus "));
  }

  @Override
  public <S, V> String visit(Difference<S, V> node) {
    return reckoned(operands(" less "));
  }

  @Override
  public <S, V> String visit(Product<S, V> node) {
    return reckoned(operands(" times "));
  }

  @Override
  public <S, V> String visit(Ratio<S, V> node) {
    return reckoned(operands(" divided by "));
  }

  @Override
  public <S, V> String visit(Extreme<S, V> node) {
    return reckoned("the " + (node.greatest() ? "greatest" : "least") + " of " + operands(", "));
  }

  @Override
  public <S> String visit(Rounded<S> node) {
    return reckoned(operand(0) + " " + rounding(node.decimals(), node.mode()));
  }

  /** Tells how an amount is rounded. */
  static String rounding(int decimals, RoundingMode mode) {
    return "rounded " + small(mode) + " to " + decimals
        + (decimals == 1 ? " decimal" : " decimals");
  }

  @Override
  public <S, V> String visit(Choice<S, V> node) {
    Step condition = step.operands().get(0);
    if (condition.isMissing()) {
      return reckoned("a choice by what follows");
    }
    return reckoned(
        "chosen, as the first of these " + (condition.isTrue() ? "holds" : "does not hold"));
  }

  @Override
  public <S> String visit(ShiftedDay<S> node) {
    return reckoned(
        operand(0) + " plus " + operand(1) + (operand(1).equals("1") ? " day" : " days"));
  }

  @Override
  public <S> String visit(DueDay<S> node) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    words.add("due " + node.deadline() + ", counted from " + operand(0));
    step.origin().ifPresent(calendar -> words.add("by " + calendar));
    return reckoned(String.join(", ", words.build()));
  }

  @Override
  public <S> String visit(DaysBetween<S> node) {
    return reckoned("the days from " + operand(0) + " to " + operand(1));
  }
}
