package org.jointpark.rules;

/**
 * Is told how far a run of a {@link Check} has come, and may stop it.
 *
 * <pre>{@code
 * Report report = check.watchedBy(progress -> !Thread.currentThread().isInterrupted()).run(facts);
 * if (!report.isComplete()) {
 *   return; // it says nothing of the records that were not read
 * }
 * }</pre>
 */
@FunctionalInterface
public interface ProgressListener {

  /**
   * Takes note of how far the run has come: every {@value VerdictSink#STRIDE} records, and at the
   * end of each kind of record.
   *
   * @param progress what was read until now
   * @return whether to go on; if not, the run ends soon, and its report is not
   *     {@linkplain Report#isComplete complete}
   */
  boolean goesOnAfter(Progress progress);
}
