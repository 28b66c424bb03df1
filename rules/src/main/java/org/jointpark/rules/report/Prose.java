package org.jointpark.rules.report;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.jointpark.agreement.Agreement;
import org.jointpark.event.Event;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Amount;
import org.jointpark.rules.Annotation;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Flag;
import org.jointpark.rules.Report;
import org.jointpark.rules.Status;
import org.jointpark.rules.Verdict;
import org.jointpark.rules.explanation.Explanation;
import org.jointpark.source.Digest;
import org.jointpark.time.DateInterval;

/**
 * Puts verdicts and what they are made of into English words. No other place does.
 *
 * <p>Stretches of days are told as people tell them, with the last day instead of the day after it.
 */
public final class Prose {

  private final Dossier dossier;

  private Prose(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * Returns the prose about the facts of a park.
   *
   * @param dossier the facts, which lend their names and descriptions
   * @return the prose
   */
  public static Prose about(Dossier dossier) {
    return new Prose(dossier);
  }

  /**
   * Tells a stretch of days.
   *
   * @param interval any interval
   * @return such as {@code 2013-09-16 to 2016-02-09}, {@code 2015-03-01}, {@code from 2016-02-10
   *     on}
   */
  public static String days(DateInterval interval) {
    Optional<LocalDate> start = interval.start();
    Optional<LocalDate> last = interval.lastDay();
    if (start.isEmpty()) {
      return last.map(day -> "until " + day).orElse("always");
    }
    String first = start.orElseThrow().toString();
    if (last.isEmpty()) {
      return "from " + first + " on";
    }
    return start.equals(last) ? first : first + " to " + last.orElseThrow();
  }

  /**
   * Tells the length of a stretch of days.
   *
   * @param interval any interval
   * @return such as {@code 877 days}, or {@code without end}
   */
  public static String length(DateInterval interval) {
    if (!interval.isBounded()) {
      return "without end";
    }
    return interval.days() == 1 ? "1 day" : interval.days() + " days";
  }

  /**
   * Tells a status.
   *
   * @param status any status
   * @return its name in small letters, such as {@code fulfilled late}
   */
  public static String status(Status status) {
    return Ascii.toLowerCase(status.name()).replace('_', ' ');
  }

  /**
   * Tells the status of a verdict with its marks, but for that it is final.
   *
   * @param verdict any verdict
   * @return such as {@code breached, contested, still so at the horizon}
   */
  public static String status(Verdict verdict) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    words.add(status(verdict.status()));
    verdict.flags().stream()
        .filter(flag -> flag != Flag.OPEN && flag != Flag.FINAL)
        .forEach(flag -> words.add(flag(flag)));
    if (verdict.is(Flag.OPEN)) {
      words.add("still so at the horizon");
    }
    return String.join(", ", words.build());
  }

  private static String flag(Flag flag) {
    return Ascii.toLowerCase(flag.name());
  }

  /**
   * Tells why a verdict begins or ends.
   *
   * @param cause any cause
   * @return what happened, with the description of the event where there is one
   */
  public String cause(Cause cause) {
    String reference = cause.reference().orElse("");
    return switch (cause.kind()) {
      case EVENT -> cause.reference().map(this::event).orElse("an event");
      case DUE_DAY -> "due day passed" + in(reference);
      case WINDOW -> "edge of the period" + in(reference);
      case STATE -> "change of state" + in(reference);
      case LIFECYCLE -> lifecycle(cause);
      case AMENDMENT -> "change of the law" + in(reference);
      case FACT -> "takes effect" + in(reference);
      case EXTENT -> "edge of the record" + in(reference);
      case HORIZON -> "nothing is known from " + cause.day() + " on";
    };
  }

  private static String in(String reference) {
    return reference.isEmpty() ? "" : " (" + reference + ")";
  }

  private String event(String id) {
    return dossier.events().stream()
        .filter(event -> event.id().toString().equals(id))
        .map(Event::description)
        .findFirst()
        .orElse(id);
  }

  private String lifecycle(Cause cause) {
    Optional<Agreement> agreement = agreement(cause);
    boolean isSignature =
        agreement.map(Agreement::signed).filter(cause.day()::equals).isPresent();
    return (isSignature ? "signature of " : "a step in the life of ")
        + agreement.map(Agreement::title).or(cause::reference).orElse("an agreement");
  }

  private Optional<Agreement> agreement(Cause cause) {
    return dossier.agreements().stream()
        .filter(agreement ->
            cause.reference().filter(agreement.id().toString()::equals).isPresent())
        .findFirst();
  }

  /**
   * Tells by how much a law was breached.
   *
   * @param verdict any verdict
   * @return such as {@code excess USD 0.127, excess rise 0.181 points}; empty if nothing is
   *     measured
   */
  public static String amounts(Verdict verdict) {
    return verdict.amounts().stream().map(Amount::toString).collect(joining(", "));
  }

  /**
   * Tells the status of a verdict with its marks, and by how much the law was breached.
   *
   * @param verdict any verdict
   * @return such as {@code violated: excess USD 0.127}, or the status alone if nothing is measured
   */
  public static String statusAndAmounts(Verdict verdict) {
    String amounts = amounts(verdict);
    return status(verdict) + (amounts.isEmpty() ? "" : ": " + amounts);
  }

  /**
   * Tells a remark on a verdict.
   *
   * @param annotation the remark
   * @return the day, what the remark means, and what happened
   */
  public String annotation(Annotation annotation) {
    String meaning = switch (annotation.kind()) {
      case FURTHER_ACT -> "a further act to the same effect";
      case CLAIMED_EXCUSE -> "an excuse is claimed that the law does not recognise";
      case CONTESTED_STATUS -> "the legal status is contested from here on";
    };
    return "%s: %s: %s".formatted(annotation.cause().day(), meaning, cause(annotation.cause()));
  }

  /**
   * Tells why it stands with a rule and a record as it does.
   *
   * @param explanation the explanation
   * @return an indented list, each line ended by a line feed: what it comes down to, by which law,
   *     and then each step from the conditions of the rule down to what was read
   */
  public String explanation(Explanation explanation) {
    return ExplanationText.of(this, explanation);
  }

  /**
   * Returns whether a report is complete, and why not.
   *
   * @param report the report
   * @return such as {@code complete}, or {@code incomplete: stopped, 3 faults}
   */
  public static String completeness(Report report) {
    ImmutableList.Builder<String> why = ImmutableList.builder();
    if (report.isStopped()) {
      why.add("stopped");
    }
    if (report.faultCount() > 0) {
      why.add(report.faultCount() == 1 ? "1 fault" : report.faultCount() + " faults");
    }
    return report.isComplete() ? "complete" : "incomplete: " + String.join(", ", why.build());
  }

  /**
   * Returns what a report rests on.
   *
   * @param report the report
   * @return its inputs with their digests, such as {@code dossier (sha-256:9f86…), rulebook (not
   *     digested)}
   */
  public static String inputs(Report report) {
    return report.inputs().entrySet().stream()
        .map(input -> "%s (%s)"
            .formatted(
                input.getKey(), input.getValue().map(Digest::toString).orElse("not digested")))
        .collect(joining(", "));
  }
}
