/** What the reader makes of passages and claims: notes, tags, verdicts, corrections. */
@NullMarked
package synoptic.ui.notes;

import org.jspecify.annotations.NullMarked;
