/// Synthetic datasets and measurements; `docs/BENCHMARKS.md` has the commands and the results.
@NullMarked
package twotrack.bench;

import org.jspecify.annotations.NullMarked;
