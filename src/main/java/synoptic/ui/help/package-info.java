/** The page that explains the program. */
@NullMarked
package synoptic.ui.help;

import org.jspecify.annotations.NullMarked;
