package org.jointpark.json;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jointpark.json.Faults.Sighting;
import org.jointpark.json.scan.JsonSyntax;
import org.jointpark.json.scan.LineColumn;
import org.jointpark.json.scan.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** The bytes of one document, or of one line of NDJSON, and how a form reads them. */
final class JsonText {

  private final byte[] utf8;
  private final int start;
  private final int firstLine;

  JsonText(byte[] utf8, int firstLine) {
    this.utf8 = utf8;
    this.start = startsWithByteOrderMark(utf8) ? 3 : 0;
    this.firstLine = firstLine;
  }

  /**
   * Returns a text in UTF-8.
   *
   * @throws InvalidJsonException if it holds half of a surrogate pair, which UTF-8 cannot
   */
  static byte[] encode(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (Character.isSurrogate(json.charAt(i))) {
        if (Character.charCount(json.codePointAt(i)) == 1) {
          byte[] before = json.substring(0, i).getBytes(StandardCharsets.UTF_8);
          LineColumn at = LineColumn.endOf(before);
          String found = Wording.quote(json.substring(i, i + 1));
          throw refusal(JsonFault.Kind.ENCODING, at, "whole characters", found);
        }
        i++;
      }
    }
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the refusal of a text that is not even looked at. */
  static InvalidJsonException tooLong(String what, int most, int line) {
    String expected = "a " + what + " of at most " + most + " bytes";
    return refusal(JsonFault.Kind.TOO_LARGE, new LineColumn(line, 1), expected, "a longer one");
  }

  private static InvalidJsonException refusal(
      JsonFault.Kind kind, LineColumn at, String expected, String found) {
    JsonFault fault = new JsonFault(kind, "", at, expected, found, Optional.empty());
    return new InvalidJsonException(ImmutableList.of(fault), 0);
  }

  private static boolean startsWithByteOrderMark(byte[] utf8) {
    return utf8.length >= 3
        && utf8[0] == (byte) 0xEF
        && utf8[1] == (byte) 0xBB
        && utf8[2] == (byte) 0xBF;
  }

  /**
   * Returns the value that the text holds.
   *
   * @throws InvalidJsonException if the text does not have the form
   */
  <T> T read(JsonForm<T> form, ReadSettings settings) {
    Faults faults = new Faults(settings.limits().faults());
    try {
      checkEncoding(faults);
      T value = read(form, settings, faults);
      if (value != null && faults.isEmpty()) {
        return value;
      }
    } catch (ReadingStopped e) {
      // The fault that stopped the reading is among the others.
    }
    throw faults.toException(this::locate);
  }

  private <T> @Nullable T read(JsonForm<T> form, ReadSettings settings, Faults faults) {
    ObjectReadContext context = ObjectReadContext.empty();
    int length = utf8.length - start;
    try (JsonParser parser = settings.factory().createParser(context, utf8, start, length)) {
      JsonReader in = new JsonReader(parser, settings.limits(), faults, this);
      in.next();
      T value = form.read(in);
      in.finish();
      return value;
    }
  }

  /** Refuses other encodings; the parser would guess UTF-16 and let some broken UTF-8 pass. */
  private void checkEncoding(Faults faults) {
    int broken = Utf8.isWellFormed(utf8) ? firstZero() : firstMalformed();
    if (broken < utf8.length) {
      String found = String.format(Locale.ROOT, "the byte %02X", utf8[broken]);
      faults.add(JsonFault.Kind.ENCODING, new Sighting(null, broken), "UTF-8", found);
      throw new ReadingStopped();
    }
  }

  /** Returns where one of the first bytes is zero, as in UTF-16 and UTF-32. */
  private int firstZero() {
    for (int i = start; i < Math.min(utf8.length, start + 4); i++) {
      if (utf8[i] == 0) {
        return i;
      }
    }
    return utf8.length;
  }

  private int firstMalformed() {
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    CharBuffer chars = CharBuffer.allocate(1 << 13);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    while (decoder.decode(bytes, chars, true).isOverflow()) {
      chars.clear();
    }
    return bytes.position();
  }

  /** Returns what is wrong with the text, which the parser has refused. */
  JsonSyntax.Problem explain(JsonParser parser, JsonLimits limits) {
    JsonSyntax.Longest longest =
        new JsonSyntax.Longest(limits.nameLength(), limits.textLength(), limits.numberLength());
    return JsonSyntax.firstProblem(utf8, start, longest).orElseGet(() -> {
      int offset = (int) parser.currentLocation().getByteOffset();
      return new JsonSyntax.Problem(
          JsonSyntax.Reason.BROKEN, offset, "JSON", "what the parser refuses");
    });
  }

  private Map<Long, LineColumn> locate(long[] offsets) {
    return LineColumn.locate(utf8, start, firstLine, offsets);
  }
}
