package org.jointpark.json.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointpark.json.InvalidJsonException;
import org.jointpark.json.JsonFault;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Breaks the values of the golden dossier, one after the other, in the same way. Of values at
 * places that differ by their indexes alone, the last is taken.
 */
class EveryPlaceTest {

  private static final JsonNode WHOLE =
      JsonMapper.shared().readTree(new GoldenFile("small-dossier.json").text());

  private static final ImmutableList<String> PLACES =
      ImmutableList.copyOf(pointers("", WHOLE).stream()
          .collect(Collectors.toMap(
              pointer -> pointer.replaceAll("\\d+", "0"),
              pointer -> pointer,
              (first, last) -> last,
              TreeMap::new))
          .values());

  /** Objects that may have members of any name. */
  private static final Pattern MAPS =
      Pattern.compile(".*/(attributes|answers|byOrigin|details|practice|rows)");

  /** Values that may be of several JSON types. */
  private static final Pattern PARAMETER_VALUES = Pattern.compile("/parameters/.*/value(/.*)?");

  /** Where ids are used, not declared. */
  private static final Pattern REFERENCES =
      Pattern.compile("/park/states/.*|.*/(cause|side|party|event|reading)|/.*/evidence/sources/.*"
          + "|.*/(firm|facility|partOf|issuer)|/agreements/\\d+/relations/\\d+/target"
          + "|.*/(initiators|actors|targets|firstActs|lastActs|operators)/.*"
          + "|/claims/\\d+/provisions/.*"
          + "|/(.*/)?(bearer|agreements/\\d+|talks/\\d+)/parties/.*");

  private static final ImmutableSet<JsonFault.Kind> REFUSED = ImmutableSet.of(
      JsonFault.Kind.MISSING_NAME,
      JsonFault.Kind.INCONSISTENT_VALUE,
      JsonFault.Kind.DANGLING_REFERENCE);

  @Test
  void null_isRefused() {
    for (String pointer : PLACES) {
      assertFault(pointer, (at, text) -> "null", JsonFault.Kind.NULL, pointer);
    }
  }

  @Test
  void anotherType_isRefused() {
    for (String pointer : PLACES) {
      if (!PARAMETER_VALUES.matcher(pointer).matches()) {
        String other = WHOLE.at(pointer).isContainer() ? "7" : "[7]";
        assertFault(pointer, (at, text) -> other, JsonFault.Kind.WRONG_TYPE, pointer);
      }
    }
  }

  @Test
  void anUnknownName_isRefused() {
    for (String pointer : objects()) {
      if (!MAPS.matcher(pointer).matches()) {
        assertFault(
            pointer,
            (at, text) -> "{\"no\": null, " + text.substring(1),
            JsonFault.Kind.UNKNOWN_NAME,
            pointer + "/no");
      }
    }
  }

  @Test
  void aNameThatStandsTwice_isRefused() {
    for (String pointer : objects()) {
      JsonNode object = WHOLE.at(pointer);
      if (!object.isEmpty()) {
        String first = object.propertyNames().iterator().next();
        assertFault(
            pointer,
            (at, text) -> text.substring(0, text.length() - 1) + ", \"" + first + "\": 1}",
            JsonFault.Kind.DUPLICATE_NAME,
            pointer + "/" + first);
      }
    }
  }

  @Test
  void anUnknownId_isRefusedWithItsPlaceAlone() {
    ImmutableList<String> references = PLACES.stream()
        .filter(pointer -> REFERENCES.matcher(pointer).matches())
        .collect(ImmutableList.toImmutableList());
    for (String pointer : references) {
      InvalidJsonException refusal = assertFault(
          pointer,
          (at, text) -> pointer.endsWith("reading") ? "\"night.begins=never\"" : "\"nowhere\"",
          JsonFault.Kind.DANGLING_REFERENCE,
          pointer);
      assertThat(refusal.faults()).hasSize(1);
    }
    assertThat(references).hasSizeGreaterThan(30);
  }

  @Test
  void whatIsLeftOut_isAcceptedOrMissedWhereItBelongs() {
    for (String pointer : objects()) {
      for (String name : WHOLE.at(pointer).propertyNames()) {
        String json = print("", WHOLE, pointer + "/" + name, (at, text) -> "");
        if (catchThrowable(() -> DossierForm.DOSSIER.read(json))
            instanceof InvalidJsonException refusal) {
          assertThat(refusal.faults())
              .as(pointer + "/" + name)
              .allSatisfy(fault -> assertThat(fault.kind()).isIn(REFUSED))
              .allMatch(fault -> pointer.startsWith(fault.pointer())
                  || fault.kind() == JsonFault.Kind.DANGLING_REFERENCE);
        }
      }
    }
  }

  @CanIgnoreReturnValue
  private static InvalidJsonException assertFault(
      String pointer, BiFunction<String, String, String> edit, JsonFault.Kind kind, String place) {
    String json = print("", WHOLE, pointer, edit);
    Throwable refusal = catchThrowable(() -> DossierForm.DOSSIER.read(json));
    assertThat(refusal).as(pointer).isInstanceOf(InvalidJsonException.class);
    InvalidJsonException invalid = (InvalidJsonException) refusal;
    assertThat(invalid.faults())
        .as(pointer)
        .filteredOn(fault -> fault.kind() == kind && fault.pointer().equals(place))
        .hasSize(1);
    assertThat(invalid.faults()).doesNotHaveDuplicates();
    return invalid;
  }

  private static ImmutableList<String> objects() {
    return PLACES.stream()
        .filter(pointer -> WHOLE.at(pointer).isObject())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the pointers of a value and of all values in it. */
  private static ImmutableList<String> pointers(String pointer, JsonNode value) {
    ImmutableList.Builder<String> pointers = ImmutableList.builder();
    pointers.add(pointer);
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        pointers.addAll(pointers(pointer + "/" + member.getKey(), member.getValue()));
      }
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      pointers.addAll(pointers(pointer + "/" + i, value.get(i)));
    }
    return pointers.build();
  }

  /** Returns the text of a value with one of the values in it edited; empty text leaves it out. */
  private static String print(
      String pointer, JsonNode value, String target, BiFunction<String, String, String> edit) {
    StringBuilder text = new StringBuilder();
    if (value.isObject()) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        String inner = print(pointer + "/" + member.getKey(), member.getValue(), target, edit);
        if (!inner.isEmpty()) {
          text.append(text.isEmpty() ? "{" : ", ");
          text.append('"').append(member.getKey()).append("\": ").append(inner);
        }
      }
      text.append(text.isEmpty() ? "{}" : "}");
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        text.append(text.isEmpty() ? "[" : ", ");
        text.append(print(pointer + "/" + i, value.get(i), target, edit));
      }
      text.append(text.isEmpty() ? "[]" : "]");
    } else {
      text.append(value);
    }
    return pointer.equals(target) ? edit.apply(pointer, text.toString()) : text.toString();
  }
}
