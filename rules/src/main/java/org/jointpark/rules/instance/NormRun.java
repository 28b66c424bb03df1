package org.jointpark.rules.instance;

import java.util.List;
import java.util.Optional;
import org.jointpark.agreement.Agreement;
import org.jointpark.park.Dossier;
import org.jointpark.rules.Facts;
import org.jointpark.rules.Inquiry;
import org.jointpark.rules.RuleFault;
import org.jointpark.rules.SubjectKey;
import org.jointpark.rules.VerdictSink;
import org.jointpark.rules.norm.Lifecycle;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.Normbook;
import org.jointpark.source.Versioned;
import org.jointpark.time.Timeline;

/** One judgement of the norms of a normbook by the facts of one park. */
public final class NormRun {

  private static final String PROGRESS = "norm";

  private final Inquiry inquiry;
  private final NormsOnDays norms;
  private final Trial.Sight sight;
  private final AgreementLives lives;

  /**
   * Reads what is known of the park, once for all norms.
   *
   * @param normbook the norms
   * @param facts the facts of the park
   * @param inquiry what is asked
   * @throws IllegalArgumentException if the dossier lacks the provision of a norm, or two versions
   *     of a norm cannot be told apart
   */
  public NormRun(Normbook normbook, Facts facts, Inquiry inquiry) {
    this.inquiry = inquiry;
    Dossier dossier = facts.dossier();
    this.norms = new NormsOnDays(normbook, dossier, inquiry.viewpoint());
    Happenings happenings = new Happenings(dossier, inquiry);
    Coverages coverages = new Coverages(dossier, inquiry);
    States states = new States(facts, inquiry, happenings, coverages);
    this.sight = new Trial.Sight(dossier, happenings, coverages, states);
    this.lives = new AgreementLives(inquiry, sight, norms.powers());
  }

  /** Judges each norm that is asked about. */
  void judge(VerdictSink verdicts) {
    List<NormOnDays> all = norms.norms();
    boolean goOn = true;
    for (int i = 0; i < all.size() && goOn; i++) {
      if (isAskedAbout(all.get(i))) {
        judge(all.get(i), verdicts);
      }
      int told = i % VerdictSink.STRIDE + 1;
      goOn = (told < VerdictSink.STRIDE && i + 1 < all.size()) || verdicts.advance(PROGRESS, told);
    }
  }

  private boolean isAskedAbout(NormOnDays norm) {
    return norm.versions().pieces().stream()
        .flatMap(piece -> piece.value().value().stream())
        .anyMatch(version -> inquiry.laws().includes(version.law())
            || version.reparationLaw().filter(inquiry.laws()::includes).isPresent());
  }

  private void judge(NormOnDays norm, VerdictSink verdicts) {
    AgreementLife life = lives.of(norm.agreement());
    NormHearing hearing = new NormHearing(norm, life, lives, sight, inquiry);
    List<Timeline.Piece<Versioned<Norm>>> pieces = norm.versions().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Optional<Norm> version = pieces.get(i).value().value();
      if (version.isPresent()) {
        try {
          hearing.judge(i).forEach(verdicts::accept);
        } catch (IllegalArgumentException | ArithmeticException refused) {
          verdicts.fault(new RuleFault(
              version.get().law(),
              SubjectKey.of("provision", norm.provision().id().toString()),
              String.valueOf(refused.getMessage())));
        }
      }
    }
  }

  /**
   * Returns what became of an agreement, on the view of the inquiry.
   *
   * @param agreement the agreement
   * @return its stages before the horizon, and the claims that leave it contested
   */
  public Lifecycle lifecycle(Agreement agreement) {
    AgreementLife life = lives.of(agreement);
    return Lifecycle.of(
        agreement.id(),
        inquiry.perspective().name(),
        life.stages().map(AgreementLife.Stage::stage),
        life.contesting());
  }
}
