/**
 * JSON and NDJSON for the values of a park.
 *
 * <p>A {@link org.jointpark.json.JsonForm JsonForm} reads and writes the values of one type. It is
 * made from smaller forms: those in {@link org.jointpark.json.JsonForms JsonForms},
 * {@link org.jointpark.json.ObjectForm ObjectForm} for types with named members and
 * {@link org.jointpark.json.OneOfForm OneOfForm} for sealed families.
 * {@link org.jointpark.json.JsonLines JsonLines} reads NDJSON, and
 * {@link org.jointpark.json.JointparkModule JointparkModule} lets Jackson data binding use the
 * forms.
 *
 * <h2>Conventions</h2>
 *
 * <ul>
 *   <li>What is unknown is left out; {@code null} is always a fault.
 *   <li>Names that a form does not know, and names that stand twice, are faults.
 *   <li>No meaning depends on the order of members. They are written in the order in which the form
 *       declares them.
 *   <li>Numbers are exact decimals, days are {@code 2013-09-16}.
 *   <li>A text is read to its end, or to where it stops being JSON, and all of its
 *       {@linkplain org.jointpark.json.JsonFault faults} are reported together, each with JSON
 *       pointer, line and column.
 *   <li>{@linkplain org.jointpark.json.JsonLimits Limits} bound what a hostile text can cost.
 * </ul>
 */
@CheckReturnValue
@NullMarked
package org.jointpark.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
