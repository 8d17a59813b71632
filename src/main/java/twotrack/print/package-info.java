/// The machine's printers: what they are, what paper they take, how a document gets to them, and in which words they refuse.
@NullMarked
package twotrack.print;

import org.jspecify.annotations.NullMarked;
