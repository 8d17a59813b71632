/// The app's typeface, text widths and pictures in pixels through `java.awt`, without a display.
@NullMarked
package twotrack.drawing.awt;

import org.jspecify.annotations.NullMarked;
