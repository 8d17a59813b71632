/// Words for people: the message bundles and the ways in which a language writes dates and numbers.
@NullMarked
package twotrack.i18n;

import org.jspecify.annotations.NullMarked;
