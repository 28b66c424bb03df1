/**
 * The values that law sets, as they were recorded.
 *
 * <p>A {@link org.jointpark.law.LawParameter LawParameter} is one thing that law sets, such as the
 * weekly hours or the premium for night work. It is a {@linkplain org.jointpark.source.VersionSet
 * set of versions}, each with its days of validity, its citation and its evidence. What a version
 * sets is a {@link org.jointpark.law.ParameterValue ParameterValue}: mostly a number, whose unit
 * the parameter names, but also yes or no, words, a list or a table.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.law;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
