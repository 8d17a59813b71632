/// The inspector on screen: stance, map, why, event.
@NullMarked
package twotrack.inspector.view;

import org.jspecify.annotations.NullMarked;
