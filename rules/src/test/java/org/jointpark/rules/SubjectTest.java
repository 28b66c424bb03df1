package org.jointpark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class SubjectTest {

  /** A record of a user's own, of which some properties may be unknown. */
  record Payment(String id, LocalDate day, Optional<Integer> cents, Optional<String> payer) {}

  private static final Payment PAID =
      new Payment("P-1", LocalDate.of(2014, 3, 20), Optional.of(0), Optional.of("F-1"));
  private static final Payment UNKNOWN =
      new Payment("P-2", LocalDate.of(2014, 3, 20), Optional.empty(), Optional.empty());

  private static final Field<Payment, Integer> CENTS = Field.of(
          "payment", "cents", Integer.class, "cents")
      .whole(
          payment -> payment.cents().orElseThrow(), payment -> payment.cents().isPresent());
  private static final Field<Payment, Integer> RATE = Field.of(
          "payment", "rate", Integer.class, "cents a day")
      .rateLike(payment -> 1, payment -> true);
  private static final LocalDate DAY = LocalDate.of(2014, 3, 20);
  private static final DateInterval WEEK = DateInterval.of(DAY, DAY.plusDays(7));
  private static final Timeline<String> PLACES =
      Timeline.startingOn(DAY.plusDays(1), "A").then(DAY.plusDays(2), "B").build();
  private static final Path<Payment> PAYER = Path.of("payer", "firm", Payment::payer);

  private static Subject.Builder<Payment> payments() {
    return Subject.named("payment", Payment.class)
        .id(Payment::id)
        .extent(new Extent.Day<>(Payment::day));
  }

  // Subject

  @Test
  void key_namesTheRecord() {
    assertThat(payments().build().key(PAID)).isEqualTo(SubjectKey.of("payment", "P-1"));
  }

  @Test
  void field_isFoundByItsName() {
    Subject<Payment> subject = payments().addFields(CENTS, RATE).addPaths(PAYER).build();

    assertThat(subject.field("rate")).contains(RATE);
    assertThat(subject.field("payer")).isEmpty();
    assertThat(subject.fields()).containsExactly(CENTS, RATE);
    assertThat(subject.paths()).containsExactly(PAYER);
  }

  @Test
  void equals_heedsNameTypeFieldsAndPathsAlone() {
    Subject<Payment> subject = payments().addFields(CENTS).build();

    assertThat(subject)
        .isEqualTo(Subject.named("payment", Payment.class)
            .id(payment -> "other")
            .extent(new Extent.Span<>(payment -> DateInterval.always()))
            .addFields(CENTS)
            .build());
    assertThat(subject).isNotEqualTo(payments().build());
    assertThat(subject).isNotEqualTo(payments().addFields(CENTS).addPaths(PAYER).build());
  }

  @Test
  void build_refusesTwoFieldsOfOneName() {
    Field<Payment, String> again =
        Field.of("payment", "cents", String.class, "words").whole(payment -> "", payment -> true);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> payments().addFields(CENTS, RATE, again).build())
        .withMessage("fields must have different names, but were"
            + " [payment.cents, payment.rate, payment.cents]");
  }

  @Test
  void build_refusesAPathOfATakenName() {
    Path<Payment> cents = Path.of("cents", "firm", Payment::payer);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> payments().addFields(CENTS).addPaths(cents).build())
        .withMessage("path must have a name of its own, but was 'cents' (subject 'payment')");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payments().addPaths(PAYER, PAYER).build())
        .withMessage("path must have a name of its own, but was 'payer' (subject 'payment')");
  }

  @Test
  void build_refusesAFieldOfAnotherSubject() {
    Field<Payment, Integer> foreign =
        Field.of("shipment", "cents", Integer.class, "cents").whole(payment -> 1, payment -> true);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> payments().addFields(foreign).build())
        .withMessage("field must belong to subject 'payment', but was shipment.cents");
  }

  @Test
  void build_refusesABlankName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payments().name(" ").build())
        .withMessage("name of a subject must not be blank");
  }

  @Test
  void build_needsIdAndExtent() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Subject.named("payment", Payment.class).build())
        .withMessageContainingAll("id", "extent");
  }

  // Field

  @Test
  void nonNegativeField_thatIsReadAsNumber_isBoth() {
    Field<Payment, Integer> field = Field.of("payment", "cents", Integer.class, "cents")
        .nonNegative()
        .<Payment>whole(Payment::cents)
        .asNumber(payment -> payment.cents().orElseThrow());

    assertThat(field.isNonNegative()).isTrue();
    assertThat(field.isWhole()).isTrue();
    assertThat(field.functions().orElseThrow().number().orElseThrow().applyAsLong(PAID))
        .isZero();
    assertThat(CENTS.isNonNegative()).isFalse();
  }

  @Test
  void read_isEmptyIfUnknown_andZeroIfZero() {
    assertThat(CENTS.read(PAID)).contains(0);
    assertThat(CENTS.read(UNKNOWN)).isEmpty();
  }

  @Test
  void field_keepsWhatWasDeclared() {
    assertThat(CENTS.subject()).isEqualTo("payment");
    assertThat(CENTS.name()).isEqualTo("cents");
    assertThat(CENTS.type()).isEqualTo(Integer.class);
    assertThat(CENTS.unit()).isEqualTo("cents");
    assertThat(CENTS.isWhole()).isTrue();
    assertThat(RATE.isWhole()).isFalse();
    assertThat(CENTS).hasToString("payment.cents");
  }

  @Test
  void read_ofOneOptionalFunction_isEmptyWhereThatIs() {
    Field<Payment, Integer> cents =
        Field.of("payment", "cents", Integer.class, "cents").whole(Payment::cents);
    Field<Payment, String> payer =
        Field.of("payment", "payer", String.class, "id").rateLike(Payment::payer);

    assertThat(cents.isWhole()).isTrue();
    assertThat(cents.read(PAID)).contains(0);
    assertThat(cents.read(UNKNOWN)).isEmpty();
    assertThat(payer.isWhole()).isFalse();
    assertThat(payer.read(PAID)).contains("F-1");
    assertThat(payer.read(UNKNOWN)).isEmpty();
  }

  @Test
  void read_onADay_isTheSameOnEachUnlessDated() {
    assertThat(CENTS.isDated()).isFalse();
    assertThat(CENTS.read(PAID, DAY)).contains(0);
    assertThat(CENTS.read(UNKNOWN, DAY)).isEmpty();
    assertThat(CENTS.readOver(PAID, WEEK)).isEqualTo(Timeline.of(WEEK, 0));
    assertThat(CENTS.readOver(UNKNOWN, WEEK)).isEqualTo(Timeline.empty());
  }

  @Test
  void read_ofADatedField_isThatOfTheDay() {
    Field<Payment, String> place =
        Field.of("payment", "place", String.class, "id").dated(payment -> PLACES);

    assertThat(place.isDated()).isTrue();
    assertThat(place.isWhole()).isFalse();
    assertThat(place.read(PAID, DAY)).isEmpty();
    assertThat(place.read(PAID, DAY.plusDays(1))).contains("A");
    assertThat(place.readOver(PAID, WEEK))
        .hasToString("{2014-03-21/2014-03-22=A, 2014-03-22/2014-03-27=B}");
    assertThatIllegalStateException()
        .isThrownBy(() -> place.read(PAID))
        .withMessage("field must not be dated, but was payment.place. Maybe read it on a day");
  }

  // FieldFamily

  private static final FieldFamily<Payment, Integer, Boolean> PAYS_MORE = FieldFamily.of(
      "payment",
      "more-than",
      Integer::parseInt,
      cents -> Field.of("payment", FieldFamily.nameFor("more-than", cents), Boolean.class, "truth")
          .whole(payment -> payment.cents().map(paid -> paid > cents)));

  @Test
  void family_hasAFieldForEachCode() {
    Subject<Payment> subject =
        payments().addFields(CENTS).addFamilies(PAYS_MORE).build();

    assertThat(subject.field("more-than.-1")).contains(PAYS_MORE.at(-1));
    assertThat(PAYS_MORE.at(-1).read(PAID)).contains(true);
    assertThat(PAYS_MORE.at(0).read(PAID)).contains(false);
    assertThat(PAYS_MORE.at(0).read(UNKNOWN)).isEmpty();
    assertThat(subject.field("more-than.x")).isEmpty();
    assertThat(subject.field("more-than")).isEmpty();
    assertThat(subject.field("more-thanx")).isEmpty();
    assertThat(subject.field("cents")).contains(CENTS);
    assertThat(PAYS_MORE).hasToString("payment.more-than.*");
    assertThat(PAYS_MORE.name()).isEqualTo("more-than");
  }

  @Test
  void family_isEqualToThatOfTheSameNames() {
    FieldFamily<Payment, Integer, Integer> same =
        FieldFamily.of("payment", "more-than", Integer::parseInt, cents -> CENTS);

    assertThat(PAYS_MORE).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(PAYS_MORE)
        .isNotEqualTo(FieldFamily.of("payment", "less", Integer::parseInt, cents -> CENTS))
        .isNotEqualTo(FieldFamily.of("other", "more-than", Integer::parseInt, cents -> CENTS))
        .isNotEqualTo(CENTS);
    assertThat(payments().addFamilies(PAYS_MORE).build())
        .isNotEqualTo(payments().build());
  }

  @Test
  void family_isRefusedWithoutANameOfItsOwn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payments().addFamilies(PAYS_MORE, PAYS_MORE).build())
        .withMessage("family must have a name of its own, but was 'more-than' (subject 'payment')");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> payments().name("other").addFamilies(PAYS_MORE).build())
        .withMessage("family must belong to subject 'other', but was payment.more-than.*");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldFamily.of(" ", "f", Integer::parseInt, cents -> CENTS))
        .withMessage("subject must not be blank (family 'f')");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldFamily.of("s", " ", Integer::parseInt, cents -> CENTS))
        .withMessage("name must not be blank (family of 's')");
  }

  @Test
  void path_isFoundByItsName() {
    assertThat(payments().addPaths(PAYER).build().path("payer")).contains(PAYER);
    assertThat(payments().addPaths(PAYER).build().path("payee")).isEmpty();
  }

  @Test
  void field_isEqualToThatOfTheSameNames() {
    assertThat(CENTS)
        .isEqualTo(Field.of("payment", "cents", String.class, "words")
            .rateLike(payment -> "", payment -> true))
        .hasSameHashCodeAs(Field.of("payment", "cents", String.class, "words")
            .rateLike(payment -> "", payment -> true));
    assertThat(CENTS).isNotEqualTo(RATE);
    assertThat(CENTS)
        .isNotEqualTo(Field.of("shipment", "cents", Integer.class, "cents")
            .whole(payment -> 1, payment -> true));
    assertThat(CENTS).isNotEqualTo("payment.cents");
  }

  @Test
  void field_refusesBlanks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.of("", "cents", Integer.class, "cents"))
        .withMessage("subject must not be blank (field 'cents')");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.of("payment", "", Integer.class, "cents"))
        .withMessage("name must not be blank (field of 'payment')");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Field.of("payment", "cents", Integer.class, " "))
        .withMessage("unit must not be blank (field payment.cents)");
  }

  // Path

  @Test
  void follow_leadsToTheOtherRecord() {
    assertThat(PAYER.isDated()).isFalse();
    assertThat(PAYER.follow(PAID, DAY)).contains(SubjectKey.of("firm", "F-1"));
    assertThat(PAYER.follow(UNKNOWN, DAY)).isEmpty();
    assertThat(PAYER.followOver(PAID, WEEK))
        .isEqualTo(Timeline.of(WEEK, SubjectKey.of("firm", "F-1")));
    assertThat(PAYER.followOver(UNKNOWN, WEEK)).isEqualTo(Timeline.empty());
  }

  @Test
  void follow_ofADatedPath_leadsToTheRecordOfTheDay() {
    Path<Payment> place = Path.dated("place", "facility", payment -> PLACES);

    assertThat(place.isDated()).isTrue();
    assertThat(place.follow(PAID, DAY)).isEmpty();
    assertThat(place.follow(PAID, DAY.plusDays(2))).contains(SubjectKey.of("facility", "B"));
    assertThat(place.followOver(PAID, WEEK))
        .hasToString("{2014-03-21/2014-03-22=facility A, 2014-03-22/2014-03-27=facility B}");
  }

  @Test
  void path_isEqualToThatOfTheSameNames() {
    assertThat(PAYER).isEqualTo(Path.of("payer", "firm", (Payment payment) -> Optional.empty()));
    assertThat(PAYER).isNotEqualTo(Path.of("payer", "worker", Payment::payer));
  }

  @Test
  void path_refusesBlanks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Path.of("", "firm", Payment::payer))
        .withMessage("name must not be blank (path to 'firm')");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Path.of("payer", " ", Payment::payer))
        .withMessage("target must not be blank (path 'payer')");
  }

  // Extent

  @Test
  void extent_ofADayIsThatDay() {
    assertThat(new Extent.Day<>(Payment::day).of(PAID)).hasToString("2014-03-20/2014-03-21");
  }

  @Test
  void extent_ofASpanIsThatSpan() {
    DateInterval march = DateInterval.parse("2014-03-01/2014-04-01");

    assertThat(new Extent.Span<Payment>(payment -> march).of(PAID)).isEqualTo(march);
  }

  @Test
  void extent_refusesNoFunction() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Extent.Day<Payment>(null))
        .withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> new Extent.Span<Payment>(null))
        .withMessage("span");
  }
}
