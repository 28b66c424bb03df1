package org.jointpark.rules.instance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jointpark.event.ActCode;
import org.jointpark.event.Event;
import org.jointpark.event.EventCoverage;
import org.jointpark.event.EventId;
import org.jointpark.event.EventKind;
import org.jointpark.park.Dossier;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Check;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Judge;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.testkit.jqwik.NormArbitraries;
import org.jointpark.testkit.jqwik.NormCase;
import org.jointpark.time.Dating;

/** Laws that hold of every norm and history. */
final class NormLawsProperties {

  private static final LocalDate FAR = NormArbitraries.firstDay().plusDays(400);
  private static final long CYCLE = 146_097;
  private static final PartyId EAST = PartyId.of("east");
  private static final PartyId WEST = PartyId.of("west");

  @Provide
  Arbitrary<LongFunction<NormCase>> shiftable() {
    return NormArbitraries.shiftableCases();
  }

  private static Check check(NormCase given, LocalDate horizon) {
    return Check.by(Judge.of(given.normbook())).until(horizon).knownAt(FAR);
  }

  private static List<Verdict> judged(NormCase given, LocalDate horizon) {
    return check(given, horizon).run(given.dossier()).verdicts().asList();
  }

  private static LocalDate day(int days) {
    return NormArbitraries.firstDay().plusDays(days);
  }

