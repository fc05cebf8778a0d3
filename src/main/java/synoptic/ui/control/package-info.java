/** Small controls that several rooms of the window use. */
@NullMarked
package synoptic.ui.control;

import org.jspecify.annotations.NullMarked;
