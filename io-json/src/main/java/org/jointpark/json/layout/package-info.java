/**
 * How JSON text is laid out and reaches a stream or a file. Not exported.
 *
 * <p>{@link org.jointpark.json.layout.TextWriter TextWriter} makes the one-line form of a value,
 * and {@link org.jointpark.json.layout.Layout Layout} breaks it into lines of at most 100 columns.
 */
@NullMarked
package org.jointpark.json.layout;

import org.jspecify.annotations.NullMarked;
