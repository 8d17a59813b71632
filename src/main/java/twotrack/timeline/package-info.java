/// The timeline as a pure function: events, viewport and size in, one drawing out.
@NullMarked
package twotrack.timeline;

import org.jspecify.annotations.NullMarked;
