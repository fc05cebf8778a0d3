package synoptic.project;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.file.OutputFiles;
import synoptic.file.UnwritableFileException;

/**
 * Copies of what is open, kept beside the program's own things until the window closes in good order. Each window has a folder,
 * which it holds; a folder that nobody holds is of a window that ended otherwise, and what is in it can be recovered. Safe for use
 * by several threads.
 */
public final class Autosaves implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Autosaves.class.getName());

    /** How many copies of one window, and of how many windows, are kept. */
    private static final int MOST = 10;

    private static final Pattern COPY = Pattern.compile("\\d{6}\\.synoptic");
    /** Where the project was saved last, in a window's folder. */
    private static final String PLACE = "project-file.txt";
    /** What that file was known by then. */
    private static final String KNOWN = "project-stamp.txt";

    private final Path folder;
    private final ProjectStore store;
    private final Locks locks;
    private @Nullable Session session;

    private record Session(Path folder, Locks.Held held, int copies) {}

    /**
     * What a window left that did not end in good order. It is held until it is closed, so that only one window offers it.
     *
     * @param opened its last copy that can be read
     * @param file where the project was saved last, or null
     * @param known by what that file was known, as it was opened or saved last; or null
     * @param saved when the copy was made
     */
    public record Leftover(
            ProjectStore.Opened opened, @Nullable Path file, ProjectStore.@Nullable Stamp known, Instant saved, Path folder,
            Locks.Held held) {}

    /** @param folder where the copies are; it need not exist */
    public Autosaves(Path folder, ProjectStore store, Locks locks) {
        this.folder = folder;
        this.store = store;
        this.locks = locks;
    }

    /**
     * Keeps a copy, and no more than the last ten.
     *
     * @param file where the project was saved last, or null
     * @param known by what that file is known, or null
     * @throws UnwritableFileException if it cannot be written
     */
    public synchronized void write(SavedProject saved, @Nullable Path file, ProjectStore.@Nullable Stamp known)
            throws UnwritableFileException, IOException {
        Session now = session == null ? begin() : session;
        int number = now.copies() + 1;
        try (OutputFiles files = new OutputFiles()) {
            files.stage(now.folder().resolve(PLACE),
                    (file == null ? "" : file.toAbsolutePath().toString()).getBytes(StandardCharsets.UTF_8));
            files.stage(now.folder().resolve(KNOWN), (known == null ? "" : known.sha256()).getBytes(StandardCharsets.UTF_8));
            files.stage(now.folder().resolve(String.format(Locale.ROOT, "%06d%s", number, ProjectStore.ENDING)), store.bytes(saved));
            files.commit();
        }
        session = new Session(now.folder(), now.held(), number);
        List<Path> copies = copies(now.folder());
        for (Path old : copies.subList(0, Math.max(0, copies.size() - MOST))) {
            Files.deleteIfExists(old);
        }
    }

    private Session begin() throws IOException {
        while (true) {
            String name = UUID.randomUUID().toString();
            Optional<Locks.Held> held = locks.hold(lock(name));
            if (held.isPresent()) {
                return new Session(Files.createDirectories(folder.resolve(name)), held.get(), 0);
            }
        }
    }

    private static String lock(String session) {
        return "window " + session;
    }

    /** Forgets this window's copies: what they hold is saved, or is not wanted any more. */
    public synchronized void clear() {
        Session now = session;
        session = null;
        if (now != null) {
            remove(now.folder());
            now.held().close();
        }
    }

    /** What windows left that did not end in good order, the latest first. Of more than ten the oldest are forgotten. */
    public List<Leftover> leftovers() {
        List<Leftover> found = new ArrayList<>();
        for (Path window : windows()) {
            Optional<Locks.Held> held = locks.hold(lock(String.valueOf(window.getFileName())));
            if (held.isEmpty()) {
                continue;
            }
            Optional<Leftover> leftover = found.size() < MOST ? leftover(window, held.get()) : Optional.empty();
            if (leftover.isPresent()) {
                found.add(leftover.get());
            } else {
                remove(window);
                held.get().close();
            }
        }
        return found;
    }

    private List<Path> windows() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted(Comparator.comparing(Autosaves::changed).reversed()).toList();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The autosaves cannot be listed", e);
            return List.of();
        }
    }

    private Optional<Leftover> leftover(Path window, Locks.Held held) {
        for (Path copy : copies(window).reversed()) {
            try {
                ProjectStore.Opened opened = store.open(copy);
                return Optional.of(new Leftover(opened, place(window), known(window), changed(copy).toInstant(), window, held));
            } catch (UnreadableProjectException e) {
                LOG.log(Level.WARNING, "An autosave cannot be read", e);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Path place(Path window) {
        try {
            String place = Files.readString(window.resolve(PLACE));
            return place.isEmpty() ? null : Path.of(place);
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static ProjectStore.@Nullable Stamp known(Path window) {
        try {
            String known = Files.readString(window.resolve(KNOWN));
            return known.isEmpty() ? null : new ProjectStore.Stamp(known);
        } catch (IOException e) {
            return null;
        }
    }

    /** A window's copies, the oldest first. */
    private static List<Path> copies(Path window) {
        try (Stream<Path> files = Files.list(window)) {
            return files.filter(file -> COPY.matcher(String.valueOf(file.getFileName())).matches()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** Removes what a window left, once it is recovered or not wanted. */
    public void discard(Leftover leftover) {
        remove(leftover.folder());
        leftover.held().close();
    }

    private static void remove(Path window) {
        try (Stream<Path> files = Files.list(window)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(window);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "An autosave cannot be removed", e);
        }
    }

    /** Lets go of what this window left, for another to recover. */
    @Override
    public synchronized void close() {
        Session now = session;
        session = null;
        if (now != null) {
            now.held().close();
        }
    }
}
