package synoptic.ui.claims;

import javafx.scene.control.Tooltip;
import synoptic.article.Article;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.i18n.Messages;

/** A day or a stretch of days that a source names, on an axis of time; pressed like a button. */
final class TimelineMark extends Pressable {

    private final int row;

    /**
     * @param row of the table below
     * @param fire what pressing it does
     */
    TimelineMark(Stop stop, Article article, int row, Runnable fire, Messages messages) {
        super(fire);
        this.row = row;
        String words = stop.row().in(article.id()).getFirst().words();
        getStyleClass().addAll("timeline-mark", LetterBadge.colourClass(article.id()));
        if (!stop.from().equals(stop.to())) {
            getStyleClass().add("days");
        }
        setManaged(false);
        setAccessibleText(messages.get("timeline.mark", stop.row().title(), article.displayName(), words));
        setAccessibleHelp(messages.get("timeline.mark.help"));
        // A tooltip is a window, and there may be hundreds of marks of which one is pointed at.
        setOnMouseEntered(event -> {
            Tooltip.install(this, new Tooltip(stop.row().title() + "\n" + words));
            setOnMouseEntered(null);
        });
    }

    int row() {
        return row;
    }
}
