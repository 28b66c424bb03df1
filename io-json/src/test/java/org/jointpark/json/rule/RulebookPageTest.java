package org.jointpark.json.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonFault;
import org.jointpark.json.JsonForm;
import org.jointpark.payroll.PayLine;
import org.jointpark.rules.expr.Expr;
import org.jointpark.rules.rule.Rule;
import org.jointpark.rules.rule.Vocabulary;
import org.jointpark.rules.subject.PayLineFields;
import org.junit.jupiter.api.Test;

/** The page on the JSON of a rulebook tells every operation and type, and its examples hold. */
class RulebookPageTest {

  private static final Path PAGE = Path.of("../docs/rulebook-json.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^\\| `(\\w+)` \\| `(\\{.*?})` \\|");
  private static final Pattern MEMBER = Pattern.compile("(?m)^\\| `(\\w+)` \\| (yes)? ?\\|");

  private static final RuleForms FORMS =
      RuleForms.of(Vocabulary.ofJointpark(), ValueTypes.ofJointpark());

  private static ImmutableList<MatchResult> examples(String heading) throws IOException {
    return EXAMPLE.matcher(section(heading)).results().collect(ImmutableList.toImmutableList());
  }

  private static String section(String heading) throws IOException {
    String page = Files.readString(PAGE);
    String rest = page.substring(page.indexOf("## " + heading + "\n") + 3);
    int next = rest.indexOf("\n## ");
    return next < 0 ? rest : rest.substring(0, next);
  }

  @Test
  void everyOperation_hasAnExampleThatIsRead() throws IOException {
    ImmutableList<MatchResult> rows = examples("Expressions");

    assertThat(rows.stream().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(Operation.BY_NAME.keySet());
    assertRead(rows);
  }

  @Test
  void everyType_hasAConstantThatIsRead() throws IOException {
    ImmutableList<MatchResult> rows = examples("Constants");

    assertThat(rows.stream().map(row -> row.group(1)))
        .containsExactlyElementsOf(ValueTypes.ofJointpark().byName().keySet());
    assertRead(rows);
  }

  private static void assertRead(ImmutableList<MatchResult> rows) {
    JsonForm<Expr<PayLine, ?>> form =
        FORMS.expression(PayLineFields.PAY_LINE, SmallRulebook.SETTINGS);
    for (MatchResult row : rows) {
      assertThat(row.group(2)).contains("\"" + row.group(1) + "\"");
      assertThat(form.read(row.group(2))).as(row.group(2)).isNotNull();
    }
  }

  @Test
  void thePage_hasEveryMemberOfARule() throws IOException {
    JsonForm<Rule<?>> form = FORMS.rule(ImmutableList.of());
    JsonFault unknown =
        catchThrowableOfType(InvalidJsonException.class, () -> form.read("{\"?\": 0}"))
            .faults()
            .stream()
            .filter(fault -> fault.kind() == JsonFault.Kind.UNKNOWN_NAME)
            .findFirst()
            .orElseThrow();
    String names = unknown.expected();

    assertThat(MEMBER.matcher(section("Rule")).results().map(row -> row.group(1)))
        .containsExactlyElementsOf(
            Splitter.on(", ").split(names.substring("one of [".length(), names.length() - 1)));
  }

  @Test
  void theDocument_isRead() throws IOException {
    String section = section("The document");
    int start = section.indexOf("```json\n") + 8;
    String example = section.substring(start, section.indexOf("\n```", start));

    assertThat(RulebookForm.of(Vocabulary.ofJointpark()).read(example).rules()).hasSize(1);
  }
}
