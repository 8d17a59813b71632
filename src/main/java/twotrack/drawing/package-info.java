/// A drawing as a list of marks in page or screen units, with inks by role: made once by a layout, shown by several painters.
@NullMarked
package twotrack.drawing;

import org.jspecify.annotations.NullMarked;
