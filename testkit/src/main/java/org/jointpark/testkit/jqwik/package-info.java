/**
 * Generators of values for property tests with jqwik.
 *
 * <p>With this module and jqwik among the test dependencies, a parameter that is marked
 * {@code @ForAll} needs nothing else:
 *
 * <pre>{@code
 * class AccrualProperties {
 *   @Property
 *   void nothingAccruesOutsideOfTheInterval(
 *       @ForAll DateInterval interval, @ForAll Timeline<Money> wage) {}
 * }
 * }</pre>
 *
 * <p>For each package of values there is one class of factory methods, such as
 * {@link org.jointpark.testkit.jqwik.TimeArbitraries TimeArbitraries}, for tests that want to
 * choose; and one provider, which jqwik finds by itself and which hands out the default of each
 * type. A provider never speaks for a type of another library: a plain {@code LocalDate} stays as
 * jqwik makes it.
 *
 * <h2>Conventions</h2>
 *
 * <ul>
 *   <li>Values are built, not filtered, so that every one is valid and every try counts.
 *   <li>They shrink to small ones: few pieces, days close together, amounts near zero.
 *   <li>Edges are frequent: independent values touch, overlap and coincide, months end, amounts
 *       need rounding.
 * </ul>
 */
@CheckReturnValue
@NullMarked
package org.jointpark.testkit.jqwik;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
