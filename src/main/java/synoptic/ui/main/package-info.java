/** The window: start page, tool bar, status bar, messages, keys. */
@NullMarked
package synoptic.ui.main;

import org.jspecify.annotations.NullMarked;
