package org.jointpark.example.gaeseong.record;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointpark.source.Confidence;
import org.jointpark.source.Evidence;
import org.jointpark.source.Source;
import org.jointpark.source.SourceId;
import org.jointpark.source.SourceKind;

/** Keeps one source for each address, and makes evidence of addresses and marks of confidence. */
final class SourceBook {

  /** The word of the curation for the article, which has no address. */
  static final String ARTICLE = "article";

  private static final String BACKGROUND = "background";
  private static final ImmutableSet<String> BACKGROUND_WORDS =
      ImmutableSet.of("background-knowledge", "background-knowledge (no source)");
  private static final String REPOSTED_WORD = "no-stable-source";

  private final Map<String, Source> byAddress = new LinkedHashMap<>();
  private final SourceNames names = new SourceNames();
  private final String articleMark;

  /** Starts the book with the article, of which no copy with an address is known. */
  SourceBook(RawObject article) {
    byAddress.put(
        ARTICLE, withoutAddress(article.text("id"), SourceKind.REPOSTED, article.text("title")));
    this.articleMark = article.text("confidence");
  }

  /** {@return every source that was named, in order of appearance} */
  ImmutableList<Source> sources() {
    return ImmutableList.copyOf(byAddress.values());
  }

  /** Names a source that has a title. */
  void title(String address, String title) {
    byAddress.computeIfAbsent(address, this::create);
    byAddress.computeIfPresent(
        address, (same, source) -> source.toBuilder().title(title).build());
  }

  private SourceId id(String address) {
    String key = BACKGROUND_WORDS.contains(address) ? BACKGROUND : address;
    return byAddress.computeIfAbsent(key, this::create).id();
  }

  private Source create(String address) {
    if (address.equals(BACKGROUND)) {
      return withoutAddress(
          BACKGROUND, SourceKind.UNSOURCED, "Background knowledge without a source");
    }
    if (address.equals(REPOSTED_WORD)) {
      return withoutAddress(
          "reposted", SourceKind.REPOSTED, "Pages that re-post others and are not fit to cite");
    }
    return Source.builder()
        .id(names.next(address))
        .kind(SourceKind.PUBLISHED)
        .address(address)
        .build();
  }

  private static Source withoutAddress(String id, SourceKind kind, String title) {
    return Source.builder().id(SourceId.of(id)).kind(kind).title(title).build();
  }

  /**
   * Makes evidence.
   *
   * @param addresses the raw sources: addresses, or words for what has none
   * @param mark the raw confidence
   * @param notes remarks, which are joined
   */
  Evidence evidence(Collection<String> addresses, String mark, Stream<String> notes) {
    boolean isBackground = addresses.stream().anyMatch(BACKGROUND_WORDS::contains);
    boolean isReposted = addresses.contains(REPOSTED_WORD);
    boolean isPublished = addresses.stream()
        .anyMatch(address -> !BACKGROUND_WORDS.contains(address) && !address.equals(REPOSTED_WORD));
    Confidence marked =
        mark.equals(BACKGROUND) ? Confidence.UNCONFIRMED : Words.constant(Confidence.class, mark);
    Confidence confidence = marked;
    Stream<String> remarks = Stream.empty();
    if (isPublished) {
      remarks = Stream.of(
          isBackground ? "part of it is background knowledge" : "",
          isReposted ? "one of its sources was seen on a re-posting page only" : "");
    } else if (isBackground) {
      confidence = Confidence.UNCONFIRMED;
      remarks = Stream.of("original mark: " + mark);
    } else if (isReposted) {
      confidence = marked.and(Confidence.MEDIUM);
    }
    Evidence.Builder evidence = Evidence.builder().confidence(confidence);
    addresses.forEach(address -> evidence.addSource(id(address)));
    return evidence.note(Words.joined(Stream.concat(notes, remarks))).build();
  }

  /** Makes evidence of the article alone. */
  Evidence article() {
    return evidence(ImmutableList.of(ARTICLE), articleMark, Stream.empty());
  }

  /** Adds sources, a note and a day of recording to evidence. */
  Evidence with(
      Evidence evidence,
      Collection<String> addresses,
      Optional<String> note,
      Optional<LocalDate> recorded) {
    Evidence.Builder more = evidence.toBuilder();
    addresses.forEach(address -> more.addSource(id(address)));
    recorded.ifPresent(more::recorded);
    return more.note(Words.joined(Stream.concat(evidence.note().stream(), note.stream())))
        .build();
  }
}
