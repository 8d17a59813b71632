/// Which events are shown: criteria, the filter that answers them with counts, and the search.
@NullMarked
package twotrack.filter;

import org.jspecify.annotations.NullMarked;
