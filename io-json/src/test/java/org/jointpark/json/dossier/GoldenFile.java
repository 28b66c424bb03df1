package org.jointpark.json.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file beside the tests that holds what they expect. Run them with {@code -Drecreate=true} to
 * write it anew, twice if the small dossier has changed, and read the difference.
 */
public record GoldenFile(String folder, String name) {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "jointpark", "json");

  GoldenFile(String name) {
    this("dossier", name);
  }

  /** Returns what the file holds, after replacing it by what is so now if that is asked for. */
  public String expecting(String actual) {
    if (Boolean.getBoolean("recreate")) {
      try {
        Files.writeString(FOLDER.resolve(folder).resolve(name), actual);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return text();
  }

  public String text() {
    try {
      return Files.readString(FOLDER.resolve(folder).resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
