package org.jointpark.json.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.mapOf;
import static org.jointpark.json.JsonForms.ofText;
import static org.jointpark.json.JsonForms.ofTree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonForm;
import org.jointpark.json.JsonTree;
import org.jointpark.json.dossier.IdForms;
import org.jointpark.json.dossier.LawForms;
import org.jointpark.json.dossier.SourceForms;
import org.jointpark.law.ParameterId;
import org.jointpark.rules.LawId;
import org.jointpark.rules.expr.Setting;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Rulebook;
import org.jointpark.rules.rule.Rulebook.ParameterVersions;
import org.jointpark.source.Question;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;

/** Reads and writes the parts of a rulebook in the order in which they rest on each other. */
record RulebookParts(Scope scope) {

  private static final String FORMAT = "rulebook/1";
  private static final String FORMAT_WORDS = "format such as " + FORMAT;
  private static final JsonForm<String> FORMAT_FORM =
      ofText(FORMAT_WORDS, RulebookParts::checkFormat, format -> format);

  private static final JsonForm<ImmutableSortedMap<LawId, LawId>> RULE_IDS =
      mapOf(RuleReader.ID, RuleReader.ID);
  private static final JsonForm<ImmutableSortedMap<ParameterId, ParameterId>> PARAMETER_IDS =
      mapOf(IdForms.PARAMETER, IdForms.PARAMETER);

  private static String checkFormat(String format) {
    checkArgument(
        format.equals(FORMAT),
        "format must be '%s'. Maybe a later release of Jointpark reads this one",
        FORMAT);
    return format;
  }

  Optional<Rulebook> read(JsonTree tree) {
    return Members.of(
            tree,
            "rulebook",
            "jointpark",
            "questions",
            "parameters",
            "rules",
            "deprecatedParameters",
            "deprecatedRules")
        .flatMap(this::read);
  }

  private Optional<Rulebook> read(Members all) {
    boolean isFormat =
        all.required("jointpark", "a " + FORMAT_WORDS, FORMAT_FORM).isPresent();
    ImmutableList<Question> questions = questions(all);
    Rulebook.Builder rulebook = Rulebook.builder();
    Scope inner = parameters(all, questions, rulebook);
    Set<String> ids = new HashSet<>();
    for (JsonTree rule : all.list("rules")) {
      Members.of(rule, "rule with versions", "id", "versions")
          .ifPresentOrElse(
              members -> rule(all, members, ids, inner, questions, rulebook), () -> all.fail());
    }
    all.optional(
        "deprecatedParameters",
        deprecated -> deprecated.read(PARAMETER_IDS),
        renamed -> renamed.forEach(rulebook::deprecate));
    all.optional(
        "deprecatedRules",
        deprecated -> deprecated.read(RULE_IDS),
        renamed -> renamed.forEach(rulebook::deprecate));
    return isFormat && all.areComplete()
        ? all.tree().make("rulebook", rulebook::build)
        : Optional.empty();
  }

  private static ImmutableList<Question> questions(Members all) {
    Set<String> ids = new HashSet<>();
    ImmutableList.Builder<Question> questions = ImmutableList.builder();
    for (JsonTree tree : all.list("questions")) {
      all.noted(tree.read(SourceForms.QUESTION))
          .filter(question -> isFirst(all, tree, "question", ids))
          .ifPresent(questions::add);
    }
    return questions.build();
  }

  /** Returns whether the id of an object stands for the first time, or reports that not. */
  private static boolean isFirst(Members all, JsonTree tree, String what, Set<String> ids) {
    Optional<JsonTree> id = tree.member("id");
    boolean isFirst = id.isEmpty() || ids.add(id.get().text());
    if (!isFirst) {
      id.get()
          .refuse(
              JsonFault.Kind.DUPLICATE_ID,
              "a " + what + " declared once",
              id.get().found() + " again");
      all.fail();
    }
    return isFirst;
  }

  /** Reads the parameters; returns the scope of the rules, which may read them. */
  private Scope parameters(Members all, List<Question> questions, Rulebook.Builder rulebook) {
    ParameterForm form = new ParameterForm(scope.types());
    Map<String, Setting<?>> known = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    for (JsonTree tree : all.list("parameters")) {
      Optional<Setting<?>> declared = all.noted(form.declaration(tree));
      Optional<ParameterVersions<?>> versions = all.noted(form.versions(tree, declared, questions));
      if (isFirst(all, tree, "parameter", ids) && declared.isPresent()) {
        known.put(declared.get().toString(), declared.get());
        versions.ifPresent(them -> set(rulebook, them));
      }
    }
    ImmutableSet<String> unreadable =
        ids.stream().filter(id -> !known.containsKey(id)).collect(ImmutableSet.toImmutableSet());
    return new Scope(scope.vocabulary(), scope.types(), ImmutableMap.copyOf(known), unreadable);
  }

