package org.jointpark.rules.norm;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.park.Dossier;
import org.jointpark.rules.LawId;
import org.jointpark.rules.Outcome;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.source.ReadingSelection;

/**
 * Sets the judgement of people beside that of norms, and finds where they differ.
 *
 * <p>The first selection of readings of a report is compared. If it has others, a difference that
 * one of them would not have is told as one of reading. Provisions that nobody assessed are left
 * out.
 *
 * <p>They agree if people say that it was
 *
 * <ul>
 *   <li>fulfilled, and every norm is kept on the day, was not late and never broken;
 *   <li>fulfilled late, and every norm was done, one of them late;
 *   <li>partly fulfilled, and on the day some norms are kept and others not, or some windows were
 *       kept and others not;
 *   <li>not fulfilled, and every norm is broken on the day;
 *   <li>breached, and a norm was breached by the day;
 *   <li>contested, and a verdict on the day is, too.
 * </ul>
 */
public final class AssessmentDifferences {

  private static final Set<Status> DONE = Set.of(Status.FULFILLED, Status.FULFILLED_LATE);

  private final Normbook normbook;
  private final Report report;
  private final LocalDate day;

  private AssessmentDifferences(Normbook normbook, Report report, LocalDate day) {
    this.normbook = normbook;
    this.report = report;
    this.day = day;
  }

  /**
   * Returns where people and norms differ.
   *
   * @param day a day before the horizon of the report
   * @param dossier the park, whose agreements are compared in their order
   * @param normbook the norms
   * @param report how they were judged, from one perspective
   * @return the differences, in the order of the provisions
   */
  public static ImmutableList<AssessmentDifference> on(
      LocalDate day, Dossier dossier, Normbook normbook, Report report) {
    AssessmentDifferences differences = new AssessmentDifferences(normbook, report, day);
    return dossier.agreements().stream()
        .map(Agreement::provisions)
        .flatMap(List::stream)
        .filter(provision -> provision.assessment().isAssessed())
        .flatMap(provision -> differences.of(provision).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<AssessmentDifference> of(Provision provision) {
    List<LawId> norms = normsOf(provision.id());
    AssessmentStatus assessed = provision.assessment().status();
    List<ReadingSelection> selections = report.selections();
    Told told = new Told(norms, selections.get(0));
    if (!norms.isEmpty() && told.agreesWith(assessed)) {
      return Optional.empty();
    }
    boolean byReading = selections.stream()
        .skip(1)
        .map(selection -> new Told(norms, selection))
        .anyMatch(other -> other.agreesWith(assessed));
    AssessmentDifference.Reason reason = norms.isEmpty()
        ? AssessmentDifference.Reason.NO_NORM
        : byReading ? AssessmentDifference.Reason.READING : told.reason(assessed);
    return Optional.of(new AssessmentDifference(provision.id(), assessed, told.now, reason));
  }

  private List<LawId> normsOf(ProvisionId provision) {
    return normbook.versions().entrySet().stream()
        .filter(entry -> entry.getValue().stream()
            .flatMap(version -> version.norm().stream())
            .anyMatch(norm -> norm.provision().equals(provision)))
        .map(entry -> entry.getKey())
        .toList();
  }

  /** What the norms of a provision say under a selection of readings. */
  private final class Told {
    private final ImmutableSortedSet<Status> now;
    private final ImmutableSortedSet<Status> soFar;
    private final boolean isUndated;

    Told(List<LawId> norms, ReadingSelection selection) {
      List<Verdict> begun = norms.stream()
          .flatMap(norm -> report.verdicts(norm, selection.name()).stream())
          .filter(verdict -> verdict.interval().start().filter(day::isBefore).isEmpty())
          .toList();
      List<Verdict> current =
          begun.stream().filter(verdict -> verdict.interval().contains(day)).toList();
      this.now = statuses(current.stream());
      this.soFar = statuses(begun.stream());
      this.isUndated = current.stream()
          .anyMatch(
              verdict -> verdict.status() == Status.PENDING && verdict.due().isEmpty());
    }

    private static ImmutableSortedSet<Status> statuses(Stream<Verdict> verdicts) {
      return verdicts
          .map(Verdict::status)
          .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    boolean agreesWith(AssessmentStatus assessed) {
      return switch (assessed) {
        case FULFILLED ->
          all(now, Outcome.COMPLIANT)
              && !any(soFar, Outcome.VIOLATED)
              && !now.contains(Status.FULFILLED_LATE);
        case FULFILLED_LATE -> DONE.containsAll(now) && now.contains(Status.FULFILLED_LATE);
        case PARTIAL -> isMixed();
        case UNFULFILLED -> all(now, Outcome.VIOLATED);
        case BREACHED -> soFar.contains(Status.BREACHED);
        case CONTESTED -> now.contains(Status.CONTESTED) || now.contains(Status.CONFLICT);
        case NOT_ASSESSED -> true;
      };
    }

    private boolean isMixed() {
      boolean someNorms = any(now, Outcome.COMPLIANT)
          && (any(now, Outcome.VIOLATED) || now.contains(Status.PENDING));
      return someNorms || (soFar.contains(Status.FULFILLED) && soFar.contains(Status.BREACHED));
    }

    private static boolean all(Set<Status> statuses, Outcome outcome) {
      return !statuses.isEmpty()
          && statuses.stream().allMatch(status -> status.outcome() == outcome);
    }

    private static boolean any(Set<Status> statuses, Outcome outcome) {
      return statuses.stream().anyMatch(status -> status.outcome() == outcome);
    }

    AssessmentDifference.Reason reason(AssessmentStatus assessed) {
      if (assessed == AssessmentStatus.CONTESTED) {
        return AssessmentDifference.Reason.DISPUTED;
      } else if (soFar.contains(Status.BREACHED) && !now.contains(Status.BREACHED)) {
        return AssessmentDifference.Reason.PAST_BREACH;
      } else if (now.contains(Status.UNDETERMINED)) {
        return AssessmentDifference.Reason.NOT_DECIDABLE;
      } else if (isUndated) {
        return AssessmentDifference.Reason.UNDATED;
      } else if (now.contains(Status.INACTIVE)) {
        return AssessmentDifference.Reason.CONDITION;
      }
      return assessed == AssessmentStatus.PARTIAL
          ? AssessmentDifference.Reason.PARTIAL_PERFORMANCE
          : AssessmentDifference.Reason.OTHER;
    }
  }
}
