package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page on the domain shows every package and every type of core, and no type, property or
 * constant that does not exist.
 *
 * <p>A box of a diagram has the name of a type in its upper border. A line of it is {@code …}, a
 * remark in parentheses, a property with its type, or a form of a sealed type with its components;
 * the lines of an enum are its constants.
 */
class DomainPageTest {

  private static final Path PAGE = Path.of("../docs/domain.md");
  private static final Path CORE = Path.of("../core/src/main/java");
  private static final ImmutableList<Path> ROOTS =
      ImmutableList.of(CORE, Path.of("../rules/src/main/java"), Path.of("src/main/java"));
  private static final int WIDTH = 100;

  private static final Pattern EXPORT = Pattern.compile("exports org\\.jointpark\\.(\\w+);");
  private static final Pattern SECTION = Pattern.compile("(?m)^### `(\\w+)`$");
  private static final Pattern DIAGRAM = Pattern.compile("(?ms)^```\n(.*?)\n```$");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern TITLE = Pattern.compile("┌─ ([A-Z][\\w.]*)(?:<\\w>)? [─┬┴╥╨]*┐");
  private static final Pattern CORNER = Pattern.compile("┌─ ");
  private static final Pattern WORD = Pattern.compile("[a-z]\\w*");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
  private static final Pattern TYPE =
      Pattern.compile("([A-Z]\\w*[a-z]\\w*(?:\\.[A-Z]\\w*[a-z]\\w*)?)");
  private static final Pattern MEMBER =
      Pattern.compile("([A-Z]\\w*[a-z]\\w*)\\.(\\w+)(?:\\(.*\\))?");
  private static final ImmutableList<String> JDK =
      ImmutableList.of("java.lang.", "java.time.", "java.util.");

  private static String page = "";
  private static ImmutableSortedMap<String, Class<?>> types = ImmutableSortedMap.of();
  private static ImmutableSet<String> packages = ImmutableSet.of();

