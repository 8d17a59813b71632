/// What the inspector says of a position and of an event, in words and without a toolkit.
@NullMarked
package twotrack.inspector;

import org.jspecify.annotations.NullMarked;
