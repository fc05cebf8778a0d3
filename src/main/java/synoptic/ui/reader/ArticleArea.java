package synoptic.ui.reader;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.EventPattern;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * The text of one column: read-only, marked by style classes, with letters in the margin. It answers where passages stand on
 * screen and scrolls them to a given height. Positions are those of its {@link DisplayText}; heights are pixels from its top.
 */
final class ArticleArea extends StyledTextArea<ParagraphLook, Collection<String>> {

    /** Where a passage stands: clamped to what is in view. */
    record Extent(double top, double bottom) {}

    private DisplayText text;
    private double fontSize;
    private double spaceAbove;
    private double spaceBelow;
    private IntFunction<String> margin = block -> "";
    private @Nullable List<TextFlow> remembered;

    ArticleArea(DisplayText text, double fontSize) {
        super(
                ParagraphLook.INITIAL,
                (flow, look) -> look.applyTo(flow),
                List.of(),
                (segment, styleClasses) -> segment.getStyleClass().addAll(styleClasses));
        this.text = text;
        this.fontSize = fontSize;
        getStyleClass().add("article-area");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setShowCaret(CaretVisibility.OFF);
        focusVisibleProperty()
                .addListener((observable, old, now) -> setShowCaret(now ? CaretVisibility.ON : CaretVisibility.OFF));
        // The control swallows letters even where nothing can be written; here they are keys of the window.
        Nodes.addInputMap(this, InputMap.ignore(EventPattern.keyPressed().onlyIf(ArticleArea::isForTheWindow)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
        setParagraphGraphicFactory(this::marginNode);
        show(text, Optional.empty());
        displaceCaret(0);
    }

    private static boolean isForTheWindow(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean copiesOrSelects = event.isShortcutDown() && (code == KeyCode.C || code == KeyCode.A);
        return !copiesOrSelects && !code.isNavigationKey() && !code.isWhitespaceKey();
    }

    private void leaveByTab(KeyEvent event) {
        // The control keeps Tab for tabulators even where nothing can be written, and would not be left by keyboard again.
        if (event.getCode() == KeyCode.TAB && !event.isAltDown() && !event.isMetaDown()) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** What a screen reader asks for; the control itself does not answer yet. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getText();
            case EDITABLE -> false;
            case CARET_OFFSET -> getCaretPosition();
            case SELECTION_START -> getSelection().getStart();
            case SELECTION_END -> getSelection().getEnd();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** Replaces the text and its styles, and keeps to the same place as far as there is one. */
    void show(DisplayText newText, Optional<StyleSpans<Collection<String>>> styles) {
        text = newText;
        var builder = new ReadOnlyStyledDocumentBuilder<ParagraphLook, String, Collection<String>>(
                SegmentOps.styledTextOps(), ParagraphLook.INITIAL);
        for (int i = 0; i < text.blocks().size(); i++) {
            DisplayText.Block block = text.blocks().get(i);
            if (styles.isEmpty() || block.text().isEmpty()) {
                builder.addParagraph(block.text(), List.of(), look(i));
            } else {
                builder.addParagraph(block.text(), styles.get().subView(block.start(), block.end()), look(i));
            }
        }
        replace(0, getLength(), builder.build());
    }

    /** Changes the styles of some characters. */
    void restyle(TextSpan span, StyleSpans<Collection<String>> all) {
        if (!span.isEmpty()) {
            setStyleSpans(span.start(), all.subView(span.start(), span.end()));
        }
    }

    /** Sets what stands in the margin of each block. */
    void setMargin(IntFunction<String> letters) {
        margin = letters;
        setParagraphGraphicFactory(this::marginNode);
    }

    /** Follows a new text size; its style sheet sizes the letters, this the space between paragraphs. */
    void setFontSize(double newSize) {
        fontSize = newSize;
        for (int i = 0; i < text.blocks().size(); i++) {
            setParagraphStyle(i, look(i));
        }
        setParagraphGraphicFactory(this::marginNode);
    }

    private ParagraphLook look(int block) {
        List<DisplayText.Block> blocks = text.blocks();
        boolean last = block == blocks.size() - 1;
        double gap = last || blocks.get(block + 1).look() == DisplayText.Look.CONTINUED ? 0 : 0.7 * fontSize;
        double above = blocks.get(block).look() == DisplayText.Look.SUBHEAD ? 0.4 * fontSize : 0;
        return new ParagraphLook(
                block,
                blocks.get(block).look(),
                above + (block == 0 ? spaceAbove + 0.6 * fontSize : 0),
                gap + (last ? spaceBelow + 2 * fontSize : 0));
    }

    private Node marginNode(int block) {
        Label letters = new Label(block < text.blocks().size() ? margin.apply(block) : "");
        letters.getStyleClass().add("margin-letters");
        letters.setAlignment(Pos.TOP_RIGHT);
        letters.setPadding(new Insets(block < text.blocks().size() ? look(block).above() : 0, 0, 0, 0));
        letters.setMouseTransparent(true);
        return letters;
    }

    /** Whether a caret is seen: once somebody moves with the keyboard. */
    boolean isCaretShown() {
        return getShowCaret() == CaretVisibility.ON;
    }

    private void setSpace(double above, double below) {
        boolean aboveChanged = above != spaceAbove;
        boolean belowChanged = below != spaceBelow;
        spaceAbove = above;
        spaceBelow = below;
        int last = text.blocks().size() - 1;
        if (aboveChanged) {
            setParagraphStyle(0, look(0));
            recreateParagraphGraphic(0);
        }
        if (belowChanged) {
            setParagraphStyle(last, look(last));
        }
        if (aboveChanged || belowChanged) {
            layout();
        }
    }

    /** Gives up the space that levelling made at both ends of the text. */
    void removeSpace() {
        setSpace(0, 0);
    }

    /** Scrolls so that a position's line stands at a height; where the text is too short for that, space is added. */
    void alignTo(int position, double height) {
        setSpace(0, 0);
        scrollTo(position, height);
        double missing = height - lineTop(position).orElse(height);
        if (Math.abs(missing) > 1) {
            setSpace(Math.max(0, missing), Math.max(0, -missing));
            scrollTo(position, height);
        }
    }

    /** Scrolls a span into view if it is not comfortably there. */
    void reveal(TextSpan span) {
        OptionalDouble top = lineTop(span.start());
        double height = getHeight();
        if (top.isEmpty() || top.getAsDouble() < 0.04 * height || top.getAsDouble() > 0.8 * height) {
            scrollTo(span.start(), height / 3);
        }
    }

    /** Scrolls so that a position's line stands at a height, as far as there is text enough. */
    void scrollTo(int position, double height) {
        showParagraphAtTop(text.blockAt(position));
        layout();
        lineTop(position).ifPresent(top -> {
            scrollYBy(top - height);
            layout();
        });
    }

    /** The top of the line that holds a position, if its paragraph is on screen; it may lie outside the area. */
    OptionalDouble lineTop(int position) {
        int block = text.blockAt(position);
        int within = Math.max(0, position - text.blocks().get(block).start());
        return flowsOnScreen().stream()
                .filter(flow -> blockOf(flow) == block)
                .mapToDouble(flow -> {
                    List<Rectangle2D> shape = geometry(flow, within, within + 1);
                    return inArea(flow, shape.isEmpty() ? 0 : shape.getFirst().getMinY());
                })
                .findFirst();
    }

    /** Where a span stands; a line at the top or bottom edge where it is out of view. */
    Extent extent(TextSpan span) {
        int first = text.blockAt(span.start());
        int last = text.blockAt(Math.max(span.start(), span.end() - 1));
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        boolean isBelow = true;
        for (TextFlow flow : flows()) {
            int block = blockOf(flow);
            isBelow &= block < first;
            if (first <= block && block <= last) {
                DisplayText.Block shown = text.blocks().get(block);
                int from = Math.max(span.start(), shown.start()) - shown.start();
                int to = Math.min(span.end(), shown.end()) - shown.start();
                for (Rectangle2D line : geometry(flow, from, to)) {
                    top = Math.min(top, inArea(flow, line.getMinY()));
                    bottom = Math.max(bottom, inArea(flow, line.getMaxY()));
                }
            }
        }
        if (bottom < top) {
            double edge = isBelow ? getHeight() : 0;
            return new Extent(edge, edge);
        }
        return new Extent(Math.clamp(top, 0, getHeight()), Math.clamp(bottom, 0, getHeight()));
    }

    /** The first and last position in view, as places between 0 and 1 of the whole text. */
    Extent viewport() {
        List<TextFlow> flows = flows();
        if (flows.isEmpty() || text.text().isEmpty()) {
            return new Extent(0, 1);
        }
        return new Extent(
                positionAt(flows.getFirst(), 0) / text.text().length(),
                positionAt(flows.getLast(), getHeight()) / text.text().length());
    }

    /** The position that begins the line at a height, if there is one. */
    OptionalInt positionAt(double height) {
        for (TextFlow flow : flows()) {
            double top = inArea(flow, 0);
            if (height < top + flow.getHeight()) {
                int within = flow.getHitInfo(new Point2D(0, Math.max(0, height - top))).getCharIndex();
                return OptionalInt.of(text.blocks().get(blockOf(flow)).start() + within);
            }
        }
        return OptionalInt.empty();
    }

    /** Scrolls so that a position's line stands at a height, as far as there is text enough; quicker where it is in view. */
    void bringTo(int position, double height) {
        OptionalDouble top = lineTop(position);
        if (top.isPresent()) {
            scrollYBy(top.getAsDouble() - height);
        } else {
            scrollTo(position, height);
        }
    }

    /** Keeps in mind what is on screen, until {@link #forget}: to be asked about many places while nothing moves. */
    void remember() {
        remembered = flowsOnScreen();
    }

    void forget() {
        remembered = null;
    }

    private List<TextFlow> flows() {
        List<TextFlow> known = remembered;
        return known == null ? flowsOnScreen() : known;
    }

    private double positionAt(TextFlow flow, double height) {
        DisplayText.Block block = text.blocks().get(blockOf(flow));
        double top = inArea(flow, 0);
        double share = Math.clamp((height - top) / Math.max(1, flow.getHeight()), 0, 1);
        return block.start() + share * block.text().length();
    }

    private double inArea(TextFlow flow, double y) {
        return sceneToLocal(flow.localToScene(new Point2D(0, y))).getY();
    }

    private static List<Rectangle2D> geometry(TextFlow flow, int from, int to) {
        return flow.getLayoutInfo().getSelectionGeometry(from, to, false);
    }

    private List<TextFlow> flowsOnScreen() {
        return lookupAll(".paragraph-text").stream()
                .filter(TextFlow.class::isInstance)
                .map(TextFlow.class::cast)
                .filter(flow -> flow.getParent().isVisible() && blockOf(flow) < text.blocks().size())
                .sorted(Comparator.comparingInt(ArticleArea::blockOf))
                .toList();
    }

    private static int blockOf(TextFlow flow) {
        ParagraphLook look = ParagraphLook.of(flow);
        return look == null ? Integer.MAX_VALUE : look.block();
    }
}
