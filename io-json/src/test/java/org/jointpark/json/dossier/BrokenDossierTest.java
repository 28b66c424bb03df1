package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonFault;
import org.junit.jupiter.api.Test;

/**
 * Breaks the golden dossier in many ways. The ways stand in a file with the faults that they make:
 * {@code #} says what is broken; {@code -} is replaced by {@code +}, at its first place behind the
 * text of {@code @}; {@code >} is the message.
 */
class BrokenDossierTest {

  private static final GoldenFile FILE = new GoldenFile("broken-dossiers.txt");
  private static final String WHOLE = new GoldenFile("small-dossier.json").text();

  private record Case(String name, List<String> edits) {

    String broken() {
      String json = WHOLE;
      int from = 0;
      for (int i = 0; i < edits.size(); i++) {
        String edit = edits.get(i).substring(2);
        if (edits.get(i).startsWith("@")) {
          from = find(json, edit, 0);
        } else {
          String found = edit;
          while (edits.get(i + 1).startsWith("-")) {
            found += "\n" + edits.get(++i).substring(2);
          }
          int at = find(json, found, from);
          json = json.substring(0, at)
              + edits.get(++i).substring(2)
              + json.substring(at + found.length());
        }
      }
      return json;
    }

    private int find(String json, String text, int from) {
      int at = json.indexOf(text, from);
      assertThat(at).as("%s: place of '%s'", name, text).isNotNegative();
      return at;
    }

    InvalidJsonException refusal() {
      InvalidJsonException refusal = catchThrowableOfType(
          InvalidJsonException.class, () -> DossierForm.DOSSIER.read(broken()));
      assertThat(refusal).as(name).isNotNull();
      return refusal;
    }

    String withFaults() {
      return "# " + name + "\n"
          + edits.stream().map(edit -> edit + "\n").collect(Collectors.joining())
          + refusal()
              .getMessage()
              .lines()
              .map(line -> "> " + line + "\n")
              .collect(Collectors.joining());
    }
  }

  @Test
  void eachFault_isReportedOnceAndWithItsPlace() {
    String faults = cases().stream().map(Case::withFaults).collect(Collectors.joining("\n"));

    assertThat(faults).isEqualTo(FILE.expecting(faults));
  }

  @Test
  void eachKindOfFault_occurs() {
    assertThat(cases().stream().flatMap(it -> it.refusal().faults().stream()).map(JsonFault::kind))
        .contains(JsonFault.Kind.values());
  }

  private static ImmutableList<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String line : Splitter.on('\n').split(FILE.text())) {
      if (line.startsWith("# ")) {
        cases.add(new Case(line.substring(2), new ArrayList<>()));
      } else if (!line.isEmpty() && !line.startsWith(">")) {
        cases.get(cases.size() - 1).edits().add(line);
      }
    }
    return ImmutableList.copyOf(cases);
  }
}
