/// The filter bar: search, facets, years and the chips of what is active.
@NullMarked
package twotrack.filter.view;

import org.jspecify.annotations.NullMarked;
