/** Claims as spans of their own: status, reason, nearest passages. */
@NullMarked
package synoptic.claim;

import org.jspecify.annotations.NullMarked;
