/** Reads sources into articles: one reader a format, limits on hostile input. Nothing on disk is ever touched. */
@NullMarked
package synoptic.ingest;

import org.jspecify.annotations.NullMarked;
