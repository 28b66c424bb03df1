package org.jointpark.json;

import static com.google.common.base.Preconditions.checkArgument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jointpark.json.JsonForms.declaring;
import static org.jointpark.json.JsonForms.declaringAll;
import static org.jointpark.json.JsonForms.document;
import static org.jointpark.json.JsonForms.integer;
import static org.jointpark.json.JsonForms.listOf;
import static org.jointpark.json.JsonForms.placed;
import static org.jointpark.json.JsonForms.referringTo;
import static org.jointpark.json.JsonForms.text;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is checked of a document as a whole. */
class DocumentTest {

  /** A thing that has some parts, which are named by its id and a number. */
  record Thing(String id, int parts) {

    ImmutableList<String> partIds() {
      return IntStream.rangeClosed(1, parts)
          .mapToObj(part -> id + part)
          .collect(ImmutableList.toImmutableList());
    }
  }

  /** A list of things of which at most three may have parts, and of parts that were chosen. */
  record Shop(ImmutableList<Thing> things, ImmutableList<String> chosen) {

    Shop {
      checkArgument(
          things.stream().map(Thing::id).collect(Collectors.toSet()).size() == things.size(),
          "things must have ids of their own");
    }
  }

  static final class ThingParts {

    private String id = "";
    private int parts;

    Thing build() {
      checkArgument(parts != 7, "parts must not be 7");
      return new Thing(id, parts);
    }
  }

  static final class ShopParts {

    private ImmutableList<Placed<Thing>> things = ImmutableList.of();
    private ImmutableList<String> chosen = ImmutableList.of();

    Shop build() {
      int all = things.stream().mapToInt(thing -> thing.value().parts()).sum();
      Placed.checkEach(
          things,
          thing -> checkArgument(
              2 * thing.parts() <= all, "%s must have at most half of %s parts", thing.id(), all));
      return new Shop(
          things.stream().map(Placed::value).collect(ImmutableList.toImmutableList()), chosen);
    }
  }

  private static final JsonForm<Thing> THING = declaringAll(
      "part",
      ObjectForm.<Thing, ThingParts>builder("thing", ThingParts::new, ThingParts::build)
          .required("id", declaring("thing", text(1, 9)), Thing::id, (parts, id) -> parts.id = id)
          .required("parts", integer(0, 12), Thing::parts, (parts, count) -> parts.parts = count)
          .build(),
      Thing::partIds);

  private static final JsonForm<Shop> SHOP = document(ObjectForm.<Shop, ShopParts>builder(
          "shop", ShopParts::new, ShopParts::build)
      .list(
          "chosen",
          referringTo("part", text()),
          Shop::chosen,
          (parts, chosen) -> parts.chosen = chosen)
      .list(
          "things",
          placed(THING),
          shop -> shop.things().stream().map(Placed::of).collect(ImmutableList.toImmutableList()),
          (parts, things) -> parts.things = things)
      .build());

  @Test
  void idsThatValuesDeclare_mayBeUsedBefore() {
    String json = """
        {"chosen": ["b2", "a1"], "things": [{"id": "a", "parts": 2}, {"id": "b", "parts": 2}]}
        """;

    Shop shop = SHOP.read(json);

    assertThat(shop.chosen()).containsExactly("b2", "a1");
    assertThat(SHOP.toJson(shop)).isEqualTo(json);
  }

  @Test
  void idsThatValuesDeclare_mustBeThere() {
    assertFaults(
        """
        {"things": [{"id": "a", "parts": 2}, {"id": "b", "parts": 2}], "chosen": ["a3", "a1"]}""",
        "/chosen/0 (line 1, column 75): expected a declared part, but found 'a3'."
            + " Maybe 'a1' was meant");
  }

  @Test
  void idsThatValuesDeclare_areDeclaredOnce() {
    assertFaults(
        """
        {"things": [{"id": "a", "parts": 11}, {"id": "a1", "parts": 1}]}""",
        "/things/1 (line 1, column 39): expected a part declared once, but found 'a11',"
            + " first at /things/0 (line 1, column 13)");
  }

  @Test
  void aDocument_isNotBuiltOfRepeatedIds() {
    assertFaults(
        """
        {"things": [{"id": "a", "parts": 1}, {"id": "a", "parts": 1}]}""",
        "/things/1/id (line 1, column 45): expected a thing declared once, but found 'a',"
            + " first at /things/0/id (line 1, column 20)");
  }

  @Test
  void aDocument_isNotBuiltOfUnknownIds() {
    assertFaults(
        """
        {"things": [{"id": "a", "parts": 1}], "chosen": ["b1"]}""",
        "/chosen/0 (line 1, column 50): expected a declared part, but found 'b1'."
            + " Maybe 'a1' was meant");
  }

  @Test
  void valuesThatOnlyTheWholeRefuses_areRefusedWhereTheyStand() {
    assertFaults(
        """
        {
          "things": [{"id": "a", "parts": 4}, {"id": "b", "parts": 1}]
        }""",
        "/things/0 (line 2, column 14): expected a consistent value: a must have at most half of 5"
            + " parts");
  }

  @Test
  void ids_areUnknownIfWhatDeclaresThemCannotBeRead() {
    assertFaults(
        """
        {"chosen": ["a1", "b1"], "things": [{"id": "a", "parts": 7}]}""", "/things/0 (line 1, column 37): expected a consistent thing: parts must not be 7");
  }

  @Test
  void arraysOfWhatDoesNotGoTogether_saySo() {
    JsonForm<Integer> sum =
        listOf(integer(1, 9)).as(DocumentTest::evenSum, total -> ImmutableList.of(total));

    assertThat(sum.read("[1, 2, 1]")).isEqualTo(4);
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> sum.read("[1, 2]"))
        .withMessage("top level (line 1, column 1): expected a consistent array:"
            + " sum must be even, but was 3");
  }

  private static int evenSum(ImmutableList<Integer> numbers) {
    int sum = numbers.stream().mapToInt(Integer::intValue).sum();
    checkArgument(sum % 2 == 0, "sum must be even, but was %s", sum);
    return sum;
  }

  @Test
  void truthValues_mayBeAnAlternative() {
    JsonForm<Object> form = OneOfForm.builder("anything")
        .bool(Boolean.class, JsonForms.bool())
        .text(String.class, text())
        .build();

    assertThat(form.read("true")).isEqualTo(true);
    assertThat(form.read("\"true\"")).isEqualTo("true");
    assertThat(form.toLine(false)).isEqualTo("false");
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> form.read("1"))
        .withMessage("top level (line 1, column 1): expected text or true or false, but found 1");
  }

  private static void assertFaults(String json, String... messages) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> SHOP.read(json))
        .withMessage(String.join("\n", messages));
  }
}
