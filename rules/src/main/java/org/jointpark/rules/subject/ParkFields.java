package org.jointpark.rules.subject;

import org.jointpark.border.CommunicationKind;
import org.jointpark.border.CommunicationService;
import org.jointpark.border.ServiceStatus;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Extent;
import org.jointpark.rules.Field;
import org.jointpark.rules.FieldFamily;
import org.jointpark.rules.Subject;
import org.jointpark.time.DateInterval;
import org.jointpark.time.Timeline;

/**
 * How rules and norms look at a park as a whole, by its {@link Dossier}: each of its days.
 *
 * <p>It is no record of a ledger of its own. A condition of the park is given to a norm by
 * {@link org.jointpark.rules.norm.State#satisfying}.
 */
public final class ParkFields {

  static final String SUBJECT = "park";

  private static final FieldSource<Dossier> SOURCE = new FieldSource<>(SUBJECT);

  /** Whether the park operates, as truth: {@link org.jointpark.park.Park#operation}. */
  public static final Field<Dossier, Boolean> OPERATING = SOURCE
      .truth("operating")
      .dated(dossier -> dossier.park().operation().map(phase -> phase.status().isOperating()));

  /** Whether a means of communication could be used, as truth, by its kind. */
  public static final FieldFamily<Dossier, CommunicationKind, Boolean> AVAILABLE =
      FieldFamily.of(SUBJECT, "available", CommunicationKind::valueOf, ParkFields::available);

  /** A park, on each day. */
  public static final Subject<Dossier> PARK = Subject.named(SUBJECT, Dossier.class)
      .id(dossier -> dossier.park().id().toString())
      .extent(new Extent.Span<>(dossier -> DateInterval.always()))
      .addFields(OPERATING)
      .addFamilies(AVAILABLE)
      .build();

  private ParkFields() {}

  private static Field<Dossier, Boolean> available(CommunicationKind kind) {
    return SOURCE
        .truth(FieldFamily.nameFor("available", kind))
        .dated(dossier -> statuses(dossier, kind));
  }

  private static Timeline<Boolean> statuses(Dossier dossier, CommunicationKind kind) {
    Timeline<Boolean> statuses = Timeline.empty();
    for (CommunicationService service : dossier.communicationServices()) {
      if (service.kind() == kind) {
        statuses =
            statuses.merge(service.status().map(ServiceStatus::isAvailable), Boolean::logicalOr);
      }
    }
    return statuses;
  }
}
