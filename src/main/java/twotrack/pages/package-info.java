/// What is put on paper: a request becomes pages, each an immutable drawing in points.
@NullMarked
package twotrack.pages;

import org.jspecify.annotations.NullMarked;
