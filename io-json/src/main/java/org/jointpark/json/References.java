package org.jointpark.json;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointpark.json.Faults.Sighting;
import org.jointpark.json.scan.Wording;
import org.jointpark.style.NearNames;

/** The ids that one document declares, and those that it uses before they are declared. */
final class References {

  private record Use(String space, Object id, Sighting at) {}

  private final Map<String, Map<Object, Sighting>> declared = new HashMap<>();
  private final Set<String> unreadable = new HashSet<>();
  private final List<Use> uses = new ArrayList<>();

  /** Notes that a value declares an id; returns whether it is the first, else reports a fault. */
  boolean declare(String space, Object id, Sighting at, Faults faults) {
    Sighting first = in(space).putIfAbsent(id, at);
    if (first != null) {
      faults.addRepeated(
          JsonFault.Kind.DUPLICATE_ID,
          at,
          first,
          Wording.a(space) + " declared once",
          Wording.quote(id.toString()));
    }
    return first == null;
  }

  /** Notes that a value could not be read that declares ids, so that any id may be one of them. */
  void declareUnreadable(String space) {
    unreadable.add(space);
  }

  /** Notes that the current value uses an id. */
  void use(String space, Object id, JsonReader in) {
    if (!in(space).containsKey(id)) {
      uses.add(new Use(space, id, in.here()));
    }
  }

  /** Reports every id that was used and is declared nowhere; returns whether there is none. */
  boolean areComplete(Faults faults) {
    boolean complete = true;
    for (Use use : uses) {
      Map<Object, Sighting> known = in(use.space());
      if (!known.containsKey(use.id()) && !unreadable.contains(use.space())) {
        String id = use.id().toString();
        complete = false;
        faults.add(
            JsonFault.Kind.DANGLING_REFERENCE,
            use.at(),
            "a declared " + use.space(),
            Wording.quote(id),
            () -> NearNames.nearest(id, Iterables.transform(known.keySet(), Object::toString)));
      }
    }
    return complete;
  }

  private Map<Object, Sighting> in(String space) {
    return declared.computeIfAbsent(space, unused -> new LinkedHashMap<>());
  }
}
