package org.jointpark.json.labour;

import static org.jointpark.json.JsonForms.referringTo;

import org.jointpark.firm.FacilityId;
import org.jointpark.firm.FirmId;
import org.jointpark.json.JsonForm;
import org.jointpark.json.dossier.IdForms;
import org.jointpark.labour.EmploymentId;
import org.jointpark.labour.WorkerId;

/** The forms of ids by which a record refers to others. */
final class Refs {

  static final JsonForm<EmploymentId> EMPLOYMENT = referringTo("employment", IdForms.EMPLOYMENT);
  static final JsonForm<FacilityId> FACILITY = referringTo("facility", IdForms.FACILITY);
  static final JsonForm<FirmId> FIRM = referringTo("firm", IdForms.FIRM);
  static final JsonForm<WorkerId> WORKER = referringTo("worker", IdForms.WORKER);

  private Refs() {}
}
