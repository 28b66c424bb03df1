package org.jointpark.json.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.integer;
import static org.jointpark.json.JsonForms.ofText;

import org.jointpark.json.JsonForm;

/** The forms of words and counts. Data binding leaves texts and numbers to Jackson. */
public final class TextForms {

  /** Words that say something. */
  public static final JsonForm<String> PROSE =
      ofText("text", TextForms::checkNotBlank, TextForms::checkNotBlank);

  /** How many there are of something, which may be none. */
  public static final JsonForm<Integer> COUNT = integer(0, Integer.MAX_VALUE);

  /** A number of which there is at least one, or that is counted from one. */
  public static final JsonForm<Integer> POSITIVE = integer(1, Integer.MAX_VALUE);

  private TextForms() {}

  private static String checkNotBlank(String text) {
    checkArgument(!text.isBlank(), "text must not be blank");
    return text;
  }
}
