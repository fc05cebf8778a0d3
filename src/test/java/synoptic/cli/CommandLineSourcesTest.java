package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.export.Story;
import synoptic.project.ArticleLetters;

/** What the commands read. */
class CommandLineSourcesTest extends CommandLineRuns {

    @Test
    void itsOwnReportsAreNoArticles() throws IOException {
        String html = folder.resolve("report.html").toString();
        String pdf = folder.resolve("report.pdf").toString();
        String json = folder.resolve("report.json").toString();
        String markdown = folder.resolve("report.md").toString();
        assertThat(run("compare", a, b, "--html", html, "--pdf", pdf, "--markdown", markdown, "--json", json, "--statuses",
                "shared,one-source")).isZero();
        String[] again = {"compare", folder.toString(), "--json", "-", "--html", html};
        assertThat(run(again)).as("in a folder they are left out, and may be written again").isZero();
        assertThat(sources()).containsExactly("A=a.txt", "B=b.txt");
        assertThat(err()).contains(
                html + " is a report that Synoptic wrote, and no article; open the articles that it is about.",
                pdf + " is a report",
                markdown + " is a report",
                json + " is a report");
        err.reset();
        assertThat(run("compare", html, a)).isEqualTo(1);
        assertThat(err()).contains(html + " is a report", "Nothing was compared");
    }

    @Test
    void aDamagedProjectIsAFailureThatCanBePassedOver() throws IOException {
        Path project = folder.resolve("c.synoptic");
        assertThat(run("compare", a, b, "--project", project.toString())).isZero();
        byte[] whole = Files.readAllBytes(project);
        Files.write(project, Arrays.copyOf(whole, whole.length - 30));

        assertThat(run("compare", project.toString())).isEqualTo(1);
        assertThat(err()).contains("is damaged, but everything in it could be read").contains("--skip-unreadable goes on without");
        assertThat(run("compare", project.toString(), "--skip-unreadable")).isEqualTo(1);
        assertThat(out()).startsWith("2 sources\n");
        assertThat(run("compare", project.toString(), folder.resolve("x.synoptic").toString())).isEqualTo(1);
        assertThat(err()).contains("x.synoptic was not opened, for there can be one project at a time.");
    }

    @Test
    void readsAFolderByName() {
        assertThat(run("compare", folder.toString(), "--json", "-")).isZero();
        assertThat(sources()).containsExactly("A=a.txt", "B=b.txt");
    }

    @Test
    void readsStandardInput() {
        input = Story.C;
        assertThat(run("compare", a, "-", "--json", "-")).isZero();
        assertThat(sources()).containsExactly("A=a.txt", "B=standard input");
    }

    @Test
    void readsStandardInputOnce() {
        assertThat(run("compare", "-", a, "-")).isEqualTo(2);
        assertThat(err()).contains("can be read only once");
    }

    @Test
    void readsASourceGivenTwiceOnce() {
        assertThat(run("compare", b, folder.toString(), "--json", "-")).isZero();
        assertThat(sources()).containsExactly("A=b.txt", "B=a.txt");
        assertThat(err()).isEqualTo("synoptic: " + b + " was given more than once and is read once.\n");
    }

    @Test
    void aSourceMayBeAWebPage() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/b", exchange -> {
            try (exchange) {
                byte[] content = Files.readAllBytes(Path.of(b));
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            }
        });
        server.start();
        try {
            String site = "localhost:" + server.getAddress().getPort();
            assertThat(run("compare", a, "http://" + site + "/b")).isZero();
            assertThat(err()).isEmpty();
            assertThat(run("read", "http://" + site + "/b", "http://" + site + "/missing", "--json", "-")).isEqualTo(1);
            assertThat(err()).contains("synoptic: http://" + site + "/missing is not there (404); check the address.\n");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void theEncodingOfTextsMayBeGiven() throws IOException {
        Path file = Files.write(folder.resolve("c.txt"), "Паром протаранил мост".getBytes(Charset.forName("IBM866")));
        assertThat(run("read", file.toString(), "--encoding", "IBM866", "--json", "-")).isZero();
        assertThat(out()).contains("Паром протаранил мост");
        assertThat(run("read", file.toString(), "--encoding", "no-such", "--json", "-")).isEqualTo(2);
    }

    @Test
    void tellsEverySourceThatCannotBeReadAndWritesNothing() throws IOException {
        Path json = folder.resolve("c.json");
        assertThat(run("compare", a, missing, b, "ftp://example.org/story", "--json", json.toString()))
                .isEqualTo(1);

        assertThat(err().lines().toList()).hasSize(3);
        assertThat(err())
                .contains("missing.txt")
                .contains("synoptic: ftp://example.org/story is no address of a web page")
                .endsWith("synoptic: Nothing was compared: 2 of 4 sources could not be read; "
                        + "--skip-unreadable goes on without.\n");
        assertThat(out()).isEmpty();
        assertThat(names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void goesOnWithoutTheUnreadableWhereAskedTo() {
        assertThat(run("compare", a, missing, b, "--skip-unreadable", "--json", "-")).isEqualTo(1);

        assertThat(err().lines().toList()).hasSize(1);
        assertThat(sources()).containsExactly("A=a.txt", "B=b.txt");
    }

    @Test
    void saysThatTooFewCouldBeRead() {
        assertThat(run("compare", a, missing, "--skip-unreadable")).isEqualTo(1);
        assertThat(err()).endsWith("synoptic: Nothing was compared: 1 of 2 sources could not be read, "
                + "and a comparison takes at least two; name more sources.\n");
    }

    @Test
    void anEmptySourceIsNamed() {
        assertThat(run("compare", a, "")).isEqualTo(1);
        assertThat(err()).startsWith("synoptic: One SOURCE is empty; give the name of a file");
        assertThat(run("compare", "")).isEqualTo(1);
    }

    @Test
    void oneSourceThatCannotBeReadIsNoWrongUsage() {
        assertThat(run("compare", missing)).isEqualTo(1);
        assertThat(err()).contains("missing.txt does not exist; check the name.", "1 of 1 source could not be read");
    }

    @Test
    void tellsWhatWasLostInReading() throws IOException {
        Path c = folder.resolve("c.txt");
        Files.write(c, (Story.C + "\0\0").getBytes(StandardCharsets.UTF_8));
        assertThat(run("compare", a, c.toString())).isZero();
        assertThat(err()).startsWith("synoptic: " + c + " holds 2 NUL bytes").hasLineCount(1);
    }

    @Test
    void readsDocumentsWithoutComparingThem() {
        assertThat(run("read", a, "--json", "-")).isZero();
        assertThat(out()).contains("\"articles\"").doesNotContain("\"claims\"");
    }

    @Test
    void readWritesNothingWhereOneCannotBeRead() {
        assertThat(run("read", a, missing, "--json", "-")).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err().lines().toList()).hasSize(2);
    }

    @Test
    void namesMoreThanTwentySixSources() {
        assertThat(Stream.of(0, 25, 26, 51, 52, 701, 702).map(ArticleLetters::of))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }
}
