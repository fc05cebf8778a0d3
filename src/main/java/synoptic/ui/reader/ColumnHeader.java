package synoptic.ui.reader;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.article.Article;
import synoptic.article.Published;
import synoptic.collation.Reuse;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.control.MarkedText;
import synoptic.ui.control.Piece;
import synoptic.ui.i18n.Messages;

/** What stays at the top of a column: who wrote it, its headline, when, how long, how much of it is only here. */
final class ColumnHeader extends VBox {

    private static final double NOTICE_WIDTH = 420;
    private static final int MOST_TWINS = 3;
    private static final int MOST_EXPLAINED = 6;

    private final ColumnModel model;
    private final Messages messages;
    private final MarkedText headline = new MarkedText();
    private final TextFlow meta = new TextFlow();
    private final Label outlet = new Label();
    private final Label twin = new Label();
    private final Button note = new Button();
    private final Label own = new Label();
    private final FontIcon pin = new FontIcon(Feather.MAP_PIN);

    /**
     * @param editing corrects and notes what is known of the article
     * @param onHeadline gets the position in the headline that was clicked
     */
    ColumnHeader(
            ColumnModel model,
            ArrangementViewModel arrangement,
            ColumnEditing editing,
            Messages messages,
            IntConsumer onHeadline) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("column-header");
        Article article = model.article();
        outlet.getStyleClass().add("outlet");
        outlet.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        twin.getStyleClass().add("twin-badge");
        twin.setMinWidth(Region.USE_PREF_SIZE);
        own.setText(messages.get("column.own"));
        own.getStyleClass().add("own-badge");
        own.setMinWidth(Region.USE_PREF_SIZE);
        own.managedProperty().bind(own.visibleProperty());
        pin.getStyleClass().add("pin");
        pin.managedProperty().bind(pin.visibleProperty());
        note.setId("source-note-" + article.id());
        note.getStyleClass().setAll("source-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        note.managedProperty().bind(note.visibleProperty());
        note.setOnAction(event -> editing.editNote(article.id(), this));
        ColumnMenu menu = new ColumnMenu(
                article, arrangement, () -> editing.editDetails(article, this), () -> editing.editNote(article.id(), this), messages);
        HBox top = new HBox(new LetterBadge(article.id()), outlet, own, note, pin, space, twin, menu);
        if (!article.notices().isEmpty()) {
            top.getChildren().add(2, notice(article));
        }
        setOnContextMenuRequested(event -> menu.show());
        top.getStyleClass().add("column-header-top");
        top.setAlignment(Pos.CENTER_LEFT);
        headline.getStyleClass().add("headline");
        headline.setOnMouseClicked(event -> onHeadline.accept(headline.getHitInfo(new Point2D(event.getX(), event.getY()))
                .getCharIndex()));
        meta.getStyleClass().add("column-meta");
        getChildren().addAll(top, headline, meta);
        update();
    }

    /** What the reader should know of how the article was read, for as long as it is open. */
    private Label notice(Article article) {
        String words = String.join("\n", article.notices());
        Label notice = new Label("", new FontIcon(Feather.INFO));
        notice.getStyleClass().add("source-notice");
        notice.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(NOTICE_WIDTH);
        notice.setTooltip(tooltip);
        notice.setAccessibleText(messages.get("column.notice", words));
        return notice;
    }

    void setPinned(boolean pinned) {
        pin.setVisible(pinned);
    }

    /** Tells whether the article is the reader's own text, which is no source. */
    void setOwn(boolean isOwn) {
        own.setVisible(isOwn);
    }

    private void showNote() {
        note.setVisible(model.ownNote().isPresent());
        model.ownNote().ifPresent(written -> {
            note.setText(written.colour().shape());
            note.getStyleClass().setAll("source-note", Marks.styleClass(written.colour()));
            String words = messages.get(
                    "column.note.shown", Stream.concat(Stream.of(written.words()), written.tags().stream())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" · ")));
            note.setTooltip(new Tooltip(words));
            note.setAccessibleText(words);
        });
    }

    /** Shows what the model says now. */
    void update() {
        showNote();
        outlet.setText(model.article().displayName());
        String words = model.headlineText();
        headline.show(model.headline().stream()
                .map(stretch -> new Piece(stretch.span().in(words), stretch.styleClasses()))
                .toList());
        headline.setManaged(!words.isEmpty());
        headline.setVisible(!words.isEmpty());
        List<Text> parts = new ArrayList<>();
        Published published = model.article().published();
        if (published != null) {
            parts.add(text(date(published, messages.locale())));
        }
        List<Reuse> shared = List.of();
        if (model.facts().isPresent()) {
            ColumnFacts facts = model.facts().get();
            parts.add(text(messages.get("column.words", facts.words())));
            Text share = text(messages.get(
                    "column.only-here", ColumnFacts.percent(facts.onlyHere(), messages.locale())));
            share.getStyleClass().add("only-here-share");
            parts.add(share);
            shared = facts.twins();
        }
        model.edition()
                .ifPresent(edition -> parts.add(text(messages.get(
                        edition.same() ? "column.same-article" : "column.other-edition", edition.of().id()))));
        meta.getChildren().clear();
        for (Text part : parts) {
            if (!meta.getChildren().isEmpty()) {
                meta.getChildren().add(text("  ·  "));
            }
            meta.getChildren().add(part);
        }
        if (parts.isEmpty()) {
            // Keeps the line's height, so that nothing moves when the words are counted.
            meta.getChildren().add(text(" "));
        }
        showTwin(shared);
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }

    /** The articles of the same origin: the letters of all, and how much of it is theirs at most. */
    private void showTwin(List<Reuse> shared) {
        twin.setVisible(!shared.isEmpty());
        twin.setManaged(!shared.isEmpty());
        if (!shared.isEmpty()) {
            String letters = shared.stream().map(Reuse::to).sorted().limit(MOST_TWINS).collect(Collectors.joining(", "))
                    + (shared.size() > MOST_TWINS ? ", …" : "");
            twin.setText(messages.get("column.twin", letters, ColumnFacts.percent(shared.getFirst().share(), messages.locale())));
            String explanation = shared.stream()
                    .limit(MOST_EXPLAINED)
                    .map(reuse -> messages.get(
                            "column.twin.explanation", ColumnFacts.percent(reuse.share(), messages.locale()), reuse.to()))
                    .collect(Collectors.joining("\n"))
                    + (shared.size() > MOST_EXPLAINED ? "\n" + messages.get("column.twin.more", shared.size() - MOST_EXPLAINED) : "");
            twin.setTooltip(new Tooltip(explanation));
            twin.setAccessibleText(explanation);
        }
    }

    private static String date(Published published, Locale locale) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(published.date());
        return published.time() == null ? day : day + ", " + published.time();
    }
}
