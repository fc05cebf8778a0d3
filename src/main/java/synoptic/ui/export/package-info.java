/** What is exported, into which files, and how it will look. */
@NullMarked
package synoptic.ui.export;

import org.jspecify.annotations.NullMarked;
