/// What the app remembers from one start to the next, and where on the machine it keeps that. A file that is broken or partly unknown costs only what is wrong.
@NullMarked
package twotrack.settings;

import org.jspecify.annotations.NullMarked;
