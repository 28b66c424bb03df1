package org.jointpark.example.gaeseong.promise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jointpark.agreement.Agreement;
import org.jointpark.event.Claim;
import org.jointpark.party.PartyId;
import org.jointpark.rules.Cause;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.norm.Lifecycle;
import org.jointpark.rules.norm.LifecycleStage;
import org.jointpark.rules.norm.Perspective;
import org.jointpark.rules.report.Prose;
import org.jointpark.rules.report.TextPage;
import org.jointpark.rules.report.TextTable;
import org.jointpark.rules.report.TextTable.Column;
import org.jointpark.source.Viewpoint;

/** Who held which agreements to be in force in the end: by the text, and on each side's view. */
public final class ViewsSection {

  private final Promises promises;

  /**
   * Creates the section.
   *
   * @param promises the norms and the record
   */
  public ViewsSection(Promises promises) {
    this.promises = promises;
  }

  /**
   * Adds the section to a page.
   *
   * @param page the page
   */
  public void addTo(TextPage.Builder page) {
    LocalDate last = promises.horizon().minusDays(1);
    page.heading("Who held what to be in force on " + last);
    List<Perspective> views = new ArrayList<>();
    views.add(Perspective.text());
    promises.dossier().park().states().forEach(state -> views.add(Perspective.of(state)));
    Map<ImmutableList<String>, List<String>> agreements = new LinkedHashMap<>();
    ImmutableSortedSet.Builder<Claim> claims =
        ImmutableSortedSet.orderedBy(Comparator.comparing(Claim::day).thenComparing(Claim::id));
    for (Agreement agreement : promises.dossier().agreements()) {
      List<String> stages = new ArrayList<>();
      for (Perspective view : views) {
        Lifecycle life = lifecycle(agreement, view);
        stages.add(life.stages().at(last).map(ViewsSection::told).orElse("not signed"));
        claims.addAll(life.contesting());
      }
      if (agreement.signed().isBefore(last)) {
        agreements
            .computeIfAbsent(ImmutableList.copyOf(stages), first -> new ArrayList<>())
            .add(agreement.id().toString());
      }
    }
    TextTable.Builder table = TextTable.of(columns(views));
    agreements.forEach((stages, ids) -> table.row(ImmutableList.<String>builder()
        .add(ids.size() + ": " + String.join(", ", ids))
        .addAll(stages)
        .build()
        .toArray(new String[0])));
    page.table(table.build());
    claims
        .build()
        .forEach(claim -> page.point("%s: %s claims %s of %s agreements: %s"
            .formatted(
                claim.day(),
                claim.party(),
                claim.kind().name().toLowerCase(Locale.ROOT),
                claim.targets().size(),
                Prose.about(promises.dossier())
                    .cause(Cause.of(
                        Cause.Kind.EVENT,
                        claim.day(),
                        claim.event().map(Object::toString).orElse("an event"))))));
  }

  private static Column[] columns(List<Perspective> views) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words("agreements"));
    for (Perspective view : views) {
      columns.add(Column.words(
          view instanceof Perspective.OfParty party ? name(party.party()) : "by the text"));
    }
    return columns.toArray(new Column[0]);
  }

  private static String name(PartyId party) {
    return "to " + party;
  }

  private static String told(LifecycleStage stage) {
    return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Lifecycle lifecycle(Agreement agreement, Perspective view) {
    Inquiry inquiry = Inquiry.of(
            promises.horizon(), Viewpoint.builder().knownAt(promises.knownAt()).build())
        .seenBy(view);
    return Lifecycle.of(agreement.id(), promises.normbook(), Facts.of(promises.dossier()), inquiry);
  }
}
