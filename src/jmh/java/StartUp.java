import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// How long the packaged command line takes for five articles, cold, against Java printing one line and loading the model.
///
/// Run from the work tree after packaging, on a machine that does nothing else: `java src/jmh/java/StartUp.java [runs]`.

private static final Path APPLICATION = Path.of("target", "synoptic");
private static final Path WORK = Path.of("target", "start-up");

/// The least that any comparison with the model takes.
private static final String LEAST = """
        public class Least {
            public static void main(String[] arguments) throws Exception {
                System.out.println("loading");
                synoptic.encode.OnnxPairReader.load();
            }
        }
        """;

void main(String[] arguments) throws IOException, InterruptedException {
    int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
    Path jar = APPLICATION.resolve("lib", "synoptic.jar");
    if (!Files.exists(jar)) {
        throw new IllegalStateException("nothing to measure: run mvn -B -q -DskipTests package first");
    }
    Files.createDirectories(WORK);
    Path source = Files.writeString(WORK.resolve("Least.java"), LEAST);
    ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp", jar.toString(), "-d", WORK.toString(), source.toString());

    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path natives = APPLICATION.resolve(windows ? "bin" : "lib");
    List<String> packaged = least(java, natives, jar);
    List<String> comparison = List.of(APPLICATION.resolve("bin", windows ? "synoptic.bat" : "synoptic").toString(),
            "compare", "sample-articles/pyongyang-visit", "--json", WORK.resolve("comparison.json").toString());

    double one = seconds(packaged, runs);
    double other = seconds(comparison, runs);
    IO.println("a line and the model  %.2f s".formatted(one));
    IO.println("five articles to JSON %.2f s, %.1f times as long".formatted(other, other / one));
}

private static List<String> least(Path java, Path natives, Path... jars) {
    String classPath = Stream.concat(Stream.of(WORK), Stream.of(jars)).map(Path::toString)
            .collect(Collectors.joining(System.getProperty("path.separator")));
    return List.of(java.toString(), "--enable-native-access=ALL-UNNAMED", "-Donnxruntime.native.path=" + natives, "-cp", classPath, "Least");
}

/// The median of some runs of a command, after one that fills the disk's cache.
private static double seconds(List<String> command, int runs) throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
        long start = System.nanoTime();
        Path output = WORK.resolve("output.txt");
        int status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("exit status " + status + " of " + command + ", see " + output);
        }
        if (run > 0) {
            seconds.add((System.nanoTime() - start) / 1e9);
        }
    }
    seconds.sort(null);
    return seconds.get(seconds.size() / 2);
}
