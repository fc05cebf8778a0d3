package synoptic.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.project.Note;
import synoptic.ui.control.FilterBox;
import synoptic.ui.i18n.Messages;

/** The list of notes with its filters, and the list of corrections; Enter goes to a line's words, Delete takes it away. */
public final class NotesPane extends VBox {

    private final NotesListViewModel notes;
    private final CorrectionsViewModel corrections;
    private final Messages messages;
    private final TextField words = new TextField();
    private final ToggleButton showNotes = new ToggleButton();
    private final ToggleButton showCorrections = new ToggleButton();

    /** @param export asks where the notes are to be exported to, and does it */
    public NotesPane(
            NotesListViewModel notes, CorrectionsViewModel corrections, NotesViewModel writing, Runnable export, Messages messages) {
        this.notes = notes;
        this.corrections = corrections;
        this.messages = messages;
        getStyleClass().add("notes-pane");
        setId("notes-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("view.notes"));
        ListView<NoteRow> list = list(notes.rows(), "notes-list", messages.get("notes.list"), row -> new NoteCell(messages),
                notes::jump, notes::remove);
        list.setPlaceholder(nothing(messages.get("evidence.none.notes")));
        ListView<CorrectionRow> corrected = list(corrections.rows(), "corrections-list", messages.get("corrections.list"),
                row -> new CorrectionCell(corrections::takeBack, messages), corrections::jump, corrections::takeBack);
        corrected.setPlaceholder(nothing(messages.get("corrections.none")));
        FlowPane filters = filters();
        switchBetween(List.of(filters, list), List.of(corrected));
        getChildren().addAll(head(writing, export), filters, list, corrected);
        InvalidationListener recount = observable -> count();
        notes.rows().addListener(recount);
        corrections.rows().addListener(recount);
        count();
    }

    private static Label nothing(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().add("nothing-listed");
        label.setWrapText(true);
        return label;
    }

    private static <T> ListView<T> list(ObservableList<T> rows, String id, String name, Function<ListView<T>, ListCell<T>> cells,
            Consumer<T> jump, Consumer<T> remove) {
        ListView<T> list = new ListView<>(rows);
        list.setId(id);
        list.getStyleClass().add("notes-list");
        list.setAccessibleText(name);
        list.setCellFactory(cells::apply);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            T row = list.getSelectionModel().getSelectedItem();
            boolean removes = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
            if (row != null && event.getTarget().equals(list) && (removes || event.getCode() == KeyCode.ENTER)) {
                (removes ? remove : jump).accept(row);
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            T row = list.getSelectionModel().getSelectedItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                jump.accept(row);
            }
        });
        return list;
    }

    private HBox head(NotesViewModel writing, Runnable export) {
        ToggleGroup which = new ToggleGroup();
        showNotes.setId("show-notes");
        showNotes.getStyleClass().add("left-pill");
        showCorrections.setId("show-corrections");
        showCorrections.getStyleClass().add("right-pill");
        for (ToggleButton button : List.of(showNotes, showCorrections)) {
            button.setToggleGroup(which);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        // One of them is always on.
        which.selectedToggleProperty().addListener((observable, old, now) -> {
            if (now == null && old != null) {
                old.setSelected(true);
            }
        });
        showNotes.setSelected(true);
        HBox choice = new HBox(showNotes, showCorrections);
        choice.getStyleClass().add("segmented");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button sign = new Button(messages.get("note.sign"));
        sign.setId("your-name");
        sign.setOnAction(event -> new SignaturePopover(writing, messages).show(sign));
        Button out = new Button(messages.get("bar.export"));
        out.setAccessibleText(messages.get("notes.export"));
        out.setId("export-notes");
        out.setOnAction(event -> export.run());
        out.disableProperty().bind(writing.anyProperty().not());
        for (Button button : List.of(sign, out)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox head = new HBox(choice, space, sign, out);
        head.getStyleClass().add("notes-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void switchBetween(List<Region> ofNotes, List<Region> ofCorrections) {
        for (Region part : ofNotes) {
            part.visibleProperty().bind(showNotes.selectedProperty());
            part.managedProperty().bind(part.visibleProperty());
        }
        for (Region part : ofCorrections) {
            part.visibleProperty().bind(showNotes.selectedProperty().not());
            part.managedProperty().bind(part.visibleProperty());
        }
    }

    private void count() {
        int listed = notes.rows().size();
        showNotes.setText(listed == notes.total()
                ? messages.get("notes.count", listed)
                : messages.get("notes.count-of", listed, notes.total()));
        showCorrections.setText(messages.get("corrections.count", corrections.rows().size()));
    }

    private FlowPane filters() {
        words.setId("notes-words");
        words.setPromptText(messages.get("notes.words"));
        words.setAccessibleText(messages.get("notes.words"));
        words.textProperty().bindBidirectional(notes.wordsProperty());
        FilterBox<Note.Colour> colours = new FilterBox<>(notes.colourProperty(), messages.get("notes.colour.name"), colours());
        colours.setId("notes-colour");
        FilterBox<String> sources = box("notes-source", notes.sourceProperty(), "notes.source.name");
        offer(sources, messages.get("notes.source.any"), sourceChoices());
        notes.sources()
                .addListener((ListChangeListener<Article>) change -> offer(sources, messages.get("notes.source.any"), sourceChoices()));
        FlowPane filters = new FlowPane(
                words,
                colours,
                named("notes-tag", notes.tagProperty(), "notes.tag.name", messages.get("notes.tag.any"), notes.tags()),
                named("notes-author", notes.authorProperty(), "notes.author.name", messages.get("notes.author.any"), notes.authors()),
                sources);
        filters.getStyleClass().add("filters");
        return filters;
    }

    private FilterBox<String> named(
            String id, ObjectProperty<@Nullable String> chosen, String name, String any, ObservableList<String> known) {
        FilterBox<String> box = box(id, chosen, name);
        offer(box, any, choices(known));
        known.addListener((ListChangeListener<String>) change -> offer(box, any, choices(known)));
        return box;
    }

    private FilterBox<String> box(String id, ObjectProperty<@Nullable String> chosen, String name) {
        FilterBox<String> box = new FilterBox<>(chosen, messages.get(name), List.of());
        box.setId(id);
        return box;
    }

    private static List<FilterBox.Choice<String>> choices(List<String> known) {
        return known.stream().map(value -> new FilterBox.Choice<>(value, value)).toList();
    }

    private List<FilterBox.Choice<String>> sourceChoices() {
        return notes.sources().stream()
                .map(article -> new FilterBox.Choice<>(article.id(), article.id() + "  " + article.displayName()))
                .toList();
    }

    private static void offer(FilterBox<String> box, String any, List<FilterBox.Choice<String>> choices) {
        List<FilterBox.Choice<String>> all = new ArrayList<>();
        all.add(new FilterBox.Choice<>(null, any));
        all.addAll(choices);
        box.offer(all);
    }

    private List<FilterBox.Choice<Note.Colour>> colours() {
        List<FilterBox.Choice<Note.Colour>> choices = new ArrayList<>();
        choices.add(new FilterBox.Choice<>(null, messages.get("notes.colour.any")));
        Stream.of(Note.Colour.values()).forEach(colour -> choices.add(
                new FilterBox.Choice<>(colour, colour.shape() + "  " + NoteColours.name(colour, messages))));
        return choices;
    }

    /** Puts the focus where notes are looked for. */
    public void beginSearch() {
        showNotes.setSelected(true);
        words.requestFocus();
    }
}
