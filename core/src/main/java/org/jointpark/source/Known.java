package org.jointpark.source;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A happening of which it may not be recorded whether it took place, which is known not to have
 * taken place, or which is known.
 *
 * <p>Used where "it did not happen" matters to the law: that no severance was paid is a fact, and
 * not the same as a severance that nobody recorded. Amounts and hours need no such type, since
 * their "none" is zero.
 *
 * <pre>{@code
 * Known<LocalDate> paid = Known.none();
 * paid.isUnknown(); // false: it is known that nothing was paid
 * paid.value(); // Optional.empty
 * }</pre>
 *
 * @param <T> the type of the happening
 */
public final class Known<T> {

  private static final Known<?> UNKNOWN = new Known<>(false, null);
  private static final Known<?> NONE = new Known<>(true, null);

  private final boolean recorded;
  private final @Nullable T value;

  private Known(boolean recorded, @Nullable T value) {
    this.recorded = recorded;
    this.value = value;
  }

  /**
   * Returns that nothing is recorded.
   *
   * @param <T> the type of the happening
   * @return the unknown
   */
  @SuppressWarnings("unchecked") // holds no value of any type
  public static <T> Known<T> unknown() {
    return (Known<T>) UNKNOWN;
  }

  /**
   * Returns that it is known not to have happened.
   *
   * @param <T> the type of the happening
   * @return the none
   */
  @SuppressWarnings("unchecked") // holds no value of any type
  public static <T> Known<T> none() {
    return (Known<T>) NONE;
  }

  /**
   * Returns that it happened, and what.
   *
   * @param value what happened
   * @param <T> the type of the happening
   * @return the known value
   */
  public static <T> Known<T> of(T value) {
    return new Known<>(true, Objects.requireNonNull(value));
  }

  /** {@return whether nothing is recorded} */
  public boolean isUnknown() {
    return !recorded;
  }

  /** {@return whether it is known not to have happened} */
  public boolean isNone() {
    return recorded && value == null;
  }

  /** {@return whether it is known to have happened} */
  public boolean isPresent() {
    return value != null;
  }

  /** {@return what happened, or empty both if that is unknown and if nothing happened} */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns what a function makes of the value; the unknown and the none stay as they are.
   *
   * @param function maps what happened
   * @param <R> the type of the result
   * @return the mapped value
   */
  @SuppressWarnings("unchecked") // without a value, there is nothing of the old type
  public <R> Known<R> map(Function<? super T, ? extends R> function) {
    return value == null ? (Known<R>) this : Known.of(function.apply(value));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Known<?> that
        && recorded == that.recorded
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return 31 * Boolean.hashCode(recorded) + Objects.hashCode(value);
  }

  /** {@return {@code unknown}, {@code none}, or the text of the value} */
  @Override
  public String toString() {
    return value == null ? (isNone() ? "none" : "unknown") : value.toString();
  }
}
