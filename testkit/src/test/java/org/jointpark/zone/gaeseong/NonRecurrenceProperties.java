package org.jointpark.zone.gaeseong;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.event.ClaimKind;
import org.jointpark.park.Dossier;
import org.jointpark.park.OperatingStatus;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Check;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Verdict;
import org.jointpark.source.Confidence;
import org.jointpark.source.ReadingSelection;
import org.jointpark.time.DateInterval;
import org.jointpark.zone.gaeseong.DailyNonRecurrence.Answer;
import org.jointpark.zone.gaeseong.History.Assertion;
import org.jointpark.zone.gaeseong.History.Stretch;
import org.jointpark.zone.gaeseong.History.Targets;

class NonRecurrenceProperties {

  private static final LocalDate SIGNED = LocalDate.of(2013, 8, 14);
  private static final int FAR = 60;

  @Property(tries = 500)
  void verdictsAreWhatEachDaySays(
      @ForAll("histories") History history,
      @ForAll @IntRange(min = -2, max = FAR) int horizon,
      @ForAll @IntRange(min = -2, max = FAR) int knownAt,
      @ForAll boolean isFromSignature) {
    Dossier dossier = history.dossier();
    LocalDate end = SIGNED.plusDays(horizon);
    LocalDate known = SIGNED.plusDays(knownAt);

    SortedMap<LocalDate, Answer> answers = new TreeMap<>();
    for (Verdict verdict : verdicts(check(end, known, isFromSignature), dossier)) {
      LocalDate day = verdict.interval().start().orElseThrow();
      for (; verdict.interval().contains(day); day = day.plusDays(1)) {
        assertThat(answers.put(day, answer(verdict))).isNull();
      }
    }

    assertThat(answers)
        .isEqualTo(new DailyNonRecurrence(dossier, end, known, isFromSignature).answers());
  }

  @Property(tries = 300)
  void verdictsTileTheDaysFromSignatureToHorizon(
      @ForAll("histories") History history,
      @ForAll @IntRange(min = 1, max = FAR) int horizon,
      @ForAll boolean isFromSignature) {
    LocalDate end = SIGNED.plusDays(horizon);
    ImmutableList<Verdict> verdicts = verdicts(check(end, end, isFromSignature), history.dossier());

    LocalDate reached = SIGNED;
    Optional<Verdict> before = Optional.empty();
    for (Verdict verdict : verdicts) {
      assertThat(verdict.interval().start()).contains(reached);
      assertThat(before.map(Verdict::status)).isNotEqualTo(Optional.of(verdict.status()));
      assertThat(before.map(Verdict::ended).orElse(verdict.began())).isEqualTo(verdict.began());
      reached = verdict.interval().end().orElseThrow();
      assertThat(verdict.is(Flag.OPEN)).isEqualTo(reached.equals(end));
      before = Optional.of(verdict);
    }
    assertThat(reached).isEqualTo(end);
  }

  @Property(tries = 300)
  void aLaterHorizonLeavesWhatACauseEnded(
      @ForAll("histories") History history,
      @ForAll @IntRange(min = -2, max = FAR) int horizon,
      @ForAll @IntRange(max = FAR) int later,
      @ForAll @IntRange(min = -2, max = FAR) int knownAt,
      @ForAll boolean isFromSignature) {
    Dossier dossier = history.dossier();
    LocalDate end = SIGNED.plusDays(horizon);
    LocalDate known = SIGNED.plusDays(knownAt);

    assertThat(verdicts(check(end.plusDays(later), known, isFromSignature), dossier))
        .containsAll(verdicts(check(end, known, isFromSignature), dossier).stream()
            .filter(verdict -> verdict.ended().kind() != Cause.Kind.HORIZON)
            .toList());
  }

  @Property(tries = 300)
  void whatIsRecordedLaterChangesNothing(
      @ForAll("histories") History history,
      @ForAll @IntRange(min = -2, max = FAR) int horizon,
      @ForAll @IntRange(min = -2, max = FAR) int knownAt,
      @ForAll boolean isFromSignature) {
    LocalDate known = SIGNED.plusDays(knownAt);
    Check check = check(SIGNED.plusDays(horizon), known, isFromSignature);

    assertThat(verdicts(check, history.dossier()))
        .isEqualTo(verdicts(check, history.asKnownAt(known).dossier()));
  }

