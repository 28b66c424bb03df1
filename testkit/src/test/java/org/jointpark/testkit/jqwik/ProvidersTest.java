package org.jointpark.testkit.jqwik;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ServiceLoader;
import net.jqwik.api.providers.ArbitraryProvider;
import org.junit.jupiter.api.Test;

class ProvidersTest {

  @Test
  void providers_areTheSameOnTheModulePathAndOnTheClassPath() throws Exception {
    Path classes = Path.of(TimeArbitraryProvider.class
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .toURI());
    ModuleDescriptor module =
        ModuleFinder.of(classes).find("org.jointpark.testkit").orElseThrow().descriptor();
    ImmutableSet<String> onModulePath = module.provides().stream()
        .filter(provided -> provided.service().equals(ArbitraryProvider.class.getName()))
        .flatMap(provided -> provided.providers().stream())
        .collect(toImmutableSet());

    ImmutableSet<String> onClassPath = ServiceLoader.load(ArbitraryProvider.class).stream()
        .map(provider -> provider.type().getName())
        .filter(name -> name.startsWith("org.jointpark."))
        .collect(toImmutableSet());

    assertThat(onClassPath)
        .isEqualTo(onModulePath)
        .contains(MoneyArbitraryProvider.class.getName(), TimeArbitraryProvider.class.getName());
  }
}
