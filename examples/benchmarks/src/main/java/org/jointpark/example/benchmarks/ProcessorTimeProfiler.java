package org.jointpark.example.benchmarks;

import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Tells how long the processors worked for an operation, the collection of garbage included.
 *
 * <p>Unlike the clock on the wall it does not count while other programs have the processors.
 */
public final class ProcessorTimeProfiler implements InternalProfiler {

  /** The name of the result, in nanoseconds for an operation. */
  static final String NAME = "processor.time.norm";

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private long before;

  /** {@return what it tells} */
  @Override
  public String getDescription() {
    return "Processor time for an operation";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    before = system.getProcessCpuTime();
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long time = system.getProcessCpuTime() - before;
    long operations = result.getMetadata().getAllOps();
    return ImmutableList.of(new ScalarResult(
        NAME, (double) time / Math.max(1, operations), "ns/op", AggregationPolicy.AVG));
  }
}
