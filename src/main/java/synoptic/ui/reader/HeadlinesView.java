package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import synoptic.collation.OwnWords;
import synoptic.text.TextSpan;
import synoptic.text.Token;
import synoptic.text.Tokenizer;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.control.MarkedText;
import synoptic.ui.control.Piece;
import synoptic.ui.control.Swatch;
import synoptic.ui.i18n.Messages;

/** The headlines and first paragraphs of all sources under each other, marked as in the columns. */
public final class HeadlinesView extends ScrollPane {

    /** At the usual size of text, in pixels. */
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
        HBox middle = new HBox(all);
        HBox.setHgrow(all, Priority.ALWAYS);
        middle.setAlignment(Pos.TOP_CENTER);
        setContent(middle);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        reading.articles().addListener((ListChangeListener<Article>) change -> show());
        reading.comparisonProperty().subscribe(comparison -> show());
        reading.shownTextSizeProperty().subscribe(size -> {
            all.setStyle("-fx-font-size: " + ReadingFace.size(size.doubleValue()) + "px;");
            all.setMaxWidth(WIDEST * Math.max(1, size.doubleValue()));
        });
    }

    private void show() {
        List<ColumnModel> models = reading.articles().stream().map(this::model).toList();
        List<List<Token>> headlines = models.stream().map(model -> tokens(model.headlineText())).toList();
        List<List<Token>> leads = models.stream()
                .map(model -> tokens(model.lead().map(lead -> lead.in(model.article().text())).orElse("")))
                .toList();
        Label legend = new Label(messages.get("headlines.legend"), new Swatch(Marks.OWN_WORDS));
        legend.getStyleClass().add("headlines-legend");
        legend.setWrapText(true);
        all.getChildren().setAll(legend);
        for (int i = 0; i < models.size(); i++) {
            all.getChildren().add(entry(models.get(i), own(headlines, i), own(leads, i)));
        }
    }

    private ColumnModel model(Article article) {
        ColumnModel model = new ColumnModel(article, (folded, open) -> "");
        model.setComparison(reading.comparison().orElse(null));
        return model;
    }

    private static List<Token> tokens(String words) {
        return Tokenizer.tokenize(words, new TextSpan(0, words.length()));
    }

    private static List<TextSpan> own(List<List<Token>> all, int index) {
        List<List<Token>> others = new ArrayList<>(all);
        return OwnWords.of(others.remove(index), others);
    }

    /** Words that are only here or in conflict keep those marks; what is shared goes unmarked, so that differences stand out. */
    private static List<Piece> pieces(List<Marks.Stretch> marked, List<TextSpan> own, String words) {
        List<Marks.Mark> marks = new ArrayList<>(own.stream()
                .map(span -> new Marks.Mark(span, Marks.OWN_WORDS, 1))
                .toList());
        for (Marks.Stretch stretch : marked) {
            stretch.styleClasses().stream()
                    .filter(Set.of(Marks.ONLY_HERE, Marks.CONFLICT, Marks.UNSURE)::contains)
                    .forEach(styleClass -> marks.add(new Marks.Mark(stretch.span(), styleClass, 2)));
        }
        return Marks.stretches(marks, words.length()).stream()
                .map(stretch -> new Piece(stretch.span().in(words), stretch.styleClasses()))
                .toList();
    }

    private VBox entry(ColumnModel model, List<TextSpan> ownInHeadline, List<TextSpan> ownInLead) {
        Article article = model.article();
        Label outlet = new Label(article.displayName(), new LetterBadge(article.id()));
        outlet.getStyleClass().add("outlet");
        MarkedText headline = new MarkedText();
        headline.getStyleClass().add("headline");
        headline.show(pieces(model.headline(), ownInHeadline, model.headlineText()));
        makeLead(headline, article, model.headlineStart());
        VBox entry = new VBox(outlet, headline);
        model.lead().ifPresent(lead -> {
            MarkedText words = new MarkedText();
            words.getStyleClass().add("lead");
            words.show(pieces(model.stretches(lead), ownInLead, lead.in(article.text())));
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
