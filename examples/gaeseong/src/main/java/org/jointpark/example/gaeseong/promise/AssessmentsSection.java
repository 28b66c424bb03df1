package org.jointpark.example.gaeseong.promise;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Provision;
import org.jointpark.park.Dossier;
import org.jointpark.rules.norm.AssessmentDifference;
import org.jointpark.rules.norm.AssessmentDifferences;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.time.DateInterval;

/** Where people judged the package of 2013 otherwise than its norms are judged, and why. */
public final class AssessmentsSection {

  private static final DateInterval SIGNED = DateInterval.parse("2013-07-07/2014-01-01");

  private final Promises promises;

  /**
   * Creates the section.
   *
   * @param promises the norms and the record
   */
  public AssessmentsSection(Promises promises) {
    this.promises = promises;
  }

  /**
   * Adds the section to a page.
   *
   * @param page the page
   */
  public void addTo(TextPage.Builder page) {
    page.heading("Where people judged the package otherwise");
    Dossier dossier = promises.dossier();
    ImmutableList<AssessmentDifference> differences = AssessmentDifferences.on(
        promises.horizon().minusDays(1), dossier, promises.normbook(), promises.report());
    TextTable.Builder table = TextTable.of(
        Column.words("where"),
        Column.words("what"),
        Column.words("people"),
        Column.words("norms"),
        Column.words("because of"));
    for (AssessmentDifference difference : differences) {
      Agreement agreement = dossier.agreementOf(difference.provision()).orElseThrow();
      Provision provision = agreement.provision(difference.provision()).orElseThrow();
      if (SIGNED.contains(agreement.signed())) {
        table.row(
            agreement.signed() + ", " + provision.clause(),
            provision.action(),
            words(difference.assessed()),
            difference.told().stream().map(Prose::status).collect(Collectors.joining(", ")),
            words(difference.reason()));
      }
    }
    page.table(table.build());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
