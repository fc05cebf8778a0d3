package synoptic.ui.main;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.ui.claims.ClaimsPanel;
import synoptic.ui.claims.ClaimsViewModel;
import synoptic.ui.claims.EvidenceView;
import synoptic.ui.claims.EvidenceViewModel;
import synoptic.ui.claims.OmissionsViewModel;
import synoptic.ui.draft.DraftView;
import synoptic.ui.draft.DraftViewModel;
import synoptic.ui.i18n.Messages;
import synoptic.ui.notes.CorrectionsViewModel;
import synoptic.ui.notes.NotesListViewModel;
import synoptic.ui.notes.NotesPane;
import synoptic.ui.notes.NotesViewModel;
import synoptic.ui.notes.SourceNotePopover;
import synoptic.ui.reader.ColumnEditing;
import synoptic.ui.reader.HeadlinesView;
import synoptic.ui.reader.ReaderView;
import synoptic.ui.reader.ReadingViewModel;

/** What is between the bars while something is open: columns, a table or the headlines, and the claims beside them. */
final class Desk extends BorderPane {

    /** The usual size of type besides articles, in pixels, and how much larger it may become. */
    private static final double USUAL = 13;

    private static final double LARGEST = 1.5;

    /** How wide the claims are in sizes of type, and how much of the width they take at most. */
    private static final double PANEL = 25.4;

    private static final double MOST_FOR_PANEL = 0.42;

    /** A narrower window, in sizes of type, has no room for claims beside articles. */
    private static final double NARROW = 48;

    private final MainViewModel model;
    private final Messages messages;
    private final ReaderView reader;
    private final EvidenceViewModel evidence;
    private final NotesViewModel notes;
    private double typeSize = USUAL;
    private final ClaimsViewModel claims;
    private final ClaimsPanel panel;
    private final OmissionsViewModel omissions;
    private final Runnable exportNotes;
    private @Nullable EvidenceView table;
    private @Nullable NotesPane notesPane;
    private @Nullable HeadlinesView headlines;
    private @Nullable DraftView draftView;

    /** @param exportNotes asks where the notes are to be exported to, and does it */
    Desk(MainViewModel model, NotesViewModel notes, Runnable exportNotes, Messages messages) {
        this.notes = notes;
        this.exportNotes = exportNotes;
        this.model = model;
        this.messages = messages;
        ReadingViewModel reading = model.reading();
        claims = new ClaimsViewModel(reading, messages);
        reader = new ReaderView(
                reading,
                model.arrangement(),
                new ColumnEditing(reading, model::reread, new Noting(), messages),
                messages);
        evidence = new EvidenceViewModel(reading, claims, model.arrangingLane(), messages, this::showColumns);
        omissions = new OmissionsViewModel(reading, claims, messages);
        panel = new ClaimsPanel(claims, omissions, notes, messages);
        panel.setMinSize(0, 0);
        InvalidationListener place = observable -> placePanel();
        model.claimsShownProperty().addListener(place);
        reading.projectorProperty().addListener(place);
        claims.cardProperty().addListener(place);
        reading.shownTextSizeProperty().addListener(place);
        widthProperty().addListener(place);
        heightProperty().addListener(place);
        placePanel();
        model.viewProperty().subscribe(view -> {
            setCenter(show(view));
            evidence.shownProperty().set(getCenter() instanceof EvidenceView);
        });
        reading.shownTextSizeProperty().subscribe(size -> {
            typeSize = typeSize(size.doubleValue());
            if (table != null) {
                table.setTypeSize(typeSize);
            }
        });
        model.story().emptyProperty().addListener((observable, old, now) -> {
            if (!now) {
                showColumns();
                reader.requestFocus();
            }
        });
    }

    /** The claims stand beside the articles, or below them where the window is too narrow for both. */
    private void placePanel() {
        // For a room the list gives its place to the articles; the card of what is selected stays.
        boolean isForRoom = model.reading().projectorProperty().get();
        boolean isShown = isForRoom ? claims.cardProperty().get() != null : model.claimsShownProperty().get();
        panel.setCardAlone(isForRoom);
        double type = typeSize(model.reading().shownTextSizeProperty().get());
        boolean isBelow = getWidth() < NARROW * type;
        ObjectProperty<Node> place = isBelow ? bottomProperty() : rightProperty();
        if (!isShown || place.get() == null) {
            setRight(null);
            setBottom(null);
            place.set(isShown ? panel : null);
        }
        panel.setBelow(isBelow);
        panel.setPrefWidth(isBelow ? USE_COMPUTED_SIZE : Math.min(PANEL * type, getWidth() * MOST_FOR_PANEL));
        panel.setPrefHeight(isBelow ? getHeight() * MOST_FOR_PANEL : USE_COMPUTED_SIZE);
    }

