package org.jointpark.example.gaeseong;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jointpark.park.Dossier;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;

/** Short labels of sources, for tables: the first words of a title, or the host of an address. */
final class SourceLabels {

  private static final Pattern BREAK = Pattern.compile("[,:;(]");

  private final Dossier dossier;

  SourceLabels(Dossier dossier) {
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
        .map(title -> BREAK.split(title, 2)[0])
        .or(() -> source.flatMap(Source::address).map(SourceLabels::host))
        .orElse(id.toString());
  }

  private static String host(String address) {
    String host = URI.create(address).getHost();
    return host == null ? address : host.replaceFirst("^www\\.", "");
  }
}
