package org.jointpark.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** This program is a module that gives nothing away, and brings along what it says. */
class ModulesTest {

  private static final Module OURS = Stay.class.getModule();

  /** The program runs by itself, since Surefire opens it to every module in its own machine. */
  @Test
  void theRecord_isSeenByNoOtherModule_andItsRulesAreCompiled() throws Exception {
    assertThat(OURS.getDescriptor().exports()).isEmpty();
    assertThat(OURS.getDescriptor().opens()).isEmpty();
    Process program = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--module-path",
            System.getProperty("jdk.module.path"),
            "--module",
            OURS.getName() + "/" + DormitoryMain.class.getName())
        .redirectErrorStream(true)
        .start();

    assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
        .containsExactly(
            "rules can see a stay: false",
            "left to the interpreter: {}",
            "house.rent: {COMPLIANT=760, VIOLATED=40}",
            "house.rooms: {COMPLIANT=320, VIOLATED=40, UNDETERMINED=40}",
            "row 392: house.rent VIOLATED, 2014-05-01 to 2014-05-16, 4800");
    assertThat(program.waitFor()).isZero();
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
