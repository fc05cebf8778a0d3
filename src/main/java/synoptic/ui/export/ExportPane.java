package synoptic.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import synoptic.claim.Claim;
import synoptic.export.ExportFormat;
import synoptic.export.Palette;
import synoptic.export.Paper;
import synoptic.export.ReportPart;
import synoptic.ui.i18n.Messages;

/** Which files are made of a comparison, with what in them; beside it, what they will look like. */
public final class ExportPane extends BorderPane {

    private final ExportViewModel model;
    private final Messages messages;

    /**
     * Shows what can be chosen.
     *
     * @param chooseFolder asks for the folder that files go into
     * @param close puts this away
     */
    public ExportPane(ExportViewModel model, Runnable chooseFolder, Runnable close, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("export");
        VBox choices = new VBox();
        choices.getStyleClass().add("export-choices");
        List<Node> formats = new ArrayList<>();
        for (ExportFormat format : ExportFormat.values()) {
            formats.add(box("format-" + id(format), name(format), model.choices().formatProperty(format)));
        }
        List<Node> parts = new ArrayList<>();
        for (ReportPart part : ReportPart.values()) {
            parts.add(box("part-" + id(part), name(part), model.choices().partProperty(part)));
        }
        List<Node> statuses = new ArrayList<>();
        for (Claim.Status status : Claim.Status.values()) {
            statuses.add(box("status-" + id(status), name(status), model.choices().statusProperty(status)));
        }
        ComboBox<Paper> paper = choice("export.paper", Paper.values(), this::name, model.choices().paperProperty());
        ComboBox<Palette> palette = choice("export.palette", Palette.values(), this::name, model.choices().paletteProperty());
        List<Node> looks = List.of(
                row(label("export.paper", paper), paper),
                row(label("export.palette", palette), palette),
                box("anonymous", messages.get("export.anonymous"), model.choices().anonymousProperty()),
                box("one-a-source", messages.get("export.one-a-source"), model.choices().oneASourceProperty()),
                box("carries-data", messages.get("export.carries-data"), model.choices().carriesDataProperty()));
        add(choices, heading("export.formats", formats.getFirst()), formats);
        add(choices, heading("export.parts", parts.getFirst()), parts);
        add(choices, heading("export.claims", statuses.getFirst()), statuses);
        add(choices, heading("export.look", paper), looks);
        ScrollPane left = new ScrollPane(choices);
        left.getStyleClass().add("export-left");
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.setAccessibleText(messages.get("export.title"));
        setLeft(left);
        ComboBox<ExportFormat> previewed =
                choice("export.previewed", ExportFormat.values(), this::name, model.preview().formatProperty());
        setCenter(new ExportPreview(model.preview(), row(label("export.previewed", previewed), previewed), messages));
        setBottom(foot(chooseFolder, close));
    }

    private static void add(VBox choices, Label heading, List<Node> group) {
        choices.getChildren().add(heading);
        choices.getChildren().addAll(group);
    }

