package org.jointpark.json.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static org.jointpark.json.JsonForms.document;
import static org.jointpark.json.JsonForms.ofText;
import static org.jointpark.json.JsonForms.placed;
import static org.jointpark.json.dossier.TextForms.PROSE;

import com.google.common.collect.ImmutableList;
import org.jointpark.json.JsonForm;
import org.jointpark.json.ObjectForm;
import org.jointpark.json.Placed;
import org.jointpark.park.Dossier;

/**
 * The form of a dossier, as a document.
 *
 * <pre>{@code
 * Dossier dossier = DossierForm.DOSSIER.read(Path.of("gaeseong.json"));
 * DossierForm.DOSSIER.write(dossier, Path.of("copy.json"));
 * }</pre>
 *
 * <p>The document is {@code {"jointpark": "dossier/1", "park": {…}, "sources": […], …}}, with a
 * member for each list of the dossier that is not empty. The lists may be in any order; they are
 * written in that of the dossier. An id that is used must be declared in the document.
 */
public final class DossierForm {

  private static final String FORMAT = "dossier/1";

  /** A dossier. */
  public static final JsonForm<Dossier> DOSSIER = document(
      ObjectForm.<Dossier, DossierParts>builder("dossier", DossierParts::new, DossierParts::build)
          .required(
              "jointpark",
              ofText("format such as " + FORMAT, DossierForm::checkFormat, format -> format),
              dossier -> FORMAT,
              (parts, format) -> {})
          .required("park", ParkForms.PARK, Dossier::park, (parts, it) -> parts.dossier.park(it))
          .with(DossierForm::actors)
          .with(DossierForm::happenings)
          .with(DossierForm::law)
          .with(DossierForm::border)
          .list("gaps", PROSE, Dossier::gaps, (parts, them) -> parts.dossier.gaps(them))
          .build());

  private DossierForm() {}

  private static String checkFormat(String format) {
    checkArgument(
        format.equals(FORMAT),
        "format must be '%s'. Maybe a later release of Jointpark reads this one",
        FORMAT);
    return format;
  }

  private static <T> ImmutableList<Placed<T>> allPlaced(ImmutableList<T> values) {
    return values.stream().map(Placed::of).collect(ImmutableList.toImmutableList());
  }

  private static ObjectForm.Builder<Dossier, DossierParts> actors(
      ObjectForm.Builder<Dossier, DossierParts> members) {
    return members
        .list(
            "sources",
            SourceForms.SOURCE,
            Dossier::sources,
            (parts, them) -> parts.dossier.sources(them))
        .list(
            "parties",
            PartyForms.PARTY,
            Dossier::parties,
            (parts, them) -> parts.dossier.parties(them))
        .list("firms", FirmForms.FIRM, Dossier::firms, (parts, them) -> parts.dossier.firms(them))
        .list(
            "facilities",
            placed(FirmForms.FACILITY),
            dossier -> allPlaced(dossier.facilities()),
            DossierParts::facilities)
        .list(
            "certificates",
            placed(AdministrationForms.CERTIFICATE),
            dossier -> allPlaced(dossier.certificates()),
            DossierParts::certificates)
        .list(
            "insurancePolicies",
            placed(AdministrationForms.INSURANCE_POLICY),
            dossier -> allPlaced(dossier.insurancePolicies()),
            DossierParts::insurancePolicies)
        .list(
            "investments",
            FirmForms.INVESTMENT,
            Dossier::investments,
            (parts, them) -> parts.dossier.investments(them))
        .list(
            "agreements",
            AgreementForms.AGREEMENT,
            Dossier::agreements,
            (parts, them) -> parts.dossier.agreements(them));
  }

  private static ObjectForm.Builder<Dossier, DossierParts> happenings(
      ObjectForm.Builder<Dossier, DossierParts> members) {
    return members
        .list(
            "events",
            EventForms.EVENT,
            Dossier::events,
            (parts, them) -> parts.dossier.events(them))
        .list("talks", EventForms.TALKS, Dossier::talks, (parts, them) -> parts.dossier.talks(them))
        .list(
            "visits",
            EventForms.VISIT,
            Dossier::visits,
            (parts, them) -> parts.dossier.visits(them))
        .list(
            "claims",
            placed(EventForms.CLAIM),
            dossier -> allPlaced(dossier.claims()),
            DossierParts::claims)
        .list(
            "eventCoverages",
            EventForms.EVENT_COVERAGE,
            Dossier::eventCoverages,
            (parts, them) -> parts.dossier.eventCoverages(them));
  }

  private static ObjectForm.Builder<Dossier, DossierParts> law(
      ObjectForm.Builder<Dossier, DossierParts> members) {
    return members
        .list("questions", SourceForms.QUESTION, Dossier::questions, DossierParts::questions)
        .list("parameters", LawForms.PARAMETER, Dossier::parameters, DossierParts::parameters)
        .list(
            "holidayCalendars",
            CalendarForms.HOLIDAY_CALENDAR,
            Dossier::holidayCalendars,
            (parts, them) -> parts.dossier.holidayCalendars(them))
        .list(
            "series",
            StatisticForms.SERIES,
            Dossier::series,
            (parts, them) -> parts.dossier.series(them))
        .list(
            "stoppages",
            placed(ParkForms.STOPPAGE),
            dossier -> allPlaced(dossier.stoppages()),
            DossierParts::stoppages);
  }

  private static ObjectForm.Builder<Dossier, DossierParts> border(
      ObjectForm.Builder<Dossier, DossierParts> members) {
    return members
        .list(
            "passageRegimes",
            BorderForms.PASSAGE,
            Dossier::passageRegimes,
            (parts, them) -> parts.dossier.passageRegimes(them))
        .list(
            "communicationServices",
            BorderForms.COMMUNICATION,
            Dossier::communicationServices,
            (parts, them) -> parts.dossier.communicationServices(them))
        .optional(
            "customs",
            BorderForms.CUSTOMS,
            Dossier::customs,
            (parts, it) -> parts.dossier.customs(it));
  }
}
