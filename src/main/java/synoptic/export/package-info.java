/** What a comparison looks like outside the program: the comparison file, the readable summary, the annotated PDF. */
@NullMarked
package synoptic.export;

import org.jspecify.annotations.NullMarked;
