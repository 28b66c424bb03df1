package org.jointpark.example.gaeseong;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jointpark.park.Dossier;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;

/** Short names of sources, for tables. */
final class SourceNames {

  private final Dossier dossier;

  SourceNames(Dossier dossier) {
    this.dossier = dossier;
  }

  /** Returns the sources of a fact and how sure it is, such as {@code voakorea.com (high)}. */
  String of(Evidence evidence) {
    String first = name(evidence.sources().first());
    int others = evidence.sources().size() - 1;
    return "%s%s (%s)"
        .formatted(
            first,
            others == 0 ? "" : " and " + others + " more",
            evidence.confidence().name().toLowerCase(Locale.ROOT));
  }

  private String name(SourceId id) {
    Optional<Source> source = dossier.source(id);
    return source
        .flatMap(Source::title)
        .or(() -> source.flatMap(Source::address).map(SourceNames::host))
        .orElse(id.toString());
  }

  private static String host(String address) {
    String host = URI.create(address).getHost();
    return host == null ? address : host.replaceFirst("^www\\.", "");
  }
}
