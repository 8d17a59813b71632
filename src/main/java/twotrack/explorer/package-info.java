/// The state that the views share, and the ports through which they reach windows and background work.
@NullMarked
package twotrack.explorer;

import org.jspecify.annotations.NullMarked;
