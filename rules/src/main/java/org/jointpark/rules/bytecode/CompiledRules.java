package org.jointpark.rules.bytecode;

/**
 * Rules about records of one subject, numbered from zero on, as compiled methods.
 *
 * <p>Generated classes extend it. They hold no state, and any number of threads may use one, each
 * with a {@link Frame} of its own.
 */
public abstract class CompiledRules {

  /** Creates the rules. */
  protected CompiledRules() {}

  /**
   * Judges a record by all rules that are in force in a stretch of law, and {@linkplain Frame#note
   * notes} each answer that is not {@link Answer#COMPLIANT}.
   *
   * @param record the record
   * @param stretch the number of the stretch of days on which the law is the same
   * @param day the day that is judged, counted from 1970-01-01
   * @param frame takes the answers
   */
  public abstract void judge(Object record, int stretch, long day, Frame frame);

  /**
   * Judges a record by one rule.
   *
   * @param rule the number of the rule
   * @param record the record
   * @param stretch the number of the stretch of days on which the law is the same
   * @param day the day that is judged, counted from 1970-01-01
   * @param frame takes what is owed
   * @return one of {@link Answer}
   */
  public abstract int judge(int rule, Object record, int stretch, long day, Frame frame);
}
