package synoptic.ui.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import synoptic.article.Article;
import synoptic.ui.control.LetterBadge;
import synoptic.ui.i18n.Messages;

/**
 * The days that are named on an axis of time, a lane a source; pressing one leads to its row. Where the axis is broken,
 * it says how much time is left out. Tab comes to one mark, the arrows go from there to the others.
 */
final class TimelineStrip extends ScrollPane {

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** In sizes of type: the height of a lane, the room for letters, of a break, between two labels, of a day at least. */
    private static final double LANE = 1.5;

    private static final double LOW_LANE = 1.05;
    private static final int MANY = 8;
    /** More lanes than these are scrolled to, or no room would be left for the rows. */
    private static final int MOST_IN_VIEW = 14;
    private static final double LETTERS = 2.6;
    private static final double LETTER = 1.4;
    private static final double BREAK = 5;
    private static final double APART = 0.8;
    private static final double DAY = 0.9;
    private static final double DOT = 0.8;
    private static final double LABELS = 1.9;

    private final EvidenceViewModel model;
    private final IntConsumer jump;
    private final Messages messages;
    private final Pane canvas = new Pane();
    private final List<TimelineMark> marks = new ArrayList<>();
    private double type = 13;
    private int current = -1;

    /** @param jump goes to a row, counted from 0 */
    TimelineStrip(EvidenceViewModel model, IntConsumer jump, Messages messages) {
        this.model = model;
        this.jump = jump;
        this.messages = messages;
        getStyleClass().add("timeline-strip");
        canvas.getStyleClass().add("timeline-canvas");
        setContent(canvas);
        setFocusTraversable(false);
        setAccessibleRole(AccessibleRole.PARENT);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::go);
        setMinHeight(Region.USE_PREF_SIZE);
        visibleProperty().bind(model.stopsProperty().map(stops -> !stops.isEmpty()));
        managedProperty().bind(visibleProperty());
        model.stopsProperty().subscribe(stops -> draw());
        widthProperty().addListener(observable -> draw());
    }

    void setTypeSize(double pixels) {
        type = pixels;
        setStyle("-fx-font-size: " + pixels + "px;");
        draw();
    }

    /** Shows which row the reader is at; -1 for none. */
    void setCurrent(int row) {
        current = row;
        marks.forEach(mark -> mark.pseudoClassStateChanged(CURRENT, mark.row() == row));
        marks.stream().filter(mark -> mark.row() == row).findFirst().or(() -> marks.stream().findFirst()).ifPresent(this::letTabComeTo);
    }

    /** One of the marks is come to by Tab, for there may be a hundred. */
    private void letTabComeTo(TimelineMark one) {
        marks.forEach(mark -> mark.setFocusTraversable(mark == one));
    }

    /** Left and right go to the marks before and after, up and down to those of the same days in other lanes. */
    private void go(KeyEvent event) {
        int at = marks.indexOf(event.getTarget());
        int to = switch (event.getCode()) {
            case LEFT -> at - 1;
            case RIGHT -> at + 1;
            case UP -> isSameDays(at, at - 1) ? at - 1 : at;
            case DOWN -> isSameDays(at, at + 1) ? at + 1 : at;
            case HOME -> 0;
            case END -> marks.size() - 1;
            default -> -1;
        };
        if (at >= 0 && to >= 0 && to < marks.size()) {
            letTabComeTo(marks.get(to));
            marks.get(to).requestFocus();
            bringIntoView(marks.get(to));
            event.consume();
        }
    }

    private boolean isSameDays(int one, int other) {
        return other >= 0 && other < marks.size() && marks.get(one).row() == marks.get(other).row();
    }

    private void bringIntoView(TimelineMark mark) {
        double beyond = canvas.getWidth() - getViewportBounds().getWidth();
        if (beyond > 0) {
            double middle = mark.getBoundsInParent().getCenterX() - getViewportBounds().getWidth() / 2;
            setHvalue(Math.clamp(middle / beyond, 0, 1));
        }
    }

    private double lane() {
        return type * (model.articles().size() > MANY ? LOW_LANE : LANE);
    }

    private void draw() {
        canvas.getChildren().clear();
        marks.clear();
        List<Stop> stops = model.stopsProperty().get();
        if (stops.isEmpty() || getWidth() <= 0) {
            return;
        }
        double ofBreak = BREAK * type;
        double left = LETTERS * type;
        double room = getWidth() - left - 2 * type;
        TimeAxis axis = TimeAxis.of(stops, room, ofBreak, DAY * type);
        double width = Math.max(room, axis.leastWidth(ofBreak, DAY * type));
        List<Article> articles = List.copyOf(model.articles());
        double top = LABELS * type;
        double bottom = top + articles.size() * lane();
        canvas.setPrefSize(left + width + 2 * type, bottom + LABELS * type);
        int hidden = Math.max(0, articles.size() - MOST_IN_VIEW);
        setVbarPolicy(hidden > 0 ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER);
        setPrefHeight(bottom + LABELS * type + 2 + (width > room ? type : 0) - hidden * lane());
        for (int i = 0; i < articles.size(); i++) {
            lane(articles.get(i), top + (i + 0.5) * lane(), left, width);
        }
        axis.stretches().stream().filter(TimeAxis.Stretch::isBroken)
                .forEach(stretch -> gap(stretch, axis, left, width, ofBreak, top, bottom));
        double free = 0;
        for (int row = 0; row < stops.size(); row++) {
            Stop stop = stops.get(row);
            int own = row;
            double from = left + axis.at(stop.from(), width, ofBreak);
            double to = left + axis.at(stop.to().plusDays(1), width, ofBreak);
            free = label(stop, from, bottom, free);
            for (int i = 0; i < articles.size(); i++) {
                if (!stop.row().in(articles.get(i).id()).isEmpty()) {
                    TimelineMark mark = new TimelineMark(stop, articles.get(i), row, () -> jump.accept(own), messages);
                    place(mark, stop, from, to, top + (i + 0.5) * lane());
                    marks.add(mark);
                }
            }
        }
        canvas.getChildren().addAll(marks);
        setCurrent(current);
        setAccessibleText(messages.get(
                "timeline.name", stops.size(), stops.getFirst().row().title(), stops.getLast().row().title()));
    }

    private void lane(Article article, double y, double left, double width) {
        Line line = new Line(left, y, left + width, y);
        line.getStyleClass().add("timeline-lane");
        canvas.getChildren().add(line);
        LetterBadge letter = new LetterBadge(article.id());
        letter.getStyleClass().add("timeline-letter");
        letter.setMinSize(0, 0);
        letter.setTooltip(new Tooltip(article.displayName()));
        letter.pseudoClassStateChanged(LOW, model.articles().size() > MANY);
        double height = lane() * 0.9;
        double breadth = Math.max(LETTER * type, height);
        letter.resizeRelocate(type * 0.6, y - height / 2, breadth, height);
        canvas.getChildren().add(letter);
    }

    /** A day as a dot, a stretch of days as a bar. */
    private void place(TimelineMark mark, Stop stop, double from, double to, double y) {
        double height = Math.min(DOT * type, lane() * 0.8);
        double width = stop.from().equals(stop.to()) ? height : Math.max(height, to - from);
        mark.resizeRelocate(from, y - height / 2, width, height);
    }

    /** Names a day below the axis where there is room; returns where there is room for the next. */
    private double label(Stop stop, double x, double bottom, double free) {
        if (x < free) {
            return free;
        }
        Text label = text(stop.row().title(), "timeline-label");
        label.relocate(x, bottom + type * 0.35);
        canvas.getChildren().add(label);
        return x + label.getLayoutBounds().getWidth() + APART * type;
    }

    private void gap(
            TimeAxis.Stretch stretch, TimeAxis axis, double left, double width, double ofBreak, double top, double bottom) {
        double from = left + axis.at(stretch.from(), width, ofBreak);
        double middle = from + ofBreak / 2;
        Region veil = new Region();
        veil.getStyleClass().add("timeline-gap");
        veil.setManaged(false);
        veil.resizeRelocate(middle - type * 0.35, top, type * 0.7, bottom - top);
        Text words = text(length(stretch), "timeline-gap-words");
        words.relocate(middle - words.getLayoutBounds().getWidth() / 2, type * 0.35);
        canvas.getChildren().addAll(veil, words);
    }

    private Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().addAll("text", styleClass);
        canvas.getChildren().add(text);
        text.applyCss();
        canvas.getChildren().remove(text);
        return text;
    }

    private String length(TimeAxis.Stretch stretch) {
        LocalDate from = stretch.from();
        LocalDate until = stretch.until();
        long years = ChronoUnit.YEARS.between(from, until);
        long months = ChronoUnit.MONTHS.between(from, until);
        if (years > 0) {
            return messages.get("timeline.years", years);
        }
        return months > 0 ? messages.get("timeline.months", months) : messages.get("timeline.days", ChronoUnit.DAYS.between(from, until));
    }
}
