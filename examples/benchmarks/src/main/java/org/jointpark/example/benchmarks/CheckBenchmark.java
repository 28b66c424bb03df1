package org.jointpark.example.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Measures one run of all checks of a table over a park, the checksum of the findings included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckBenchmark {

  /** Which checks. */
  @Param("LINE")
  public Table table = Table.LINE;

  /** By which peer. */
  @Param("HAND_WRITTEN")
  public Peer peer = Peer.HAND_WRITTEN;

  /** Of a park with how many workers. */
  @Param("44000")
  public int workers;

  private ParkCheck check = Findings::new;

  /** Makes the park, and has the peer find what the list of lambdas finds. */
  @Setup
  public void prepare() {
    Park park = Park.of(workers);
    check = peer.prepare(table, park);
    long expected = new LambdaList(table, park).run().checksum();
    long found = check.run().checksum();
    if (found != expected) {
      throw new IllegalStateException(
          "findings of %s must be those of the others, but were not".formatted(peer));
    }
  }

  /** Checks every line. */
  @Benchmark
  public long check() {
    return check.run().checksum();
  }
}
