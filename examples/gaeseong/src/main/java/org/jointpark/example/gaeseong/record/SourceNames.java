package org.jointpark.example.gaeseong.record;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.List;
import org.jointpark.source.SourceId;

/** Names sources after the host of their address, with a running number in order of appearance. */
final class SourceNames {

  private static final Splitter LABELS = Splitter.on('.');
  private static final Splitter PATH = Splitter.on('/');
  private static final ImmutableSet<String> SECOND_LEVEL =
      ImmutableSet.of("ac", "co", "com", "go", "gov", "ne", "or", "re");

  private final Multiset<String> used = HashMultiset.create();

  /** Returns the next free id for an address, such as {@code voakorea-3}. */
  SourceId next(String address) {
    String name = hostName(address);
    used.add(name);
    return SourceId.of(name + "-" + used.count(name));
  }

  /** Returns the part of the host that somebody registered, without what is above it. */
  private static String hostName(String address) {
    String host = PATH.splitToList(address).get(2);
    List<String> labels = LABELS.splitToList(host);
    int suffix = labels.size() > 2 && SECOND_LEVEL.contains(labels.get(labels.size() - 2)) ? 2 : 1;
    return labels.get(labels.size() - 1 - suffix);
  }
}
