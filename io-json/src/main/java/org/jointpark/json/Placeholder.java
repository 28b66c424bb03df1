package org.jointpark.json;

import org.jointpark.firm.FirmId;
import tools.jackson.core.JsonGenerator;

/** Stands in for the first JSON form. */
public final class Placeholder {

  private Placeholder() {}

  /**
   * Writes the id of a firm as a text.
   *
   * @param firm the firm
   * @param generator where to write it
   */
  public static void write(FirmId firm, JsonGenerator generator) {
    generator.writeString(firm.toString());
  }
}
