package org.jointpark.json;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * Thrown when a JSON text does not have the form that was asked for. Carries every
 * {@link JsonFault} of the text, in the order of the document; its message is one line for each.
 *
 * <p>When there are more faults than {@link JsonLimits#faults} allows, the first ones are kept and
 * the others counted.
 */
public final class InvalidJsonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The faults that are kept. */
  private final ImmutableList<JsonFault> faults;

  /** How many more there are. */
  private final long omitted;

  InvalidJsonException(ImmutableList<JsonFault> faults, long omitted) {
    super(message(Stream.of(), faults, omitted));
    this.faults = faults;
    this.omitted = omitted;
  }

  private InvalidJsonException(String source, InvalidJsonException cause) {
    super(message(Stream.of(source + ":"), cause.faults, cause.omitted), cause);
    this.faults = cause.faults;
    this.omitted = cause.omitted;
  }

  /** Returns this exception with the name of what was read as the first line of its message. */
  InvalidJsonException in(String source) {
    return new InvalidJsonException(source, this);
  }

  private static String message(
      Stream<String> head, ImmutableList<JsonFault> faults, long omitted) {
    Stream<String> lines = faults.stream().map(JsonFault::toString);
    Stream<String> tail = omitted == 0 ? Stream.of() : Stream.of("and " + omitted + " more");
    return Joiner.on('\n')
        .join(Stream.of(head, lines, tail).flatMap(part -> part).iterator());
  }

  /** {@return the faults in the order of the document, at least one} */
  public ImmutableList<JsonFault> faults() {
    return faults;
  }

  /** {@return how many more faults were found than {@link #faults} holds} */
  public long omitted() {
    return omitted;
  }
}
