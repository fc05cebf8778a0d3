/** Work off the FX thread, and its results back on it. The only room of the window that knows threads. */
@NullMarked
package synoptic.ui.concurrent;

import org.jspecify.annotations.NullMarked;
