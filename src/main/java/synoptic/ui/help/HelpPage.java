package synoptic.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import synoptic.ui.i18n.Messages;

/** "Using Synoptic", the same page that the documentation has, with its pictures. */
public final class HelpPage extends ScrollPane {

    private static final String FOLDER = "/synoptic/ui/help/";
    private static final double MEASURE = 680;

    public HelpPage(Messages messages) {
        getStyleClass().add("help");
        setAccessibleText(messages.get("help.title"));
        VBox page = new VBox();
        page.getStyleClass().add("help-page");
        page.setMaxWidth(MEASURE);
        Parser.builder().build().parse(text()).accept(new Blocks(page));
        VBox middle = new VBox(page);
        middle.getStyleClass().add("help-middle");
        setContent(middle);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    private static String text() {
        try (InputStream in = HelpPage.class.getResourceAsStream(FOLDER + "using-synoptic.md")) {
            return new String(Objects.requireNonNull(in, FOLDER).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL resource(String name) {
        return Objects.requireNonNull(HelpPage.class.getResource(FOLDER + name), name);
    }

    /** Makes a control of each block. */
    private static final class Blocks extends AbstractVisitor {
        private final VBox page;

        Blocks(VBox page) {
            this.page = page;
        }

        @Override
        public void visit(Heading heading) {
            Inline inline = new Inline();
            heading.accept(inline);
            Label label = new Label(inline.plain.toString());
            label.getStyleClass().add(heading.getLevel() == 1 ? "help-title" : "help-heading");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            page.getChildren().add(label);
        }

        @Override
        public void visit(Paragraph paragraph) {
            Node first = paragraph.getFirstChild();
            if (first instanceof org.commonmark.node.Image picture) {
                show(picture);
            } else {
                page.getChildren().add(flow(paragraph, ""));
            }
        }

        @Override
        public void visit(BulletList list) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                TextFlow flow = flow(Objects.requireNonNull(item.getFirstChild()), "•  ");
                flow.getStyleClass().add("help-item");
                page.getChildren().add(flow);
            }
        }

        private static TextFlow flow(Node block, String prefix) {
            Inline inline = new Inline();
            inline.add(prefix, "help-text");
            block.accept(inline);
            inline.flow.setAccessibleText(inline.plain.toString());
            return inline.flow;
        }

        private void show(org.commonmark.node.Image picture) {
            Inline words = new Inline();
            picture.accept(words);
            ImageView view =
                    new ImageView(new Image(resource(picture.getDestination()).toExternalForm(), 2 * MEASURE, 0, true, true));
            view.setFitWidth(MEASURE);
            view.setPreserveRatio(true);
            view.setAccessibleText(words.plain.toString());
            page.getChildren().add(view);
        }
    }

    /** Gathers the words of a block. */
    private static final class Inline extends AbstractVisitor {
        private final TextFlow flow = new TextFlow();
        private final StringBuilder plain = new StringBuilder();
        private String styleClass = "help-text";

        void add(String words, String style) {
            Text text = new Text(words);
            text.getStyleClass().addAll("text", style);
            flow.getChildren().add(text);
            plain.append(words);
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral(), styleClass);
        }

        @Override
        public void visit(Code code) {
            add(code.getLiteral(), "help-key");
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            add(" ", styleClass);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within("help-strong", strong);
        }

        @Override
        public void visit(Emphasis emphasis) {
            within("help-emphasis", emphasis);
        }

        private void within(String style, Node node) {
            String before = styleClass;
            styleClass = style;
            visitChildren(node);
            styleClass = before;
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
        }

        @Override
        public void visit(org.commonmark.node.Image image) {
            visitChildren(image);
        }
    }
}
