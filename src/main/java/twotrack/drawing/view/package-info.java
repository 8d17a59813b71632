/// Drawings on a JavaFX canvas.
@NullMarked
package twotrack.drawing.view;

import org.jspecify.annotations.NullMarked;
