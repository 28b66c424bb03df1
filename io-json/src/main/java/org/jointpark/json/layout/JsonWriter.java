package org.jointpark.json.layout;

import java.math.BigDecimal;

/** What forms write to: text of our own layout, or a generator of Jackson. */
public abstract class JsonWriter {

  public abstract void startObject();

  public abstract void endObject();

  public abstract void startArray();

  public abstract void endArray();

  public abstract void name(String name);

  public abstract void text(String value);

  public abstract void number(long value);

  public abstract void number(BigDecimal value);

  public abstract void bool(boolean value);
}
