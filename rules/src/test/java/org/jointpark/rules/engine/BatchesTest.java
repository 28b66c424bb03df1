package org.jointpark.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BatchesTest {

  private static final int SOON = 50;
  private static final int IN_THE_END = 10_000;

  private static Thread started(Runnable task) {
    Thread thread = new Thread(task);
    thread.start();
    return thread;
  }

  @Test
  void begin_givesTheNumbersOfThePartsInTheirOrder() {
    Batches batches = new Batches(2, 1);

    assertThat(batches.begin()).isEqualTo(0);
    assertThat(batches.begin()).isEqualTo(1);
    assertThat(batches.begin()).isEqualTo(-1);
  }

  @Test
  void begin_givesNoPartAfterTheEnd() {
    Batches batches = new Batches(2, 1);
    batches.end();

    assertThat(batches.begin()).isEqualTo(-1);
  }

  @Test
  void put_waitsUntilThereIsRoom() throws InterruptedException {
    Batches batches = new Batches(2, 1);
    Batch first = new Batch(0);
    Batch second = new Batch(0);
    batches.put(1, first);
    Thread ahead = started(() -> batches.put(1, second));

    ahead.join(SOON);
    assertThat(ahead.isAlive()).isTrue();
    assertThat(batches.take(1)).isSameAs(first);
    ahead.join(IN_THE_END);
    assertThat(ahead.isAlive()).isFalse();
    assertThat(batches.take(1)).isSameAs(second);
  }

  @Test
  void put_alwaysHasRoomForThePartThatIsTakenOut() {
    Batches batches = new Batches(2, 1);
    Batch ahead = new Batch(0);
    Batch first = new Batch(0);
    batches.put(1, ahead);
    batches.put(0, first);

    assertThat(batches.take(0)).isSameAs(first);
    assertThat(batches.take(1)).isSameAs(ahead);
  }

  @Test
  void put_doesNotWaitAfterTheEnd() throws InterruptedException {
    Batches batches = new Batches(2, 1);
    batches.put(1, new Batch(0));
    Thread ahead = started(() -> batches.put(1, new Batch(0)));

    batches.end();
    ahead.join(IN_THE_END);
    assertThat(ahead.isAlive()).isFalse();
  }

  @Test
  void take_throwsWhatEndedAThread() {
    Batches batches = new Batches(1, 1);
    Error broken = new AssertionError("it is broken");
    batches.fail(broken);

    assertThatThrownBy(() -> batches.take(0)).isSameAs(broken);
  }
}
