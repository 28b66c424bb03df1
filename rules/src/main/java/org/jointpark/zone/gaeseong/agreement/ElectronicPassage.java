package org.jointpark.zone.gaeseong.agreement;

import static org.jointpark.zone.gaeseong.agreement.Clauses.acts;
import static org.jointpark.zone.gaeseong.agreement.Clauses.read;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jointpark.agreement.ProvisionId;
import org.jointpark.rules.norm.Acts;
import org.jointpark.rules.norm.Duty;
import org.jointpark.rules.norm.Norm;
import org.jointpark.rules.norm.NormVersion;
import org.jointpark.rules.norm.State;
import org.jointpark.time.Deadline;

/**
 * Electronic passage: promised in 2007 for the first half of 2008, in August 2013 without a day and
 * in September 2013 within the year, and what the works for it were to begin with.
 *
 * <p>What counts as done is asked by {@link Readings#ELECTRONIC_PASSAGE}, and alike for all three.
 *
 * <ul>
 *   <li><b>2013-09-11, 2-2</b>: "within this year" is read as 2013-12-31 at the latest. The promise
 *       is one for the working park, whose people and vehicles it lets pass: while the park stands
 *       still, nothing is asked.
 *   <li><b>2013-08-14, 2(3)</b>: sets no day, and leaves practical matters to the joint committee.
 *       So it is never late.
 *   <li><b>2007-12-21, Art. 1-3</b>: due in the first half of 2008, once the detailed rules on
 *       entry and stay are agreed and in force. Whether they ever were is not on record, so all
 *       that is not done is undetermined. It was performed all the same, and late, in 2014.
 *   <li><b>2013-11-29</b>: the works start in the first week of December, whose last day is the
 *       7th. {@link Readings#WORKS} asks what their start is.
 * </ul>
 */
final class ElectronicPassage {

  static final String ID = "gaeseong.electronic-passage";

  private static final State RULES_IN_FORCE =
      State.between(acts("entry-stay-rules.in-force"), acts("entry-stay-rules.repealed"));

  private ElectronicPassage() {}

  static Stream<NormVersion> versions() {
    return Stream.of(
            answered("built", "electronic-passage.built"),
            answered("trial", "electronic-passage.trial-started"),
            answered("full", "electronic-passage.in-full-operation"),
            Clauses.all(
                read(Readings.WORKS, "works", works("electronic-passage.works-started")),
                read(Readings.WORKS, "preparation", works("electronic-passage.engineers-visited"))))
        .flatMap(each -> each);
  }

  private static Stream<NormVersion> answered(String answer, String act) {
    return Stream.of(withinTheYear(acts(act)), regularPassage(act), of2007(act))
        .map(norm -> read(Readings.ELECTRONIC_PASSAGE, answer, norm));
  }

  private static Norm withinTheYear(Acts done) {
    return Norm.named(ID, "electronic passage is introduced within 2013")
        .from(ProvisionId.of("JS2-2.2a"))
        .condition(State.operating())
        .content(Duty.achieve(done, Deadline.on(LocalDate.of(2013, 12, 31))))
        .build();
  }

  private static Norm regularPassage(String act) {
    return Clauses.start("NORM-2.3a", "passage becomes regular")
        .content(Clauses.achieve(act))
        .build();
  }

  private static Norm of2007(String act) {
    return Clauses.start("KIC07-1.3", "an electronic entry system runs in the first half of 2008")
        .condition(RULES_IN_FORCE)
        .content(Clauses.by("2008-06-30", act))
        .build();
  }

  private static Norm works(String act) {
    return Clauses.start(
            "NOV-1", "works for electronic passage start in the first week of December")
        .content(Clauses.by("2013-12-07", act))
        .build();
  }
}
