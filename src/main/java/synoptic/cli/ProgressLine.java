package synoptic.cli;

import java.time.Duration;
import synoptic.comparison.ComparisonMonitor;
import synoptic.export.ExportMonitor;

/** Shows how far a comparison is, in one line of a terminal that is taken away at the end. Quick work shows nothing. */
final class ProgressLine implements ComparisonMonitor, ExportMonitor, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int PERCENT = 100;

    private final Console console;
    private final long start = System.nanoTime();
    private State state = State.QUIET;
    private int shown = -1;

    private enum State {
        QUIET,
        SHOWING,
        UNWATCHED
    }

    ProgressLine(Console console) {
        this.console = console;
    }

    @Override
    public void progress(Step step, double fraction) {
        show(words(step), fraction);
    }

    @Override
    public void progress(double fraction) {
        show("Writing", fraction);
    }

    private void show(String work, double fraction) {
        if (state == State.QUIET && System.nanoTime() - start > PATIENCE.toNanos()) {
            state = console.progressShows().getAsBoolean() ? State.SHOWING : State.UNWATCHED;
        }
        int percent = (int) (fraction * PERCENT);
        if (state == State.SHOWING && percent != shown) {
            shown = percent;
            line(work + " … " + percent + " %");
        }
    }

    private static String words(Step step) {
        return switch (step) {
            case EXTRACTING -> "Reading figures, names and quotations";
            case ENCODING -> "Reading sentences";
            case LINKING -> "Linking passages";
            case FINDING_CLAIMS -> "Finding claims";
        };
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void close() {
        if (state == State.SHOWING) {
            line("");
            console.err().print('\r');
            console.err().flush();
        }
    }

    private void line(String words) {
        console.err().printf("\r%-60s", words);
        console.err().flush();
    }
}
