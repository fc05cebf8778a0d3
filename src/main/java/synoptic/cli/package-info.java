/** The command line: compares and reads without a window. The only room that writes to the standard streams. */
@NullMarked
package synoptic.cli;

import org.jspecify.annotations.NullMarked;
