/** Spans, tokens and sentences of plain text. Offsets are UTF-16 code units throughout. */
@NullMarked
package synoptic.text;

import org.jspecify.annotations.NullMarked;
