/// The comparison on screen.
@NullMarked
package twotrack.compare.view;

import org.jspecify.annotations.NullMarked;
