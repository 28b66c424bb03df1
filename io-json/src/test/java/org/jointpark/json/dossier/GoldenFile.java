package org.jointpark.json.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file beside the tests that holds what they expect. Run them with {@code -Drecreate=true} to
 * write it anew, and read the difference.
 */
record GoldenFile(String name) {

  /** Returns what the file holds, after replacing it by what is so now if that is asked for. */
  String expecting(String actual) {
    if (Boolean.getBoolean("recreate")) {
      try {
        Files.writeString(
            Path.of("src", "test", "resources", "org", "jointpark", "json", "dossier", name),
            actual);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return actual;
    }
    return text();
  }

  String text() {
    try (InputStream file = getClass().getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
