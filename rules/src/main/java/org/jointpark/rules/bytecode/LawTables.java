package org.jointpark.rules.bytecode;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jointpark.rules.expr.DueDay;
import org.jointpark.rules.expr.Setting;

/** What compiled rules read besides records: the law by stretches of days, and other records. */
public interface LawTables {

  /** {@return how many stretches of days there are on each of which the law is the same} */
  int stretches();

  /**
   * Returns the value of a parameter in a stretch of days.
   *
   * @param parameter the parameter
   * @param stretch the number of the stretch
   * @return the value, or empty if there is none
   */
  Optional<Object> value(Setting<?> parameter, int stretch);

  /**
   * Returns whether a rule is law in a stretch of days.
   *
   * @param rule the number of the rule
   * @param stretch the number of the stretch
   * @return whether the method of the rule is called then
   */
  boolean isInForce(int rule, int stretch);

  /**
   * Returns the records of a subject by their ids.
   *
   * @param subject the name of the subject
   * @return the records
   */
  RelatedRecords records(String subject);

  /**
   * Returns the function from the day of an act to the day on which something is due.
   *
   * @param node how the time is counted
   * @return the function, which gives nothing where it is unknown which days are holidays
   */
  Function<LocalDate, Optional<LocalDate>> due(DueDay<?> node);
}
