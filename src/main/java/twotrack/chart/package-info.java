/// Drawings of the position of a subject: the strip under the timeline, the phases over it, the map of two axes, and the bars that explain an index. Pure.
@NullMarked
package twotrack.chart;

import org.jspecify.annotations.NullMarked;
