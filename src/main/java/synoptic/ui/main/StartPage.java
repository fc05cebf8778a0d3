package synoptic.ui.main;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.ui.i18n.Messages;

/** What is seen while nothing is open: how to open something, and stories to try. */
final class StartPage extends VBox {

    StartPage(MainViewModel model, List<SampleStory> samples, OpenActions actions, Messages messages) {
        getStyleClass().add("start-page");
        setAlignment(Pos.CENTER);
        Label title = new Label(messages.get("start.title"));
        title.getStyleClass().add("start-title");
        Label lead = new Label(messages.get("start.lead"));
        lead.getStyleClass().add("start-lead");
        lead.setWrapText(true);
        Button files = new Button(messages.get("start.open-files"), new FontIcon(Feather.FILE_TEXT));
        files.getStyleClass().add("accent");
        files.setDefaultButton(true);
        files.setOnAction(event -> actions.openFiles());
        Button folder = new Button(messages.get("start.open-folder"), new FontIcon(Feather.FOLDER));
        folder.setOnAction(event -> actions.openFolder());
        HBox buttons = new HBox(files, folder);
        buttons.getStyleClass().add("start-buttons");
        buttons.setAlignment(Pos.CENTER);
        Label drop = new Label(messages.get("start.drop"));
        drop.getStyleClass().add("start-drop");
        VBox card = new VBox(title, lead, buttons, drop);
        card.getStyleClass().add("start-card");
        card.setAlignment(Pos.CENTER);
        card.setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().add(card);
        if (!samples.isEmpty()) {
            Label heading = new Label(messages.get("start.samples"));
            heading.getStyleClass().add("start-heading");
            FlowPane stories = new FlowPane();
            stories.getStyleClass().add("start-stories");
            stories.setAlignment(Pos.CENTER);
            for (SampleStory sample : samples) {
                Button story = new Button(sample.title(), new FontIcon(Feather.BOOK_OPEN));
                story.getStyleClass().add("sample-story");
                story.setOnAction(event -> model.open(List.of(sample.folder())));
                stories.getChildren().add(story);
            }
            getChildren().addAll(heading, stories);
        }
    }
}
