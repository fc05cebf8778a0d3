package synoptic.encode;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The native library that the reader runs on: what is in it, and what happens where it cannot be loaded. */
class NativeRuntimeTest {

    /** Where newer releases of the runtime send what they count. */
    private static final List<String> ENDPOINTS = List.of("events.data.microsoft.com", "applicationinsights", "vortex.data");

    @Test
    void noPlatformsLibraryHoldsAnAddressToReportTo() throws Exception {
        Path jar = Path.of(OrtEnvironment.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> searched = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(file -> file.getName().startsWith("ai/onnxruntime/native/")).toList()) {
                if (entry.isDirectory() || entry.getName().contains("dSYM")) {
                    continue;
                }
                // A character a byte: any byte sequence can be looked for as text.
                String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                for (String endpoint : ENDPOINTS) {
                    assertThat(content.contains(endpoint)).as("%s in %s", endpoint, entry.getName()).isFalse();
                    assertThat(content.contains(wide(endpoint))).as("%s in %s", endpoint, entry.getName()).isFalse();
                }
                searched.add(entry.getName());
            }
        }
        assertThat(searched).anyMatch(name -> name.contains("linux-x64")).anyMatch(name -> name.contains("win-x64"))
                .anyMatch(name -> name.contains("osx-aarch64"));
    }

    /** As Windows programs write it: two bytes a character. */
    private static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    @Test
    @Timeout(120)
    void whereTheLibraryCannotBeLoadedTheReaderSaysSo(@TempDir Path folder) throws Exception {
        assertThat(runWithoutLibrary(folder, WithoutRuntime.class).lines()).hasSize(2).allMatch(line -> line.startsWith("unavailable: "));
    }

    /** Runs a class in a Java of its own, where files that are no libraries stand in place of the runtime's. */
    private static String runWithoutLibrary(Path folder, Class<?> main) throws IOException, InterruptedException {
        for (String library : List.of("onnxruntime", "onnxruntime4j_jni")) {
            Files.writeString(folder.resolve(System.mapLibraryName(library)), "no library");
        }
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Donnxruntime.native.path=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(new File(output.toString()))
                .start();
        if (!process.waitFor(100, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return Files.readString(output);
    }

    /** Tries to load the reader, twice. */
    static final class WithoutRuntime {
        public static void main(String[] args) {
            for (int attempt = 0; attempt < 2; attempt++) {
                try (OnnxPairReader reader = OnnxPairReader.load()) {
                    System.out.println("loaded: " + reader.vector(java.util.List.of("It", "rained")).length);
                } catch (ReaderUnavailableException e) {
                    System.out.println("unavailable: " + e.getMessage());
                }
            }
        }
    }
}
