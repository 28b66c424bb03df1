package org.jointpark.json.labour;

import com.google.common.collect.ImmutableList;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.labour.Accident;
import org.jointpark.labour.Consent;
import org.jointpark.labour.Employment;
import org.jointpark.labour.Headcount;
import org.jointpark.labour.Leave;
import org.jointpark.labour.Separation;
import org.jointpark.labour.Worker;

/** A form of somebody's own, which holds everything that is recorded of labour. */
record LabourBook(
    ImmutableList<Worker> workers,
    ImmutableList<Employment> employments,
    ImmutableList<Leave> leaves,
    ImmutableList<Separation> separations,
    ImmutableList<Consent> consents,
    ImmutableList<Accident> accidents,
    ImmutableList<Headcount> headcounts) {

  static final JsonForm<LabourBook> FORM = ObjectForm.<LabourBook, Parts>builder(
          "labour book", Parts::new, Parts::build)
      .list("workers", LabourForms.WORKER, LabourBook::workers, (it, v) -> it.workers = v)
      .list(
          "employments",
          LabourForms.EMPLOYMENT,
          LabourBook::employments,
          (it, v) -> it.employments = v)
      .list("leaves", LabourForms.LEAVE, LabourBook::leaves, (it, v) -> it.leaves = v)
      .list(
          "separations",
          LabourForms.SEPARATION,
          LabourBook::separations,
          (it, v) -> it.separations = v)
      .list("consents", LabourForms.CONSENT, LabourBook::consents, (it, v) -> it.consents = v)
      .list("accidents", LabourForms.ACCIDENT, LabourBook::accidents, (it, v) -> it.accidents = v)
      .list(
          "headcounts", LabourForms.HEADCOUNT, LabourBook::headcounts, (it, v) -> it.headcounts = v)
      .build();

  /** The parts of a book that is being read. */
  private static final class Parts {

    private ImmutableList<Worker> workers = ImmutableList.of();
    private ImmutableList<Employment> employments = ImmutableList.of();
    private ImmutableList<Leave> leaves = ImmutableList.of();
    private ImmutableList<Separation> separations = ImmutableList.of();
    private ImmutableList<Consent> consents = ImmutableList.of();
    private ImmutableList<Accident> accidents = ImmutableList.of();
    private ImmutableList<Headcount> headcounts = ImmutableList.of();

    LabourBook build() {
      return new LabourBook(
          workers, employments, leaves, separations, consents, accidents, headcounts);
    }
  }
}
