/// The timeline on screen: canvases that show drawings, and the gestures over them.
@NullMarked
package twotrack.timeline.view;

import org.jspecify.annotations.NullMarked;
