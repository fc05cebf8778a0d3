/** What the program keeps from one start to the next: how it looks, where its window was, what was open. */
@NullMarked
package synoptic.settings;

import org.jspecify.annotations.NullMarked;
