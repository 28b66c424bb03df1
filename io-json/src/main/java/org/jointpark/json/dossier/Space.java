package org.jointpark.json.dossier;

import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.referringTo;

import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.event.EventId;
import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.json.JsonForm;
import org.jointpark.party.PartyId;
import org.jointpark.source.SourceId;

/**
 * Ids that a dossier declares at one place and uses at others.
 *
 * @param declared the form where the thing is described
 * @param used the form where it is referred to
 */
record Space<I>(JsonForm<I> declared, JsonForm<I> used) {

  static final Space<AgreementId> AGREEMENT = of("agreement", IdForms.AGREEMENT);
  static final Space<EventId> EVENT = of("event", IdForms.EVENT);
  static final Space<FacilityId> FACILITY = of("facility", IdForms.FACILITY);
  static final Space<FirmId> FIRM = of("firm", IdForms.FIRM);
  static final Space<PartyId> PARTY = of("party", IdForms.PARTY);
  static final Space<ProvisionId> PROVISION = of("provision", IdForms.PROVISION);
  static final Space<SourceId> SOURCE = of("source", IdForms.SOURCE);

  private static <I> Space<I> of(String name, JsonForm<I> id) {
    return new Space<>(declaring(name, id), referringTo(name, id));
  }
}
