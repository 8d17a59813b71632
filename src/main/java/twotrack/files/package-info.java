/// Files as the disk keeps them: written as a whole or not at all.
@NullMarked
package twotrack.files;

import org.jspecify.annotations.NullMarked;
