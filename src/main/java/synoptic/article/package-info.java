/** What was read: one article with its parts and its furniture. */
@NullMarked
package synoptic.article;

import org.jspecify.annotations.NullMarked;
