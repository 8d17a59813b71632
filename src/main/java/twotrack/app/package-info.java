/// Start-up and assembly: decides between window and command line, makes the state once and hands it to the views.
@NullMarked
package twotrack.app;

import org.jspecify.annotations.NullMarked;
