/** What the reader prefers, kept from one start to the next. */
@NullMarked
package synoptic.ui.preferences;

import org.jspecify.annotations.NullMarked;