  private static <V> void set(Rulebook.Builder rulebook, ParameterVersions<V> versions) {
    rulebook.set(versions.parameter(), versions.versions());
  }

  private static void rule(
      Members all,
      Members rule,
      Set<String> ids,
      Scope inner,
      List<Question> questions,
      Rulebook.Builder rulebook) {
    Optional<LawId> id = rule.required("id", "a rule id", RuleReader.ID);
    boolean isFirst = isFirst(all, rule.tree(), "rule", ids);
    Optional<VersionSet<Rule<?>>> versions =
        rule.required("versions", "an array of versions", versions(inner, id, questions));
    if (rule.areComplete() && isFirst) {
      versions.orElseThrow().versions().forEach(it -> rulebook.add(id.orElseThrow(), it));
    } else {
      all.fail();
    }
  }

  private static JsonForm<VersionSet<Rule<?>>> versions(
      Scope scope, Optional<LawId> id, Iterable<Question> questions) {
    RuleReader reader = new RuleReader(scope);
    JsonForm<Rule<?>> rule =
        ofTree("an object (rule)", tree -> reader.rule(tree, id), new RuleWriter(scope)::version);
    return LawForms.versionsOf(rule, questions);
  }

  JsonTree write(Rulebook rulebook) {
    ImmutableList<Question> questions = questions(rulebook);
    ParameterForm form = new ParameterForm(scope.types());
    Scope inner = scope.with(rulebook.parameters().values().stream()
        .map(ParameterVersions::parameter)
        .collect(ImmutableList.<Setting<?>>toImmutableList()));
    ImmutableMap.Builder<String, JsonTree> members = ImmutableMap.builder();
    members.put("jointpark", JsonTree.text(FORMAT));
    put(
        members,
        "questions",
        questions.stream().map(it -> JsonTree.of(SourceForms.QUESTION, it)).toList());
    put(
        members,
        "parameters",
        rulebook.parameters().values().stream()
            .map(it -> form.write(it, questions))
            .toList());
    put(
        members,
        "rules",
        rulebook.rules().entrySet().stream()
            .map(it -> rule(it.getKey(), it.getValue(), inner, questions))
            .toList());
    put(members, "deprecatedParameters", PARAMETER_IDS, rulebook.deprecatedParameters());
    put(members, "deprecatedRules", RULE_IDS, rulebook.deprecatedRules());
    return JsonTree.object(members.buildOrThrow());
  }

  private static void put(
      ImmutableMap.Builder<String, JsonTree> members, String name, List<JsonTree> elements) {
    if (!elements.isEmpty()) {
      members.put(name, JsonTree.array(elements));
    }
  }

  private static <T extends Comparable<T>> void put(
      ImmutableMap.Builder<String, JsonTree> members,
      String name,
      JsonForm<ImmutableSortedMap<T, T>> form,
      ImmutableSortedMap<T, T> ids) {
    if (!ids.isEmpty()) {
      members.put(name, JsonTree.of(form, ids));
    }
  }

  private static JsonTree rule(
      LawId id, VersionSet<Rule<?>> versions, Scope scope, Iterable<Question> questions) {
    return JsonTree.object(ImmutableMap.of(
        "id", JsonTree.of(RuleReader.ID, id),
        "versions", JsonTree.of(versions(scope, Optional.of(id), questions), versions)));
  }

  /** Returns the questions that the versions of a rulebook answer, by their ids. */
  private static ImmutableList<Question> questions(Rulebook rulebook) {
    Map<String, Question> byId = new TreeMap<>();
    Streams.<Versioned<?>>concat(
            rulebook.parameters().values().stream()
                .flatMap(it -> it.versions().versions().stream()),
            rulebook.rules().values().stream().flatMap(it -> it.versions().stream()))
        .flatMap(version -> version.reading().stream())
        .forEach(reading -> {
          Question same = byId.putIfAbsent(reading.question().id(), reading.question());
          checkArgument(
              same == null || same.equals(reading.question()),
              "questions must have different ids to be written, but two were '%s'",
              reading.question().id());
        });
    return ImmutableList.copyOf(byId.values());
  }
}
