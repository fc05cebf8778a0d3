/** The pipeline from articles to a comparison, and the annotations drawn from it. */
@NullMarked
package synoptic.comparison;

import org.jspecify.annotations.NullMarked;
