package org.jointpark.testkit.jqwik;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides one arbitrary for each of some types, which the constructor of a subclass names.
 *
 * <p>Only a parameter of exactly such a type is served. Any other provider of a higher priority
 * comes first.
 */
abstract class ArbitrariesByType implements ArbitraryProvider {

  private final Map<Class<?>, Source> sources = new HashMap<>();

  /** Tells the arbitraries of a type from those of its type arguments. */
  @FunctionalInterface
  private interface Source {
    Set<Arbitrary<?>> arbitraries(TypeUsage type, SubtypeProvider arguments);
  }

  ArbitrariesByType() {}

  /** Names a type without type parameters. */
  final <T> void provide(Class<T> type, Supplier<Arbitrary<T>> arbitrary) {
    sources.put(type, (usage, arguments) -> ImmutableSet.of(arbitrary.get()));
  }

  /** Names a type with one type parameter, whose arbitrary the function takes. */
  final void provideOf(Class<?> type, Function<Arbitrary<?>, Arbitrary<?>> arbitrary) {
    sources.put(
        type,
        (usage, arguments) -> arguments.apply(usage.getTypeArgument(0)).stream()
            .map(arbitrary)
            .collect(ImmutableSet.toImmutableSet()));
  }

  @Override
  public final boolean canProvideFor(TypeUsage targetType) {
    return sources.containsKey(targetType.getRawType());
  }

  @Override
  public final Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    return Objects.requireNonNull(sources.get(targetType.getRawType()))
        .arbitraries(targetType, subtypeProvider);
  }
}
