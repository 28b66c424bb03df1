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
 * <p>Values that refer to others by id, such as an event to its actors, take the ids from an
 * {@link org.jointpark.testkit.jqwik.IdPool IdPool}. Values of one pool fit into one
 * {@linkplain org.jointpark.testkit.jqwik.DossierArbitraries dossier}:
 *
 * <pre>{@code
 * IdPool pool = IdPool.any();
 * Arbitrary<Dossier> dossiers = DossierArbitraries.dossiers(pool);
 * Arbitrary<Stoppage> stoppages = ParkArbitraries.stoppages(pool); // between events of any of them
 * }</pre>
 *
 * <h2>Conventions</h2>
 *
 * <ul>
 *   <li>Values are built, not filtered, so that every one is valid and every try counts.
 *   <li>They shrink to small ones: few pieces, days close together, amounts near zero.
 *   <li>Edges are frequent: independent values touch, overlap and coincide, months end, amounts
 *       need rounding.
 *   <li>What is optional is absent about as often as present, and lists may be empty.
 *   <li>Texts are those of {@link org.jointpark.testkit.jqwik.PlainArbitraries#prose}, which hold
 *       all that is hard to write and to read back.
 * </ul>
 */
@CheckReturnValue
@NullMarked
package org.jointpark.testkit.jqwik;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
