package org.jointpark.rules;

import java.util.Objects;

/**
 * How far a run of a {@link Check} has come.
 *
 * @param selection the name of the selection of readings under which is judged
 * @param subject the name of the kind of record that is read, such as {@code pay-line}
 * @param records how many of them one judge has read under this selection
 */
public record Progress(String selection, String subject, long records) {

  /**
   * Creates a progress.
   *
   * @param selection the name of the selection of readings under which is judged
   * @param subject the name of the kind of record that is read
   * @param records how many of them one judge has read under this selection
   */
  public Progress {
    Objects.requireNonNull(selection, "selection");
    Objects.requireNonNull(subject, "subject");
  }

  /** {@return the number of records, the subject and the selection in one line} */
  @Override
  public String toString() {
    return "%s of %s under %s".formatted(records, subject, selection);
  }
}
