package org.jointpark.example.gaeseong.record;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jointpark.law.ParameterValue;
import org.jointpark.source.Citation;

/**
 * One row of the parameters of law.
 *
 * @param article the place in the instrument, as the raw file has it
 * @param first the first day, or empty if it is not recorded
 * @param last the last day, or empty if there is none
 */
record LawRow(
    String id,
    String instrument,
    Optional<String> article,
    String name,
    ParameterValue value,
    Optional<String> unit,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    ImmutableList<String> sources,
    String mark,
    Optional<String> note) {

  /** An article, and in brackets where its number comes from. */
  private static final Pattern NUMBERED = Pattern.compile(
      "(.*?) ?\\((?:number: )?(background|twin|twin numbering|same in Kumgang twin)\\)");

  private static final String BACKGROUND = "background";

  static LawRow read(RawObject raw) {
    return new LawRow(
        raw.text("id"),
        raw.text("instrument"),
        raw.findText("article"),
        raw.text("parameter"),
        LawValues.of(raw.find("value"), raw.pointer("value")),
        raw.findText("unit"),
        raw.findDay("from"),
        raw.findDay("to"),
        raw.texts("source"),
        raw.text("confidence"),
        raw.findText("note"));
  }

  /** Returns this row with another article. */
  LawRow withArticle(String other) {
    return new LawRow(
        id, instrument, Optional.of(other), name, value, unit, first, last, sources, mark, note);
  }

  Citation citation() {
    Optional<String> place = article
        .map(text -> {
          Matcher numbered = NUMBERED.matcher(text);
          return numbered.matches() ? numbered.group(1) : text;
        })
        .filter(text -> !text.equals(BACKGROUND))
        .map(text -> Character.isDigit(text.charAt(0)) ? "Art. " + text : text);
    return place
        .map(text -> Citation.of(id, instrument, text))
        .orElseGet(() -> Citation.of(id, instrument));
  }

  /** Returns the notes of a version that is made of this row. */
  Stream<String> notes() {
    Optional<String> numbering = article.flatMap(text -> {
      Matcher numbered = NUMBERED.matcher(text);
      return numbered.matches()
          ? Optional.of(numbered.group(2))
          : Optional.of(text).filter(BACKGROUND::equals);
    });
    return Stream.of(note, numbering.map("article number: "::concat), Validity.remark(first))
        .flatMap(Optional::stream);
  }
}
