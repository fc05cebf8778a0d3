/** File choosers. */
@NullMarked
package synoptic.ui.dialog;

import org.jspecify.annotations.NullMarked;
