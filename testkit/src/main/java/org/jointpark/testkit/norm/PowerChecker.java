package org.jointpark.testkit.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.BearerMode;
import org.jointpark.event.Claim;
import org.jointpark.event.ClaimKind;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.norm.Power;
import org.jointpark.testkit.norm.KnownHistory.Deed;

/** Checks a verdict on an exercise of a power. */
final class PowerChecker {

  private final JudgedNorm judged;
  private final Power power;
  private final Verdict verdict;
  private final Objections objections;
  private final Bearer bearer;

  /** Something by which a power is exercised. */
  private record Exercise(LocalDate first, LocalDate last, Set<PartyId> by) {
    String who() {
      return new TreeSet<>(by).stream().map(Object::toString).collect(Collectors.joining(", "));
    }
  }

  PowerChecker(JudgedNorm judged, Objections objections) {
    this.judged = judged;
    this.power = (Power) judged.norm().content();
    this.verdict = judged.verdict();
    this.objections = objections;
    this.bearer = judged
        .norm()
        .bearer()
        .orElseGet(() -> judged
            .agreement()
            .provision(judged.norm().provision())
            .orElseThrow()
            .bearer());
  }

  void check() {
    Optional<Exercise> found = exercises().stream()
        .filter(each -> verdict.subject().id().startsWith(each.who() + ": "))
        .filter(each ->
            each.first().equals(judged.from()) && each.last().plusDays(1).equals(judged.until()))
        .findFirst();
    objections.expect(found.isPresent(), "no bearer exercised it on these days");
    found.ifPresent(this::check);
  }

  private List<Exercise> exercises() {
    String reference = verdict.began().reference().orElse("");
    List<Exercise> exercises = new ArrayList<>();
    power
        .acts()
        .ifPresent(acts -> judged.history().deeds(acts, Set.of()).stream()
            .filter(deed -> deed.id().equals(reference))
            .filter(this::isByBearer)
            .forEach(deed -> exercises.add(new Exercise(deed.first(), deed.last(), deed.by()))));
    for (ClaimKind kind : power.claims()) {
      for (Claim claim :
          judged.history().claims(kind, judged.agreement().id(), judged.norm().provision())) {
        String told =
            claim.event().map(Object::toString).orElse(judged.agreement().id().toString());
        if (told.equals(reference)
            && claim.provisions().isEmpty()
            && bearer.parties().contains(claim.party())) {
          exercises.add(new Exercise(claim.day(), claim.day(), Set.of(claim.party())));
        }
      }
    }
    return exercises;
  }

  private boolean isByBearer(Deed deed) {
    return bearer.mode() == BearerMode.JOINTLY
        ? deed.by().containsAll(bearer.parties())
        : deed.isByOneOf(bearer.parties());
  }

  private void check(Exercise exercise) {
    LocalDate day = exercise.first();
    boolean isDisputed = power.disputed().stream()
        .flatMap(acts -> judged.history().deeds(acts, Set.of()).stream())
        .anyMatch(deed -> !deed.first().isBefore(day) && !exercise.by().containsAll(deed.by()));
    Status status = verdict.status();
    if (status == Status.VALID || status == Status.CONTESTED) {
      objections.expect(
          isDisputed == (status == Status.CONTESTED), "that another disputes it is " + isDisputed);
      new ObstacleChecker(judged, objections).checkNoneOn(day);
    }
    objections.expect(
        status == Status.UNDETERMINED || exercise.first().equals(exercise.last()),
        "its day is not known");
  }
}
