package org.jointpark.rules.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The batches of the parts of a ledger, put in by several threads and taken out by one, in the
 * order of the parts.
 *
 * <p>Who is too far ahead waits, but never the thread whose part is taken out, as long as parts are
 * begun in their order.
 */
final class Batches {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition hasRoom = lock.newCondition();
  private final Condition hasBatch = lock.newCondition();
  private final List<ArrayDeque<Batch>> waiting = new ArrayList<>();
  private final long mostWeight;
  private long weight;
  private int begun;
  private int taken;
  private volatile boolean ended;
  private @Nullable Throwable failure;

  /**
   * Creates what holds batches.
   *
   * @param parts how many parts there are
   * @param mostWeight how much may wait, by the {@linkplain Batch#weight weight} of batches
   */
  Batches(int parts, long mostWeight) {
    for (int part = 0; part < parts; part++) {
      waiting.add(new ArrayDeque<>());
    }
    this.mostWeight = mostWeight;
  }

  /** Returns the number of the next part to be judged, or -1 if there is none. */
  int begin() {
    lock.lock();
    try {
      return ended || begun == waiting.size() ? -1 : begun++;
    } finally {
      lock.unlock();
    }
  }

  /** Puts in the next batch of a part, as soon as there is room for it. */
  void put(int part, Batch batch) {
    lock.lock();
    try {
      while (!ended && !hasRoom(part, batch)) {
        hasRoom.awaitUninterruptibly();
      }
      weight += batch.weight();
      waiting.get(part).add(batch);
      hasBatch.signal();
    } finally {
      lock.unlock();
    }
  }

  private boolean hasRoom(int part, Batch batch) {
    return weight + batch.weight() <= mostWeight
        || (part == taken && waiting.get(part).isEmpty());
  }

  /**
   * Takes out the next batch of a part, as soon as it is there. That the thread is interrupted
   * makes no difference, and can be seen afterwards.
   */
  Batch take(int part) {
    lock.lock();
    try {
      if (part != taken) {
        taken = part;
        hasRoom.signalAll();
      }
      while (waiting.get(part).isEmpty()) {
        if (failure != null) {
          Batch.throwAsItIs(failure);
        }
        hasBatch.awaitUninterruptibly();
      }
      Batch batch = waiting.get(part).remove();
      weight -= batch.weight();
      hasRoom.signalAll();
      return batch;
    } finally {
      lock.unlock();
    }
  }

  /** Says that a thread has ended by something that no batch could tell. */
  void fail(Throwable thrown) {
    lock.lock();
    try {
      failure = thrown;
      hasBatch.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Lets nobody wait and no part begin any more. */
  void end() {
    lock.lock();
    try {
      ended = true;
      hasRoom.signalAll();
    } finally {
      lock.unlock();
    }
  }

  boolean isEnded() {
    return ended;
  }
}
