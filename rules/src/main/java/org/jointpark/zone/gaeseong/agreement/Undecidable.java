package org.jointpark.zone.gaeseong.agreement;

import com.google.common.collect.ImmutableMap;
import org.jointpark.agreement.ProvisionId;

/** The provisions of which no norm is made, since no act could decide them. */
final class Undecidable {

  private static final String COMPETENCE =
      "a competence: it says what a body is for, and no single exercise of it is on record";
  private static final String TALKS =
      "asks to go on talking: no day ends it, and no act keeps or breaks it";

  static final ImmutableMap<ProvisionId, String> REASONS = reasons();

  private Undecidable() {}

  private static ImmutableMap<ProvisionId, String> reasons() {
    ImmutableMap.Builder<ProvisionId, String> reasons = ImmutableMap.builder();
    for (String provision : new String[] {
      "JC-2.1", "JC-2.2", "JC-4.3a", "JC-4.3b", "JC-4.3c", "JC-4.3d", "SEC-3", "ARBX-1"
    }) {
      reasons.put(ProvisionId.of(provision), COMPETENCE);
    }
    for (String provision : new String[] {"NORM-1c", "JS2-2.2b", "JS2-2.2c", "JS2-2.4"}) {
      reasons.put(ProvisionId.of(provision), TALKS);
    }
    return reasons
        .put(ProvisionId.of("NORM-3"), "a heading, of which 3(1) to 3(4) say what it asks")
        .put(ProvisionId.of("JC-1.2"), "asks for a rank of the chairs, which no record tells")
        .put(
            ProvisionId.of("JC-3.3"),
            "lets the committee hear others if both sides want it, so nobody can obstruct it")
        .put(ProvisionId.of("JC-4.2"), "asks for a number and rank of members, not on record")
        .put(ProvisionId.of("JC-6"), "says how accords of the committee enter into force")
        .put(
            ProvisionId.of("SECX-2"),
            "asks for a meeting on each working day, and no calendar tells working days")
        .put(ProvisionId.of("ARBX-3"), "asks for support, of which no act could tell the amount")
        .put(
            ProvisionId.of("JS2-3c"),
            "sets no day, and what two bodies settled between them is not on record")
        .put(ProvisionId.of("NET-2"), "sets no day, and terms of operators are not on record")
        .put(
            ProvisionId.of("COMM-4.3"),
            "asks for a system of help without a day; no record tells whether it was there")
        .put(
            ProvisionId.of("CUST-3"),
            "asks for a customs house without a day; none is on record, though it worked")
        .put(
            ProvisionId.of("STAY-7.3"),
            "counts days back from the end of a stay, and single stays are not on record")
        .put(
            ProvisionId.of("STAY-8"),
            "a power to refuse persons of certain kinds; no such refusal is on record")
        .put(
            ProvisionId.of("STAY-10.2a"),
            "a power over persons who broke the law of the zone; the expulsions on record were of"
                + " officials, or of all")
        .buildOrThrow();
  }
}
