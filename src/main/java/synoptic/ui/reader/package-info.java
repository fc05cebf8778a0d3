/** The articles side by side: columns, marks, ribbons, overview strips, and the state they share. */
@NullMarked
package synoptic.ui.reader;

import org.jspecify.annotations.NullMarked;
