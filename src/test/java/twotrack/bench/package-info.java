/// Measurements that are run by hand or by a script; no test depends on a clock.
@NullMarked
package twotrack.bench;

import org.jspecify.annotations.NullMarked;
