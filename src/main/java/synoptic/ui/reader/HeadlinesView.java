package synoptic.ui.reader;

import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import synoptic.article.Article;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.control.MarkedText;
import synoptic.ui.control.Piece;
import synoptic.ui.i18n.Messages;

/** The headlines and first paragraphs of all sources under each other, marked as in the columns. */
public final class HeadlinesView extends ScrollPane {

    private static final double WIDEST = 860;

    private final ReadingViewModel reading;
    private final Messages messages;
    private final Runnable showColumns;
    private final VBox all = new VBox();

    /** @param showColumns shows the columns, where the words are that a click leads to */
    public HeadlinesView(ReadingViewModel reading, Messages messages, Runnable showColumns) {
        this.reading = reading;
        this.messages = messages;
        this.showColumns = showColumns;
        getStyleClass().add("headlines");
        setAccessibleText(messages.get("view.headlines"));
        all.getStyleClass().add("headlines-list");
        all.setMaxWidth(WIDEST);
        HBox middle = new HBox(all);
        HBox.setHgrow(all, Priority.ALWAYS);
        middle.setAlignment(Pos.TOP_CENTER);
        setContent(middle);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        reading.articles().addListener((ListChangeListener<Article>) change -> show());
        reading.comparisonProperty().subscribe(comparison -> show());
        reading.shownTextSizeProperty().subscribe(size -> all.setStyle("-fx-font-size: " + ReadingFace.size(size.doubleValue()) + "px;"));
    }

    private void show() {
        all.getChildren().setAll(reading.articles().stream().map(this::entry).toList());
    }

    private VBox entry(Article article) {
        ColumnModel model = new ColumnModel(article, (folded, open) -> "");
        model.setComparison(reading.comparison().orElse(null));
        Label outlet = new Label(article.displayName(), new LetterBadge(article.id()));
        outlet.getStyleClass().add("outlet");
        MarkedText headline = new MarkedText();
        headline.getStyleClass().add("headline");
        headline.show(model.headline().stream()
                .map(stretch -> new Piece(stretch.span().in(model.headlineText()), stretch.styleClasses()))
                .toList());
        makeLead(headline, article, model.headlineStart());
        VBox entry = new VBox(outlet, headline);
        model.lead().ifPresent(lead -> {
            MarkedText words = new MarkedText();
            words.getStyleClass().add("lead");
            words.show(model.stretches(lead).stream()
                    .map(stretch -> new Piece(
                            stretch.span().in(lead.in(article.text())), stretch.styleClasses()))
                    .toList());
            makeLead(words, article, lead.start());
            entry.getChildren().add(words);
        });
        entry.getStyleClass().add("headlines-entry");
        entry.setAccessibleRole(AccessibleRole.PARENT);
        entry.setAccessibleText(article.displayName());
        return entry;
    }

    /** Lets a click lead to the words in their column. */
    private void makeLead(MarkedText words, Article article, int start) {
        words.setAccessibleHelp(messages.get("headlines.help"));
        words.setOnMouseClicked(event -> {
            int at = words.getHitInfo(new Point2D(event.getX(), event.getY())).getCharIndex();
            showColumns.run();
            reading.show(article.id());
            reading.selectAt(article.id(), start + at);
        });
    }
}
