package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.text.TextSpan;

/**
 * The web page in Chromium, looked at by axe-core: nothing keeps anybody out, and nothing is cut or makes the page scroll sideways.
 * Each view is a frame of one page, as wide as its reader's window, so that the browser starts once a story. Runs where Chromium is
 * installed.
 */
class AccessibleWebReportTest {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String LOOK =
            """
                    axe.run({ resultTypes: ['violations'] }).then(results => {
                      const width = document.documentElement.clientWidth;
                      const cut = [...document.querySelectorAll('main *, nav *')]
                        .filter(element => element.getBoundingClientRect().right > width + 1)
                        .map(element => element.tagName + '.' + element.className + ' ends at '
                          + element.getBoundingClientRect().right + ' of ' + width);
                      const found = parent.document.createElement('pre');
                      found.className = 'found';
                      found.textContent = window.frameElement.title + ': ' + (results.passes.length > 20 ? '' : 'too few rules ran')
                        + results.violations.map(rule => rule.id + ': ' + rule.help + '\\n'
                          + rule.nodes.slice(0, 3).map(node => '  ' + node.html + ' ' + node.failureSummary).join('\\n')).join('\\n')
                        + cut.slice(0, 5).join('\\n');
                      parent.document.body.append(found);
                    });""";

    /** How somebody may look at the page. */
    enum View {
        LIGHT(1280),
        DARK(1366),
        PAPER(800),
        PHONE(375),
        SMALL_DARK_PHONE(320),
        TABLET(768),
        WITHOUT_SCRIPTS(1024);

        private final int width;

        View(int width) {
            this.width = width;
        }

        /** The page as it is in this view, made so by its style sheet alone. */
        String of(String page) {
            return switch (this) {
                case LIGHT, PHONE, TABLET -> page;
                case DARK, SMALL_DARK_PHONE -> page.replace("@media screen and (prefers-color-scheme: dark)", "@media screen");
                case PAPER -> page.replace("@media print", "@media all");
                case WITHOUT_SCRIPTS -> page.replaceFirst("(?s)<script>.*</script>", "");
            };
        }
    }

    /** What the page tells. */
    enum Told {
        /** Notes, a verdict, every kind of mark. */
        BRIDGE {
            @Override
            Findings findings() {
                return ExporterTest.reviewed();
            }
        },
        /** What stretches a page: words and addresses without end, markup as text, a source with nothing in common, right to left. */
        HOSTILE {
            @Override
            Findings findings() {
                String endless = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
                String library = "The council voted on Tuesday to close the library, which needs 4.2 million euros of repairs.";
                return compared(List.of(
                        article("A", "The <script>alert(1)</script> & " + endless + " Intelligencer",
                                "<script>alert(document.title)</script> closes <b>library</b>\n\n" + library
                                        + "\n\nThe plan of the " + endless + " stands at https://www.example.org/" + "a-slug-".repeat(30)
                                        + "?utm_source=" + "1234567890".repeat(9) + " since March.\n"),
                        article("B", "Island News",
                                "Library to shut\n\n" + library.replace("4.2", "4.6") + "\n\n=SUM(A1) is 😀🇳🇴 nothing.\n"),
                        article("C", "صحيفة النيل",
                                "المجلس يغلق المكتبة\n\nصوّت المجلس يوم الثلاثاء على إغلاق المكتبة بعد 3 سنوات من النزاع.\n")));
            }
        },
        /** More sources than the matrix has columns for, all with the same words: nothing is marked in most. */
        TWELVE {
            @Override
            Findings findings() {
                List<Article> articles = new ArrayList<>();
                for (char letter = 'A'; letter <= 'L'; letter++) {
                    articles.add(article(String.valueOf(letter), "The Daily " + letter,
                            "Library of Ashford will close\n\nThe council voted on Tuesday to close the library.\n\n"
                                    + (letter == 'C' ? "Its 48,000 books will go to a school.\n" : "It was built in 1907.\n")));
                }
                return compared(articles);
            }
        };

        abstract Findings findings();

        private static Findings compared(List<Article> articles) {
            return Findings.of(new ComparisonService(() -> null).compare(articles, Corrections.NONE, ComparisonMonitor.none()));
        }

        private static Article article(String id, String outlet, String text) {
            List<TextSpan> paragraphs = new ArrayList<>();
            for (int start = 0; start < text.length();) {
                int end = text.indexOf('\n', start);
                if (end > start) {
                    paragraphs.add(new TextSpan(start, end));
                }
                start = end + 1;
            }
            String headline = text.substring(0, text.indexOf('\n'));
            return new Article(id, new Origin.Given(id + ".txt"), new Outlet(outlet), headline, null, null, null, "en", text, paragraphs,
                    List.of(), List.of());
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
    void nothingKeepsAnybodyOutAndNothingIsCut(Told story) throws Exception {
        String report = new String(Made.content(story.findings(), ExportFormat.HTML, ExportOptions.DEFAULT), StandardCharsets.UTF_8);
        String look = "<script>" + axe() + "</script><script>" + LOOK + "</script></body>";
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang='en'><body>");
        for (View view : View.values()) {
            String content = view.of(report).replace("</body>", look).replace("&", "&amp;").replace("\"", "&quot;");
            page.append("<iframe title='" + view + "' style='width: " + view.width + "px; height: 900px; border: none' srcdoc=\"")
                    .append(content)
                    .append("\"></iframe>");
        }
        Document seen = Jsoup.parse(shown(Files.writeString(folder.resolve("page.html"), page.append("</body></html>"))));
        assertThat(seen.select("pre.found").eachText())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(View.values()).map(view -> view + ":").toList());
    }

    private static String axe() throws IOException {
        try (InputStream in = AccessibleWebReportTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The page after its scripts have run. */
    private String shown(Path page) throws Exception {
        Path out = folder.resolve("seen.html");
        Process process = new ProcessBuilder(Arrays.asList(
                browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"), "--window-size=1400,1000", "--virtual-time-budget=60000",
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
