package org.jointpark.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import org.jointpark.json.Sample.Cap;
import org.jointpark.json.Sample.Free;
import org.jointpark.json.Sample.Note;
import org.jointpark.json.Sample.Term;
import org.junit.jupiter.api.Test;

class OneOfFormTest {

  private static final ObjectForm<Free, Object> FREE =
      ObjectForm.<Free, Object>builder("free", Object::new, any -> new Free()).build();
  private static final ObjectForm<Cap, int[]> CAP = ObjectForm.<Cap, int[]>builder(
          "cap", () -> new int[1], held -> new Cap(held[0]))
      .required("kind", JsonForms.integer(1, 168), Cap::hours, (held, hours) -> held[0] = hours)
      .build();
  private static final JsonForm<Note> NOTE = JsonForms.text().as(Note::new, Note::text);

  @Test
  void alternatives_areToldApartByJsonType() {
    JsonForm<Term> form = OneOfForm.<Term>builder("term")
        .text(Note.class, NOTE)
        .number(Cap.class, JsonForms.integer(1, 168).as(Cap::new, Cap::hours))
        .object(Free.class, FREE)
        .build();

    assertThat(form.read("48")).isEqualTo(new Cap(48));
    assertThat(form.read("\"a\"")).isEqualTo(new Note("a"));
    assertThat(form.read("{}")).isEqualTo(new Free());
    assertThat(form.toLine(new Cap(48))).isEqualTo("48");
    assertThat(form.toLine(new Note("a"))).isEqualTo("\"a\"");
    assertThat(form.toLine(new Free())).isEqualTo("{}");
    assertThat(catchThrowableOfType(InvalidJsonException.class, () -> form.read("[]")))
        .hasMessage(
            "top level (line 1, column 1): expected text or an integer from 1 to 168 or an object"
                + " (free), but found an array");
    assertThat(catchThrowableOfType(InvalidJsonException.class, () -> form.read("{\"a\": {}}")))
        .hasMessage("/a (line 1, column 2): unknown name 'a', expected none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form.toLine(new Sample.All(ImmutableList.of())))
        .withMessage("term must have an alternative to be written, but was All");
  }

  @Test
  void theDiscriminator_mayHaveAnotherName() {
    JsonForm<Term> form = OneOfForm.<Term>builder("term")
        .discriminatedBy("type")
        .kind("free", Free.class, FREE)
        .kind("cap", Cap.class, CAP)
        .build();

    assertThat(form.toLine(new Cap(48))).isEqualTo("{\"type\":\"cap\",\"kind\":48}");
    assertThat(form.read("{\"kind\": 48, \"type\": \"cap\"}")).isEqualTo(new Cap(48));
  }

  @Test
  void build_refusesAmbiguousAlternatives() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> OneOfForm.<Term>builder("term").kind("cap", Cap.class, CAP).build())
        .withMessage("member 'kind' must be left to the kind, but is declared (cap)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OneOfForm.<Term>builder("term")
            .kind("a", Free.class, FREE)
            .object(Note.class, NOTE)
            .build())
        .withMessage("objects must all have a kind, but one has none (term)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OneOfForm.<Term>builder("term")
            .kind("a", Free.class, FREE)
            .kind("b", Free.class, FREE)
            .build())
        .withMessage("class must have one alternative, but Free has two (term)");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            OneOfForm.<Term>builder("term").kind("a", Free.class, FREE).kind("a", Free.class, FREE))
        .withMessage("kind must be declared once, but was 'a' again (term)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> OneOfForm.<Term>builder("term").text(Note.class, NOTE).text(Note.class, NOTE))
        .withMessage("there must be one alternative that is a JSON text, but were two (term)");
  }
}
