/// Benchmarks: classes with a main method that print what they measured.
@NullMarked
package twotrack.bench;

import org.jspecify.annotations.NullMarked;
