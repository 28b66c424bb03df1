package org.jointpark.json.rule;

import static org.jointpark.json.JsonForms.bool;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.integer;
import static org.jointpark.json.JsonForms.ofText;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonTree;
import org.jointpark.json.dossier.SourceForms;
import org.jointpark.json.dossier.TextForms;
import org.jointpark.json.scan.Wording;
import org.jointpark.money.Money;
import org.jointpark.rules.Field;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Severity;
import org.jointpark.rules.Subject;
import org.jointpark.rules.expr.AllOf;
import org.jointpark.rules.expr.Condition;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.expr.FieldValue;
import org.jointpark.rules.rule.Performance;
import org.jointpark.rules.rule.Remedy;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.RuleException;
import org.jointpark.source.Citation;

/** Makes rules from JSON. */
record RuleReader(Scope scope) {

  static final String CONDITION = "a condition";
  static final String OWED = "owed";
  static final int CENTS = 2;
  static final JsonForm<LawId> ID = ofText("rule id", LawId::of, LawId::toString);
  static final JsonForm<Severity> SEVERITY = enumOf(Severity.class);

  private static final JsonForm<Integer> DECIMALS = integer(0, ExpressionReader.MOST_DECIMALS);
  private static final LawId UNREAD = LawId.of("unread");
  private static final ImmutableSet<String> MEMBERS = ImmutableSet.of(
      "title",
      "subject",
      "citation",
      "where",
      "require",
      "performance",
      "exceptions",
      "remedy",
      "severity",
      "presumption");
  private static final ImmutableSet<String> ALONE =
      ImmutableSet.<String>builder().add("id").addAll(MEMBERS).build();

  /** Reads a rule that tells its id. */
  Optional<Rule<?>> rule(JsonTree tree) {
    return Members.of(tree, "rule", ALONE)
        .flatMap(all -> rule(all, all.required("id", "a rule id", ID)));
  }

  /** Reads a rule whose id was told before; if that had a fault, only to find what else has. */
  Optional<Rule<?>> rule(JsonTree tree, Optional<LawId> id) {
    return Members.of(tree, "rule", MEMBERS).flatMap(all -> rule(all, id));
  }

  private Optional<Rule<?>> rule(Members all, Optional<LawId> id) {
    Optional<String> title = all.required("title", "a text", TextForms.PROSE);
    Optional<Citation> citation =
        all.required("citation", "an object (citation)", SourceForms.CITATION);
    Rule.Cited start = Rule.named(id.orElse(UNREAD).toString(), title.orElseGet(UNREAD::toString))
        .because(citation.orElseGet(() -> Citation.of("unread", "unread")));
    Optional<Subject<?>> subject = all.required("subject", "the name of a subject", this::subject);
    Optional<Rule<?>> rule = subject.flatMap(it -> body(all, start, it));
    return rule.filter(it -> id.isPresent());
  }

  private Optional<Subject<?>> subject(JsonTree name) {
    if (!name.isText()) {
      name.refuseType("the name of a subject");
      return Optional.empty();
    }
    Optional<Subject<?>> subject = scope.vocabulary().subject(name.text());
    if (subject.isEmpty()) {
      Set<String> known = scope.vocabulary().subjects().keySet();
      name.refuse(JsonFault.Kind.IMPOSSIBLE_VALUE, Wording.oneOf(known), name.found(), known);
    }
    return subject;
  }

