package org.jointpark.example.gaeseong;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jointpark.json.dossier.DossierForm;
import org.jointpark.park.Dossier;

/** The record of the Gaeseong park, which comes with this program as a file of JSON. */
public final class GaeseongRecord {

  private static final String FILE = "gaeseong.json";

  private GaeseongRecord() {}

  /**
   * Reads the record.
   *
   * @return the dossier of the park
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Dossier load() {
    try (InputStream file =
        Objects.requireNonNull(GaeseongRecord.class.getResourceAsStream(FILE), FILE)) {
      return DossierForm.DOSSIER.read(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("record must be readable, but was not: " + FILE, unreadable);
    }
  }
}
