package org.jointpark.rules.bytecode;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one thread needs while compiled rules judge one record after the other: the answers, and
 * what was looked up for the record.
 */
public final class Frame {

  /** Stands for a day that there is not, later than any other. */
  public static final long NO_DAY = Long.MAX_VALUE;

  private static final int FIRST_SIZE = 16;

  /** Of how many days it is kept when something is due after them, a power of two. */
  private static final int KEPT = 512;

  private final ImmutableList<FollowedPath> paths;
  private final RelatedRecord[] found;
  private final long[] foundFor;
  private final ImmutableList<DatedField> dated;
  private final ImmutableList<Function<LocalDate, Optional<LocalDate>>> deadlines;
  private final long[] triggers;
  private final long[] dueDays;
  private long number;

  private boolean counts = true;
  private int size;
  private int[] rules = new int[FIRST_SIZE];
  private int[] answers = new int[FIRST_SIZE];
  private long[] numerators = new long[FIRST_SIZE];
  private long[] denominators = new long[FIRST_SIZE];
  private long numerator;
  private long denominator;

  Frame(
      ImmutableList<FollowedPath> paths,
      ImmutableList<DatedField> dated,
      ImmutableList<Function<LocalDate, Optional<LocalDate>>> deadlines) {
    this.paths = paths;
    this.dated = dated;
    this.deadlines = deadlines;
    found = new RelatedRecord[paths.size()];
    foundFor = new long[paths.size()];
    triggers = new long[deadlines.size() * KEPT];
    dueDays = new long[deadlines.size() * KEPT];
    Arrays.fill(triggers, NO_DAY);
  }

  /** Forgets the answers and all that was looked up. Has to be called before each record. */
  public void clear() {
    size = 0;
    number++;
  }

  /** {@return how many answers were noted} */
  public int size() {
    return size;
  }

  /**
   * Returns the rule that gave an answer.
   *
   * @param index which answer, from zero on
   * @return the number of the rule
   */
  public int rule(int index) {
    return rules[index];
  }

  /**
   * Returns an answer.
   *
   * @param index which answer, from zero on
   * @return one of {@link Answer}
   */
  public int answer(int index) {
    return answers[index];
  }

  /**
   * Returns the numerator of what is owed, in units of the currency; or the due day, if the answer
   * {@linkplain Answer#hasDays has days}.
   *
   * @param index which answer, from zero on
   * @return the numerator, zero if nothing is owed; or the day, counted from 1970-01-01
   */
  public long numerator(int index) {
    return numerators[index];
  }

  /**
   * Returns the denominator of what is owed; or the day of performance, if the answer
   * {@linkplain Answer#hasDays has days}.
   *
   * @param index which answer, from zero on
   * @return the denominator, positive; or the day, which may be {@link #NO_DAY}
   */
  public long denominator(int index) {
    return denominators[index];
  }

  /**
   * Notes an answer.
   *
   * @param answer one of {@link Answer}
   * @param rule the number of the rule
   */
  public void note(int answer, int rule) {
    if (size == rules.length) {
      grow();
    }
    rules[size] = rule;
    answers[size] = answer;
    numerators[size] = numerator;
    denominators[size] = denominator;
    size++;
  }

  private void grow() {
    rules = Arrays.copyOf(rules, 2 * size);
    answers = Arrays.copyOf(answers, 2 * size);
    numerators = Arrays.copyOf(numerators, 2 * size);
    denominators = Arrays.copyOf(denominators, 2 * size);
  }

  /** {@return what {@link #numerator(int)} has of the rule that was called last} */
  public long numerator() {
    return numerator;
  }

  /** {@return what {@link #denominator(int)} has of the rule that was called last} */
  public long denominator() {
    return denominator;
  }

  /** Takes what is owed where a rule is violated. */
  void owe(long owedNumerator, long owedDenominator) {
    numerator = owedNumerator > 0 ? owedNumerator : 0;
    denominator = owedNumerator > 0 ? owedDenominator : 1;
  }

  /** Takes when something is due, and when it was done. */
  void time(long due, long done) {
    numerator = due;
    denominator = done;
  }

  /** Takes that something was done in time, and returns the answer: no more if nobody counts. */
  int inTime(long due, long done) {
    if (!counts) {
      return Answer.COMPLIANT;
    }
    time(due, done);
    return Answer.IN_TIME;
  }

  /**
   * Sets whether the days are wanted of what was done in time, so that verdicts can be counted.
   *
   * @param wanted whether they are
   */
  public void countVerdicts(boolean wanted) {
    counts = wanted;
  }

  /** Returns the record to which a path leads, or null; looked up once for a record. */
  @Nullable
  RelatedRecord related(int path, Object record, long day) {
    if (foundFor[path] != number) {
      found[path] = paths.get(path).follow(record, day);
      foundFor[path] = number;
    }
    return found[path];
  }

  /** Returns the values of a dated field of the record that is judged. */
  PlainTimeline timeline(int field, Object record) {
    return dated.get(field).timeline(record);
  }

  /** Returns the values of a dated field of a related record. */
  PlainTimeline timelineOf(RelatedRecord related, int field) {
    return related.timeline(field, dated.get(field));
  }

  /** Returns when something is due after a day, or {@link #NO_DAY}; kept for some days. */
  long due(int deadline, long trigger) {
    int slot = deadline * KEPT + ((int) trigger & (KEPT - 1));
    if (triggers[slot] != trigger) {
      dueDays[slot] = deadlines
          .get(deadline)
          .apply(LocalDate.ofEpochDay(trigger))
          .map(LocalDate::toEpochDay)
          .orElse(NO_DAY);
      triggers[slot] = trigger;
    }
    return dueDays[slot];
  }
}
