package org.jointpark.ledger;

/**
 * Stands on one record of a {@link Ledger} after the other. A new cursor stands before the first.
 *
 * <pre>{@code
 * try (Cursor<PayLine> cursor = ledger.open()) {
 *   while (cursor.next()) {
 *     pay(cursor.record());
 *   }
 * }
 * }</pre>
 *
 * <p>A cursor may hold a file open until it is closed. It belongs to one thread.
 *
 * @param <T> the type of the records
 */
public interface Cursor<T> extends AutoCloseable {

  /**
   * Moves to the next record.
   *
   * @return whether there is one; once there is none, there never is
   * @throws IllegalStateException if this cursor was closed
   */
  boolean next();

  /**
   * Returns the record on which this cursor stands. It stays valid when the cursor moves on.
   *
   * @return the record
   * @throws IllegalStateException if {@link #next} was not called, or found no record, or if this
   *     cursor was closed
   */
  T record();

  /** Gives back what this cursor holds open. To close it again does nothing. */
  @Override
  void close();
}
