package org.jointpark.json;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.ledger.LedgerCoverage;
import org.jointpark.style.IdText;

/**
 * A ledger of records in a file of NDJSON, one on each line.
 *
 * <pre>{@code
 * JsonLines.write(PayrollForms.PAY_LINE, payLines, file);
 * Ledger<PayLine> ledger =
 *     JsonLedger.of("pay-line", LedgerCoverage.complete(days), PayrollForms.PAY_LINE, file);
 * }</pre>
 *
 * <p>The records are read anew by each cursor and none is kept, so the file may be larger than the
 * memory. It must not change: a ledger whose file has another length or time than when the ledger
 * was made refuses to be opened.
 *
 * <p>A line that does not have the form makes {@link Cursor#next} throw an
 * {@link InvalidJsonException} that names the file and the line. The cursor then stands on no
 * record, and goes on behind that line when it is asked again. Where the file cannot be read,
 * cursors and splitting throw an {@link UncheckedIOException}.
 *
 * @param <T> the type of the records
 */
public final class JsonLedger<T> implements Ledger<T> {

  private static final int BUFFER = 1 << 16;

  private final String kind;
  private final LedgerCoverage coverage;
  private final JsonForm<T> form;
  private final LedgerFile file;
  private final Stretch stretch;

  /** The part of a file from one byte to before another, which begins with a line. */
  private record Stretch(long start, long end, int linesBefore) {}

  /** A file and what it was like when the ledger was made. */
  private record LedgerFile(Path path, long size, FileTime modified) {

    static LedgerFile of(Path path) throws IOException {
      BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
      checkArgument(now.isRegularFile(), "ledger must be a regular file, but was '%s'", path);
      return new LedgerFile(path, now.size(), now.lastModifiedTime());
    }

    String name() {
      return String.valueOf(path.getFileName());
    }

    /** Opens a stretch of the file, which must be as it was. */
    InputStream open(Stretch stretch) throws IOException {
      SeekableByteChannel channel = Files.newByteChannel(path);
      try {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        checkState(
            channel.size() == size && now.lastModifiedTime().equals(modified),
            "file of a ledger must not change, but had %s bytes of %s and has %s of %s ('%s')."
                + " Maybe make the ledger anew",
            size,
            modified,
            channel.size(),
            now.lastModifiedTime(),
            path);
        channel.position(stretch.start());
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
      return ByteStreams.limit(
          Channels.newInputStream(channel), stretch.end() - stretch.start());
    }
  }

  private JsonLedger(
      String kind, LedgerCoverage coverage, JsonForm<T> form, LedgerFile file, Stretch stretch) {
    this.kind = kind;
    this.coverage = coverage;
    this.form = form;
    this.file = file;
    this.stretch = stretch;
  }

