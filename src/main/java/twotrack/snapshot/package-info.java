/// A drawing on paper and in files: PDF, SVG and PNG, vector where the format is, text as text.
@NullMarked
package twotrack.snapshot;

import org.jspecify.annotations.NullMarked;
