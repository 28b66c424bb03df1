/**
 * The workers of a park, who employs them and on what terms, and what happens to them at work.
 *
 * <p>A {@link org.jointpark.labour.Worker Worker} works for a firm under an
 * {@link org.jointpark.labour.Employment Employment}, whose
 * {@link org.jointpark.labour.EmploymentTerms terms} (facility, occupation, grade,
 * {@link org.jointpark.labour.Wage wage}, weekly hours) change from day to day. A
 * {@link org.jointpark.labour.Leave Leave} interrupts it and a
 * {@link org.jointpark.labour.Separation Separation} ends it. Besides there are the
 * {@link org.jointpark.labour.Consent Consent} to work that needs one, an
 * {@link org.jointpark.labour.Accident Accident}, and the {@link org.jointpark.labour.Headcount
 * Headcount} of a firm or a facility, for whoever reports numbers and not names.
 *
 * <pre>{@code
 * DateInterval validity = DateInterval.startingOn(LocalDate.of(2014, 5, 1));
 * EmploymentTerms terms =
 *     EmploymentTerms.builder()
 *         .wage(Wage.parse("USD 70.355 a month"))
 *         .weeklyHours(Duration.ofHours(48))
 *         .build();
 * Employment employment =
 *     Employment.builder()
 *         .id(EmploymentId.of("E-1"))
 *         .worker(WorkerId.of("W-1"))
 *         .firm(FirmId.of("F-1"))
 *         .validity(validity)
 *         .terms(Timeline.of(validity, terms))
 *         .build();
 * employment.probation(); // unknown: nobody has recorded whether there is one
 * }</pre>
 *
 * <h2>Conventions</h2>
 *
 * <ul>
 *   <li><i>Unknown</i> is what exists and was not recorded: an empty {@code Optional}, a gap in a
 *       timeline, {@code Known.unknown()}.
 *   <li><i>None</i> is what is known not to exist: {@code Known.none()} for a probation, a notice,
 *       a severance, a report; zero for amounts, hours and counts; {@code false} for a status.
 *   <li><i>Open</i> is a side of a {@code DateInterval} without a bound. An employment or a leave
 *       with an open end has not ended.
 *   <li>Records that mean the same are equal: each type says which form it brings them into.
 *   <li>Hours are {@code Duration}s of whole minutes.
 *   <li>A record that breaks a law is built, since rules judge it; what cannot be is refused.
 *   <li>Workers appear by pseudonymous ids only. Messages show ids, days and amounts.
 * </ul>
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.labour;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
