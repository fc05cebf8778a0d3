package synoptic.ui.export;

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
        VBox choices = new VBox(heading("export.formats"));
        choices.getStyleClass().add("export-choices");
        for (ExportFormat format : ExportFormat.values()) {
            choices.getChildren().add(box("format-" + id(format), name(format), model.choices().formatProperty(format)));
        }
        choices.getChildren().add(heading("export.parts"));
        for (ReportPart part : ReportPart.values()) {
            choices.getChildren().add(box("part-" + id(part), name(part), model.choices().partProperty(part)));
        }
        choices.getChildren().add(heading("export.claims"));
        for (Claim.Status status : Claim.Status.values()) {
            choices.getChildren().add(box("status-" + id(status), name(status), model.choices().statusProperty(status)));
        }
        choices.getChildren()
                .addAll(
                        heading("export.look"),
                        choice("export.paper", Paper.values(), this::name, model.choices().paperProperty()),
                        choice("export.palette", Palette.values(), this::name, model.choices().paletteProperty()),
                        box("anonymous", messages.get("export.anonymous"), model.choices().anonymousProperty()),
                        box("one-a-source", messages.get("export.one-a-source"), model.choices().oneASourceProperty()),
                        box("carries-data", messages.get("export.carries-data"), model.choices().carriesDataProperty()));
        ScrollPane left = new ScrollPane(choices);
        left.getStyleClass().add("export-left");
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.setAccessibleText(messages.get("export.title"));
        setLeft(left);
        setCenter(new ExportPreview(
                model.preview(),
                choice("export.previewed", ExportFormat.values(), this::name, model.preview().formatProperty()),
                messages));
        setBottom(foot(chooseFolder, close));
    }

    private VBox foot(Runnable chooseFolder, Runnable close) {
        TextField folder = field("export-folder", messages.get("export.folder"), model.choices().folderProperty());
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = new Button(messages.get("export.choose"));
        choose.setOnAction(event -> chooseFolder.run());
        TextField name = field("export-name", messages.get("export.name"), model.choices().nameProperty());
        name.setPrefColumnCount(16);
        HBox place = new HBox(label("export.folder", folder), folder, choose, label("export.name", name), name);
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
        Button cancel = new Button(messages.get("status.cancel"));
        cancel.setId("export-cancel");
        cancel.setOnAction(event -> model.cancel());
        for (Node node : new Node[]{progress, cancel}) {
            node.visibleProperty().bind(model.runningProperty());
            node.managedProperty().bind(node.visibleProperty());
        }
        Button export = new Button(messages.get("export.export"));
        export.setId("export-start");
        export.getStyleClass().add("accent");
        export.setDefaultButton(true);
        export.disableProperty().bind(model.possibleProperty().not());
        export.setOnAction(event -> model.export());
        Button closing = new Button(messages.get("export.close"));
        closing.setId("export-close");
        closing.setCancelButton(true);
        closing.setMinWidth(USE_PREF_SIZE);
        closing.setOnAction(event -> close.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox action = new HBox(result, space, progress, cancel, closing, export);
        for (HBox row : new HBox[]{place, action}) {
            row.getStyleClass().add("export-row");
            row.setAlignment(Pos.CENTER_LEFT);
        }
        VBox foot = new VBox(place, warning, action);
        foot.getStyleClass().add("export-foot");
        return foot;
    }

    private Label label(String key, Node of) {
        Label label = new Label(messages.get(key));
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

    private Label heading(String key) {
        Label heading = new Label(messages.get(key));
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

    private <E> HBox choice(String key, E[] all, Function<E, String> name, Property<E> value) {
        ComboBox<E> box = new ComboBox<>();
        box.setId(key.replace('.', '-'));
        box.getItems().setAll(all);
        box.setAccessibleText(messages.get(key));
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
        HBox row = new HBox(label(key, box), box);
        row.getStyleClass().add("export-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
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
