package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.comparison.Comparison;
import synoptic.project.Project;
import synoptic.ui.Stories;

/** What a column holds in memory does not grow with its article, but for what the article's text and marks themselves take. */
class MemoryTest extends WindowTest {

    private static final int SHORT = 2_000;
    private static final int LONG = 20_000;
    private static final int COLUMNS = 8;
    /** Only what is in view has nodes; a paragraph more or less may be. */
    private static final double MORE_NODES = 1.25;
    /** Text, style runs and the heights of paragraphs, in bytes for each word more. */
    private static final long BYTES_A_WORD = 400;

    @Override
    TestWindow open(Stage stage) {
        return new TestWindow(stage, folder, List.of(), (articles, draft, corrections, monitor) -> Stories.compare(List.of()));
    }

    @Override
    void begin() {
        model.claimsShownProperty().set(false);
    }

    private record Held(int nodes, long bytes) {}

    /** Opens eight articles, looks at every column, and says what the window holds then besides them. */
    private Held holding(int words) {
        List<Article> articles = LongStories.articles(words);
        Comparison comparison = LongStories.compare(articles);
        long before = heap();
        shown.robot.interact(() -> articles.forEach(shown.reading::add));
        settle();
        shown.robot.interact(() -> shown.reading.showComparison(comparison));
        for (int i = 0; i < COLUMNS; i++) {
            settle();
            shown.robot.interact(shown.reading::pageRight);
        }
        settle();
        Held held = new Held(onFx(() -> nodes(shown.stage.getScene().getRoot())), heap() - before);
        shown.robot.interact(() -> shown.reading.project().change("close", state -> Project.EMPTY));
        settle();
        return held;
    }

    private static int nodes(Node node) {
        int own = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                own += nodes(child);
            }
        }
        return own;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void longArticlesTakeNoMoreNodesAndFewBytesAWord() {
        holding(SHORT);
        Held small = holding(SHORT);
        Held large = holding(LONG);

        assertThat(large.nodes()).isLessThan((int) (MORE_NODES * small.nodes()));
        assertThat((large.bytes() - small.bytes()) / (COLUMNS * (LONG - SHORT))).isLessThan(BYTES_A_WORD);
    }
}
