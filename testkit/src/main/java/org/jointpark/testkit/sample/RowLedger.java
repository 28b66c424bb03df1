package org.jointpark.testkit.sample;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.IntFunction;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;

/**
 * A ledger whose records are made when they are read, some for each owner, such as the pay lines of
 * a worker. It keeps none.
 */
final class RowLedger<T> implements Ledger<T> {

  private final String kind;
  private final LedgerCoverage coverage;
  private final int first;
  private final int end;
  private final IntFunction<List<T>> rows;

  RowLedger(String kind, LedgerCoverage coverage, int first, int end, IntFunction<List<T>> rows) {
    this.kind = kind;
    this.coverage = coverage;
    this.first = first;
    this.end = end;
    this.rows = rows;
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public LedgerCoverage coverage() {
    return coverage;
  }

  @Override
  public Cursor<T> open() {
    return new RowCursor<>(first, end, rows);
  }

  @Override
  public ImmutableList<Ledger<T>> split(int parts) {
    checkArgument(parts >= 1, "parts must be at least 1, but was %s (%s)", parts, this);
    int count = Math.min(parts, end - first);
    if (count <= 1) {
      return ImmutableList.of(this);
    }
    ImmutableList.Builder<Ledger<T>> split = ImmutableList.builder();
    for (int part = 0; part < count; part++) {
      split.add(new RowLedger<>(
          kind, LedgerCoverage.none(), bound(part, count), bound(part + 1, count), rows));
    }
    return split.build();
  }

  private int bound(int part, int count) {
    return first + Math.toIntExact((long) (end - first) * part / count);
  }

  /** {@return the kind of the records and which owners they are of} */
  @Override
  public String toString() {
    return "sampled ledger of %s of owners %s to %s".formatted(kind, first, end);
  }

  private static final class RowCursor<T> implements Cursor<T> {
    private final int end;
    private final IntFunction<List<T>> rows;
    private int owner;
    private List<T> current = ImmutableList.of();
    private int position;
    private boolean closed;

    RowCursor(int first, int end, IntFunction<List<T>> rows) {
      this.end = end;
      this.rows = rows;
      owner = first;
      position = -1;
    }

    @Override
    public boolean next() {
      checkState(!closed, "cursor must be open, but was closed");
      position++;
      while (position >= current.size() && owner < end) {
        current = rows.apply(owner++);
        position = 0;
      }
      if (position >= current.size()) {
        current = ImmutableList.of();
        position = 0;
        return false;
      }
      return true;
    }

    @Override
    public T record() {
      checkState(!closed, "cursor must be open, but was closed");
      checkState(position >= 0, "cursor must stand on a record, but next() was not called");
      checkState(!current.isEmpty(), "cursor must stand on a record, but there was no more");
      return current.get(position);
    }

    @Override
    public void close() {
      closed = true;
      current = ImmutableList.of();
    }
  }
}
