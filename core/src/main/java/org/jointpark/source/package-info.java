/**
 * Where facts and law come from, how sure they are, and which of several accounts is meant.
 *
 * <p>A fact carries its {@link org.jointpark.source.Evidence Evidence}: the
 * {@link org.jointpark.source.Source sources} that state it and the
 * {@link org.jointpark.source.Confidence Confidence} in it. Law carries a
 * {@link org.jointpark.source.Citation Citation}. What changes by being amended, reported late or
 * disputed is a set of {@link org.jointpark.source.Versioned versions}, and a
 * {@link org.jointpark.source.Viewpoint Viewpoint} (known when, in which layers, under which
 * readings) resolves it to one timeline. Absence has three forms, and
 * {@link org.jointpark.source.Known Known} tells "not recorded" from "did not happen".
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.source;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
