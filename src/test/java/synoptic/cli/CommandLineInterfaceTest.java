package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.comparison.ComparisonService;
import synoptic.export.ProjectInPdf;
import synoptic.export.Story;
import synoptic.ingest.SourceLoader;
import synoptic.project.ArticleLetters;
import synoptic.project.Note;
import synoptic.project.NotePlace;
import synoptic.project.ProjectStore;
import synoptic.project.Review;
import synoptic.project.SavedProject;
import synoptic.text.TextSpan;

class CommandLineInterfaceTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";
    private String a;
    private String b;
    private String missing;

    @BeforeEach
    void writeSources() throws IOException {
        a = Files.writeString(folder.resolve("a.txt"), Story.A).toString();
        b = Files.writeString(folder.resolve("b.txt"), Story.B).toString();
        missing = folder.resolve("missing.txt").toString();
    }

    @Test
    void printsASummaryWhereNothingElseIsAskedFor() {
        assertThat(run("compare", a, b)).isZero();

        assertThat(out())
                .startsWith("2 sources\n")
                .contains("  A  ", "  B  ", "Only here\n", "Conflicts\n", "Shared origins\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void writesTheComparisonFile() throws IOException {
        Path json = folder.resolve("c.json");
        assertThat(run("compare", a, b, "--json", json.toString())).isZero();

        assertThat(json).content(StandardCharsets.UTF_8).startsWith("{\n  \"format\": \"synoptic-comparison\",").endsWith("}\n");
        assertThat(out()).isEmpty();
        assertThat(err()).isEmpty();
        assertThat(names()).containsExactly("a.txt", "b.txt", "c.json");
    }

    @Test
    void writesTheComparisonFileToStandardOutput() {
        assertThat(run("compare", a, b, "--json", "-")).isZero();
        assertThat(out()).startsWith("{\n").endsWith("}\n");
    }

    @Test
    void writesThePdf() throws IOException {
        Path pdf = folder.resolve("c.pdf");
        assertThat(run("compare", a, b, "--pdf", pdf.toString())).isZero();

        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
        assertThat(err()).contains("synoptic: The PDF has no font for some characters").hasLineCount(1);
    }

    @Test
    void writesListingsBesideEachOtherAndAWorkbook() throws IOException {
        Path csv = folder.resolve("c.csv");
        assertThat(run("compare", a, b, "--csv", csv.toString(), "--xlsx", folder.resolve("c.xlsx").toString())).isZero();

        assertThat(names()).containsExactly("a.txt", "b.txt", "c-figures.csv", "c-notes.csv", "c-quotations.csv", "c.csv", "c.xlsx");
        assertThat(csv).content(StandardCharsets.UTF_8).startsWith("\uFEFFclaim,kind,status,reported by,");
        assertThat(Files.readAllBytes(folder.resolve("c.xlsx"))).startsWith('P', 'K');
    }

    @Test
    void writesTheClaimsAloneToStandardOutput() {
        assertThat(run("compare", a, b, "--csv", "-")).isZero();
        assertThat(out()).startsWith("\uFEFFclaim,").doesNotContain("speaker");
    }

    @Test
    void writesAnnotationsAndAProjectForQualitativeAnalysis() throws IOException {
        Path qdpx = folder.resolve("c.qdpx");
        assertThat(run("compare", a, b, "--annotations", "-", "--qdpx", qdpx.toString())).isZero();

        assertThat(out()).startsWith("{\n  \"@context\": \"http://www.w3.org/ns/anno.jsonld\",");
        assertThat(Files.readAllBytes(qdpx)).startsWith('P', 'K');
    }

    @Test
    void writesAProjectAndOpensItAgain() throws IOException {
        Path project = folder.resolve("c.synoptic");
        assertThat(run("compare", a, b, "--json", "-", "--project", project.toString())).isZero();
        String json = out();
        out.reset();
        Files.delete(Path.of(a));
        assertThat(run("compare", project.toString(), "--json", "-")).isZero();
        assertThat(out()).isEqualTo(json);
        out.reset();

        String c = Files.writeString(folder.resolve("more.txt"), Story.C).toString();
        assertThat(run("compare", c, project.toString(), "--json", "-", "--project", folder.resolve("d.synoptic").toString())).isZero();
        assertThat(sources()).containsExactly("A=a.txt", "B=b.txt", "C=more.txt");
        out.reset();
        assertThat(run("read", folder.resolve("d.synoptic").toString(), "--json", "-")).isZero();
        assertThat(sources()).containsExactly("A=a.txt", "B=b.txt", "C=more.txt");
    }

    @Test
    void opensItsOwnPdfAsAProject() throws IOException {
        String pdf = folder.resolve("c.pdf").toString();
        assertThat(run("compare", a, b, "--json", "-", "--pdf", pdf)).isZero();
        String json = out();
        out.reset();
        Files.delete(Path.of(a));
        assertThat(run("compare", pdf, "--json", "-")).isZero();
        assertThat(out()).isEqualTo(json);
    }

    @Test
    void writesAWebPageAndASummaryWithWhatIsAskedFor() throws IOException {
        Path html = folder.resolve("c.html");
        assertThat(run("compare", a, b, "--html", html.toString(), "--markdown", "-", "--parts", "matrix,method", "--statuses",
                "shared,Conflicting",
                "--anonymous"))
                .isZero();
        assertThat(html).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>").contains("Who reports what")
                .doesNotContain("Side by side");
        assertThat(out()).startsWith("# Comparison of Source A and Source B").doesNotContain("## Only here");
        assertThat(err()).isEmpty();
    }

    @Test
    void writesWhatWasCorrectedAsAnnotatedPairs() throws Exception {
        Path project = folder.resolve("c.synoptic");
        assertThat(run("compare", a, b, "--project", project.toString())).isZero();
        ProjectStore store = new ProjectStore("synoptic test");
        SavedProject saved = store.open(project).saved();
        Passage one = new Passage("A", new TextSpan(0, 12));
        Passage other = new Passage("B", new TextSpan(3, 9));
        store.save(project,
                new SavedProject(saved.project().withPin(one, other, Pin.Kind.NO_MATCH).withVerdict(other, Review.Verdict.CONFIRMED),
                        saved.view(), saved.vectors()));

        assertThat(run("compare", project.toString(), "--corrections", "-")).isZero();
        String[] lines = out().split("\r\n", -1);
        assertThat(lines[0]).isEqualTo("\uFEFFcorrection,source 1,name 1,start 1,end 1,words 1,source 2,name 2,start 2,end 2,words 2");
        assertThat(lines[1]).startsWith("no-match,A,").contains(",0,11,", ",B,", ",3,9,");
        assertThat(lines[2]).startsWith("confirmed,B,").endsWith(",,,,,");
        assertThat(lines).hasSize(4);

        Path json = folder.resolve("pairs.json");
        assertThat(run("compare", project.toString(), "--corrections", json.toString())).isZero();
        assertThat(json).content().contains("\"judgement\" : \"no-match\"", "\"text\" : ");
    }

    @Test
    void theNotesOfAProjectAreWrittenAloneInTheFormatThatTheNameTells() throws Exception {
        Path project = folder.resolve("c.synoptic");
        assertThat(run("compare", a, b, "--project", project.toString())).isZero();
        ProjectStore store = new ProjectStore("synoptic test");
        SavedProject saved = store.open(project).saved();
        store.save(project, new SavedProject(
                saved.project().withNote(new Note(NotePlace.source("B"), "The later one.", List.of("order"), Note.Colour.GREEN, "Jo")),
                saved.view(), saved.vectors()));

        assertThat(run("compare", project.toString(), "--export-notes", "-")).isZero();
        assertThat(out().lines().skip(1)).singleElement().asString().endsWith("(the source as a whole),The later one.,order,green,Jo,,");
        Path annotations = folder.resolve("notes.jsonld");
        Path list = folder.resolve("notes.md");
        assertThat(run("compare", project.toString(), "--export-notes", annotations.toString())).isZero();
        assertThat(run("compare", project.toString(), "--export-notes", list.toString())).isZero();
        assertThat(list).content().contains("- ▲ **B** the source as a whole: The later one. [order] – Jo");

        Path other = folder.resolve("d.synoptic");
        assertThat(run("compare", a, b, "--notes", annotations.toString(), "--project", other.toString())).isZero();
        assertThat(store.open(other).saved().project().notes()).isEqualTo(store.open(project).saved().project().notes());
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
    void comparesManyStoriesAtOnceAndGoesOnAfterOneThatCannotBe() throws IOException {
        Path stories = Files.createDirectory(folder.resolve("stories"));
        for (String story : List.of("bridge", "ferry", "single")) {
            Path own = Files.createDirectory(stories.resolve(story));
            Files.writeString(own.resolve("a.txt"), Story.A);
            if (!story.equals("single")) {
                Files.writeString(own.resolve("b.txt"), Story.B);
            }
        }
        Path reports = stories.resolve("reports");
        assertThat(run("batch", stories.toString(), "--out", reports.toString(), "--formats", "json,markdown")).isEqualTo(1);
        assertThat(out()).isEqualTo("bridge: 2 sources, bridge.md, bridge.json\nferry: 2 sources, ferry.md, ferry.json\n");
        assertThat(err()).isEqualTo("synoptic: single was left out: a comparison takes at least two sources, and it has 1.\n");
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("bridge.json", "bridge.md", "ferry.json", "ferry.md");
        }
    }

    @Test
    void doesNotWriteAListingOverASource() throws IOException {
        String source = Files.writeString(folder.resolve("c-figures.csv"), Story.C).toString();
        assertThat(run("compare", a, source, "--csv", folder.resolve("c.csv").toString())).isEqualTo(2);
        assertThat(err()).contains("is one of the sources and is not written over");
    }

    @Test
    void whatCannotBeWrittenHasItsLineAndTheRestIsWritten() throws IOException {
        String nowhere = folder.resolve("nowhere").resolve("c.pdf").toString();
        assertThat(run("compare", a, b, "--json", folder.resolve("c.json").toString(), "--pdf", nowhere))
                .isEqualTo(1);
        assertThat(err()).contains("There is no folder " + folder.resolve("nowhere") + " to write c.pdf to");
        assertThat(names()).containsExactly("a.txt", "b.txt", "c.json");
    }

    @Test
    void theSameSourcesGiveTheSameBytes() {
        run("compare", a, b, "--json", "-");
        String first = out();
        out.reset();
        run("compare", a, b, "--json", "-");
        assertThat(out()).isEqualTo(first);
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
    void oneSourceIsWrongUsage() {
        assertThat(run("compare", a)).isEqualTo(2);
        assertThat(err())
                .isEqualTo("synoptic: A comparison takes at least two sources, and 1 was given; see synoptic compare --help.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "read", "--nonsense", "compare --json", "compare x y --docx z", "read x", "-"})
    void whatIsNotUnderstoodIsWrongUsage(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err().lines().toList()).hasSize(1).allMatch(told -> told.matches("synoptic: [\\p{Lu}“].*[;,] see synoptic.* --help\\."));
        assertThat(out()).isEmpty();
    }

    @Test
    void aWordThatIsNoCommandIsWrongUsage() {
        assertThat(CommandLineInterface.handles("frobnicate")).isTrue();
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(err()).isEqualTo(
                "synoptic: “frobnicate” is neither a command nor a file; the commands are compare, read and batch, see synoptic --help.\n");
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
    void nothingReachesATerminalThatSteersIt() throws IOException {
        Path c = Files.writeString(folder.resolve("c.txt"), "A \u001B[31mred\u001B[0m headline\n\n" + Story.C
                + "\n\nAs many as \u009B31m14,700 \u001B]0;title\u0007 people \b\b\u202Ecame on the 3rd of May, the council said.\n");
        run("compare", a, c.toString());
        run("compare", a, folder.resolve("\u001B[31mmissing.txt").toString());
        assertThat(out() + err()).doesNotContainPattern("[\\p{Cc}\\u202E&&[^\n]]").contains("?[31mmissing.txt does not exist");
    }

    @Test
    void doesNotWriteOverASource() throws IOException {
        assertThat(run("compare", a, b, "--json", a)).isEqualTo(2);
        assertThat(err()).contains(a + " is one of the sources and is not written over");
        assertThat(Path.of(a)).content(StandardCharsets.UTF_8).isEqualTo(Story.A);
    }

    @Test
    void doesNotWriteTwoResultsToOnePlace() {
        String place = folder.resolve("result").toString();
        assertThat(run("compare", a, b, "--json", place, "--pdf", place)).isEqualTo(2);
        assertThat(run("compare", a, b, "--json", "-", "--pdf", "-")).isEqualTo(2);
    }

    @Test
    void saysInOneLineWhatCannotBeWritten() throws IOException {
        String place = folder.resolve("nowhere").resolve("c.json").toString();
        assertThat(run("compare", a, b, "--json", place)).isEqualTo(1);
        assertThat(err())
                .isEqualTo(
                        "synoptic: There is no folder " + folder.resolve("nowhere") + " to write c.json to; make it, or name another.\n");
        assertThat(names()).containsExactly("a.txt", "b.txt");
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
    void helpAndVersionGoToStandardOutput() {
        assertThat(run("--version")).isZero();
        assertThat(out()).matches("synoptic \\d+\\.\\d+\\.\\d+\n");
        out.reset();
        assertThat(run("--help")).isZero();
        assertThat(out()).contains("compare").contains("read").contains("Exit status");
        out.reset();
        assertThat(run("compare", "--help")).isZero();
        assertThat(out()).contains("--json").contains("--pdf").contains("--skip-unreadable").doesNotContain("\u001B");
        assertThat(err()).isEmpty();
    }

    @Test
    void aReaderThatHasGoneIsNoFailure() {
        assertThat(run(failing("Broken pipe"), "compare", a, b)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void aFullDiskBehindStandardOutputIsOne() {
        assertThat(run(failing("No space left on device"), "compare", a, b)).isEqualTo(1);
        assertThat(err()).isEqualTo(
                "synoptic: Standard output cannot be written to (No space left on device); check where it goes, or name a file instead of -.\n");
    }

    @Test
    void leavesFilesToTheWindow() {
        assertThat(CommandLineInterface.handles()).isFalse();
        assertThat(CommandLineInterface.handles("a.txt")).isFalse();
        assertThat(CommandLineInterface.handles("sample-articles")).isFalse();
        assertThat(CommandLineInterface.handles("compare", "a.txt")).isTrue();
        assertThat(CommandLineInterface.handles("--help")).isTrue();
    }

    @Test
    void namesMoreThanTwentySixSources() {
        assertThat(Stream.of(0, 25, 26, 51, 52, 701, 702).map(ArticleLetters::of))
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }

    @Test
    void setsTextToTheTerminalWithinReason() {
        assertThat(Console.width("")).isEqualTo(100);
        assertThat(Console.width("80")).isEqualTo(80);
        assertThat(Console.width("300")).isEqualTo(100);
        assertThat(Console.width("3")).isEqualTo(40);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private int run(String... arguments) {
        return run(out, arguments);
    }

    private int run(OutputStream output, String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                output,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> false,
                100);
        return new CommandLineInterface(new SourceLoader(), new ComparisonService(() -> null),
                new ProjectStore("synoptic test", new ProjectInPdf()), console)
                .run(arguments);
    }

    /** Id and file of each article of the comparison file on standard output. */
    private List<String> sources() {
        return Pattern.compile("\"id\": \"([A-Z]+)\",\\s+\"file\": \"([^\"]+)\"")
                .matcher(out())
                .results()
                .map(found -> found.group(1) + "=" + found.group(2))
                .toList();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
