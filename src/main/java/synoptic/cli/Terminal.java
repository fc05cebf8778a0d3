package synoptic.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/** Asks the operating system whether a stream is a terminal; Java itself can only tell of standard input and output together. */
final class Terminal {

    private static final int STANDARD_ERROR = 2;

    private Terminal() {}

    /** Whether standard error is a terminal; false where that cannot be told. */
    @SuppressWarnings("restricted")
    static boolean isStandardError() {
        try {
            SymbolLookup library = Linker.nativeLinker().defaultLookup();
            Optional<MemorySegment> function = library.find("isatty").or(() -> library.find("_isatty"));
            if (function.isEmpty()) {
                return false;
            }
            MethodHandle isatty = Linker.nativeLinker()
                    .downcallHandle(
                            function.get(), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            return (int) isatty.invokeExact(STANDARD_ERROR) != 0;
        } catch (Throwable e) {
            // A method handle declares Throwable; without an answer there is no progress to see, and nothing is lost.
            return false;
        }
    }
}