  /**
   * Returns the ledger of a file. No record is read yet.
   *
   * @param kind the kind of the records, such as {@code pay-line}: 1 to 64 characters of
   *     {@code [A-Za-z0-9.-]}
   * @param coverage on which days, and of which firms, every record is in the file
   * @param form the form of each line
   * @param file the file
   * @param <T> the type of the records
   * @return the ledger
   * @throws IOException if there is no such file, or it cannot be looked at
   * @throws IllegalArgumentException if {@code kind} has another shape, or {@code file} is no
   *     regular file
   */
  public static <T> JsonLedger<T> of(
      String kind, LedgerCoverage coverage, JsonForm<T> form, Path file) throws IOException {
    IdText.check("ledger kind", kind);
    LedgerFile whole = LedgerFile.of(file);
    return new JsonLedger<>(
        kind,
        checkNotNull(coverage),
        checkNotNull(form),
        whole,
        new Stretch(0, whole.size(), 0));
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public LedgerCoverage coverage() {
    return coverage;
  }

  /**
   * {@return a new cursor that stands before the first record}
   *
   * @throws UncheckedIOException if the file cannot be opened
   * @throws IllegalStateException if the file has changed
   */
  @Override
  public Cursor<T> open() {
    try {
      InputStream in = file.open(stretch);
      return new LinesCursor<>(
          JsonLines.read(form, in, stretch.linesBefore()), file.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * <p>Reads the file once, to find and to count its lines.
   *
   * @throws UncheckedIOException if the file cannot be read
   * @throws IllegalStateException if the file has changed
   */
  @Override
  public ImmutableList<Ledger<T>> split(int parts) {
    checkArgument(parts >= 1, "parts must be at least 1, but was %s (%s)", parts, this);
    ImmutableList<Stretch> stretches;
    try {
      stretches = parts == 1 ? ImmutableList.of(stretch) : stretches(parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (stretches.size() <= 1) {
      return ImmutableList.of(this);
    }
    return stretches.stream()
        .map(part -> new JsonLedger<>(kind, LedgerCoverage.none(), form, file, part))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Stretch> stretches(int parts) throws IOException {
    Cutter cutter = new Cutter(stretch, parts);
    byte[] buffer = new byte[BUFFER];
    long at = stretch.start();
    try (InputStream in = file.open(stretch)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          at++;
          if (buffer[i] == '\n') {
            cutter.lineEndsBefore(at);
          }
        }
      }
    }
    return cutter.finish();
  }

  /** Cuts a stretch into parts behind the first line that ends where a part should, or later. */
  private static final class Cutter {

    private final Stretch whole;
    private final int parts;
    private final ImmutableList.Builder<Stretch> cut = ImmutableList.builder();
    private long start;
    private int linesBefore;
    private int lines;
    private int part = 1;

    Cutter(Stretch whole, int parts) {
      this.whole = whole;
      this.parts = parts;
      start = whole.start();
      linesBefore = whole.linesBefore();
      lines = linesBefore;
    }

    void lineEndsBefore(long at) {
      lines++;
      if (at < bound() || at >= whole.end()) {
        return;
      }
      cut.add(new Stretch(start, at, linesBefore));
      start = at;
      linesBefore = lines;
      while (part < parts && bound() <= at) {
        part++;
      }
    }

    /** Returns where the part would end if lines did not matter. */
    private long bound() {
      long length = whole.end() - whole.start();
      return part == parts
          ? whole.end()
          : whole.start() + length / parts * part + length % parts * part / parts;
    }

    ImmutableList<Stretch> finish() {
      return start < whole.end()
          ? cut.add(new Stretch(start, whole.end(), linesBefore)).build()
          : cut.build();
    }
  }

  /** {@return the kind, the name of the file and which of its bytes} */
  @Override
  public String toString() {
    return "ledger of %s in '%s', bytes %s to %s"
        .formatted(kind, file.name(), stretch.start(), stretch.end());
  }

  private static final class LinesCursor<T> implements Cursor<T> {

    private final JsonLines<T> lines;
    private final String fileName;
    private Optional<T> current = Optional.empty();
    private boolean begun;
    private boolean closed;

    LinesCursor(JsonLines<T> lines, String fileName) {
      this.lines = lines;
      this.fileName = fileName;
    }

    @Override
    public boolean next() {
      checkState(!closed, "cursor must be open, but was closed");
      begun = true;
      current = Optional.empty();
      if (!lines.hasNext()) {
        return false;
      }
      try {
        current = Optional.of(lines.next());
        return true;
      } catch (InvalidJsonException e) {
        throw e.in(fileName);
      }
    }

    @Override
    public T record() {
      checkState(!closed, "cursor must be open, but was closed");
      checkState(begun, "cursor must stand on a record, but next() was not called");
      checkState(
          current.isPresent(), "cursor must stand on a record, but there was no more or a fault");
      return current.get();
    }

    @Override
    public void close() {
      closed = true;
      current = Optional.empty();
      try {
        lines.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
