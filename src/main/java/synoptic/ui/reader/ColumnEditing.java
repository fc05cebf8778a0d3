package synoptic.ui.reader;

import java.nio.charset.Charset;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.ui.i18n.Messages;

/** What a reader corrects in a column: by the menu of its text, and in what is known of its article. */
public final class ColumnEditing {

    private final ReadingViewModel reading;
    private final EmendingViewModel emending;
    private final BiConsumer<Article, Charset> reread;
    private final Noting noting;
    private final Messages messages;

    /** Opens the notes of a reader. */
    public interface Noting {

        /** Opens the note on words. */
        void on(Passage words);

        /**
         * Opens the note on an article as a whole.
         *
         * @param below what it is to stand below
         */
        void onSource(String article, Node below);
    }

    /** @param reread reads an article again in another encoding */
    public ColumnEditing(ReadingViewModel reading, BiConsumer<Article, Charset> reread, Noting noting, Messages messages) {
        this.noting = noting;
        this.reading = reading;
        this.emending = new EmendingViewModel(reading.project(), messages);
        this.reread = reread;
        this.messages = messages;
    }

    void showMenu(Node owner, Passage passage, ContextMenuEvent event) {
        if (passage.span().isEmpty()) {
            return;
        }
        MenuItem correct = new MenuItem(messages.get(emending.isOut(passage) ? "column.restore" : "column.set-aside"));
        correct.setOnAction(done -> toggle(passage));
        MenuItem note = new MenuItem(messages.get("column.note-words"));
        note.setOnAction(done -> noting.on(passage));
        note.setAccelerator(new KeyCodeCombination(KeyCode.A));
        correct.setAccelerator(new KeyCodeCombination(KeyCode.X));
        // What is wanted often comes first; what takes words away stands apart.
        ContextMenu menu = new ContextMenu(note, new SeparatorMenuItem(), correct);
        menu.setId("text-menu");
        menu.setAutoHide(true);
        menu.show(owner, event.getScreenX(), event.getScreenY());
    }

    void toggle(Passage passage) {
        if (!passage.span().isEmpty()) {
            // What is selected is kept in view, and would be unfolded again.
            reading.clearSelection();
            emending.toggle(passage);
        }
    }

    void editNote(String article, Node below) {
        noting.onSource(article, below);
    }

    void editDetails(Article article, Node below) {
        new DetailsPopover(emending, article.id(), messages)
                .show(below, emending.canBeDecoded(article), encoding -> reread.accept(article, encoding));
    }
}
