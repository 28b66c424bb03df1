package org.jointpark.example.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's snippets for a payroll program are taken out of it, compiled, and run. */
class ReadmePayrollTest {

  private static final Path README = Path.of("../../README.md");
  private static final String RECORD =
      "java.nio.file.Path.of(\"src/main/resources/org/jointpark/example/gaeseong/gaeseong.json\")";
  private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PRINTED =
      Pattern.compile("(?m)^System\\.out\\.println\\(.*\\); // (.*)$");

  @Test
  void thePayrollSnippet_printsWhatItsCommentsSay(@TempDir Path classes) throws Exception {
    assertPrintsWhatItSays(snippetWith("PayLine may"), classes);
  }

  @Test
  void theSnippetForManyRecords_goesOnFromIt(@TempDir Path classes) throws Exception {
    assertPrintsWhatItSays(
        snippetWith("PayLine may") + snippetWith("Screening<PayLine> screening"), classes);
  }

  private static String snippetWith(String words) throws IOException {
    return SNIPPET
        .matcher(Files.readString(README))
        .results()
        .map(found -> found.group(1))
        .filter(code -> code.contains(words))
        .collect(Collectors.joining());
  }

  private static void assertPrintsWhatItSays(String snippet, Path classes) throws Exception {
    List<String> promised =
        PRINTED.matcher(snippet).results().map(line -> line.group(1)).toList();

    compile(program(snippet), classes);

    assertThat(promised).hasSizeGreaterThan(5);
    assertThat(run(classes)).containsExactlyElementsOf(promised);
  }

  private static String program(String snippet) throws IOException {
    return imports()
        + "public class Snippet {\n  public static void main(String[] arguments) throws Exception {\n"
        + snippet.replace("Path.of(\"gaeseong.json\")", RECORD)
        + "  }\n}\n";
  }

  /** Imports every package of ours that the README's reader has, and the usual ones of Java. */
  private static String imports() throws IOException {
    Pattern export = Pattern.compile("exports (org\\.jointpark[a-z.]*)(;)");
    String declarations = Stream.of("core", "rules", "io-json")
        .map(module -> Path.of("../..", module, "src/main/java/module-info.java"))
        .map(ReadmePayrollTest::text)
        .collect(Collectors.joining());
    Matcher exports = export.matcher(declarations);
    return Stream.concat(
            Stream.of("java.time", "java.util"),
            exports.results().map(exported -> exported.group(1)))
        .map(name -> "import " + name + ".*;\n")
        .collect(Collectors.joining());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compile(String program, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return program;
          }
        };
    StringWriter messages = new StringWriter();
    List<String> options = List.of(
        "-d",
        classes.toString(),
        "-proc:none",
        "-classpath",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    boolean compiled =
        compiler.getTask(messages, null, null, options, null, List.of(source)).call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  private static List<String> run(Path classes) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, ReadmePayrollTest.class.getClassLoader())) {
      loader.loadClass("Snippet").getMethod("main", String[].class).invoke(null, (Object)
          new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