    /** What is to be copied, with where it is from; empty where nothing is selected. */
    String quote() {
        return reader.passageToCopy().map(notes::quote).orElse("");
    }

    /** Takes the words that are meant out of their article, or puts them back. */
    void setAsideOrRestore() {
        reader.setAsideOrRestore();
    }

    /** Opens the note on the words that are selected as text, or on what is selected. */
    void writeNote() {
        reader.passageToNote().ifPresent(this::writeNote);
    }

    private void writeNote(Passage words) {
        showColumns();
        model.reading().select(words);
        model.claimsShownProperty().set(true);
        model.reading().projectorProperty().set(false);
        panel.writeNote();
    }

    /** Opens the note on the article whose column is meant. */
    void writeSourceNote() {
        showColumns();
        reader.editSourceNote();
    }

    /** Puts the focus where the listed claims are looked through. */
    void filterClaims() {
        model.claimsShownProperty().set(true);
        model.reading().projectorProperty().set(false);
        panel.filter();
    }

    /** Lists what sources leave out, or the claims again. */
    void listOmissions() {
        model.claimsShownProperty().set(true);
        model.reading().projectorProperty().set(false);
        omissions.shownProperty().set(!omissions.shownProperty().get());
    }

    /** Lists the notes, and puts the focus where they are looked for. */
    void listNotes() {
        model.viewProperty().set(View.NOTES);
        notesPane().beginSearch();
    }

    /** Where columns and their menus open notes. */
    private final class Noting implements ColumnEditing.Noting {

        @Override
        public void on(Passage words) {
            writeNote(words);
        }

        @Override
        public void onSource(String article, Node below) {
            new SourceNotePopover(notes, messages).show(article, below);
        }
    }

    /** Opens what is known of the article whose column is meant. */
    void editDetails() {
        showColumns();
        reader.editDetails();
    }

    /** Puts the focus into the first article in view. */
    void focusArticles() {
        reader.requestFocus();
    }

    private void showColumns() {
        model.viewProperty().set(View.COLUMNS);
    }

    private Node show(View view) {
        return switch (view) {
            case COLUMNS -> reader;
            case MATRIX -> table(EvidenceViewModel.Kind.CLAIMS);
            case FIGURES -> table(EvidenceViewModel.Kind.FIGURES);
            case QUOTATIONS -> table(EvidenceViewModel.Kind.QUOTATIONS);
            case DATES -> table(EvidenceViewModel.Kind.DATES);
            case HEADLINES -> headlines();
            case NOTES -> notesPane();
            case DRAFT -> draftView();
        };
    }

    /** The size of type besides articles in pixels: it grows less than theirs, or nothing would be left for them. */
    static double typeSize(double textSize) {
        return USUAL * Math.min(LARGEST, Math.sqrt(textSize));
    }

    /** Built when it is first asked for. */
    private EvidenceView table(EvidenceViewModel.Kind kind) {
        evidence.kindProperty().set(kind);
        EvidenceView shown = table;
        if (shown == null) {
            shown = new EvidenceView(evidence, messages);
            shown.setTypeSize(typeSize);
            table = shown;
        }
        return shown;
    }

    private NotesPane notesPane() {
        NotesPane shown = notesPane;
        if (shown == null) {
            shown = new NotesPane(
                    new NotesListViewModel(model.reading(), messages, this::showColumns),
                    new CorrectionsViewModel(model.reading(), messages, this::showColumns),
                    notes,
                    exportNotes,
                    messages);
            notesPane = shown;
        }
        return shown;
    }

    private DraftView draftView() {
        DraftView shown = draftView;
        if (shown == null) {
            shown = new DraftView(new DraftViewModel(model.reading(), messages, this::showColumns), messages);
            draftView = shown;
        }
        return shown;
    }

    private HeadlinesView headlines() {
        HeadlinesView shown = headlines;
        if (shown == null) {
            shown = new HeadlinesView(model.reading(), messages, this::showColumns);
            headlines = shown;
        }
        return shown;
    }
}
