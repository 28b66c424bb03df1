package org.jointpark.json.scan;

import java.util.Arrays;
import tools.jackson.core.JsonToken;

/** Tokens that were looked at ahead of time and are still to be read. */
public final class TokenQueue {

  private JsonToken[] tokens = new JsonToken[16];
  private String[] texts = new String[16];
  private long[] positions = new long[16];
  private int head;
  private int tail;

  public boolean isEmpty() {
    return head == tail;
  }

  public int size() {
    return tail - head;
  }

  public void add(JsonToken token, String text, long position) {
    if (tail == tokens.length) {
      int longer = tail + (tail >> 1);
      tokens = Arrays.copyOf(tokens, longer);
      texts = Arrays.copyOf(texts, longer);
      positions = Arrays.copyOf(positions, longer);
    }
    tokens[tail] = token;
    texts[tail] = text;
    positions[tail] = position;
    tail++;
  }

  public JsonToken token(int index) {
    return tokens[head + index];
  }

  public String text(int index) {
    return texts[head + index];
  }

  public JsonToken token() {
    return tokens[head];
  }

  public String text() {
    return texts[head];
  }

  public long position() {
    return positions[head];
  }

  public void remove() {
    head++;
    if (head == tail) {
      head = 0;
      tail = 0;
    }
  }
}
