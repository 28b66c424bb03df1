package org.jointpark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a recipe among the documents, whose snippets of Java stand in a test. */
public final class RecipeText {

  private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  private RecipeText() {}

  /**
   * Checks that each snippet of a recipe stands in a test, line by line.
   *
   * @param test the source of the test
   * @param recipe the recipe
   * @param snippets how many snippets the recipe has
   * @throws IOException if one of both cannot be read
   */
  public static void assertThatItStandsIn(Path test, Path recipe, int snippets) throws IOException {
    List<String> lines = Files.readAllLines(test).stream().map(String::strip).toList();
    List<String> found = SNIPPET
        .matcher(Files.readString(recipe))
        .results()
        .map(each -> each.group(1))
        .toList();

    assertThat(found)
        .hasSize(snippets)
        .allSatisfy(snippet -> assertThat(lines)
            .containsSequence(snippet.lines().map(String::strip).toList()));
  }
}
