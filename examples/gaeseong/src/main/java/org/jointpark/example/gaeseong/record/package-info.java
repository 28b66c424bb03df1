/**
 * Converts the raw record of the park into a {@link org.jointpark.park.Dossier}.
 *
 * <p>{@link org.jointpark.example.gaeseong.record.RecordConverter} reads the raw files and the
 * curation beside them. Each raw object is read key by key, and a key that nobody reads is an
 * error, so that nothing is dropped in silence. There is one class for each part of the raw files.
 */
@NullMarked
package org.jointpark.example.gaeseong.record;

import org.jspecify.annotations.NullMarked;
