/// The positions of several subjects side by side, by calendar or shifted to a common event. Pure; nothing here needs a toolkit.
@NullMarked
package twotrack.compare;

import org.jspecify.annotations.NullMarked;
