package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.ingest.Source;
import synoptic.ingest.SourceLoader;
import synoptic.ingest.UnreadableSourceException;
import synoptic.ui.Stories;
import synoptic.ui.i18n.Messages;

/** What users correct in articles: what belongs to them, what is known of them, how they were decoded; and articles that come back. */
class EmendingTest extends WindowTest {

    private static final String SENT = "Washington accuses the north of supplying missiles";

    @Override
    void begin() {
        shown.stage.setWidth(1100);
        Stories.three().forEach(reading::add);
        model.compare();
    }

    private Article article(String id) {
        return onFx(() -> reading.articles().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow());
    }

    private void press(String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
        settle();
    }

    private void show(String article) {
        robot.interact(() -> reading.show(article));
        settle();
    }

    private int furnitureCompared(String article) {
        return onFx(() -> reading.comparison().orElseThrow().witnesses().stream()
                .filter(witness -> witness.id().equals(article))
                .mapToInt(witness -> witness.article().furniture().size())
                .sum());
    }

    @Test
    void aPassageIsTakenOutOfItsArticleByKeyAndTheComparisonFollows() {
        settle();
        robot.interact(() -> {
            area("A").requestFocus();
            reading.selectAt("A", article("A").text().indexOf(SENT));
        });
        settle();
        robot.type(KeyCode.X);
        settle();

        assertThat(area("A").getText()).doesNotContain(SENT);
        assertThat(furnitureCompared("A")).isEqualTo(1);

        assertThat(robot.lookup("#undo").queryAs(Button.class).getAccessibleText()).isEqualTo("Undo take out of the article");
        press("#undo");
        assertThat(area("A").getText()).contains(SENT);
        assertThat(furnitureCompared("A")).isZero();
    }

