package org.jointpark.source;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jointpark.time.DateInterval;

/**
 * One version of something that law sets: the value, or its explicit repeal, and where and when it
 * holds.
 *
 * <p>A version has two times. It holds on the days of its validity, and it is known from the day on
 * which it was recorded: an accord of August may set the wage of March. A version is never changed;
 * a later recorded one overwrites it where both hold. {@link VersionSet#resolve} is the one place
 * where that is done.
 *
 * @param <V> the type of the value, immutable and with an {@code equals} of its own
 */
@Value.Immutable
public abstract class Versioned<V> {

  Versioned() {}

  /**
   * Starts a version that sets a value.
   *
   * @param value the value
   * @param <V> the type of the value
   * @return a builder on which the other properties are yet to be set
   */
  public static <V> Builder<V> enacting(V value) {
    return new Builder<V>().value(value);
  }

  /**
   * Starts a version that repeals: on the days of its validity, the law sets no value.
   *
   * @param <V> the type of the value
   * @return a builder on which the other properties are yet to be set
   */
  public static <V> Builder<V> repealing() {
    return new Builder<>();
  }

  /** {@return the value, or empty if this version is a repeal} */
  public abstract Optional<V> value();

  /** {@return the days on which this version holds} */
  public abstract DateInterval validity();

  /** {@return whose law it is} */
  public abstract Layer layer();

  /** {@return the reading under which alone it holds, or empty if it holds under every reading} */
  public abstract Optional<Reading> reading();

  /** {@return where it stands} */
  public abstract Citation citation();

  /** {@return what it rests on} */
  public abstract Evidence evidence();

  /** {@return whether this version is a repeal} */
  public boolean isRepeal() {
    return value().isEmpty();
  }

  /**
   * {@return the day on which this version became known: that of its evidence, else its first day
   * of validity; empty if that is open, so that it was always known}
   */
  public Optional<LocalDate> recorded() {
    return evidence().recorded().or(() -> validity().start());
  }

  /** {@return whether the day of {@link #recorded} is assumed, since the evidence has none} */
  public boolean isRecordedAssumed() {
    return evidence().recorded().isEmpty();
  }

  /**
   * Builds a {@link Versioned}. All but the reading is required.
   *
   * @param <V> the type of the value
   */
  public static final class Builder<V> extends ImmutableVersioned.Builder<V> {
    Builder() {}
  }
}
