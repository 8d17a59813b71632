/// Help in a window of its own.
@NullMarked
package twotrack.help.view;

import org.jspecify.annotations.NullMarked;
