package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Path;
import org.jointpark.rules.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubjectsTest {

  private static final ImmutableList<Class<?>> CLASSES = ImmutableList.of(
      WorkerFields.class,
      EmploymentFields.class,
      PayLineFields.class,
      WorkDayFields.class,
      LeaveFields.class,
      SeparationFields.class,
      ConsentFields.class,
      AccidentFields.class,
      HeadcountFields.class,
      FirmFields.class,
      FacilityFields.class,
      CapitalContributionFields.class,
      CertificateFields.class,
      FilingFields.class,
      LevyFields.class,
      InsurancePolicyFields.class);

  static Stream<Class<?>> classes() {
    return CLASSES.stream();
  }

  @Test
  void all_areTheSubjectsOfTheseClasses() {
    assertThat(Subjects.ALL).hasSameSizeAs(CLASSES).doesNotHaveDuplicates();
    assertThat(Subjects.ALL)
        .allSatisfy(subject -> assertThat(CLASSES)
            .anyMatch(
                type -> type.getSimpleName().equals(subject.type().getSimpleName() + "Fields")));
  }

  @Test
  void named_findsASubject() {
    assertThat(Subjects.ALL)
        .allSatisfy(subject -> assertThat(Subjects.named(subject.name())).hasValue(subject));
    assertThat(Subjects.named("pay-line")).hasValue(PayLineFields.PAY_LINE);
    assertThat(Subjects.named("shipment")).isEmpty();
  }

  @Test
  void everyPath_leadsToOneOfThem() {
    assertThat(Subjects.ALL)
        .flatExtracting(Subject::paths)
        .allSatisfy(path -> assertThat(Subjects.named(((Path<?>) path).target()))
            .as(path.toString())
            .isPresent());
  }

  @ParameterizedTest
  @MethodSource("classes")
  void everyConstant_isAPartOfTheSubjectUnderItsOwnName(Class<?> type) throws Exception {
    Subject<?> subject = (Subject<?>) constants(type, Subject.class).get(0);

    assertThat(constants(type, Subject.class)).hasSize(1);
    assertThat(constants(type, Field.class))
        .containsExactlyInAnyOrderElementsOf(ImmutableList.<Object>copyOf(subject.fields()));
    assertThat(constants(type, FieldFamily.class))
        .containsExactlyInAnyOrderElementsOf(ImmutableList.<Object>copyOf(subject.families()));
    assertThat(constants(type, Path.class))
        .containsExactlyInAnyOrderElementsOf(ImmutableList.<Object>copyOf(subject.paths()));
    for (java.lang.reflect.Field constant : publicConstants(type)) {
      assertThat(nameOf(constant.get(null))).isEqualTo(kebab(constant.getName()));
    }
  }

  @ParameterizedTest
  @MethodSource("classes")
  void everyClass_holdsConstantsAlone(Class<?> type) {
    assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
    assertThat(type.getConstructors()).isEmpty();
    assertThat(type.getMethods())
        .allMatch(method -> method.getDeclaringClass().equals(Object.class));
  }

  @Test
  void aFamilyAnswersToNoWrongCode() {
    assertThatNoException()
        .isThrownBy(() -> Subjects.ALL.stream()
            .flatMap(subject -> subject.families().stream())
            .forEach(family ->
                assertThat(family.field(family.name() + ".no such code")).isEmpty()));
  }

  private static List<Object> constants(Class<?> type, Class<?> kind) throws Exception {
    ImmutableList.Builder<Object> found = ImmutableList.builder();
    for (java.lang.reflect.Field constant : publicConstants(type)) {
      if (constant.getType().equals(kind)) {
        found.add(constant.get(null));
      }
    }
    return found.build();
  }

  private static List<java.lang.reflect.Field> publicConstants(Class<?> type) {
    return Arrays.stream(type.getFields()).toList();
  }

  private static String nameOf(Object constant) {
    if (constant instanceof Field<?, ?> field) {
      return field.name();
    }
    if (constant instanceof FieldFamily<?, ?, ?> family) {
      return family.name();
    }
    return constant instanceof Path<?> path ? path.name() : ((Subject<?>) constant).name();
  }

  private static String kebab(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
