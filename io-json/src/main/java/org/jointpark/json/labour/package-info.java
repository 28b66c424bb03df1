/**
 * The JSON forms of workers, their employments, what happens to them at work, and their pay.
 *
 * <p>They serve NDJSON and forms of one's own, and follow the conventions of
 * {@link org.jointpark.json.dossier}. A record declares its own id, where it has one, as that of a
 * {@code worker}, {@code employment}, {@code consent} or {@code accident}; the ids of others that
 * it names are not checked, since they mostly stand in other files. Only the sources of evidence
 * are, where the record is part of a document.
 *
 * <p>Whatever is unknown is left out. What is known not to have happened is {@code "none"}; a
 * number that is known to be zero is {@code 0}.
 */
@CheckReturnValue
@NullMarked
package org.jointpark.json.labour;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
