package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.ofText;
import static org.jointpark.json.dossier.TextForms.PROSE;

import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.party.Party;
import org.jointpark.party.PartyKind;
import org.jointpark.party.StateCode;

/** The forms of those who act and are bound. */
public final class PartyForms {

  /** The code of a state: {@code "KR"}. */
  public static final JsonForm<StateCode> STATE_CODE =
      ofText("state code such as KR", StateCode::of, StateCode::toString);

  /** A party: {@code {"id": "ROK", "kind": "STATE", "name": "Republic of Korea"}}. */
  public static final JsonForm<Party> PARTY = ObjectForm.<Party, Party.Builder>builder(
          "party", Party::builder, Party.Builder::build)
      .required("id", Space.PARTY.declared(), Party::id, Party.Builder::id)
      .required("kind", enumOf(PartyKind.class), Party::kind, Party.Builder::kind)
      .required("name", PROSE, Party::name, Party.Builder::name)
      .optional("side", Space.PARTY.used(), Party::side, Party.Builder::side)
      .build();

  private PartyForms() {}
}
