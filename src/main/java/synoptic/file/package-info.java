/** Files that appear whole or not at all, and archives that hold no clock: the ground that every writer stands on. */
@NullMarked
package synoptic.file;

import org.jspecify.annotations.NullMarked;
