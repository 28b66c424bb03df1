package org.jointpark.json.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.enumOf;
import static org.jointpark.json.JsonForms.setOf;
import static org.jointpark.json.dossier.SourceForms.EVIDENCE;
import static org.jointpark.json.dossier.TextForms.PROSE;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.AgreementId;
import org.jointpark.agreement.AgreementRelation;
import org.jointpark.agreement.AgreementRelationKind;
import org.jointpark.agreement.Area;
import org.jointpark.agreement.Assessment;
import org.jointpark.agreement.AssessmentStatus;
import org.jointpark.agreement.Bearer;
import org.jointpark.agreement.BearerMode;
import org.jointpark.agreement.Provision;
import org.jointpark.agreement.ProvisionKind;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.party.PartyId;

/** The forms of agreements and what they say. */
public final class AgreementForms {

  /** Who bears a provision: {@code {"mode": "JOINTLY", "parties": ["DPRK", "ROK"]}}. */
  static final JsonForm<Bearer> BEARER = ObjectForm.<Bearer, BearerParts>builder(
          "bearer", BearerParts::new, BearerParts::build)
      .required("mode", enumOf(BearerMode.class), Bearer::mode, BearerParts::mode)
      .required("parties", setOf(Space.PARTY.used()), Bearer::parties, BearerParts::parties)
      .build();

  /** An assessment: {@code {"status": "FULFILLED", "day": "2013-09-16"}}. */
  static final JsonForm<Assessment> ASSESSMENT = ObjectForm.<Assessment, Assessment.Builder>builder(
          "assessment", Assessment::builder, Assessment.Builder::build)
      .required(
          "status", enumOf(AssessmentStatus.class), Assessment::status, Assessment.Builder::status)
      .optional("day", TimeForms.UNCERTAIN_DAY, Assessment::day, Assessment.Builder::day)
      .optional("grounds", PROSE, Assessment::grounds, Assessment.Builder::grounds)
      .optional("evidence", EVIDENCE, Assessment::evidence, Assessment.Builder::evidence)
      .build();

  /** A provision. */
  static final JsonForm<Provision> PROVISION = ObjectForm.<Provision, Provision.Builder>builder(
          "provision", Provision::builder, Provision.Builder::build)
      .required("id", Space.PROVISION.declared(), Provision::id, Provision.Builder::id)
      .required("clause", PROSE, Provision::clause, Provision.Builder::clause)
      .required("kind", enumOf(ProvisionKind.class), Provision::kind, Provision.Builder::kind)
      .required("bearer", BEARER, Provision::bearer, Provision.Builder::bearer)
      .optional("counterparty", PROSE, Provision::counterparty, Provision.Builder::counterparty)
      .required("area", enumOf(Area.class), Provision::area, Provision.Builder::area)
      .required("action", PROSE, Provision::action, Provision.Builder::action)
      .optional("due", TimeForms.OPTIONAL_DAY, Provision::due, Provision.Builder::due)
      .optional("timing", PROSE, Provision::timing, Provision.Builder::timing)
      .optional("condition", PROSE, Provision::condition, Provision.Builder::condition)
      .defaulted(
          "assessment",
          ASSESSMENT,
          Assessment.notAssessed(),
          Provision::assessment,
          Provision.Builder::assessment)
      .required("evidence", EVIDENCE, Provision::evidence, Provision.Builder::evidence)
      .build();

  /** How an agreement stands to another: {@code {"kind": "AMENDS", "target": "AGR-2004-STAY"}}. */
  static final JsonForm<AgreementRelation> RELATION =
      ObjectForm.<AgreementRelation, RelationParts>builder(
              "relation", RelationParts::new, RelationParts::build)
          .required(
              "kind",
              enumOf(AgreementRelationKind.class),
              AgreementRelation::kind,
              RelationParts::kind)
          .required(
              "target", Space.AGREEMENT.used(), AgreementRelation::target, RelationParts::target)
          .build();

  /** An agreement with its provisions, in the order of the text. */
  public static final JsonForm<Agreement> AGREEMENT =
      ObjectForm.<Agreement, Agreement.Builder>builder(
              "agreement", Agreement::builder, Agreement.Builder::build)
          .required("id", Space.AGREEMENT.declared(), Agreement::id, Agreement.Builder::id)
          .required("title", PROSE, Agreement::title, Agreement.Builder::title)
          .optional(
              "originalTitle", PROSE, Agreement::originalTitle, Agreement.Builder::originalTitle)
          .required(
              "parties", setOf(Space.PARTY.used()), Agreement::parties, Agreement.Builder::parties)
          .optional(
              "negotiatedFrom",
              TimeForms.OPTIONAL_DAY,
              Agreement::negotiatedFrom,
              Agreement.Builder::negotiatedFrom)
          .required("signed", TimeForms.DAY, Agreement::signed, Agreement.Builder::signed)
          .optional(
              "validity", TimeForms.INTERVAL, Agreement::validity, Agreement.Builder::validity)
          .optional("validityNote", PROSE, Agreement::validityNote, Agreement.Builder::validityNote)
          .list("signatories", PROSE, Agreement::signatories, Agreement.Builder::signatories)
          .list("provisions", PROVISION, Agreement::provisions, Agreement.Builder::provisions)
          .defaulted(
              "relations",
              setOf(RELATION),
              ImmutableSortedSet.of(),
              Agreement::relations,
              Agreement.Builder::relations)
          .required("evidence", EVIDENCE, Agreement::evidence, Agreement.Builder::evidence)
          .build();

  private AgreementForms() {}

  /** The parts of a relation that is being read. */
  private static final class RelationParts {

    private AgreementRelationKind kind = AgreementRelationKind.SUPERSEDES;
    private Optional<AgreementId> target = Optional.empty();

    void kind(AgreementRelationKind value) {
      kind = value;
    }

    void target(AgreementId value) {
      target = Optional.of(value);
    }

    AgreementRelation build() {
      return AgreementRelation.of(kind, target.orElseThrow());
    }
  }

  /** The parts of a bearer that is being read. */
  private static final class BearerParts {

    private BearerMode mode = BearerMode.ONE;
    private ImmutableSortedSet<PartyId> parties = ImmutableSortedSet.of();

    void mode(BearerMode value) {
      mode = value;
    }

    void parties(ImmutableSortedSet<PartyId> values) {
      parties = values;
    }

    Bearer build() {
      return switch (mode) {
        case ONE -> Bearer.one(only());
        case JOINTLY -> Bearer.jointly(parties);
        case SEVERALLY -> Bearer.severally(parties);
      };
    }

    private PartyId only() {
      checkArgument(
          parties.size() == 1, "parties must be one if one bears something, but were %s", parties);
      return parties.first();
    }
  }
}
