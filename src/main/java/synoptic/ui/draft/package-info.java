/** The reader's own text, held against its sources. */
@NullMarked
package synoptic.ui.draft;

import org.jspecify.annotations.NullMarked;
