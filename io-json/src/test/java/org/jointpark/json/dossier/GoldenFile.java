package org.jointpark.json.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file beside the tests that holds what they expect. Run them with {@code -Drecreate=true} to
 * write it anew, twice if the small dossier has changed, and read the difference.
 */
record GoldenFile(String name) {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "jointpark", "json", "dossier");

  /** Returns what the file holds, after replacing it by what is so now if that is asked for. */
  String expecting(String actual) {
    if (Boolean.getBoolean("recreate")) {
      try {
        Files.writeString(FOLDER.resolve(name), actual);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return text();
  }

  String text() {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
