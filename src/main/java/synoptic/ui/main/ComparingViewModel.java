package synoptic.ui.main;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.project.Project;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.concurrent.Reporter;
import synoptic.ui.i18n.Failures;
import synoptic.ui.i18n.Messages;
import synoptic.ui.reader.ReadingViewModel;

/** Compares what is open, in the background, as the reader corrected it. Used on the FX thread. */
public final class ComparingViewModel {

    /** Compares articles; called off the FX thread. */
    @FunctionalInterface
    public interface Comparer {

        /**
         * Compares two articles or more, or one or more and a draft.
         *
         * @param draft the reader's own text, which is held against the articles, or null
         * @param corrections what the reader says of passages
         * @throws CancellationException if the monitor said that the result is no longer wanted
         */
        Comparison compare(List<Article> articles, @Nullable Article draft, Corrections corrections, ComparisonMonitor monitor);
    }

    /** What the rest of the window wants to know. */
    interface Listener {

        /** A sentence about what could not be compared or what is to be known of the result. */
        void notice(String sentence);

        /** A comparison is shown. */
        void compared();
    }

    private final ReadingViewModel reading;
    private final Comparer comparer;
    private final Lane lane;
    private final ActivityViewModel activity;
    private final Messages messages;
    private final Listener listener;
    private final ReadOnlyBooleanWrapper comparable = new ReadOnlyBooleanWrapper(this, "comparable");
    /** What was given to the last comparison, which may have left an older edition of an article out. */
    private final ObjectProperty<Set<Article>> compared = new SimpleObjectProperty<>(this, "compared", Set.of());
    private Corrections heeded = Corrections.NONE;
    private @Nullable String heededDraft;

    ComparingViewModel(
            ReadingViewModel reading,
            Comparer comparer,
            Lane lane,
            ActivityViewModel activity,
            Messages messages,
            Listener listener) {
        this.reading = reading;
        this.comparer = comparer;
        this.lane = lane;
        this.activity = activity;
        this.messages = messages;
        this.listener = listener;
        comparable.bind(Bindings.createBooleanBinding(
                () -> reading.articles().size() > 1 && !activity.busyProperty().get() && !isCompared(),
                reading.articles(),
                reading.comparisonProperty(),
                activity.busyProperty(),
                compared));
    }

    /** Compares what is open, unless that is fewer than two articles; a comparison under way is given up. */
    void compare() {
        if (reading.articles().size() < 2) {
            lane.cancel();
            activity.end("");
            reading.showComparison(null);
            return;
        }
        List<Article> articles = List.copyOf(reading.articles());
        Project project = reading.project().project();
        Article draft = project.ownText().orElse(null);
        List<Article> sources = articles.stream().filter(article -> !article.equals(draft)).toList();
        Corrections corrections = project.corrections();
        heeded = corrections;
        heededDraft = project.draft();
        activity.begin(messages.get("activity.comparing"));
        lane.start(
                reporter -> comparer.compare(sources, draft, corrections, monitor(reporter)),
                new Outcome<>(
                        result -> show(articles, result),
                        this::failed,
                        () -> activity.end(messages.get("activity.cancelled"))));
    }

    /** Compares again if the reader corrected something since, or took another text for his own. */
    void heed(Project project) {
        boolean isHeeded = project.corrections().equals(heeded) && Objects.equals(project.draft(), heededDraft);
        if (reading.comparison().isPresent() && !isHeeded) {
            compare();
        }
    }

    private ComparisonMonitor monitor(Reporter reporter) {
        return new ComparisonMonitor() {
            @Override
            public void progress(Step step, double fraction) {
                reporter.reportLatest(() -> activity.advance(fraction, words(step)));
            }

            @Override
            public boolean isCancelled() {
                return reporter.isCancelled();
            }
        };
    }

    private String words(ComparisonMonitor.Step step) {
        return switch (step) {
            case EXTRACTING -> messages.get("activity.extracting");
            case ENCODING -> messages.get("activity.encoding");
            case LINKING -> messages.get("activity.linking");
            case FINDING_CLAIMS -> messages.get("activity.finding-claims");
        };
    }

    private void show(List<Article> articles, Comparison result) {
        compared.set(Set.copyOf(articles));
        activity.end("");
        reading.showComparison(result);
        result.notices().forEach(listener::notice);
        listener.compared();
    }

    private void failed(Throwable cause) {
        listener.notice(messages.get("problem.comparing", Failures.sentence(cause, messages)));
        activity.end("");
    }

    /** Gives a comparison under way up; what is shown stays. */
    void cancel() {
        lane.cancel();
    }

    /** Whether the comparison that is shown is one of all that is open. */
    boolean isCompared() {
        return reading.comparison().isPresent() && compared.get().equals(Set.copyOf(reading.articles()));
    }

    /** Whether articles are open that are not compared and not being compared. */
    ReadOnlyBooleanProperty comparableProperty() {
        return comparable.getReadOnlyProperty();
    }
}
