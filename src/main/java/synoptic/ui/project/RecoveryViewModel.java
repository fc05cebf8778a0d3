package synoptic.ui.project;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.project.Autosaves;
import synoptic.project.Project;
import synoptic.project.ProjectStore;
import synoptic.project.SavedProject;
import synoptic.ui.concurrent.BackgroundRunner;
import synoptic.ui.concurrent.Lane;
import synoptic.ui.concurrent.Outcome;
import synoptic.ui.i18n.Failures;
import synoptic.ui.i18n.Messages;

/**
 * Keeps copies of what is open while it changes, and offers at the start what a window left that did not end in good order. Used on
 * the FX thread.
 */
public final class RecoveryViewModel {

    /** With the time that saving takes, less than the 20 seconds that may be lost. */
    private static final Duration PAUSE = Duration.seconds(15);

    private final ProjectViewModel project;
    private final ProjectFileViewModel file;
    private final Autosaves autosaves;
    private final Messages messages;
    private final Lane copying;
    private final Lane looking;
    private final PauseTransition soon = new PauseTransition(PAUSE);
    private @Nullable Project copied;
    private boolean told;

    public RecoveryViewModel(
            ProjectViewModel project, ProjectFileViewModel file, Autosaves autosaves, BackgroundRunner runner, Messages messages) {
        this.project = project;
        this.file = file;
        this.autosaves = autosaves;
        this.messages = messages;
        this.copying = runner.newLane();
        this.looking = runner.newLane();
        soon.setOnFinished(event -> copy());
        project.projectProperty().addListener((observable, old, now) -> {
            if (soon.getStatus() != Animation.Status.RUNNING) {
                soon.playFromStart();
            }
        });
    }

    /** Keeps a copy at once, if there is something new to keep; forgets the copies of what is saved or closed. */
    public void copy() {
        Project now = project.project();
        Path place = file.fileProperty().get();
        if (!isWorthKeeping(now, place)) {
            copied = null;
            start(() -> autosaves.clear());
        } else if (!now.equals(copied)) {
            SavedProject saved = file.current();
            copied = now;
            ProjectStore.Stamp known = file.known();
            start(() -> autosaves.write(saved, place, known));
        }
    }

    /** What opening its files again brings back is not worth a question at the next start. */
    private boolean isWorthKeeping(Project now, @Nullable Path place) {
        return !now.sources().isEmpty() && (place == null ? now.wouldBeMissed() : file.unsavedProperty().get());
    }

    /** Something that may fail. */
    private interface Copying {
        void run() throws Exception;
    }

    private void start(Copying work) {
        copying.start(
                reporter -> {
                    work.run();
                    return work;
                },
                new Outcome<>(done -> told = false, this::failed, () -> {}));
    }

    private void failed(Throwable cause) {
        copied = null;
        if (!told) {
            told = true;
            file.tell(messages.get("problem.no-autosave", Failures.sentence(cause, messages)));
        }
        soon.playFromStart();
    }

    /** Offers what other windows left, one after the other. */
    public void offer() {
        looking.start(
                reporter -> autosaves.leftovers(),
                new Outcome<>(left -> offer(left, 0), cause -> file.tell(Failures.sentence(cause, messages)), () -> {}));
    }

    /** Offers one of those that are left; the others can be come to from there. */
    private void offer(List<Autosaves.Leftover> left, int index) {
        if (left.isEmpty()) {
            return;
        }
        Autosaves.Leftover leftover = left.get(index % left.size());
        List<Autosaves.Leftover> others = left.stream().filter(other -> !other.folder().equals(leftover.folder())).toList();
        List<Question.Answer> answers = new ArrayList<>();
        answers.add(new Question.Answer(messages.get("answer.recover"), () -> file.leave(() -> {
            recover(leftover);
            offer(others, index);
        })));
        if (!others.isEmpty()) {
            answers.add(new Question.Answer(messages.get("answer.next-leftover"), () -> offer(left, index + 1)));
        }
        answers.add(new Question.Answer(messages.get("answer.later"), () -> left.forEach(one -> one.held().close())));
        answers.add(new Question.Answer(messages.get("answer.discard"), () -> {
            autosaves.discard(leftover);
            offer(others, index);
        }));
        if (!others.isEmpty()) {
            answers.add(new Question.Answer(messages.get("answer.discard-all"), () -> left.forEach(autosaves::discard)));
        }
        file.ask(
                others.isEmpty()
                        ? messages.get("question.recover", describe(leftover))
                        : messages.get("question.recover-one-of", left.size(), index % left.size() + 1, describe(leftover)),
                answers.toArray(Question.Answer[]::new));
    }

    private void recover(Autosaves.Leftover leftover) {
        file.recover(leftover.opened().saved(), leftover.file(), leftover.known());
        SavedProject saved = file.current();
        Path place = file.fileProperty().get();
        ProjectStore.Stamp known = file.known();
        copied = saved.project();
        // The old copy goes only when there is a new one.
        start(() -> {
            autosaves.write(saved, place, known);
            autosaves.discard(leftover);
        });
    }

    private String describe(Autosaves.Leftover leftover) {
        Project held = leftover.opened().saved().project();
        List<Article> articles = held.articles();
        String outlets = articles.stream().map(Article::displayName).limit(3).collect(Collectors.joining(", "));
        String sources = articles.size() > 3 ? messages.get("recovery.and-more", outlets, articles.size() - 3) : outlets;
        int edits = held.notes().size() + held.reviews().size() + held.pins().size() + held.emendations().size();
        Path file = leftover.file();
        String of = file == null ? "" : messages.get("recovery.of", file.getFileName());
        return messages.get("recovery.session", sources, edits, time(leftover.saved()), of);
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .format(moment.atZone(ZoneId.systemDefault()));
    }

    /** The window closes in good order: nothing needs to be recovered. */
    public void close() {
        soon.stop();
        autosaves.clear();
    }
}
