/** What a reader makes of articles: their order, notes, tags, verdicts, corrections; and the way back from each step. */
@NullMarked
package synoptic.project;

import org.jspecify.annotations.NullMarked;
