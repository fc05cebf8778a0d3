package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import synoptic.article.Article;
import synoptic.ui.Stories;

/** A text of the reader's own, and what sources leave out, in the window. */
class DraftWalkTest extends WindowTest {

    @Override
    void begin() {
        shown.stage.setWidth(1500);
        Stories.three().forEach(reading::add);
        reading.add(Stories.article("D", "My essay", "What it means", "One thing. Another thing."));
        model.compare();
    }

    private void take() {
        interact(() -> reading.currentProperty().set("D"));
        push(KeyCode.T);
        settle();
    }

    @Test
    void theKeyTakesAColumnForMyTextAndItIsNoSourceThen() {
        assertThat(reading.comparison().orElseThrow().witnesses()).hasSize(4);
        take();

        assertThat(reading.comparison().orElseThrow().witnesses()).hasSize(3);
        assertThat(reading.comparison().orElseThrow().draft()).isNotNull();
        assertThat(model.story().summaryProperty().get()).startsWith("3 sources").endsWith("and your text");
        assertThat(lookup(".own-badge").queryAllAs(Label.class)).filteredOn(Label::isVisible).hasSize(1);

        interact(reading.project()::undo);
        settle();
        assertThat(reading.comparison().orElseThrow().witnesses()).hasSize(4);
        assertThat(reading.comparison().orElseThrow().draft()).isNull();
    }

    @Test
    void itsSentencesAreListedAndLeadToTheSources() {
        take();
        interact(() -> model.viewProperty().set(View.DRAFT));
        settle();

        ListView<?> list = lookup("#draft-list").query();
        assertThat(list.getItems()).hasSize(4);
        assertThat(list.getAccessibleText()).isNotBlank();
        interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        push(KeyCode.ENTER);
        settle();
        assertThat(model.viewProperty().get()).isEqualTo(View.COLUMNS);
        assertThat(reading.selection()).isPresent();
    }

    @Test
    void theTablesHaveNoColumnForIt() {
        take();
        interact(() -> model.viewProperty().set(View.MATRIX));
        settle();
        assertThat(reading.articles()).extracting(Article::id).contains("D");
        assertThat(lookup("#evidence-table .letter-badge").queryAll()).hasSize(3);
    }

    @Test
    void theKeyListsWhatSourcesLeaveOutInPlaceOfClaims() {
        push(KeyCode.O);
        settle();
        assertThat(lookup("#omissions-list").tryQuery()).isPresent();
        assertThat(lookup("#claims-list").tryQuery()).isEmpty();
        assertThat(lookup("#chip-left-out").queryAs(ToggleButton.class).isSelected()).isTrue();

        interact(() -> lookup("#chip-only-here").queryAs(ToggleButton.class).fire());
        settle();
        assertThat(lookup("#claims-list").tryQuery()).isPresent();
    }
}
