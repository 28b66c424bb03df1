package org.jointpark.json.layout;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Passes on to a generator of Jackson, which lays out the text as its mapper wants. */
public final class GeneratorWriter extends JsonWriter {

  private final JsonGenerator out;

  public GeneratorWriter(JsonGenerator out) {
    this.out = out;
  }

  @Override
  public void startObject() {
    out.writeStartObject();
  }

  @Override
  public void endObject() {
    out.writeEndObject();
  }

  @Override
  public void startArray() {
    out.writeStartArray();
  }

  @Override
  public void endArray() {
    out.writeEndArray();
  }

  @Override
  public void name(String name) {
    out.writeName(name);
  }

  @Override
  public void text(String value) {
    out.writeString(value);
  }

  @Override
  public void number(long value) {
    out.writeNumber(value);
  }

  @Override
  public void number(BigDecimal value) {
    out.writeNumber(value);
  }

  @Override
  public void bool(boolean value) {
    out.writeBoolean(value);
  }
}
