/// The dataset as immutable values: dates that keep their precision, events, actors, sources and the stance model. Imports nothing but `java.*`.
@NullMarked
package twotrack.model;

import org.jspecify.annotations.NullMarked;
