/**
 * Asks what was kept and what was breached, and answers with verdicts.
 *
 * <p>A {@link org.jointpark.rules.Check Check} is the way in: it takes judges or rulebooks, the
 * facts of a park, the days to report and the horizon beyond which nothing is known, and
 * {@linkplain org.jointpark.rules.Check#run runs} to a {@link org.jointpark.rules.Report Report}. A
 * report is a plain value: its {@link org.jointpark.rules.Verdict verdicts} say for exact intervals
 * how it stands with a law and a subject, since and until what, by how much and by which article.
 *
 * <p>A {@link org.jointpark.rules.Subject Subject} says of a kind of record how rules look at it:
 * its key, the days to which it belongs, its {@link org.jointpark.rules.Field fields} and its
 * {@link org.jointpark.rules.Path paths} to other records.
 *
 * <p>What the words mean is set down in {@code docs/semantics.md}, which is the contract of this
 * module.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.rules;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
