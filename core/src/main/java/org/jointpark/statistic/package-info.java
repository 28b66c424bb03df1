/**
 * Statistics of a park: numbers over time, each with its source.
 *
 * <p>A {@link org.jointpark.statistic.Series Series} holds the
 * {@link org.jointpark.statistic.Observation observations} of one quantity, either a
 * {@linkplain org.jointpark.statistic.SeriesKind#STOCK stock} as of a day or a
 * {@linkplain org.jointpark.statistic.SeriesKind#FLOW flow} over a stretch of days. Two sources may
 * give two numbers for one day: a series keeps both, and names the
 * {@link org.jointpark.statistic.Disagreement Disagreement} instead of choosing. Nothing is ever
 * interpolated.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.statistic;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
