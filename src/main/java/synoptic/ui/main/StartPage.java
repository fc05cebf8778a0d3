package synoptic.ui.main;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import synoptic.settings.Recent;
import synoptic.settings.Settings;
import synoptic.ui.i18n.Messages;

/** What is seen while nothing is open: how to open something, and stories to try. */
final class StartPage extends ScrollPane {

    private static final int MOST = 5;
    private static final double WIDEST = 280;

    private final MainViewModel model;
    private final Label recentHeading;
    private final FlowPane recents = new FlowPane();
    private final RecentNames names;

    StartPage(
            MainViewModel model,
            ObservableValue<Settings> settings,
            List<SampleStory> samples,
            OpenActions actions,
            Runnable openAddress,
            Messages messages) {
        this.model = model;
        this.names = new RecentNames(messages);
        getStyleClass().add("start-page");
        setFitToWidth(true);
        setFitToHeight(true);
        VBox content = new VBox();
        content.getStyleClass().add("start-content");
        content.setAlignment(Pos.CENTER);
        content.setMinHeight(Region.USE_PREF_SIZE);
        // While files are read there is nothing to choose, and they are about to appear.
        content.visibleProperty().bind(model.activity().busyProperty().not());
        setContent(new StackPane(content, reading(messages)));
        Label title = new Label(messages.get("start.title"));
        title.getStyleClass().add("start-title");
        title.setWrapText(true);
        Label lead = new Label(messages.get("start.lead"));
        lead.getStyleClass().add("start-lead");
        lead.setWrapText(true);
        Button files = new Button(messages.get("start.open-files"), new FontIcon(Feather.FILE_TEXT));
        files.getStyleClass().add("accent");
        files.setDefaultButton(true);
        files.setOnAction(event -> actions.openFiles());
        Button folder = new Button(messages.get("start.open-folder"), new FontIcon(Feather.FOLDER));
        folder.setOnAction(event -> actions.openFolder());
        Button address = new Button(messages.get("start.open-address"), new FontIcon(Feather.LINK));
        address.setOnAction(event -> openAddress.run());
        FlowPane buttons = new FlowPane(files, folder, address);
        buttons.getStyleClass().add("start-buttons");
        buttons.setAlignment(Pos.CENTER);
        Label drop = new Label(messages.get("start.drop"));
        drop.setWrapText(true);
        drop.getStyleClass().add("start-drop");
        VBox card = new VBox(title, lead, buttons, drop);
        card.getStyleClass().add("start-card");
        card.setAlignment(Pos.CENTER);
        card.setMaxWidth(Region.USE_PREF_SIZE);
        content.getChildren().add(card);
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
            content.getChildren().addAll(heading, stories);
        }
        recentHeading = new Label(messages.get("start.recent"));
        recentHeading.getStyleClass().add("start-heading");
        recents.getStyleClass().add("start-stories");
        recents.setAlignment(Pos.CENTER);
        content.getChildren().addAll(recentHeading, recents);
        settings.subscribe(now -> showRecents(now.recents()));
    }

    /** What is seen instead while the first files are read. */
    private VBox reading(Messages messages) {
        Label title = new Label(messages.get("start.reading"));
        title.getStyleClass().add("start-title");
        Label words = new Label();
        words.textProperty().bind(model.activity().wordsProperty());
        words.getStyleClass().add("start-lead");
        words.setWrapText(true);
        VBox reading = new VBox(title, words);
        reading.setId("start-reading");
        reading.getStyleClass().add("start-content");
        reading.setAlignment(Pos.CENTER);
        reading.visibleProperty().bind(model.activity().busyProperty());
        return reading;
    }

    private void showRecents(List<Recent> all) {
        List<Recent> latest = all.stream().limit(MOST).toList();
        List<String> called = names.of(latest);
        recents.getChildren().setAll(IntStream.range(0, latest.size()).mapToObj(i -> button(latest.get(i), called.get(i))).toList());
        for (Region part : List.of(recentHeading, recents)) {
            part.setVisible(!all.isEmpty());
            part.setManaged(!all.isEmpty());
        }
    }

    private Button button(Recent recent, String name) {
        Button button = new Button(name, new FontIcon(Feather.CLOCK));
        button.getStyleClass().addAll("sample-story", "recent-story");
        button.setMaxWidth(WIDEST);
        button.setTooltip(new Tooltip(String.join("\n", recent.files())));
        button.setOnAction(event -> model.open(recent));
        return button;
    }
}
