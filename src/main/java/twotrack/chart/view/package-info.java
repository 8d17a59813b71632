/// Charts of a position on screen.
@NullMarked
package twotrack.chart.view;

import org.jspecify.annotations.NullMarked;