  private <S> Optional<Rule<?>> body(Members all, Rule.Cited start, Subject<S> subject) {
    Rule.Builder<S> rule = start.forEach(subject);
    ExpressionReader<S> reader = new ExpressionReader<>(scope, subject);
    all.optional("where", reader::condition, rule::where);
    all.optional("performance", tree -> performance(tree, reader), rule::performance);
    if (all.tree().member("performance").isPresent()
        && all.tree().member("require").isEmpty()) {
      rule.require(new AllOf<>(ImmutableList.of()));
    } else {
      all.required("require", CONDITION, reader::condition).ifPresent(rule::require);
    }
    for (JsonTree exception : all.list("exceptions")) {
      all.noted(exception(exception, reader)).ifPresent(rule::addException);
    }
    all.optional("remedy", tree -> remedy(tree, reader), rule::remedy);
    all.optional("severity", tree -> tree.read(SEVERITY), rule::severity);
    all.optional("presumption", tree -> tree.read(bool()), rule::isPresumption);
    return all.areComplete() ? all.tree().make("rule", rule::build) : Optional.empty();
  }

  private static <S> Optional<Performance<S>> performance(
      JsonTree tree, ExpressionReader<S> reader) {
    return Members.of(tree, "performance", "startsOn", "due", "performedOn", "happened")
        .flatMap(all -> {
          Optional<Expr<S, LocalDate>> due =
              all.required("due", Names.EXPECTATION, value -> reader.typed(value, LocalDate.class));
          Optional<Expr<S, LocalDate>> day = all.required(
              "performedOn", Names.EXPECTATION, value -> reader.typed(value, LocalDate.class));
          Optional<Field<S, LocalDate>> start =
              all.tree().member("startsOn").flatMap(value -> all.noted(start(value, reader)));
          Optional<Condition<S>> happened =
              all.tree().member("happened").flatMap(value -> all.noted(reader.condition(value)));
          return all.areComplete()
              ? tree.make(
                  "performance",
                  () -> Performance.of(start, due.orElseThrow(), day.orElseThrow(), happened))
              : Optional.empty();
        });
  }

  private static <S> Optional<Field<S, LocalDate>> start(
      JsonTree tree, ExpressionReader<S> reader) {
    Optional<Expr<S, LocalDate>> day = reader.typed(tree, LocalDate.class);
    if (day.isPresent() && !(day.get() instanceof FieldValue<S, LocalDate>)) {
      tree.refuseType("the name of a field");
      return Optional.empty();
    }
    return day.map(value -> ((FieldValue<S, LocalDate>) value).field());
  }

  private static <S> Optional<RuleException<S>> exception(
      JsonTree tree, ExpressionReader<S> reader) {
    return Members.of(tree, "exception", "name", "priority", "when", "instead").flatMap(all -> {
      Optional<String> name = all.required("name", "a text", TextForms.PROSE);
      Optional<Integer> priority =
          all.required("priority", "an integer of at least 1", TextForms.POSITIVE);
      Optional<Condition<S>> when = all.required("when", CONDITION, reader::condition);
      Optional<Condition<S>> instead = all.required("instead", CONDITION, reader::condition);
      return all.areComplete()
          ? tree.make(
              "exception",
              () -> RuleException.of(
                  name.orElseThrow(),
                  priority.orElseThrow(),
                  when.orElseThrow(),
                  instead.orElseThrow()))
          : Optional.empty();
    });
  }

  private static <S> Optional<Remedy<S>> remedy(JsonTree tree, ExpressionReader<S> reader) {
    return Members.of(tree, "remedy", "amount", "measure", "decimals", "mode").flatMap(all -> {
      Optional<Expr<S, Money>> amount =
          all.required("amount", Names.EXPECTATION, value -> reader.typed(value, Money.class));
      Optional<String> measure = all.defaulted("measure", TextForms.PROSE, OWED);
      Optional<Integer> decimals = all.defaulted("decimals", DECIMALS, CENTS);
      Optional<RoundingMode> mode =
          all.defaulted("mode", ExpressionReader.MODE, RoundingMode.HALF_UP);
      return all.areComplete()
          ? tree.make(
              "remedy",
              () -> Remedy.of(
                  measure.orElseThrow(),
                  amount.orElseThrow(),
                  decimals.orElseThrow(),
                  mode.orElseThrow()))
          : Optional.empty();
    });
  }
}
