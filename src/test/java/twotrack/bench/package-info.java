/// Measurements that are run by hand; docs/BENCHMARKS.md names the commands and keeps the results.
@NullMarked
package twotrack.bench;

import org.jspecify.annotations.NullMarked;
