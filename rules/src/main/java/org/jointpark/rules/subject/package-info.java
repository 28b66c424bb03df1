/**
 * How rules look at each kind of record of a park: what names it, to which days it belongs, what
 * can be read of it, and where it leads.
 *
 * <p>There is a class of constants for each kind, such as
 * {@link org.jointpark.rules.subject.PayLineFields PayLineFields}: one for the
 * {@link org.jointpark.rules.Subject Subject} itself, one for each {@link org.jointpark.rules.Field
 * Field}, {@link org.jointpark.rules.FieldFamily FieldFamily} and {@link org.jointpark.rules.Path
 * Path}. {@link org.jointpark.rules.subject.Subjects Subjects} lists them all. Nothing here is
 * special to these types: subjects of a user's own records are made in the same way.
 *
 * <pre>{@code
 * SubjectKey key = PayLineFields.PAY_LINE.key(line); // pay-line F-1/W-17/2014-05-01/2014-06-01
 * Optional<Money> pay = PayLineFields.BASE_PAY.read(line); // empty if it is unknown
 * Optional<SubjectKey> firm = PayLineFields.FIRM.follow(line, day); // firm F-1
 * }</pre>
 *
 * <h2>Conventions</h2>
 *
 * <ul>
 *   <li><i>Extent.</i> What lasts belongs to each of its days: a pay line, an employment, a leave,
 *       a consent, a certificate, a policy, a facility, a headcount, a firm, a worker. What is done
 *       belongs to one day: a work day, a separation, an accident, a contribution, a filing, a
 *       levy. The last two belong to the day that starts the duty, and not to that on which it was
 *       done.
 *   <li><i>Whole or rate-like.</i> Whole is what tells of all days of a record together: what was
 *       paid, how long was worked, on how many days, and what came of it. All else may be asked of
 *       any one day, and is rate-like or dated: a wage, a count of workers, a capital, a status, a
 *       kind, a day that stands in the record.
 *   <li><i>Unknown.</i> A field is present exactly where the record knows the value. Zero, nobody
 *       and {@code false} are values.
 *   <li><i>Did it happen?</i> A {@link org.jointpark.source.Known Known} property gives a field of
 *       truth, {@code false} for none and absent for the unknown, and further fields for what
 *       happened, present only if that is known. A rule that asks for both needs no special case:
 *       {@code false} decides whatever else is missing.
 *   <li><i>Amounts of none.</i> A severance or a leave pay of none has no currency. So it is absent
 *       from the field of the amount, and zero in the family of amounts by currency, for sums and
 *       shortfalls.
 *   <li><i>Uncertain days</i> give their earliest and latest candidate, and the day itself if it is
 *       certain.
 * </ul>
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.rules.subject;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
