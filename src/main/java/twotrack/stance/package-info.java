/// The stance model: from coded events to the position of a subject on any day, and everything needed to check it. Pure arithmetic over the dataset.
@NullMarked
package twotrack.stance;

import org.jspecify.annotations.NullMarked;
