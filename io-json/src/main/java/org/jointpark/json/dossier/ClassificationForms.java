package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.ofText;

import org.jointpark.classification.HsCode;
import org.jointpark.classification.IscoCode;
import org.jointpark.classification.IsicCode;
import org.jointpark.json.JsonForm;

/** The forms of the codes of international classifications, which are text. */
public final class ClassificationForms {

  /** An activity: {@code "1410"}. */
  public static final JsonForm<IsicCode> ISIC =
      ofText("ISIC code such as 1410", IsicCode::of, IsicCode::toString);

  /** A kind of goods: {@code "610910"}. */
  public static final JsonForm<HsCode> HS =
      ofText("Harmonized System code such as 610910", HsCode::of, HsCode::toString);

  /** An occupation: {@code "8153"}. */
  public static final JsonForm<IscoCode> ISCO =
      ofText("ISCO code such as 8153", IscoCode::of, IscoCode::toString);

  private ClassificationForms() {}
}
