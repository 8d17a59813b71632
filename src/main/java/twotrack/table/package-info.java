/// The events as a table: what its cells say and how its columns sort.
@NullMarked
package twotrack.table;

import org.jspecify.annotations.NullMarked;
