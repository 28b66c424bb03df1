package org.jointpark.json;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jointpark.json.layout.Utf8Output;
import org.jointpark.ledger.Cursor;
import org.jointpark.ledger.Ledger;
import org.jointpark.source.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of NDJSON, one on each line, as they are asked for.
 *
 * <pre>{@code
 * try (JsonLines<PayLine> lines = JsonLines.read(PAY_LINE, file)) {
 *   while (lines.hasNext()) {
 *     count(lines.next());
 *   }
 * }
 * }</pre>
 *
 * <p>Each line is UTF-8 and ends with a line feed, which the last one may lack. A line without a
 * value is a fault. A line that has faults does not end the reading: the next call goes on behind
 * it. Not thread-safe.
 *
 * @param <T> the type of the values
 */
public final class JsonLines<T> implements Iterator<T>, Closeable {

  private final JsonForm<T> form;
  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
  private byte @Nullable [] ahead;
  private boolean tooLong;
  private int lines;

  private JsonLines(JsonForm<T> form, InputStream in, int linesBefore) {
    this.form = checkNotNull(form);
    this.in = checkNotNull(in);
    this.lines = linesBefore;
  }

  /**
   * Returns the values of a file.
   *
   * @param <T> the type of the values
   * @param form the form of each line
   * @param file the file, which stays open until {@link #close}
   * @return the values
   * @throws IOException if the file cannot be opened
   */
  public static <T> JsonLines<T> read(JsonForm<T> form, Path file) throws IOException {
    return new JsonLines<>(form, Files.newInputStream(file), 0);
  }

  /**
   * Returns the values of a stream.
   *
   * @param <T> the type of the values
   * @param form the form of each line
   * @param in the stream, which {@link #close} closes
   * @return the values
   */
  public static <T> JsonLines<T> read(JsonForm<T> form, InputStream in) {
    return read(form, in, 0);
  }

  /** Returns the values of a stream that goes on in a file behind some lines. */
  static <T> JsonLines<T> read(JsonForm<T> form, InputStream in, int linesBefore) {
    return new JsonLines<>(form, in, linesBefore);
  }

  /**
   * Writes values, one on each line. Flushes the stream and does not close it.
   *
   * @param <T> the type of the values
   * @param form the form of each line
   * @param values the values
   * @param out where the lines go
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if a value cannot be written, as in {@link JsonForm#toJson}
   */
  public static <T> void write(JsonForm<T> form, Iterable<? extends T> values, OutputStream out)
      throws IOException {
    Utf8Output.write(out, writer -> {
      for (T value : values) {
        writer.append(form.toLine(value)).append('\n');
      }
    });
  }

  /**
   * Writes values, one on each line, to a file, which holds either its old content or the whole new
   * one.
   *
   * @param <T> the type of the values
   * @param form the form of each line
   * @param values the values
   * @param file the file, which is made or replaced
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if a value cannot be written, as in {@link JsonForm#toJson}
   */
  public static <T> void write(JsonForm<T> form, Iterable<? extends T> values, Path file)
      throws IOException {
    Utf8Output.replace(file, writer -> {
      for (T value : values) {
        writer.append(form.toLine(value)).append('\n');
      }
    });
  }

  /**
   * Returns the digest of the records of a ledger in their order: the SHA-256 of the lines as
   * {@link #write} writes them, so {@code sha256sum} says the same of the file.
   *
   * @param <T> the type of the records
   * @param form the form of each line
   * @param ledger the ledger, which is read once; its coverage does not count
   * @return the digest
   * @throws IllegalArgumentException if a record cannot be written, as in {@link JsonForm#toJson}
   */
  public static <T> Digest digest(JsonForm<T> form, Ledger<? extends T> ledger) {
    return Utf8Output.digest(writer -> {
      try (Cursor<? extends T> cursor = ledger.open()) {
        while (cursor.next()) {
          writer.append(form.toLine(cursor.record())).append('\n');
        }
      }
    });
  }

  /**
   * {@return whether there is another line}
   *
   * @throws UncheckedIOException if it cannot be read
   */
  @Override
  public boolean hasNext() {
    if (ahead == null) {
      try {
        ahead = readLine();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return ahead != null;
  }

  /**
   * Returns the value of the next line.
   *
   * @return the value
   * @throws InvalidJsonException if the line does not have the form; its faults name the line
   *     within the file
   * @throws NoSuchElementException if there is no further line
   * @throws UncheckedIOException if the line cannot be read
   */
  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is no line after line " + lines);
    }
    byte[] json = checkNotNull(ahead);
    ahead = null;
    lines++;
    if (tooLong) {
      throw JsonText.tooLong("line", form.settings().limits().lineBytes(), lines);
    }
    return new JsonText(json, lines).read(form, form.settings());
  }

  /** Returns the bytes up to the next line feed or the end; null if there are none. */
  private byte @Nullable [] readLine() throws IOException {
    if (at == end && !fill()) {
      return null;
    }
    line.reset();
    tooLong = false;
    do {
      int feed = at;
      while (feed < end && buffer[feed] != '\n') {
        feed++;
      }
      keep(feed - at);
      at = feed;
    } while (at == end && fill());
    at = Math.min(at + 1, end);
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  /** Adds bytes to the line, as long as it is not too long. */
  private void keep(int length) {
    tooLong |= length > form.settings().limits().lineBytes() - line.size();
    if (!tooLong) {
      line.write(buffer, at, length);
    }
  }

  /**
   * Closes what is read.
   *
   * @throws IOException if that fails
   */
  @Override
  public void close() throws IOException {
    in.close();
  }
}
