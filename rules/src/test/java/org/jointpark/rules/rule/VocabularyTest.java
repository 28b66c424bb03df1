package org.jointpark.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Subject;
import org.jointpark.rules.subject.FirmFields;
import org.jointpark.rules.subject.PayLineFields;
import org.jointpark.rules.subject.Subjects;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final Subject<LocalDate> LOAN = Subject.named("loan", LocalDate.class)
      .id(LocalDate::toString)
      .extent(new Extent.Span<>(day -> DateInterval.startingOn(day)))
      .build();

  @Test
  void ofJointpark_knowsEverySubject() {
    assertThat(Vocabulary.ofJointpark().subjects().values())
        .containsExactlyInAnyOrderElementsOf(Subjects.ALL);
    assertThat(Vocabulary.ofJointpark().subject("pay-line")).contains(PayLineFields.PAY_LINE);
  }

  @Test
  void subject_isEmptyForAnotherName() {
    assertThat(Vocabulary.of(FirmFields.FIRM).subject("pay-line")).isEmpty();
  }

  @Test
  void with_addsSubjectsOfOnesOwn() {
    assertThat(Vocabulary.of(FirmFields.FIRM).with(LOAN))
        .isEqualTo(Vocabulary.of(LOAN, FirmFields.FIRM))
        .hasToString("vocabulary of [firm, loan]");
  }

  @Test
  void with_refusesTwoOfOneName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.ofJointpark().with(PayLineFields.PAY_LINE))
        .withMessage("subjects must have different names, but two were 'pay-line'");
  }
}