  private static Map<String, Map<LocalDate, Status>> byDay(List<Verdict> verdicts) {
    Map<String, Map<LocalDate, Status>> told = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      Map<LocalDate, Status> days = told.computeIfAbsent(
          verdict.law().id() + " " + verdict.subject(), key -> new TreeMap<>());
      for (LocalDate day = verdict.interval().knownStart();
          day.isBefore(verdict.interval().knownEnd());
          day = day.plusDays(1)) {
        days.put(day, verdict.status());
      }
    }
    return told;
  }

  @Property(tries = 300)
  void aLaterHorizonChangesNoFinalVerdict(
      @ForAll NormCase given,
      @ForAll @IntRange(min = 1, max = 100) int days,
      @ForAll @IntRange(min = 1, max = 60) int more) {
    checkFinality(given, day(days), day(days + more));
  }

  static void checkFinality(NormCase given, LocalDate horizon, LocalDate later) {
    Map<String, Map<LocalDate, Status>> told = byDay(judged(given, later));
    for (Verdict verdict : judged(given, horizon)) {
      if (!verdict.is(Flag.FINAL)) {
        continue;
      }
      Map<LocalDate, Status> days =
          told.getOrDefault(verdict.law().id() + " " + verdict.subject(), new TreeMap<>());
      for (LocalDate day = verdict.interval().knownStart();
          day.isBefore(verdict.interval().knownEnd());
          day = day.plusDays(1)) {
        assertThat(days.get(day)).as("%s of %s", day, verdict).isEqualTo(verdict.status());
      }
    }
  }

  @Property(tries = 200)
  void whatIsRecordedLaterChangesNothing(
      @ForAll NormCase given, @ForAll @IntRange(min = 1, max = 100) int days) {
    LocalDate known = day(days);
    Dossier dossier = given.dossier();
    Dossier forgotten = dossier.toBuilder()
        .events(dossier.events().stream()
            .filter(event -> isCauseOfPhase(dossier, event)
                || !event.recorded().orElseThrow().isAfter(known))
            .toList())
        .claims(dossier.claims().stream()
            .filter(claim -> !claim.recorded().isAfter(known))
            .toList())
        .build();
    Check check = check(given, day(100)).knownAt(known);

    assertThat(check.run(forgotten).verdicts()).isEqualTo(check.run(dossier).verdicts());
  }

  /**
   * Returns whether the operation of the park names an event, without which there is no dossier.
   */
  private static boolean isCauseOfPhase(Dossier dossier, Event event) {
    return dossier.park().operation().pieces().stream()
        .anyMatch(piece -> piece.value().cause().equals(event.id()));
  }

  @Property(tries = 200)
  void theOrderOfFactsIsNoMatter(@ForAll NormCase given) {
    Dossier dossier = given.dossier();
    Dossier reversed = dossier.toBuilder()
        .events(Lists.reverse(dossier.events()))
        .claims(Lists.reverse(dossier.claims()))
        .eventCoverages(Lists.reverse(dossier.eventCoverages()))
        .agreements(Lists.reverse(dossier.agreements()))
        .build();
    Check check = check(given, day(100));

    assertThat(check.run(reversed).verdicts()).isEqualTo(check.run(dossier).verdicts());
  }

  @Property(tries = 200)
  void aShiftOfAllDaysShiftsVerdicts(
      @ForAll("shiftable") LongFunction<NormCase> cases,
      @ForAll @IntRange(min = 1, max = 100) int days) {
    List<Verdict> plain = judged(cases.apply(0), day(days));
    NormCase shifted = cases.apply(CYCLE);
    List<Verdict> later = Check.by(Judge.of(shifted.normbook()))
        .until(day(days).plusDays(CYCLE))
        .knownAt(FAR.plusDays(CYCLE))
        .run(shifted.dossier())
        .verdicts()
        .asList();

    assertThat(later.stream().map(each -> shiftedLine(each, CYCLE)).sorted().toList())
        .isEqualTo(plain.stream().map(each -> shiftedLine(each, 0)).sorted().toList());
  }

  private static String shiftedLine(Verdict verdict, long days) {
    long epoch = NormArbitraries.firstDay().toEpochDay() + days;
    return "%s %s %s %s %s %s %s %s %s %s"
        .formatted(
            verdict.law().id(),
            verdict.subject().id().replaceAll("breach of .*", "breach"),
            verdict.status(),
            verdict.interval().knownStart().toEpochDay() - epoch,
            verdict.interval().knownEnd().toEpochDay() - epoch,
            verdict.due().map(due -> due.toEpochDay() - epoch),
            verdict.began().kind(),
            verdict.ended().kind(),
            verdict.amounts(),
            verdict.flags());
  }

  @Property(tries = 200)
  void anotherNameOfAPartyIsNoMatter(@ForAll NormCase given) {
    NormCase renamed = new NormCase(given.normbook(), Swapped.dossier(given.dossier(), EAST, WEST));
    NormCase both = new NormCase(Swapped.normbook(given.normbook(), EAST, WEST), renamed.dossier());

    assertThat(judged(both, day(100)).stream()
            .map(each -> named(each, true))
            .sorted()
            .toList())
        .isEqualTo(judged(given, day(100)).stream()
            .map(each -> named(each, false))
            .sorted()
            .toList());
  }

  private static String named(Verdict verdict, boolean swapped) {
    String subject = verdict.subject().id();
    String name = subject.startsWith("east, west")
        ? subject
        : swapped
            ? subject.replace("east", "X").replace("west", "east").replace("X", "west")
            : subject;
    return name + " " + verdict.law().id() + " " + verdict.interval() + " " + verdict.status() + " "
        + verdict.due() + " " + verdict.amounts() + " " + verdict.flags();
  }

  @Property(tries = 300)
  void lessCoverageMakesNothingElseSure(
      @ForAll NormCase given, @ForAll @IntRange(min = 0, max = 8) int which) {
    checkLessCoverage(given, which);
  }

  /** Checks that a definite outcome is kept, or not told, where a coverage is taken away. */
  static void checkLessCoverage(NormCase given, int which) {
    List<EventCoverage> coverages = new ArrayList<>(given.dossier().eventCoverages());
    if (which >= coverages.size() || isReparative(given) || isEndedByPower(given)) {
      return;
    }
    coverages.remove(which);
    NormCase less = new NormCase(
        given.normbook(), given.dossier().toBuilder().eventCoverages(coverages).build());
    Map<String, Map<LocalDate, Status>> before = byDay(judged(given, day(100)));
    byDay(judged(less, day(100)))
        .forEach((subject, days) -> days.forEach((day, status) -> {
          Optional<Outcome> sure = Optional.ofNullable(
                  before.getOrDefault(subject, new TreeMap<>()).get(day))
              .map(Status::outcome);
          if (status.outcome() == Outcome.VIOLATED) {
            assertThat(sure).as("%s of %s before", day, subject).isPresent();
          }
          if (status.outcome() != Outcome.UNDETERMINED
              && sure.filter(outcome -> outcome != Outcome.UNDETERMINED).isPresent()) {
            assertThat(status.outcome()).as("%s of %s", day, subject).isEqualTo(sure.get());
          }
        }));
  }

  /** Returns whether an exercise may end the agreement, which it does not if it is undetermined. */
  private static boolean isEndedByPower(NormCase given) {
    return given.normbook().versions().containsKey(LawId.of("p"));
  }

  private static boolean isReparative(NormCase given) {
    return given.normbook().laws().size() > given.normbook().versions().size();
  }

  @Property(tries = 200)
  void anIrrelevantEventChangesNothing(@ForAll NormCase given) {
    Event event = Event.builder()
        .id(EventId.of("A-other"))
        .kind(EventKind.WAGE)
        .when(Dating.on(day(20)))
        .addActors(EAST, WEST)
        .description("it has nothing to do with it")
        .addAct(ActCode.of("other"))
        .evidence(given.dossier().agreements().get(0).evidence())
        .build();
    Dossier more = given.dossier().toBuilder().addEvent(event).build();

    assertThat(check(given, day(100)).run(more).verdicts())
        .isEqualTo(check(given, day(100)).run(given.dossier()).verdicts());
  }

  @Property(tries = 200)
  void aPartyWithoutClaimsSeesWhatTheTextSays(@ForAll NormCase given) {
    Dossier dossier = given.dossier();
    Dossier silent = dossier.toBuilder()
        .claims(dossier.claims().stream()
            .filter(claim -> !claim.party().equals(EAST))
            .toList())
        .build();
    Check check = check(given, day(100));

    assertThat(check.seenBy(Perspective.of(EAST)).run(silent).verdicts().stream()
            .map(each -> each.toBuilder().perspective("text").build()))
        .containsExactlyElementsOf(check.seenBy(Perspective.text()).run(silent).verdicts());
  }

  @Property(tries = 200)
  void verdictsOfASubjectFollowEachOther(
      @ForAll NormCase given, @ForAll @IntRange(min = 1, max = 100) int days) {
    Map<String, Verdict> last = new TreeMap<>();

    for (Verdict verdict : judged(given, day(days))) {
      if (verdict.law().id().toString().equals("p")) {
        continue;
      }
      String subject = verdict.law().id() + " " + verdict.subject();
      if (last.containsKey(subject)) {
        assertThat(ChronoUnit.DAYS.between(
                last.get(subject).interval().knownEnd(), verdict.interval().knownStart()))
            .as("days between %s and %s", last.get(subject), verdict)
            .isNotNegative();
      }
      last.put(subject, verdict);
      assertThat(verdict.is(Flag.OPEN)).isEqualTo(verdict.ended().kind() == Cause.Kind.HORIZON);
    }
  }
}
