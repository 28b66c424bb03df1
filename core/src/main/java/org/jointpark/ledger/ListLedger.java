package org.jointpark.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import org.jointpark.style.IdText;

/** A ledger of records in memory. */
final class ListLedger<T> implements Ledger<T> {

  private final String kind;
  private final LedgerCoverage coverage;
  private final ImmutableList<T> records;

  private ListLedger(String kind, LedgerCoverage coverage, ImmutableList<T> records) {
    this.kind = kind;
    this.coverage = coverage;
    this.records = records;
  }

  static <T> ListLedger<T> of(String kind, LedgerCoverage coverage, ImmutableList<T> records) {
    IdText.check("ledger kind", kind);
    return new ListLedger<>(kind, coverage, records);
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
    return new ListCursor<>(records);
  }

  @Override
  public ImmutableList<Ledger<T>> split(int parts) {
    checkArgument(parts >= 1, "parts must be at least 1, but was %s (%s)", parts, this);
    int count = Math.min(parts, records.size());
    if (count <= 1) {
      return ImmutableList.of(this);
    }
    ImmutableList.Builder<Ledger<T>> split = ImmutableList.builderWithExpectedSize(count);
    for (int part = 0; part < count; part++) {
      ImmutableList<T> some = records.subList(bound(part, count), bound(part + 1, count));
      split.add(new ListLedger<>(kind, LedgerCoverage.none(), some));
    }
    return split.build();
  }

  /** Returns where a part starts, so that the sizes of two parts differ by one at most. */
  private int bound(int part, int count) {
    return Math.toIntExact((long) records.size() * part / count);
  }

  @Override
  public String toString() {
    return "ledger of %s records of %s".formatted(records.size(), kind);
  }

  private static final class ListCursor<T> implements Cursor<T> {
    private final ImmutableList<T> records;
    private int position = -1;
    private boolean closed;

    ListCursor(ImmutableList<T> records) {
      this.records = records;
    }

    @Override
    public boolean next() {
      checkState(!closed, "cursor must be open, but was closed");
      position = Math.min(position + 1, records.size());
      return position < records.size();
    }

    @Override
    public T record() {
      checkState(!closed, "cursor must be open, but was closed");
      checkState(position >= 0, "cursor must stand on a record, but next() was not called");
      checkState(position < records.size(), "cursor must stand on a record, but there was no more");
      return records.get(position);
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
