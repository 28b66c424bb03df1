package org.jointpark.example.gaeseong.record;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jointpark.source.Evidence;

/** Further sources, notes and days of recording, which the curation gives to raw facts. */
final class Supplements {

  private record Supplement(
      String target,
      ImmutableList<String> sources,
      Optional<String> note,
      Optional<LocalDate> recorded) {}

  private final ImmutableMap<String, Supplement> byTarget;
  private final Set<String> unused;
  private final SourceBook sources;

  Supplements(RawObject curation, SourceBook sources) {
    this.byTarget = Maps.uniqueIndex(
        curation.objects("supplements", Supplements::supplement), Supplement::target);
    this.unused = new HashSet<>(byTarget.keySet());
    this.sources = sources;
  }

  private static Supplement supplement(RawObject entry) {
    return new Supplement(
        entry.text("of"),
        entry.texts("sources"),
        entry.findText("note"),
        entry.findDay("recorded"));
  }

  /** Returns the evidence of a raw fact with what the curation adds to it. */
  Evidence apply(String target, Evidence evidence) {
    Supplement supplement = byTarget.get(target);
    if (supplement == null) {
      return evidence;
    }
    unused.remove(target);
    return sources.with(evidence, supplement.sources, supplement.note, supplement.recorded);
  }

  /** Fails if a supplement has found no fact. */
  void checkUsed() {
    checkState(unused.isEmpty(), "supplements must belong to a raw fact, but not of %s", unused);
  }
}
