/// The dialog in which pages are arranged, looked at, and then printed or saved.
@NullMarked
package twotrack.pages.view;

import org.jspecify.annotations.NullMarked;
