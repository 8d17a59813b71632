/// The command line: reads arguments, does what they say without a window, and tells the outcome by an exit code.
@NullMarked
package twotrack.cli;

import org.jspecify.annotations.NullMarked;
