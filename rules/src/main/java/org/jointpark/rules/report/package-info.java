/**
 * Makes text for people out of reports and records.
 *
 * <p>{@link org.jointpark.rules.report.Prose Prose} is the one place where English is made: it puts
 * verdicts, causes and days into words. {@link org.jointpark.rules.report.TextPage TextPage} and
 * {@link org.jointpark.rules.report.TextTable TextTable} set words into lines of a fixed width.
 */
@CheckReturnValue
@NullMarked
@ParkStyle
package org.jointpark.rules.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jointpark.style.ParkStyle;
import org.jspecify.annotations.NullMarked;
