/// Reads dataset files into the model in one streaming pass and reports every problem of a file with its place.
@NullMarked
package twotrack.dataset;

import org.jspecify.annotations.NullMarked;
