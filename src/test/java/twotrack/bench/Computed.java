package twotrack.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/// How much the threads of the window have computed, whatever else the machine does.
final class Computed {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static long renderer;

  private Computed() {}

  /// Nanoseconds of the thread that calls and of the renderer together.
  static long byWindow() {
    if (renderer == 0) {
      renderer = Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
          .filter(thread -> thread != null && thread.getThreadName().startsWith("QuantumRenderer"))
          .mapToLong(ThreadInfo::getThreadId).findFirst().orElseThrow();
    }
    return THREADS.getCurrentThreadCpuTime() + THREADS.getThreadCpuTime(renderer);
  }
}
