package org.jointpark.testkit.jqwik;

import org.jointpark.park.Dossier;
import org.jointpark.rules.norm.Normbook;

/**
 * Norms of small agreements, and what happened under them.
 *
 * @param normbook the norms
 * @param dossier the agreements in which they stand, events, claims and coverages
 */
public record NormCase(Normbook normbook, Dossier dossier) {}
