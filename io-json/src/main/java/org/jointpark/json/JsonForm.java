package org.jointpark.json;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jointpark.json.layout.JsonWriter;
import org.jointpark.json.layout.Layout;
import org.jointpark.json.layout.TextWriter;
import org.jointpark.json.layout.Utf8Output;
import org.jointpark.source.Digest;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a type are read from JSON and written as JSON.
 *
 * <p>Forms are made from smaller forms by {@link JsonForms} and {@link ObjectForm}. One form serves
 * whole documents, lines of NDJSON ({@link JsonLines}) and Jackson data binding
 * ({@link JointparkModule}). Forms are immutable and thread-safe.
 *
 * <pre>{@code
 * Dossier dossier = DOSSIER.read(Path.of("gaeseong.json"));
 * DOSSIER.write(dossier, Path.of("copy.json"));
 * }</pre>
 *
 * <p>Reading is strict: names that a form does not know, names that stand twice, {@code null} and
 * anything behind the value are faults. All faults of a text are collected before an
 * {@link InvalidJsonException} is thrown. What is read is bounded by {@link JsonLimits}.
 *
 * <p>Writing is deterministic: equal values give equal bytes. Documents are UTF-8 without a byte
 * order mark, with a line feed at the end of each line; an array or object that fits into 100
 * columns at its place stands on one line, otherwise each of its members does.
 *
 * @param <T> the type of the values
 */
public abstract class JsonForm<T> {

  JsonForm() {}

  /** Reads the value that begins at the current token; returns null after reporting a fault. */
  abstract @Nullable T read(JsonReader in);

  abstract void write(T value, JsonWriter out);

  /** Says what is expected where the form is asked to read, such as {@code an array}. */
  abstract String expectation();

  ReadSettings settings() {
    return ReadSettings.DEFAULTS;
  }

  /**
   * Returns the value that a JSON document holds.
   *
   * @param json the document in UTF-8; a byte order mark is passed over
   * @return the value
   * @throws InvalidJsonException if the document does not have this form
   */
  public final T read(byte[] json) {
    if (json.length > settings().limits().documentBytes()) {
      throw JsonText.tooLong("document", settings().limits().documentBytes(), 1);
    }
    return new JsonText(json, 1).read(this, settings());
  }

  /**
   * Returns the value that a JSON document holds.
   *
   * @param json the document
   * @return the value
   * @throws InvalidJsonException if the document does not have this form
   */
  public final T read(String json) {
    return read(JsonText.encode(json));
  }

  /**
   * Returns the value that a JSON document holds. Reads the stream to its end and does not close
   * it.
   *
   * @param json the document in UTF-8
   * @return the value
   * @throws IOException if the stream cannot be read
   * @throws InvalidJsonException if the document does not have this form
   */
  public final T read(InputStream json) throws IOException {
    int most = settings().limits().documentBytes();
    return read(json.readNBytes(most == Integer.MAX_VALUE ? most : most + 1));
  }

  /**
   * Returns the value that a file holds.
   *
   * @param file the JSON document in UTF-8
   * @return the value
   * @throws IOException if the file cannot be read
   * @throws InvalidJsonException if the document does not have this form; its message begins with
   *     the name of the file
   */
  public final T read(Path file) throws IOException {
    try (InputStream json = Files.newInputStream(file)) {
      return read(json);
    } catch (InvalidJsonException e) {
      throw e.in(String.valueOf(file.getFileName()));
    }
  }

  /**
   * Returns the JSON document of a value.
   *
   * @param value the value
   * @return the document, laid out in lines, with a line feed at its end
   * @throws IllegalArgumentException if the value holds a text with half of a surrogate pair, or is
   *     nested more than {@value JsonLimits#MAX_DEPTH} levels deep
   */
  public final String toJson(T value) {
    StringBuilder json = new StringBuilder();
    try {
      Layout.append(spaced(value), json);
    } catch (IOException e) {
      throw new AssertionError("a string builder does no input or output", e);
    }
    return json.toString();
  }

  /**
   * Returns a value as JSON on one line without spaces, as in NDJSON.
   *
   * @param value the value
   * @return the JSON text, without a line feed
   * @throws IllegalArgumentException as {@link #toJson} does
   */
  public final String toLine(T value) {
    TextWriter text = TextWriter.compact();
    write(value, text);
    return text.line().toString();
  }

  /**
   * Writes the JSON document of a value. Flushes the stream and does not close it.
   *
   * @param value the value
   * @param out where the document goes, in UTF-8
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException as {@link #toJson} does, before anything is written
   */
  public final void write(T value, OutputStream out) throws IOException {
    TextWriter text = spaced(value);
    Utf8Output.write(out, writer -> Layout.append(text, writer));
  }

  /**
   * Writes the JSON document of a value to a file, which holds either its old content or the whole
   * new one: the document is written beside the file and then moved to its place.
   *
   * @param value the value
   * @param file the file, which is made or replaced
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException as {@link #toJson} does, before anything is written
   */
  public final void write(T value, Path file) throws IOException {
    TextWriter text = spaced(value);
    Utf8Output.replace(file, writer -> Layout.append(text, writer));
  }

  /**
   * Returns the digest of a value: the SHA-256 of its document as {@link #write} writes it, so
   * {@code sha256sum} says the same of the file. Equal values have equal digests, however the
   * documents looked of which they were read.
   *
   * @param value the value
   * @return the digest
   * @throws IllegalArgumentException as {@link #toJson} does
   */
  public final Digest digest(T value) {
    TextWriter text = spaced(value);
    return Utf8Output.digest(writer -> Layout.append(text, writer));
  }

  private TextWriter spaced(T value) {
    TextWriter text = TextWriter.spaced();
    write(value, text);
    return text;
  }

  /**
   * Returns this form for a type that wraps its values.
   *
   * @param <U> the wrapping type
   * @param wrap makes the wrapping value; refuses what it cannot be with an
   *     {@link IllegalArgumentException}, which becomes a fault
   * @param unwrap returns what is written
   * @return the form of the wrapping type
   */
  public <U> JsonForm<U> as(Function<T, U> wrap, Function<? super U, ? extends T> unwrap) {
    return new WrappedForm<>(this, checkNotNull(wrap), checkNotNull(unwrap));
  }

  /**
   * Returns this form with other limits. They hold for what is read by the form itself, not where
   * it is a part of another form.
   *
   * @param limits how much is read before it is refused
   * @return the limited form
   */
  public final JsonForm<T> within(JsonLimits limits) {
    return new DelegatingForm.Limited<>(this, ReadSettings.of(limits));
  }
}
