package synoptic.cli;

import java.time.Duration;
import synoptic.comparison.ComparisonMonitor;
import synoptic.export.ExportMonitor;

/** Shows how far a comparison is, in one line of a terminal that is taken away at the end. Quick work shows nothing. */
final class ProgressLine implements ComparisonMonitor, ExportMonitor, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int PERCENT = 100;

    private final Console console;
    private final String about;
    private final Duration patience;
    private final long start = System.nanoTime();
    private State state = State.QUIET;
    private int shown = -1;
    private int longest;

    private enum State {
        QUIET,
        SHOWING,
        UNWATCHED
    }

    ProgressLine(Console console) {
        this(console, "");
    }

    /** @param about what the work is about, to stand before it; may be empty */
    ProgressLine(Console console, String about) {
        this(console, about, PATIENCE);
    }

    /** @param patience how long work goes on before it is spoken of */
    ProgressLine(Console console, String about, Duration patience) {
        this.console = console;
        this.about = about;
        this.patience = patience;
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
        if (state == State.QUIET && System.nanoTime() - start > patience.toNanos()) {
            state = console.progressShows().getAsBoolean() ? State.SHOWING : State.UNWATCHED;
        }
        int percent = (int) (fraction * PERCENT);
        if (state == State.SHOWING && percent != shown) {
            shown = percent;
            line(about + work + " … " + percent + " %");
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
        wipe();
    }

    /** Takes the line away, so that something else can be said; it comes back with the next progress. */
    void wipe() {
        if (state == State.SHOWING) {
            line("");
            console.err().print('\r');
            console.err().flush();
            shown = -1;
        }
    }

    private void line(String words) {
        // A line that is longer than the terminal would not be taken back by a carriage return.
        String fitting = words.length() < console.width() ? words : words.substring(0, console.width() - 1);
        console.err().print("\r" + fitting + " ".repeat(Math.max(0, longest - fitting.length())));
        longest = fitting.length();
        console.err().flush();
    }
}