    @Test
    void whatWasTakenOutIsPutBackByTheMenuOfItsText() {
        show("B");
        int before = furnitureCompared("B");
        robot.interact(() -> Event.fireEvent(area("B"),
                new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 200, 200, 200, 200, true, new PickResult(area("B"), 0, 0))));
        settle();
        ContextMenu menu = (ContextMenu) onFx(() -> Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu shown && "text-menu".equals(shown.getId()))
                .findFirst()
                .orElseThrow());
        MenuItem put = menu.getItems().stream()
                .filter(item -> "This belongs to the article".equals(item.getText()))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> {
            put.fire();
            menu.hide();
        });
        settle();

        assertThat(area("B").getText()).startsWith("[Share this article]");
        assertThat(furnitureCompared("B")).isLessThan(before);
    }

    @Test
    void whatIsKnownOfAnArticleIsCorrectedCheckedAndUndone() {
        settle();
        robot.interact(() -> area("A").requestFocus());
        robot.type(KeyCode.E);
        settle();
        robot.interact(() -> {
            text("#details-outlet").setText("The Southern Weekly");
            text("#details-headline").setText("Another headline");
            text("#details-dateline").setText("SEOUL");
            text("#details-published").setText("last Tuesday");
        });
        press("#details-done");
        assertThat(robot.lookup(".details-problem").queryAs(Labeled.class).getText()).contains("2024-06-19");

        robot.interact(() -> text("#details-published").setText("2024-06-19 05:07"));
        press("#details-done");
        assertThat(article("A").displayName()).isEqualTo("The Southern Weekly");
        assertThat(article("A").headline()).isEqualTo("Another headline");
        assertThat(onFx(() -> reading.comparison().orElseThrow().witnesses().getFirst().article().dateline())).isEqualTo("SEOUL");
        assertThat(String.valueOf(article("A").published())).contains("2024-06-19", "05:07");
        assertThat(robot.lookup(".outlet").nth(0).queryAs(Labeled.class).getText()).isEqualTo("The Southern Weekly");
        assertThat(onFx(() -> reading.comparison().orElseThrow().witnesses().getFirst().article().displayName()))
                .isEqualTo("The Southern Weekly");

        press("#undo");
        assertThat(article("A").displayName()).isEqualTo("The Southern Daily");
        assertThat(article("A").dateline()).isNull();
        assertThat(robot.lookup(".outlet").nth(0).queryAs(Labeled.class).getText()).isEqualTo("The Southern Daily");
    }

    private TextField text(String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    @Test
    void anotherEncodingIsChosenForATextThatWasReadWrongly() throws UnreadableSourceException {
        byte[] russian = "Правда о визите\n\nПрезидент прибыл в среду на переговоры.\n".getBytes(Charset.forName("KOI8-R"));
        Article wrong = new SourceLoader().load("D", new Source.InMemory("visit.txt", russian), Charset.forName("windows-1252"));
        robot.interact(() -> {
            reading.add(wrong);
            model.compare();
        });
        show("D");
        robot.interact(() -> area("D").requestFocus());
        robot.type(KeyCode.E);
        settle();
        robot.interact(() -> robot.lookup("#details-encoding").<ComboBox<String>>query().setValue("KOI8-R"));
        settle();

        assertThat(article("D").text()).contains("Президент прибыл");
        assertThat(onFx(() -> reading.articles().stream().map(Article::id).toList())).containsExactly("A", "B", "C", "D");
        show("D");
        assertThat(area("D").getText()).contains("Президент прибыл");
        press("#undo");
        assertThat(article("D").text()).doesNotContain("Президент");
    }

    @Test
    void aClosedSourceIsOpenedAgain() {
        settle();
        robot.interact(() -> model.arrangement().close("B"));
        settle();
        assertThat(model.closed().articles()).extracting(Article::id).containsExactly("B");

        robot.interact(() -> model.closed().reopen(model.closed().articles().getFirst()));
        settle();
        assertThat(onFx(() -> reading.articles().stream().map(Article::id).toList())).containsExactly("A", "C", "B");
        assertThat(model.closed().articles()).isEmpty();
        assertThat(reading.comparison().orElseThrow().witnesses()).hasSize(3);
    }

    @Test
    void anAddressIsAskedForInALineAndWhatIsNoneIsSaid() {
        settle();
        robot.interact(() -> area("A").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        settle();
        assertThat(robot.lookup("#address").query().isFocused()).isTrue();
        robot.interact(() -> text("#address").setText("not an address"));
        press("#fetch");
        assertThat(model.problems()).singleElement().satisfies(problem -> assertThat(problem).contains("“not an address”"));
        assertThat(robot.lookup("#address").query().getParent().isVisible()).isTrue();

        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup(".address-strip").query().isVisible()).isFalse();
    }

    @Test
    void aDroppedLinkIsFetchedAndWhatFailsIsSaid() {
        robot.interact(() -> new Transfer(model, Messages.in(Locale.ENGLISH)).openText("http://synoptic.invalid/story"));
        settle();

        assertThat(model.problems()).singleElement().satisfies(problem -> assertThat(problem).contains("synoptic.invalid"));
        assertThat(reading.articles()).hasSize(3);
    }

    @Test
    void theCardWarnsWhereTheSameWordsStandInARemovedPart() {
        Article removed = Stories.article("D", "Fourth", "A fourth headline", "Nobody expects a long stay.",
                "[More than 11,000 containers were shipped]");
        robot.interact(() -> {
            reading.add(removed);
            model.compare();
            reading.select(reading.comparison().orElseThrow().claims().stream()
                    .filter(claim -> claim.mentions().getFirst().article().equals("B"))
                    .findFirst()
                    .orElseThrow());
        });
        settle();
        // One figure alone is no proof; the words around it have to be there too.
        assertThat(robot.lookup(".card-warning").queryAll()).isEmpty();
    }

    @Test
    void whatIsFoldedAwayIsFoundAndShown() {
        show("B");
        assertThat(area("B").getText()).doesNotContain("[Share this article]");
        robot.interact(() -> text("#search").setText("share this"));
        settle();
        robot.interact(() -> robot.lookup("#search").query().requestFocus());
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(area("B").getText()).contains("[Share this article]");
    }
}