    private VBox foot(Runnable chooseFolder, Runnable close) {
        TextField folder = field("export-folder", spoken("export.folder"), model.choices().folderProperty());
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(messages.get("export.choose"));
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(event -> chooseFolder.run());
        TextField name = field("export-name", spoken("export.name"), model.choices().nameProperty());
        name.setPrefColumnCount(16);
        HBox place = row(label("export.folder", folder), folder, choose, label("export.name", name), name);
        Label warning = new Label();
        warning.getStyleClass().add("export-warning");
        warning.textProperty().bind(model.warningProperty());
        warning.visibleProperty().bind(model.warningProperty().isNotEmpty());
        Label result = new Label();
        result.setId("export-result");
        result.textProperty().bind(model.resultProperty());
        result.setMinWidth(0);
        for (Label words : new Label[]{warning, result}) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            words.managedProperty().bind(words.textProperty().isNotEmpty());
        }
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(model.progressProperty());
        progress.setAccessibleText(messages.get("status.progress"));
        Button cancel = button("export-cancel", "export.cancel", model::cancel);
        for (Node node : new Node[]{progress, cancel}) {
            node.visibleProperty().bind(model.runningProperty());
            node.managedProperty().bind(node.visibleProperty());
        }
        Button export = button("export-start", "export.export", model::export);
        export.getStyleClass().add("accent");
        export.setDefaultButton(true);
        export.disableProperty().bind(model.possibleProperty().not());
        Button closing = button("export-close", "export.close", close);
        closing.setCancelButton(true);
        HBox action = row(result, space(), progress, cancel, closing, export);
        VBox foot = new VBox(place, warning, question(), action);
        foot.getStyleClass().add("export-foot");
        return foot;
    }

    /** Whether files may be replaced; the answer that keeps them is the one that is near. */
    private HBox question() {
        Label words = new Label();
        words.setId("export-question");
        words.textProperty().bind(model.questionProperty());
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMinHeight(USE_PREF_SIZE);
        Button keep = button("export-keep", "export.keep", model::keep);
        Button replace = button("export-replace", "export.replace", model::replace);
        HBox question = row(words, space(), keep, replace);
        question.visibleProperty().bind(model.questionProperty().isNotEmpty());
        question.managedProperty().bind(question.visibleProperty());
        question.visibleProperty().subscribe(isAsked -> {
            if (isAsked) {
                keep.requestFocus();
            }
        });
        return question;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("export-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The words of a label without the sign for its key. */
    private String spoken(String key) {
        return messages.get(key).replace("_", "");
    }

    private Label label(String key, Node of) {
        Label label = new Label(messages.get(key));
        label.setMnemonicParsing(true);
        label.setLabelFor(of);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static TextField field(String id, String name, Property<String> value) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /** @param first where the heading's key leads to */
    private Label heading(String key, Node first) {
        Label heading = label(key, first);
        heading.setMinWidth(0);
        heading.setWrapText(true);
        heading.getStyleClass().add("panel-title");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        return heading;
    }

    private static CheckBox box(String id, String words, BooleanProperty value) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private <E> ComboBox<E> choice(String key, E[] all, Function<E, String> name, Property<E> value) {
        ComboBox<E> box = new ComboBox<>();
        box.setId(key.replace('.', '-'));
        box.getItems().setAll(all);
        box.setAccessibleText(spoken(key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E each) {
                return each == null ? "" : name.apply(each);
            }

            @Override
            public E fromString(String words) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    private static String id(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    private String name(ExportFormat format) {
        return switch (format) {
            case PDF -> messages.get("export.pdf");
            case HTML -> messages.get("export.html");
            case MARKDOWN -> messages.get("export.markdown");
            case CSV -> messages.get("export.csv");
            case XLSX -> messages.get("export.xlsx");
            case JSON -> messages.get("export.json");
            case ANNOTATIONS -> messages.get("export.annotations");
            case QDPX -> messages.get("export.qdpx");
        };
    }

    private String name(ReportPart part) {
        return switch (part) {
            case SUMMARY -> messages.get("export.part.summary");
            case DRAFT -> messages.get("export.part.draft");
            case MATRIX -> messages.get("export.part.matrix");
            case SIDE_BY_SIDE -> messages.get("export.part.side-by-side");
            case ARTICLES -> messages.get("export.part.articles");
            case FIGURES -> messages.get("export.part.figures");
            case QUOTATIONS -> messages.get("export.part.quotations");
            case NOTES -> messages.get("export.part.notes");
            case METHOD -> messages.get("export.part.method");
        };
    }

    private String name(Claim.Status status) {
        return switch (status) {
            case ONE_SOURCE -> messages.get("export.only-here");
            case SHARED -> messages.get("export.shared");
            case CONFLICTING -> messages.get("export.conflicts");
        };
    }

    private String name(Paper paper) {
        return switch (paper) {
            case A4 -> messages.get("export.paper.usual");
            case LETTER -> messages.get("export.paper.letter");
            case A5 -> messages.get("export.paper.half");
            case LEGAL -> messages.get("export.paper.legal");
        };
    }

    private String name(Palette palette) {
        return switch (palette) {
            case STANDARD -> messages.get("export.palette.standard");
            case COLOUR_BLIND -> messages.get("export.palette.colour-blind");
            case GREY -> messages.get("export.palette.grey");
        };
    }
}
