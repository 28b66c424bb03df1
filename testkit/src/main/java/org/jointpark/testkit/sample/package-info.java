/**
 * Parks that do not exist, made from a number, for benchmarks, demonstrations and tests.
 *
 * <p>A {@link org.jointpark.testkit.sample.ParkSampler ParkSampler} makes a
 * {@link org.jointpark.testkit.sample.SampledPark SampledPark} of any size: a dossier with firms
 * and facilities, and ledgers of their workers, employments, days, pay lines and dealings with the
 * authorities. It is coherent: what is referred to is there, days lie where they must, pay follows
 * from hours and terms, and what is unknown of one record is unknown of all that would tell it.
 *
 * <p>Everything is invented, and says so. The same sampler makes the same park on every machine.
 * The package needs no test engine.
 */
@CheckReturnValue
@NullMarked
package org.jointpark.testkit.sample;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
