/**
 * What happened: events, talks, visits, and the claims that a party made.
 *
 * <p>An {@link org.jointpark.event.Event Event} is anything that happened on a day or over some
 * days, with those who acted; it is what a judgement points at as its cause.
 * {@link org.jointpark.event.Talks Talks} and {@link org.jointpark.event.Visit visits} are
 * registers of their own, since more is known of them, and may point at the event that they also
 * are. A {@link org.jointpark.event.Claim Claim} is what a party declared to be so in law, such as
 * that an agreement is void. That it was declared is a fact; whether it is so is not recorded here.
 * What was done in an event is told by {@linkplain org.jointpark.event.ActCode codes}, and an
 * {@link org.jointpark.event.EventCoverage EventCoverage} says of which of them the record is
 * complete.
 *
 * <p>When something happened is a {@link org.jointpark.time.Dating Dating}: a day, which may be
 * known to the month only, or a stretch of days.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.event;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
