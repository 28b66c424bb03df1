package org.jointpark.rules.instance;

import org.jointpark.agreement.Agreement;
import org.jointpark.agreement.Provision;
import org.jointpark.rules.LawId;
import org.jointpark.rules.norm.Norm;
import org.jointpark.source.Versioned;
import org.jointpark.time.Timeline;

/**
 * A norm as law on each day, as seen from a viewpoint.
 *
 * @param id its id
 * @param agreement the agreement in which it stands
 * @param provision the provision in which it stands
 * @param versions its versions, among them repeals
 */
record NormOnDays(
    LawId id, Agreement agreement, Provision provision, Timeline<Versioned<Norm>> versions) {}
