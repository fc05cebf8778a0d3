/** The words on screen. */
@NullMarked
package synoptic.ui.i18n;

import org.jspecify.annotations.NullMarked;
