/// The app's help, as documents that know nothing of windows.
@NullMarked
package twotrack.help;

import org.jspecify.annotations.NullMarked;
