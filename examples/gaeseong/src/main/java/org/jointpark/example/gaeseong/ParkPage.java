package org.jointpark.example.gaeseong;

import org.jointpark.example.gaeseong.promise.ClausesSection;
import org.jointpark.example.gaeseong.promise.DueDaysSection;
import org.jointpark.example.gaeseong.promise.ObstaclesSection;
import org.jointpark.example.gaeseong.promise.Promises;
import org.jointpark.example.gaeseong.promise.ScoreboardSection;
import org.jointpark.example.gaeseong.promise.ViewsSection;
import org.jointpark.example.gaeseong.promise.WhatIfSection;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Check;
import org.jointpark.rules.Report;
import org.jointpark.rules.report.TextPage;
import org.jointpark.zone.gaeseong.Gaeseong;
import org.jointpark.zone.gaeseong.agreement.GaeseongAgreements;

/** The page that the program prints. */
final class ParkPage {

  private ParkPage() {}

  /** Returns the page about a park as it is looked at, and about an invented year of pay. */
  static TextPage of(Dossier dossier, Glance glance, SampledYear year) {
    TextPage.Builder page = TextPage.builder();
    page.title(dossier.park().name());
    page.paragraph("A glance at %s. Nothing is known from %s on%s."
        .formatted(
            glance.on(),
            glance.horizon(),
            glance.knownAt().equals(glance.horizon())
                ? ""
                : "; what was published after " + glance.knownAt() + " is left out"));
    new GlanceSection(dossier, glance).addTo(page);
    new StoppageSection(dossier, glance).addTo(page);
    new PledgeSection(dossier, pledge(dossier, glance)).addTo(page);
    Promises promises = promises(dossier, glance);
    new ClausesSection(promises).addTo(page);
    new ObstaclesSection(promises).addTo(page);
    new ScoreboardSection(promises).addTo(page);
    new DueDaysSection(promises).addTo(page);
    new ViewsSection(promises).addTo(page);
    new WhatIfSection(promises).addTo(page);
    new WageSection(dossier, glance).addTo(page);
    new TalksSection(dossier, glance).addTo(page);
    new DisagreementSection(dossier, glance).addTo(page);
    new LabourSection(dossier, glance, year).addTo(page);
    return page.build();
  }

  /** Returns the promises of the agreements, as they are looked at. */
  static Promises promises(Dossier dossier, Glance glance) {
    return new Promises(
        dossier, GaeseongAgreements.normbook(), glance.on(), glance.horizon(), glance.knownAt());
  }

  private static Report pledge(Dossier dossier, Glance glance) {
    return Check.by(Gaeseong.nonRecurrence())
        .until(glance.horizon())
        .knownAt(glance.knownAt())
        .underEveryReadingOf(Gaeseong.AGAIN)
        .run(dossier);
  }
}
