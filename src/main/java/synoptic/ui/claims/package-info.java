/** The claims panel: list, filters and the card of what is selected. */
@NullMarked
package synoptic.ui.claims;

import org.jspecify.annotations.NullMarked;