  /** A box of a diagram: the name of a type, and the lines below it. */
  private record Box(String title, ImmutableList<String> lines) {}

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(PAGE);
    packages = EXPORT
        .matcher(Files.readString(CORE.resolve("module-info.java")))
        .results()
        .map(export -> export.group(1))
        .collect(ImmutableSet.toImmutableSet());
    TreeMap<String, Class<?>> found = new TreeMap<>();
    for (Path root : ROOTS) {
      for (Class<?> type : publicTypes(root)) {
        found.merge(type.getSimpleName(), type, (first, second) -> {
          throw new AssertionError(first + " and " + second + " have one name");
        });
      }
    }
    types = ImmutableSortedMap.copyOf(found);
  }

  @Test
  void thePage_hasEveryPackageWithOneDiagram() {
    assertThat(SECTION.matcher(page).results().map(heading -> heading.group(1)))
        .containsExactlyInAnyOrderElementsOf(packages);
    for (String name : packages) {
      assertThat(DIAGRAM.matcher(section(name)).results()).as(name).hasSize(1);
      assertThat(boxes(diagram(name)).stream().map(Box::title).filter(box -> isIn(name, box)))
          .as(name)
          .isNotEmpty();
    }
  }

  @Test
  void thePage_hasDiagramsThatFitOnTheScreen() {
    for (String name : packages) {
      assertThat(diagram(name).lines().filter(line -> line.length() > WIDTH))
          .as(name)
          .isEmpty();
    }
  }

  @Test
  void thePage_hasBoxesThatAreTrue() {
    for (String name : packages) {
      for (Box box : boxes(diagram(name))) {
        Class<?> type = typeOf(box.title())
            .orElseThrow(() -> new AssertionError(name + ": no type " + box.title()));
        if (type.isEnum()) {
          assertThat(Splitter.on(", ").split(String.join(" ", box.lines())))
              .as(box.title())
              .containsExactlyElementsOf(constants(type));
        } else {
          box.lines().forEach(line -> checkLine(type, line));
        }
      }
    }
  }

  @Test
  void thePage_namesNothingThatDoesNotExist() {
    ImmutableSet<String> words = Stream.concat(
            packages.stream(),
            types.values().stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .map(Method::getName))
        .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> constants = types.values().stream()
        .filter(Class::isEnum)
        .flatMap(type -> constants(type).stream())
        .collect(ImmutableSet.toImmutableSet());

    for (String code : codes()) {
      Matcher member = MEMBER.matcher(code);
      if (TYPE.matcher(code).matches()) {
        assertThat(typeOf(code)).as(code).isPresent();
      } else if (CONSTANT.matcher(code).matches()) {
        assertThat(constants).contains(code);
      } else if (member.matches()) {
        assertThat(members(typeOf(member.group(1)).orElseThrow())).contains(member.group(2));
      } else if (WORD.matcher(code).matches() && !code.equals("false")) {
        assertThat(words).contains(code);
      }
    }
  }

  @Test
  void thePage_hasEveryTypeOfCore() throws IOException {
    ImmutableSet<String> shown = Stream.concat(
            codes().stream(),
            packages.stream().map(DomainPageTest::diagram).flatMap(DomainPageTest::namesIn))
        .collect(ImmutableSet.toImmutableSet());

    assertThat(publicTypes(CORE).stream()
            .filter(type -> packages.contains(packageOf(type)))
            .map(Class::getSimpleName))
        .isSubsetOf(shown);
  }

  private static void checkLine(Class<?> type, String line) {
    String place = type.getSimpleName() + ": " + line;
    if (line.equals("…")) {
      return;
    }
    if (line.startsWith("(")) {
      if (line.startsWith("(in ")) {
        assertThat(line).isEqualTo("(in " + packageOf(type) + ")");
      }
      return;
    }
    List<String> parts = Splitter.on(Pattern.compile(" {2,}")).splitToList(line);
    String name = parts.get(0);
    String told = parts.size() > 1 ? parts.get(1) : "";
    if (type.isSealed() && Character.isUpperCase(name.charAt(0))) {
      assertThat(form(type, name)).as(place).contains(told);
    } else {
      assertThat(typesOf(type, name)).as(place).contains(told.replace('+', '*'));
    }
  }

  /** Returns the components of the form of a sealed type that has a name. */
  private static Optional<String> form(Class<?> type, String name) {
    return Arrays.stream(type.getPermittedSubclasses())
        .flatMap(form ->
            form.isSealed() ? Arrays.stream(form.getPermittedSubclasses()) : Stream.of(form))
        .filter(form -> form.isRecord() && form.getSimpleName().equals(name))
        .map(form -> Arrays.stream(form.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.joining(", ")))
        .findFirst();
  }

  /** Returns the types of a property, or of all methods of a name that ends with {@code (…)}. */
  private static ImmutableSet<String> typesOf(Class<?> type, String name) {
    boolean isOperation = name.endsWith("(…)");
    String method = isOperation ? name.substring(0, name.length() - "(…)".length()) : name;
    return Arrays.stream(type.getMethods())
        .filter(it -> it.getName().equals(method))
        .filter(it -> isOperation == (it.getParameterCount() > 0))
        .map(it -> text(it.getGenericReturnType()))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Writes a type as the diagrams do. */
  private static String text(Type type) {
    if (!(type instanceof ParameterizedType generic)) {
      return type instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName();
    }
    ImmutableList<String> arguments = Arrays.stream(generic.getActualTypeArguments())
        .map(DomainPageTest::text)
        .collect(ImmutableList.toImmutableList());
    String raw = ((Class<?>) generic.getRawType()).getSimpleName();
    return switch (raw) {
      case "Optional" -> arguments.get(0) + "?";
      case "ImmutableList", "ImmutableSortedSet" -> arguments.get(0) + "*";
      case "ImmutableSortedMap" -> arguments.get(1) + " by " + arguments.get(0);
      case "Timeline" -> arguments.get(0) + " by day";
      case "Known" -> arguments.get(0) + " or none";
      default -> raw + "<" + String.join(", ", arguments) + ">";
    };
  }

  /** Returns the boxes of a diagram, each of which has to be closed and straight. */
  private static ImmutableList<Box> boxes(String diagram) {
    ImmutableList<String> rows = diagram.lines().collect(ImmutableList.toImmutableList());
    ImmutableList.Builder<Box> boxes = ImmutableList.builder();
    for (int row = 0; row < rows.size(); row++) {
      for (MatchResult title : TITLE.matcher(rows.get(row)).results().toList()) {
        boxes.add(new Box(title.group(1), lines(rows, row + 1, title.start(), title.end() - 1)));
      }
    }
    ImmutableList<Box> found = boxes.build();
    assertThat(found)
        .as(diagram)
        .hasSize(CORNER.matcher(diagram).results().toList().size());
    return found;
  }

  private static ImmutableList<String> lines(
      ImmutableList<String> rows, int first, int left, int right) {
    List<String> lines = new ArrayList<>();
    for (String row : rows.subList(first, rows.size())) {
      assertThat(row.length()).as("box is cut: " + row).isGreaterThan(right);
      char start = row.charAt(left);
      char end = row.charAt(right);
      if (start == '└' && end == '┘') {
        return ImmutableList.copyOf(lines);
      }
      assertThat("│├┤╞╡").as("border of " + row).contains("" + start).contains("" + end);
      lines.add(row.substring(left + 1, right).strip());
    }
    return fail("box is not closed: " + lines);
  }

  private static String section(String name) {
    String rest = page.substring(page.indexOf("### `" + name + "`\n") + 4);
    int next = rest.indexOf("\n##");
    return next < 0 ? rest : rest.substring(0, next);
  }

  private static String diagram(String name) {
    return DIAGRAM
        .matcher(section(name))
        .results()
        .map(diagram -> diagram.group(1))
        .findFirst()
        .orElseThrow();
  }

  private static ImmutableList<String> codes() {
    return CODE.matcher(FENCED.matcher(page).replaceAll(""))
        .results()
        .map(code -> code.group(1))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<String> namesIn(String diagram) {
    return Pattern.compile("\\w+").matcher(diagram).results().map(MatchResult::group);
  }

  private static Optional<Class<?>> typeOf(String name) {
    List<String> path = Splitter.on('.').splitToList(name);
    Optional<Class<?>> outer = Optional.ofNullable(types.get(path.get(0)));
    if (path.size() == 1) {
      return outer.or(() -> JDK.stream().flatMap(it -> load(it + name).stream()).findFirst());
    }
    return outer.flatMap(type -> Arrays.stream(type.getClasses())
        .filter(nested -> nested.getSimpleName().equals(path.get(1)))
        .findFirst());
  }

  private static ImmutableSet<String> members(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getMethods()).map(Method::getName),
            Arrays.stream(type.getFields()).map(Field::getName))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isIn(String name, String title) {
    return typeOf(title).filter(type -> packageOf(type).equals(name)).isPresent();
  }

  private static String packageOf(Class<?> type) {
    return type.getPackageName().substring("org.jointpark.".length());
  }

  private static ImmutableList<Class<?>> publicTypes(Path root) throws IOException {
    Function<Path, String> name = file ->
        root.relativize(file).toString().replaceAll("\\.java$", "").replaceAll("[/\\\\]", ".");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(name)
          .filter(it -> !it.endsWith("-info"))
          .flatMap(it -> load(it).stream())
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static Optional<Class<?>> load(String name) {
    try {
      return Optional.of(Class.forName(name, false, DomainPageTest.class.getClassLoader()));
    } catch (ClassNotFoundException absent) {
      return Optional.empty();
    }
  }
}
