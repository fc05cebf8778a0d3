package synoptic.ui.main;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import synoptic.ui.i18n.Messages;

/** What comes in and goes out by the clipboard and by dragging: files, folders, text. */
final class Transfer {

    private static final PseudoClass DROP_TARGET = PseudoClass.getPseudoClass("drop-target");

    private final MainViewModel model;
    private final Messages messages;

    Transfer(MainViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** Opens what is on the clipboard. */
    void paste() {
        open(Clipboard.getSystemClipboard());
    }

    /** Puts words on the clipboard; blank ones are not worth losing what is there. */
    void copy(String words) {
        if (!words.isBlank()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
        }
    }

    /** Lets files, folders and text be dropped on a part of the window. */
    void acceptDrops(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            Clipboard dragged = event.getDragboard();
            if (dragged.hasFiles() || dragged.hasUrl() || dragged.hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(DROP_TARGET, true);
            }
            event.consume();
        });
        target.addEventHandler(
                DragEvent.DRAG_EXITED_TARGET, event -> target.pseudoClassStateChanged(DROP_TARGET, false));
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(open(event.getDragboard()));
            event.consume();
        });
    }

    private boolean open(Clipboard content) {
        if (content.hasFiles()) {
            return open(content.getFiles());
        }
        if (content.hasUrl()) {
            return openLink(content.getUrl());
        }
        return content.hasString() && openText(content.getString());
    }

    /** Opens files and folders; false where there are none. */
    boolean open(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        model.open(paths);
        return !paths.isEmpty();
    }

    /** Opens text as an article; a line that is nothing but a web address is taken for a link. */
    boolean openText(String text) {
        if (text.strip().matches("(?i)https?://\\S+")) {
            return openLink(text.strip());
        }
        model.openText(text);
        return !text.isBlank();
    }

    /** Opens a link to a file or to a page on the web, which is fetched: whoever drops or pastes it asks for that. */
    private boolean openLink(String link) {
        if (link.regionMatches(true, 0, "file:", 0, 5)) {
            try {
                model.open(List.of(Path.of(URI.create(link))));
                return true;
            } catch (IllegalArgumentException e) {
                model.tell(messages.get("problem.link", link));
                return false;
            }
        }
        return model.openAddress(link);
    }
}
