package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The web page in Chromium, looked at by axe-core: nothing keeps anybody out. Runs where Chromium is installed. */
class AccessibleWebReportTest {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String LOOK =
            """
                    axe.run({ resultTypes: ['violations', 'incomplete'] }).then(results => {
                      const found = document.createElement('pre');
                      found.id = 'axe-found';
                      found.textContent = 'rules passed: ' + results.passes.length + '\\n' + results.violations
                        .map(rule => rule.id + ': ' + rule.help + '\\n' + rule.nodes.map(node => '  ' + node.html + ' ' + node.failureSummary).join('\\n'))
                        .join('\\n');
                      document.body.append(found);
                    });""";

    /** How somebody may look at the page. */
    enum View {
        LIGHT,
        DARK,
        PAPER,
        PHONE,
        WITHOUT_SCRIPTS;

        /** The page as it is in this view, made so by its style sheet alone. */
        String of(String page) {
            return switch (this) {
                case LIGHT, PHONE -> page;
                case DARK -> page.replace("@media screen and (prefers-color-scheme: dark)", "@media screen");
                case PAPER -> page.replace("@media print", "@media all");
                case WITHOUT_SCRIPTS -> page.replaceFirst("(?s)<script>.*</script>", "");
            };
        }

        String size() {
            return this == PHONE ? "500,900" : "1280,1000";
        }
    }

    private static String browser = "";

    @TempDir private Path folder;

    @BeforeAll
    static void find() {
        browser = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(place -> BROWSERS.stream().map(name -> new File(place, name)))
                .filter(File::canExecute)
                .map(File::getPath)
                .findFirst()
                .orElseGet(() -> abort("Chromium is not installed, and the web page was not looked at in it"));
    }

    @ParameterizedTest
    @EnumSource
    void nothingKeepsAnybodyOut(View view) throws Exception {
        byte[] report = Made.content(ExporterTest.reviewed(), ExportFormat.HTML, ExportOptions.DEFAULT);
        String page = view.of(new String(report, StandardCharsets.UTF_8))
                .replace("</body>", "<script>" + axe() + "</script><script>" + LOOK + "</script></body>");
        Document seen = Jsoup.parse(shown(Files.writeString(folder.resolve("page.html"), page), view));
        assertThat(seen.select("#axe-found").eachText()).singleElement().asString().matches("rules passed: \\d\\d");
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessibleWebReportTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The page after its scripts have run. */
    private String shown(Path page, View view) throws Exception {
        Path out = folder.resolve("seen.html");
        Process process = new ProcessBuilder(Arrays.asList(
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"), "--window-size=" + view.size(), "--virtual-time-budget=20000",
                "--dump-dom", page.toUri().toString()))
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("the browser ended").isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Files.readString(out);
    }
}
