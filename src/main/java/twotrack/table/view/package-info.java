/// The pane of the table.
@NullMarked
package twotrack.table.view;

import org.jspecify.annotations.NullMarked;
