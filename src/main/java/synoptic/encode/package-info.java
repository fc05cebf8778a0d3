/** Vectors for sentences and their words; the only room that knows the ONNX runtime. */
@NullMarked
package synoptic.encode;

import org.jspecify.annotations.NullMarked;
