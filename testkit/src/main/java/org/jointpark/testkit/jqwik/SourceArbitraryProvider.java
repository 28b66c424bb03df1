package org.jointpark.testkit.jqwik;

import org.jointpark.source.Citation;
import org.jointpark.source.Digest;
import org.jointpark.source.Evidence;
import org.jointpark.source.Known;
import org.jointpark.source.Question;
import org.jointpark.source.Reading;
import org.jointpark.source.ReadingSelection;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.VersionSet;
import org.jointpark.source.Versioned;
import org.jointpark.source.Viewpoint;

/** Tells jqwik about the values of {@code org.jointpark.source}. */
public final class SourceArbitraryProvider extends ArbitrariesByType {

  /** Makes the provider, on behalf of jqwik. */
  public SourceArbitraryProvider() {
    provide(Citation.class, SourceArbitraries::citations);
    provide(Digest.class, SourceArbitraries::digests);
    provide(Evidence.class, SourceArbitraries::evidence);
    provideOf(Known.class, SourceArbitraries::known);
    provide(Question.class, SourceArbitraries::questions);
    provide(Reading.class, SourceArbitraries::readings);
    provide(ReadingSelection.class, VersionArbitraries::readingSelections);
    provide(Source.class, SourceArbitraries::sources);
    provide(SourceId.class, SourceArbitraries::sourceIds);
    provideOf(Versioned.class, VersionArbitraries::versions);
    provideOf(VersionSet.class, VersionArbitraries::versionSets);
    provide(Viewpoint.class, VersionArbitraries::viewpoints);
  }
}
