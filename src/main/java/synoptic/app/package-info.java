/** The entrance: builds the services once and hands them down. Everything may be used here; nobody imports it. */
@NullMarked
package synoptic.app;

import org.jspecify.annotations.NullMarked;
