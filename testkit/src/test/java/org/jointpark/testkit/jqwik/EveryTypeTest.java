package org.jointpark.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.jointpark.ledger.Cursor;
import org.jointpark.park.Park;
import org.jointpark.time.Timeline;
import org.junit.jupiter.api.Test;

class EveryTypeTest {

  private static final ImmutableSet<Class<?>> NO_VALUES =
      ImmutableSet.of(Cursor.class, Timeline.Changes.class, Timeline.Piece.class);

  @Test
  void everyPublicValueTypeOfCore_hasAProvider() throws Exception {
    List<ArbitraryProvider> providers = ServiceLoader.load(ArbitraryProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();

    assertThat(valueTypesOfCore())
        .hasSizeGreaterThan(60)
        .allSatisfy(type ->
            assertThat(providers).anyMatch(provider -> provider.canProvideFor(TypeUsage.of(type))));
  }

  private static List<Class<?>> valueTypesOfCore() throws Exception {
    Path core =
        Path.of(Park.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleReference module = ModuleFinder.of(core).find("org.jointpark.core").orElseThrow();
    ImmutableSet<String> exported = module.descriptor().exports().stream()
        .filter(export -> !export.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(ImmutableSet.toImmutableSet());
    try (ModuleReader reader = module.open();
        Stream<String> resources = reader.list()) {
      return resources
          .filter(resource -> resource.endsWith(".class"))
          .map(resource -> resource.replace(".class", "").replace('/', '.'))
          .filter(name -> name.contains(".") && exported.contains(packageOf(name)))
          .filter(name -> !name.endsWith("package-info"))
          .<Class<?>>map(EveryTypeTest::load)
          .filter(EveryTypeTest::isValueType)
          .toList();
    }
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, EveryTypeTest.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Returns whether jqwik needs help with a type; it knows enums. */
  private static boolean isValueType(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && !type.isEnum()
        && !type.isAnonymousClass()
        && !type.getSimpleName().endsWith("Builder")
        && !NO_VALUES.contains(type);
  }
}
