package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Checks that what the curation rests on is there. */
final class Basis {

  private static final Pattern ARTICLE_FACT = Pattern.compile("the-article\\.md#([1-9]|1[0-3])");

  private final RawFiles raw;
  private final ImmutableSet<String> ids;

  Basis(RawFiles raw) {
    this.raw = raw;
    this.ids = Stream.of(
            agreements(),
            agreements().flatMap(agreement -> elements(agreement.path("provisions"))),
            elements(raw.data().path("events")),
            elements(raw.curation().path("furtherEvents")),
            elements(raw.law()))
        .flatMap(objects -> objects)
        .map(object -> object.path("id").stringValue())
        .collect(ImmutableSet.toImmutableSet());
  }

  private Stream<JsonNode> agreements() {
    return elements(raw.data().path("agreements"));
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return list.valueStream();
  }

  /** Reads what an entry of the curation rests on, at least one id or pointer. */
  ImmutableList<String> read(RawObject entry) {
    ImmutableList<String> basis = entry.texts("basis");
    checkArgument(!basis.isEmpty(), "basis must name something (%s)", entry.pointer());
    basis.forEach(reference -> checkArgument(
        exists(reference),
        "basis must stand in the raw files, but was '%s' (%s)",
        reference,
        entry.pointer()));
    return basis;
  }

  /** Reads what an entry rests on, and why, which must be said. */
  ImmutableList<String> readWithGrounds(RawObject entry) {
    checkArgument(
        !entry.text("grounds").isBlank(), "grounds must not be blank (%s)", entry.pointer());
    return read(entry);
  }

  private boolean exists(String reference) {
    return reference.startsWith("/")
        ? !raw.data().at(reference).isMissingNode()
        : ids.contains(reference) || ARTICLE_FACT.matcher(reference).matches();
  }
}
