package synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks that are run from their source are not part of the build: here they are held to what they call. */
class BenchmarkScriptsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ReportPages.java", "StartUp.java"})
    void aBenchmarkCompiles(String script) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(messages, files, null,
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString()), null,
                    files.getJavaFileObjects(Path.of("src/jmh/java", script)))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }
}
