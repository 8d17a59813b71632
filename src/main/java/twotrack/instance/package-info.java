/// One window at a time: a second start finds the open window and hands its file over.
@NullMarked
package twotrack.instance;

import org.jspecify.annotations.NullMarked;
