package synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.claim.Claim;
import synoptic.collation.Collation;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.extract.Mentions;
import synoptic.extract.Name;
import synoptic.project.Note;
import synoptic.project.NotePlace;
import synoptic.project.Project;
import synoptic.project.ProjectStore;
import synoptic.project.Review;
import synoptic.project.UnreadableProjectException;

class ExporterTest {

    @TempDir private Path folder;

    private final Exporter exporter = new Exporter();

    /** The bridge, with notes and a verdict of its readers. */
    static Findings reviewed() {
        Project project = Findings.of(Story.bridge())
                .project()
                .withNote(new Note(
                        new Passage("A", Story.span(Story.A, "It will not open this year")),
                        "Ask <the> mayor | again",
                        List.of("to do", "bridge")))
                .withNote(new Note(
                        NotePlace.of(new Passage("B", Story.span(Story.B, "bridge"))), "=SUM(1) says Jo", List.of(), Note.Colour.GREEN,
                        "Jo Doe"))
                .withNote(new Note(NotePlace.source("B"), "", List.of("island"), Note.Colour.PINK, ""))
                .withVerdict(
                        new Passage("A", Story.span(Story.A, "Engineers counted 14 cracks in two of its five piers")),
                        Review.Verdict.CONFIRMED);
        return Findings.of(Story.bridge(), project);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsMadeAndTheSameTwice(ExportFormat format) {
        List<Exporter.MadeFile> once = make(format, ExportOptions.DEFAULT);
        List<Exporter.MadeFile> twice = make(format, ExportOptions.DEFAULT);

        assertThat(once).hasSize(format == ExportFormat.CSV ? 7 : 1);
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i).content()).isNotEmpty().isEqualTo(twice.get(i).content());
        }
    }

    @Test
    void eachFormatIsForItself() throws Exception {
        Path old = Files.writeString(folder.resolve("story.json"), "old");
        Path nowhere = folder.resolve("nowhere").resolve("story.md");
        ExportResult result = exporter.export(
                reviewed(),
                Map.of(ExportFormat.JSON, old, ExportFormat.MARKDOWN, nowhere, ExportFormat.XLSX, folder.resolve("story.xlsx")),
                ExportOptions.DEFAULT,
                ExportMonitor.none());

        assertThat(result.problems()).singleElement(InstanceOfAssertFactories.STRING).contains("nowhere", "story.md", "make it");
        assertThat(result.written()).containsExactlyInAnyOrder(old, folder.resolve("story.xlsx"));
        assertThat(names()).containsExactly("story.json", "story.xlsx");
        assertThat(old).content().startsWith("{");
    }

    /** Memory that does not suffice for one format is no reason to leave out the others. */
    @Test
    void anErrorInOneFormatIsASentenceAndTheOthersAreWritten() throws Exception {
        ExportMonitor exhausted = new ExportMonitor() {
            private boolean isHtml;

            @Override
            public void progress(double fraction) {
                if (fraction > 0 && fraction < 0.5) {
                    isHtml = true;
                }
            }

            @Override
            public boolean isCancelled() {
                if (isHtml) {
                    isHtml = false;
                    throw new OutOfMemoryError("Java heap space");
                }
                return false;
            }
        };
        ExportResult result = exporter.export(
                reviewed(),
                Map.of(ExportFormat.HTML, folder.resolve("story.html"), ExportFormat.MARKDOWN, folder.resolve("story.md")),
                ExportOptions.DEFAULT,
                exhausted);

        assertThat(result.problems())
                .containsExactly("story.html needs more memory than Synoptic may use; choose fewer parts or compare fewer sources.");
        assertThat(names()).containsExactly("story.md");
    }

    @Test
    void tablesAndCodedPassagesCanBeLookedAtBeforeThereIsAFile() throws Exception {
        List<PreviewSheet> workbook = exporter.sheets(reviewed(), ExportFormat.XLSX, ExportOptions.DEFAULT, ExportMonitor.none());
        assertThat(workbook).extracting(PreviewSheet::name)
                .containsExactly("Claims", "Figures", "Quotations", "Omissions", "Notes", "Sources", "About");
        assertThat(workbook.getFirst().rowCount()).isEqualTo(reviewed().comparison().claims().size());
        assertThat(workbook.getFirst().rows().getFirst()).contains("c1", "conflicting");

        List<PreviewSheet> project = exporter.sheets(reviewed(), ExportFormat.QDPX, ExportOptions.DEFAULT, ExportMonitor.none());
        assertThat(project).extracting(PreviewSheet::name).containsExactly("Sources", "Codes", "Notes");
        assertThat(project.getFirst().rows()).contains(List.of("B Island News", "3"));
        assertThat(project.get(1).rows()).contains(List.of("Status", "Conflict", "3"), List.of("Tags", "bridge", "1"));
    }

    @Test
    void theWebPageCanBeLookedAtBeforeThereIsAFile() throws Exception {
        byte[] picture = exporter.picture(reviewed(), ExportOptions.DEFAULT, ExportMonitor.none());
        assertThat(PdfText.of(picture)).contains("3 sources", "Who reports what", "Engineers counted 14 cracks").doesNotContain("var(",
                "@media");
        try (PagePictures pages = new PagePictures(picture)) {
            Set<Integer> colours = new HashSet<>();
            for (int page = 0; page < pages.count(); page++) {
                Arrays.stream(pages.page(page, 1100).pixels()).forEach(colours::add);
            }
            assertThat(colours).as("notes in their colours").contains(0xFFD6E6FA, 0xFFD3EFD8, 0xFFFADDEC);
            assertThat(colours).as("the line under a conflict").anyMatch(
                    colour -> (colour >> 16 & 0xFF) > 0xA0 && (colour >> 8 & 0xFF) < 0x70 && (colour & 0xFF) < 0x60);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "HTML", "CSV"})
    void cancelledAtAnyMomentItLeavesTheOldFileAndNothingElse(ExportFormat format) throws Exception {
        Path old = Files.writeString(folder.resolve("story.x"), "old");
        for (double moment : new double[]{0, 0.1, 0.5, 0.9}) {
            Until monitor = new Until(moment);
            assertThatThrownBy(() -> exporter.export(reviewed(), Map.of(format, old), ExportOptions.DEFAULT, monitor))
                    .isInstanceOf(CancellationException.class);
            assertThat(old).hasContent("old");
            assertThat(names()).containsExactly("story.x");
        }
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        Until monitor = new Until(2);
        exporter.export(reviewed(), Map.of(ExportFormat.PDF, folder.resolve("story.pdf")), ExportOptions.DEFAULT, monitor);
        assertThat(monitor.seen).isSorted().hasSizeGreaterThan(20).startsWith(0.0).endsWith(1.0);
    }

    @Test
    void aPdfIsOpenedAgainAsTheProjectItWasMadeFrom() throws Exception {
        Path pdf = folder.resolve("story.pdf");
        Pin pin = new Pin(
                new Passage("A", Story.span(Story.A, "14 cracks")), new Passage("C", Story.span(Story.C, "Tuesday")), Pin.Kind.NO_MATCH);
        Findings corrected = Findings.of(
                reviewed().comparison(), reviewed().project().withPin(pin.from(), pin.to(), pin.kind()));
        exporter.export(corrected, Map.of(ExportFormat.PDF, pdf), ExportOptions.DEFAULT, ExportMonitor.none());
        ProjectStore store = new ProjectStore("synoptic test", new ProjectInPdf());

        assertThat(store.holdsProject(pdf)).isTrue();
        ProjectStore.Opened opened = store.open(pdf);
        assertThat(opened.loss()).isEmpty();
        assertThat(opened.isReadOnly()).as("a report is not written over").isTrue();
        assertThat(opened.saved().project().notes()).isEqualTo(reviewed().notes());
        assertThat(opened.saved().project().reviews()).isEqualTo(reviewed().reviews());
        assertThat(opened.saved().project().pins()).containsExactly(pin);
        assertThat(opened.saved().project().sources().stream().map(Article::text)).containsExactly(Story.A, Story.B, Story.C);

        exporter.export(reviewed(), Map.of(ExportFormat.PDF, pdf), ExportOptions.DEFAULT.withData(false), ExportMonitor.none());
        assertThat(store.holdsProject(pdf)).isFalse();
        assertThatThrownBy(() -> store.open(pdf)).isInstanceOf(UnreadableProjectException.class);
        Files.writeString(pdf, "%PDF-1.7 and nothing else");
        assertThat(store.holdsProject(pdf)).isFalse();
    }

    @Test
    void onePdfASourceHoldsThatSource() throws IOException {
        List<Exporter.MadeFile> files = make(ExportFormat.PDF, ExportOptions.DEFAULT.withOneASource(true));
        assertThat(files.stream().map(file -> file.place().getFileName().toString()))
                .containsExactly("story-A.pdf", "story-B.pdf", "story-C.pdf");
        assertThat(PdfText.of(files.get(1).content())).contains("Ferries run every half hour instead.").doesNotContain("By Ann Lee");
    }

    @Test
    void onlyTheStatusesAskedForAreMarkedAndListed() {
        String all = text(ExportFormat.MARKDOWN, ExportOptions.DEFAULT);
        String conflicts = text(ExportFormat.MARKDOWN, ExportOptions.DEFAULT.withStatuses(EnumSet.of(Claim.Status.CONFLICTING)));
        assertThat(all).contains("## Only here", "14 cracks");
        assertThat(conflicts).contains("## Conflicts", "on Wednesday").doesNotContain("## Only here", "14 cracks");
        assertThat(text(ExportFormat.JSON, ExportOptions.DEFAULT.withStatuses(EnumSet.of(Claim.Status.CONFLICTING))))
                .as("the comparison file is always whole")
                .isEqualTo(text(ExportFormat.JSON, ExportOptions.DEFAULT));
    }

    @Test
    void sourcesAreCountedByTheWholeComparisonAndWhatIsShownIsSaid() throws IOException {
        ExportOptions conflicts = ExportOptions.DEFAULT.withStatuses(EnumSet.of(Claim.Status.CONFLICTING));
        for (ExportFormat format : List.of(ExportFormat.MARKDOWN, ExportFormat.HTML)) {
            String all = text(format, ExportOptions.DEFAULT);
            String some = text(format, conflicts);
            assertThat(all).containsPattern("[1-9]\\d*\\h%, 2 claims").doesNotContain("Shown: ");
            assertThat(some).containsPattern("[1-9]\\d*\\h%, 2 claims").contains("Shown: conflicts only.");
        }
        assertThat(PdfText.of(make(ExportFormat.PDF, conflicts).getFirst().content())).contains("2 claims", "Shown: conflicts only.");
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MARKDOWN", "JSON", "ANNOTATIONS"})
    void anAnonymousExportNamesNoOutletAndNoAuthor(ExportFormat format) {
        String text = text(format, ExportOptions.DEFAULT.withAnonymity(true));
        assertThat(text).contains("Source A").doesNotContain("Harbour Post", "Island News", "Ann Lee", "harbour-post.txt", "letter.txt");
    }

    @Test
    void keysOfNamesTellNothingThatAnAnonymousTextHides() {
        Findings told = named(List.of(
                new Name(Story.span(Story.A, "Ann Lee"), "ann lee", null),
                new Name(Story.span(Story.A, "bridge"), "harbour post", null),
                new Name(Story.span(Story.A, "Ida Holm"), "ida holm", null)));
        String open = new String(Made.files(told, ExportFormat.JSON, ExportOptions.DEFAULT).getFirst().content(), StandardCharsets.UTF_8);
        String hidden = new String(
                Made.files(told, ExportFormat.JSON, ExportOptions.DEFAULT.withAnonymity(true)).getFirst().content(),
                StandardCharsets.UTF_8);
        assertThat(open).contains("\"ann lee\"", "\"harbour post\"", "\"ida holm\"");
        assertThat(hidden).contains("\"name 1\"", "\"name 2\"", "\"ida holm\"").doesNotContainIgnoringCase("ann lee", "harbour post");
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MARKDOWN", "ANNOTATIONS"})
    void anAnonymousExportDoesNotTellWhoWroteNotes(ExportFormat format) {
        Findings noted = Findings.of(Story.bridge(),
                Findings.of(Story.bridge()).project().withNote(new Note(
                        NotePlace.source("A"), "ask again", List.of(), Note.Colour.USUAL, "Wilma Noter")));
        String open = new String(Made.files(noted, format, ExportOptions.DEFAULT).getFirst().content(), StandardCharsets.UTF_8);
        String hidden = new String(
                Made.files(noted, format, ExportOptions.DEFAULT.withAnonymity(true)).getFirst().content(), StandardCharsets.UTF_8);
        assertThat(open).contains("ask again", "Wilma Noter");
        assertThat(hidden).contains("ask again").doesNotContain("Wilma");
    }

    @Test
    void warnsBeforeOfScriptsWithoutAFont() {
        assertThat(exporter.warnings(reviewed(), ExportFormat.PDF, ExportOptions.DEFAULT))
                .as("an emoji")
                .containsExactly("The PDF has no font for some characters and shows □ in their place: symbols. The web page shows them.");
        assertThat(exporter.warnings(reviewed(), ExportFormat.HTML, ExportOptions.DEFAULT)).isEmpty();
    }

    @Test
    void pagesCanBeLookedAtBeforeThereIsAFile() throws IOException {
        try (PagePictures pictures = new PagePictures(make(ExportFormat.PDF, ExportOptions.DEFAULT).getFirst().content())) {
            PagePictures.Picture page = pictures.page(0, 200);
            assertThat(pictures.count()).isGreaterThan(3);
            assertThat(page.width()).isEqualTo(200);
            assertThat(page.height()).isBetween(280, 285);
            assertThat(page.pixels()).hasSize(page.width() * page.height()).contains(0xFFFFFFFF);
        }
    }

    /** The story with these names in its first article. */
    private static Findings named(List<Name> names) {
        Comparison bridge = Story.bridge();
        Collation collation = bridge.collation();
        List<Witness> witnesses = new ArrayList<>(collation.witnesses());
        Witness first = witnesses.getFirst();
        Mentions all = first.mentions();
        witnesses.set(0, new Witness(first.article(), first.sentences(),
                new Mentions(all.quantities(), all.dates(), all.reaches(), names, all.quotations())));
        return Findings.of(new Comparison(
                new Collation(witnesses, collation.links(), collation.affinities(), collation.alignments(), collation.reuse(),
                        collation.origins()),
                bridge.claims(),
                bridge.quotations(),
                bridge.wordings(),
                bridge.annotations(),
                bridge.notices()));
    }

    private List<Exporter.MadeFile> make(ExportFormat format, ExportOptions options) {
        return Made.files(reviewed(), format, options);
    }

    private String text(ExportFormat format, ExportOptions options) {
        return new String(make(format, options).getFirst().content(), StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Cancels once so much is done; remembers what it was told. */
    private static final class Until implements ExportMonitor {

        private final double end;
        private final List<Double> seen = new ArrayList<>();

        Until(double end) {
            this.end = end;
        }

        @Override
        public void progress(double fraction) {
            seen.add(fraction);
        }

        @Override
        public boolean isCancelled() {
            return !seen.isEmpty() && seen.getLast() >= end;
        }
    }
}
