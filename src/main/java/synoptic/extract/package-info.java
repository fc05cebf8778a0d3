/** What a text says, article by article: quantities, dates, names, quotations. */
@NullMarked
package synoptic.extract;

import org.jspecify.annotations.NullMarked;
