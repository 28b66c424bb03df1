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

/** Measures the engine of Jointpark by itself. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EngineBenchmark {

  /** What is measured. */
  @Param("ONE_THREAD")
  public EngineCase engine = EngineCase.ONE_THREAD;

  /** Of a park with how many workers. */
  @Param("44000")
  public int workers;

  private EngineCase.Work work = () -> 0;

  /** Makes the park. */
  @Setup
  public void prepare() {
    work = engine.over(Park.of(workers));
  }

  /** Does the work. */
  @Benchmark
  public long run() {
    return work.run();
  }
}
