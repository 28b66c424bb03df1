/**
 * A joint industrial park and its {@link org.jointpark.park.Dossier Dossier}, the root of the
 * domain.
 *
 * <p>A dossier is everything that is recorded about one park: the {@link org.jointpark.party
 * parties}, what they {@link org.jointpark.agreement agreed}, what {@link org.jointpark.law law}
 * sets, what {@link org.jointpark.event happened}, was talked about and was claimed, which
 * {@link org.jointpark.firm firms} came and what {@link org.jointpark.administration papers} they
 * hold, what was {@link org.jointpark.statistic counted}, and how one {@link org.jointpark.border
 * crossed the border}. Every fact names the {@link org.jointpark.source sources} that it was read
 * in. Things refer to each other by id, and a dossier is built only if each of these ids is there:
 *
 * <pre>{@code
 * Dossier dossier =
 *     Dossier.builder()
 *         .park(park)
 *         .addSource(press)
 *         .addParties(south, north)
 *         .addEvents(ban, reopening)
 *         .addStoppage(stoppage) // whose acts these are
 *         .build();
 * dossier.lengths(dossier.stoppages().get(0)); // [EV-ban to EV-reopening: 166 days]
 * dossier.eventsIn(DateInterval.ofYear(2013)); // both, sorted by time
 * dossier.park().operatingDays(); // {2004-12-15/2013-04-03, 2013-09-16/2016-02-10}
 * }</pre>
 *
 * <p>What a dossier holds was recorded, not concluded. Which
 * {@link org.jointpark.park.OperatingPhase phase} the park was in on a day is recorded with the
 * event that began it; how long a {@link org.jointpark.park.Stoppage Stoppage} lasted depends on
 * the acts that one takes for its ends, so it has several lengths. What was kept and what was
 * breached is for rules to find.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.park;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
