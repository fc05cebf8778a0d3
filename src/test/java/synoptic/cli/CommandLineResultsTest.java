package synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.export.Story;
import synoptic.project.Note;
import synoptic.project.NotePlace;
import synoptic.project.ProjectStore;
import synoptic.project.Review;
import synoptic.project.SavedProject;
import synoptic.text.TextSpan;

/** What the commands write. */
class CommandLineResultsTest extends CommandLineRuns {

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

        assertThat(names()).containsExactly("a.txt", "b.txt", "c-draft.csv", "c-figures.csv", "c-notes.csv", "c-omissions.csv",
                "c-quotations.csv",
                "c-sources.csv", "c.csv",
                "c.xlsx");
        assertThat(csv).content(StandardCharsets.UTF_8).startsWith("\uFEFFclaim,kind,status,verdict,reported by,");
        assertThat(Files.readAllBytes(folder.resolve("c.xlsx"))).startsWith('P', 'K');
    }

    @Test
    void holdsADraftAgainstTheSources() throws IOException {
        String draft = Files.writeString(folder.resolve("mine.txt"),
                "The old bridge closed on Tuesday after the storm. Share prices in Lisbon fell by 3.1% after a volcano erupted.")
                .toString();
        assertThat(run("compare", "--draft", draft, a, b)).isZero();

        assertThat(out()).startsWith("2 sources\n").contains("Your text\n  C  mine.txt · 2 sentences: ",
                "in no source: “Share prices in Lisbon");
        assertThat(err()).isEmpty();
    }

    @Test
    void aDraftAmongTheSourcesIsNoSource() throws IOException {
        assertThat(run("compare", "--draft", b, folder.toString(), "--json", "-")).isZero();

        assertThat(out()).contains("\"draft\": ", "\"checked\": ");
        assertThat(sources()).containsExactly("A=a.txt", "B=b.txt");
        assertThat(err()).isEmpty();
    }

    @Test
    void aDraftTakesOneSourceAtLeastAndIsOneText() {
        assertThat(run("compare", "--draft", b, a)).isZero();
        assertThat(run("compare", "--draft", folder.toString(), a, b)).isEqualTo(1);
        assertThat(err()).contains("is not one text; --draft takes one file.");
    }

    @Test
    void aDraftIsKeptInTheProject() throws IOException {
        Path project = folder.resolve("p.synoptic");
        assertThat(run("compare", "--draft", b, a, "--project", project.toString())).isZero();
        assertThat(run("compare", project.toString())).isZero();

        assertThat(out()).startsWith("1 source\n").contains("Your text\n  B  ");
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
    void writesNothingWithNamesWhereNoneAreWanted() {
        for (String option : List.of("--project", "--corrections", "--export-notes")) {
            Path file = folder.resolve("named");
            assertThat(run("compare", a, b, "--anonymous", option, file.toString())).as(option).isEqualTo(2);
            assertThat(err()).contains("cannot go with --anonymous");
            assertThat(file).doesNotExist();
        }
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
    void aFileWithoutAnnotationsIsSaidAndFails() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.jsonld"), "{\"no\": \"annotations\"}");
        assertThat(run("compare", a, b, "--notes", bad.toString(), "--markdown", "-")).isEqualTo(1);
        assertThat(err()).contains("bad.jsonld: There are no Web Annotations in this file.");
        assertThat(out()).as("the rest is written").startsWith("# Comparison");
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
        assertThat(err()).isEqualTo(
                "synoptic: The story “single” was left out: a comparison takes at least two sources, and it has 1 that can be read; "
                        + "add others to its folder.\n"
                        + "synoptic: 2 of 3 stories were exported to " + reports + "; what is wrong with the rest is told above.\n");
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("bridge.json", "bridge.md", "ferry.json", "ferry.md");
        }
    }

    @Test
    void whatIsWrongWithAStoryIsOneSentenceEach() throws IOException {
        Path stories = Files.createDirectory(folder.resolve("stories"));
        Path nothing = Files.createDirectory(stories.resolve("nothing"));
        Files.writeString(nothing.resolve("notes.xyz"), "no article");
        Path broken = Files.createDirectory(stories.resolve("broken"));
        Files.writeString(broken.resolve("a.txt"), Story.A);
        Files.writeString(broken.resolve("b.txt"), Story.B);
        byte[] noise = new byte[2000];
        new Random(1).nextBytes(noise);
        Files.write(broken.resolve("noise.docx"), noise);
        Files.writeString(broken.resolve("cut.odt"), "PK\3\4 and nothing else");
        assertThat(run("batch", stories.toString(), "--out", folder.resolve("out").toString(), "--formats", "json")).isEqualTo(1);
        assertThat(err().lines()).satisfiesExactly(
                line -> assertThat(line).contains("cut.odt is no OpenDocument text in spite of its name, or a damaged one; save it again"),
                line -> assertThat(line).contains("noise.docx is no Word document in spite of its name, or a damaged one; save it again"),
                line -> assertThat(line).endsWith("The story “broken” was left out: 2 of its 4 sources could not be read; "
                        + "mend or remove what is named above, or add --skip-unreadable."),
                line -> assertThat(line).contains("The folder " + nothing + " holds no article"),
                line -> assertThat(line).contains("0 of 2 stories were exported to "));
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
}
