package synoptic.ui.claims;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import synoptic.article.Article;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.i18n.Messages;

/** A day or a stretch of days that a source names, on an axis of time; pressed like a button. */
final class TimelineMark extends Region {

    private final int row;
    private final Runnable fire;

    /**
     * @param row of the table below
     * @param fire what pressing it does
     */
    TimelineMark(Stop stop, Article article, int row, Runnable fire, Messages messages) {
        this.row = row;
        this.fire = fire;
        String words = stop.row().in(article.id()).getFirst().words();
        getStyleClass().addAll("timeline-mark", LetterBadge.colourClass(article.id()));
        if (!stop.from().equals(stop.to())) {
            getStyleClass().add("days");
        }
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(messages.get("timeline.mark", stop.row().title(), article.displayName(), words));
        setAccessibleHelp(messages.get("timeline.mark.help"));
        // A tooltip is a window, and there may be hundreds of marks of which one is pointed at.
        setOnMouseEntered(event -> {
            Tooltip.install(this, new Tooltip(stop.row().title() + "\n" + words));
            setOnMouseEntered(null);
        });
        setOnMouseClicked(event -> fire.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                fire.run();
                event.consume();
            }
        });
    }

    int row() {
        return row;
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
