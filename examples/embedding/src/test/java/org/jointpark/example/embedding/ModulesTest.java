package org.jointpark.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointpark.rules.Check;
import org.junit.jupiter.api.Test;

/** This program is a module that gives nothing away, and brings along what it says. */
class ModulesTest {

  private static final Module OURS = Stay.class.getModule();
  private static final Module RULES = Check.class.getModule();

  @Test
  void theRecord_isSeenByNoOtherModule() {
    assertThat(OURS.getName()).isEqualTo("org.jointpark.example.embedding");
    assertThat(OURS.getDescriptor().exports()).isEmpty();
    assertThat(OURS.getDescriptor().opens()).isEmpty();
    assertThat(RULES.getName()).isEqualTo("org.jointpark.rules");
    assertThat(OURS.isExported(Stay.class.getPackageName(), RULES)).isFalse();
    assertThat(OURS.isOpen(Stay.class.getPackageName(), RULES)).isFalse();
  }

  @Test
  void theModule_bringsWhatRulesBring_andNothingElse() {
    Path[] path = Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getProperty("jdk.module.path"))
        .map(Path::of)
        .toArray(Path[]::new);
    Configuration resolved = Configuration.empty()
        .resolve(ModuleFinder.of(path), ModuleFinder.ofSystem(), Set.of(OURS.getName()));

    assertThat(resolved.modules())
        .extracting(module -> module.name())
        .filteredOn(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
        .containsExactlyInAnyOrder(
            OURS.getName(),
            "org.jointpark.core",
            "org.jointpark.rules",
            "org.objectweb.asm",
            "com.google.common",
            "com.google.common.util.concurrent.internal");
  }
}
