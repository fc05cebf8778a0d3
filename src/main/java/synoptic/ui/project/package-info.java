/** What the reader has done, as the parts of the window share it. */
@NullMarked
package synoptic.ui.project;

import org.jspecify.annotations.NullMarked;
