package org.jointpark.rules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.jointpark.firm.FirmId;
import org.jointpark.labour.Consent;
import org.jointpark.labour.ConsentGiver;
import org.jointpark.labour.ConsentId;
import org.jointpark.labour.ConsentKind;
import org.jointpark.labour.WorkerId;
import org.jointpark.rules.SubjectKey;
import org.jointpark.time.DateInterval;
import org.junit.jupiter.api.Test;

class ConsentFieldsTest {

  private static final LocalDate GIVEN = LocalDate.of(2014, 4, 20);
  private static final DateInterval MAY = DateInterval.parse("2014-05-01/2014-06-01");
  private static final WorkerId ANN = WorkerId.of("W-1");

  private static Consent.Builder consent() {
    return Consent.builder()
        .id(ConsentId.of("C-1"))
        .firm(FirmId.of("F-1"))
        .giver(ConsentGiver.representative())
        .kind(ConsentKind.OVERTIME)
        .given(GIVEN)
        .validity(MAY);
  }

  @Test
  void aConsent_belongsToTheDaysForWhichItHolds() {
    Consent consent = consent().build();

    assertThat(ConsentFields.CONSENT.key(consent)).isEqualTo(SubjectKey.of("consent", "C-1"));
    assertThat(ConsentFields.CONSENT.extent().of(consent)).isEqualTo(MAY);
    assertThat(ConsentFields.GIVEN_DAY.read(consent)).contains(GIVEN);
    assertThat(ConsentFields.KIND.read(consent)).contains(ConsentKind.OVERTIME);
    assertThat(ConsentFields.FIRST_DAY.read(consent)).contains(LocalDate.of(2014, 5, 1));
    assertThat(ConsentFields.LAST_DAY.read(consent)).contains(LocalDate.of(2014, 5, 31));
    assertThat(ConsentFields.FIRM.follow(consent, GIVEN)).contains(SubjectKey.of("firm", "F-1"));
  }

  @Test
  void anOpenConsent_isNeitherLimitedNorWithdrawn() {
    Consent open = consent().validity(DateInterval.startingOn(GIVEN)).build();

    assertThat(ConsentFields.HAS_END.read(open)).contains(false);
    assertThat(ConsentFields.LAST_DAY.read(open)).isEmpty();
    assertThat(ConsentFields.HAS_END.read(consent().build())).contains(true);
  }

  @Test
  void theRepresentative_speaksForEverybodyAndIsNoSetOfWorkers() {
    Consent consent = consent().build();

    assertThat(ConsentFields.BY_REPRESENTATIVE.read(consent)).contains(true);
    assertThat(ConsentFields.WORKERS.read(consent)).isEmpty();
    assertThat(ConsentFields.SPEAKS_FOR.at(ANN).read(consent)).contains(true);
  }

  @Test
  void workers_speakForThemselves() {
    Consent consent = consent().giver(ConsentGiver.workers(ANN)).build();

    assertThat(ConsentFields.BY_REPRESENTATIVE.read(consent)).contains(false);
    assertThat(ConsentFields.WORKERS.read(consent)).contains(ImmutableSortedSet.of(ANN));
    assertThat(ConsentFields.SPEAKS_FOR.at(ANN).read(consent)).contains(true);
    assertThat(ConsentFields.SPEAKS_FOR.at(WorkerId.of("W-2")).read(consent)).contains(false);
    assertThat(ConsentFields.CONSENT.field("speaks-for.W-1"))
        .contains(ConsentFields.SPEAKS_FOR.at(ANN));
  }
}
