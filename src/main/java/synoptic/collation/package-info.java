/** Witnesses side by side: links between their sentences, aligned order, reused wording. */
@NullMarked
package synoptic.collation;

import org.jspecify.annotations.NullMarked;
