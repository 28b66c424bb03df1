package org.jointpark.zone.gaeseong.agreement;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.jointpark.source.Question;
import org.jointpark.source.ReadingSelection;
import org.jointpark.zone.gaeseong.Gaeseong;

/** The questions that the words of the agreements leave open. */
public final class Readings {

  /**
   * When electronic passage is there.
   *
   * <p>The statement of 2013-09-11 asks not only to introduce the system but to apply passage by
   * the day. What is built and unused does not do that; a trial by which people pass is the first
   * day on which it is done. Hence the default.
   */
  public static final Question ELECTRONIC_PASSAGE = Question.builder()
      .id("passage.electronic")
      .text("Electronic passage was promised within the year. When is it there?")
      .putAnswer("built", "once the installations are finished")
      .putAnswer("trial", "once people pass by it, if only on trial")
      .putAnswer("full", "once it is in full operation")
      .defaultAnswer("trial")
      .build();

  /**
   * What once a quarter means. By default a quarter is that of the calendar, as the word is used by
   * authorities, and as those counted who assessed the committee.
   */
  public static final Question QUARTER = Question.builder()
      .id("committee.quarter")
      .text("The joint committee meets once a quarter in principle. What is a quarter?")
      .putAnswer("calendar", "a quarter of the calendar; the short first one counts")
      .putAnswer("anchored", "three months, counted from the day after the signature on")
      .putAnswer("rolling", "three months since the last meeting")
      .defaultAnswer("calendar")
      .build();

  /** What once a month means. By default a month is that of the calendar, as for quarters. */
  public static final Question MONTH = Question.builder()
      .id("committee.month")
      .text("Each subcommittee meets once a month in principle. What is a month?")
      .putAnswer("calendar", "a month of the calendar; the short first one counts")
      .putAnswer("rolling", "one month since the last meeting")
      .defaultAnswer("calendar")
      .build();

  /**
   * From when on the annex on arbitration counts its months. It enters into force by an exchange of
   * instruments, of which no day was found. By default the signature stands in for it, as whoever
   * reported on the delay took it.
   */
  public static final Question ARBITRATION_IN_FORCE = Question.builder()
      .id("arbitration.in-force")
      .text("The annex on arbitration counts months from its entry into force, of which no day is"
          + " on record. From when on do they run?")
      .putAnswer("signature", "from the signature on")
      .putAnswer("exchange", "from the exchange of instruments on, which is not on record")
      .defaultAnswer("signature")
      .build();

  /**
   * When inspection is selective. By default once it is so at the border: the promises speak of how
   * goods are inspected, and an accord on a share is not yet that.
   */
  public static final Question SELECTIVE_INSPECTION = Question.builder()
      .id("customs.selective")
      .text("Selective inspection was promised. When is the promise kept?")
      .putAnswer("agreed", "once the share that is inspected is agreed")
      .putAnswer("introduced", "once goods are inspected so")
      .defaultAnswer("introduced")
      .build();

  /**
   * When the works for electronic passage started. By default with the works themselves; visits of
   * engineers prepare them.
   */
  public static final Question WORKS = Question.builder()
      .id("passage.works")
      .text("The works for electronic passage were to start in the first week of December. What is"
          + " their start?")
      .putAnswer("works", "the first day of works on site")
      .putAnswer("preparation", "the first visit of engineers")
      .defaultAnswer("works")
      .build();

  /**
   * Which acts of one side go against the promise to bring labour rules to an international level.
   * By default the change of the rules alone, which finds less.
   */
  public static final Question ONE_SIDED = Question.builder()
      .id("labour.one-sided")
      .text(
          "Labour rules and wages were to be brought to an international level by both sides. What"
              + " breaches that?")
      .putAnswer("rules", "a change of the labour rules by one side")
      .putAnswer("rules-and-wages", "also a raise of the minimum wage by one side")
      .defaultAnswer("rules")
      .build();

  /**
   * What is a measure like a taking. By default only to dispose of assets, which finds less: to
   * freeze them leaves the owner his title.
   */
  public static final Question TAKING = Question.builder()
      .id("investment.taking")
      .text(
          "Assets must not be taken, nor be subjected to measures of the same effect. What is such"
              + " a measure?")
      .putAnswer("disposal", "to declare that they are liquidated")
      .putAnswer("freeze", "also to freeze them")
      .defaultAnswer("disposal")
      .build();

  private Readings() {}

  /** {@return every question, that of the pledge of 2013-08-14 first} */
  public static ImmutableList<Question> all() {
    return ImmutableList.of(
        Gaeseong.AGAIN,
        ELECTRONIC_PASSAGE,
        QUARTER,
        MONTH,
        ARBITRATION_IN_FORCE,
        SELECTIVE_INSPECTION,
        WORKS,
        ONE_SIDED,
        TAKING);
  }

  /**
   * Returns selections that show what each reading changes.
   *
   * @return the one that keeps every default, and then for each answer that is none, one that keeps
   *     every other default, named such as {@code passage.electronic=built}
   */
  public static ImmutableList<ReadingSelection> selections() {
    return Stream.concat(
            Stream.of(ReadingSelection.byDefault()), all().stream().flatMap(Readings::others))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<ReadingSelection> others(Question question) {
    return question.answers().keySet().stream()
        .filter(answer -> !answer.equals(question.defaultAnswer()))
        .map(answer ->
            ReadingSelection.of(question.id() + "=" + answer, question.answeredBy(answer)));
  }
}