  @Property(tries = 300)
  void verdictsShiftWithTheDays(
      @ForAll("histories") History history,
      @ForAll @IntRange(min = -2, max = FAR) int horizon,
      @ForAll @IntRange(min = -2, max = FAR) int knownAt,
      @ForAll boolean isFromSignature) {
    LocalDate end = SIGNED.plusDays(horizon);
    LocalDate known = SIGNED.plusDays(knownAt);
    Check check = check(end, known, isFromSignature);
    Check shifted = check(Shift.shifted(end), Shift.shifted(known), isFromSignature);

    assertThat(verdicts(shifted, history.shiftedBy(Shift.FOUR_HUNDRED_YEARS).dossier()))
        .containsExactlyElementsOf(Shift.shifted(verdicts(check, history.dossier())));
  }

  @Property(tries = 200)
  void daysToReportCutAndChangeNothingElse(
      @ForAll("histories") History history,
      @ForAll @IntRange(max = FAR) int horizon,
      @ForAll @IntRange(min = -2, max = FAR) int from,
      @ForAll @IntRange(min = 1, max = 20) int length) {
    Dossier dossier = history.dossier();
    Check check = check(SIGNED.plusDays(horizon), SIGNED.plusDays(FAR), false);
    DateInterval days =
        DateInterval.of(SIGNED.plusDays(from), SIGNED.plusDays(from).plusDays(length));

    assertThat(verdicts(check.during(days), dossier))
        .isEqualTo(verdicts(check, dossier).stream()
            .flatMap(verdict -> verdict.interval().intersection(days).stream().map(verdict::cutTo))
            .toList());
  }

  private static Check check(LocalDate horizon, LocalDate knownAt, boolean isFromSignature) {
    Check check = Check.by(Gaeseong.nonRecurrence()).until(horizon).knownAt(knownAt);
    return isFromSignature
        ? check.reading(ReadingSelection.of("signature", Gaeseong.AGAIN.answeredBy("signature")))
        : check;
  }

  private static ImmutableList<Verdict> verdicts(Check check, Dossier dossier) {
    return check.run(dossier).verdicts().asList();
  }

  private static Answer answer(Verdict verdict) {
    return new Answer(
        verdict.status().toString(),
        verdict.began().toString(),
        verdict.ended().toString(),
        texts(verdict.annotations()),
        texts(verdict.flags()),
        texts(verdict.missing()),
        verdict.confidence());
  }

  private static SortedSet<String> texts(Iterable<?> values) {
    SortedSet<String> texts = new TreeSet<>();
    values.forEach(value -> texts.add(value.toString()));
    return texts;
  }

  @Provide
  Arbitrary<History> histories() {
    return Combinators.combine(
            Arbitraries.integers().between(-8, 4),
            Arbitraries.of(true, false),
            stretches().list().ofMaxSize(8),
            assertions().list().ofMaxSize(3))
        .as((begin, isOpen, stretches, claims) ->
            new History(SIGNED, begin, isOpen, numbered(stretches), claims))
        .withoutEdgeCases();
  }

  private static List<Stretch> numbered(List<Stretch> stretches) {
    return IntStream.range(0, stretches.size())
        .mapToObj(i -> stretches.get(i).numbered(i))
        .toList();
  }

  private static Arbitrary<Stretch> stretches() {
    Arbitrary<Optional<OperatingStatus>> statuses =
        Arbitraries.of(OperatingStatus.values()).optional(0.8);
    return Combinators.combine(
            Arbitraries.just(0),
            Arbitraries.integers().between(1, 9),
            statuses,
            lags(),
            Arbitraries.of(Confidence.values()))
        .as(Stretch::new);
  }

  private static Arbitrary<Optional<Integer>> lags() {
    return Arbitraries.integers().between(-5, 30).optional(0.5);
  }

  private static Arbitrary<Assertion> assertions() {
    return Combinators.combine(
            Arbitraries.integers().between(-3, 40),
            Arbitraries.of(ClaimKind.values()),
            lags(),
            Arbitraries.of(true, false),
            Arbitraries.of(Targets.values()))
        .as(Assertion::new);
  }
}
