package synoptic.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.file.OutputFiles;
import synoptic.file.UnwritableFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Opens and saves project files. A save replaces a file at once or not at all; opening never changes it, whatever it holds. Stateless;
 * may be used by several threads.
 */
public final class ProjectStore {

    /** How the names of project files end. */
    public static final String ENDING = ".synoptic";

    private static final String CARRIER_ENDING = ".pdf";

    private static final int MOST_BYTES = 1024 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String generator;
    private final Carrier carrier;

    /** Knows files of another kind that carry a project inside them. */
    public interface Carrier {

        /**
         * The bytes of the project that a file carries; empty for all other files.
         *
         * @param content the file's bytes
         */
        Optional<byte[]> projectIn(byte[] content);
    }

    /**
     * What a file held.
     *
     * @param saved the project
     * @param loss what is wrong with the file, a sentence, if it is damaged: then the project is a copy of what could be read, and
     *     the file is not to be replaced by it
     * @param isReadOnly whether the file may not be written over
     * @param stamp the file as it was read
     */
    public record Opened(SavedProject saved, Optional<String> loss, boolean isReadOnly, Stamp stamp) {}

    /**
     * By what a file is known again.
     *
     * @param sha256 the hash of its content, in lower-case hexadecimal digits
     */
    public record Stamp(String sha256) {}

    /** @param generator the name and version of this program, to be written into files */
    public ProjectStore(String generator) {
        this(generator, content -> Optional.empty());
    }

    /**
     * A store that also opens projects which other files carry; those files are never written over.
     *
     * @param generator the name and version of this program, to be written into files
     */
    public ProjectStore(String generator, Carrier carrier) {
        this.generator = generator;
        this.carrier = carrier;
    }

    /** Whether a file is named as a project. */
    public static boolean isProject(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Whether there is a project to open in a file: whether it is named as one, or is a report that carries one. */
    public boolean holdsProject(Path file) {
        if (isProject(file)) {
            return true;
        }
        try {
            return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(CARRIER_ENDING)
                    && Files.isRegularFile(file)
                    && Files.size(file) <= MOST_BYTES
                    && carrier.projectIn(Files.readAllBytes(file)).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** The bytes of a project file; equal for equal projects. */
    public byte[] bytes(SavedProject saved) {
        return ProjectWriter.write(saved, generator);
    }

    /**
     * Opens a project.
     *
     * @throws UnreadableProjectException if nothing of it can be read; the message names the file, the problem and a remedy
     */
    public Opened open(Path file) throws UnreadableProjectException {
        byte[] content = content(file);
        try {
            Optional<byte[]> carried = carrier.projectIn(content);
            if (carried.isEmpty()) {
                return open(file, content);
            }
            Opened opened = open(file, carried.get());
            return new Opened(opened.saved(), opened.loss(), true, new Stamp(Format.sha256(content)));
        } catch (Archive.BombException e) {
            throw new UnreadableProjectException(
                    file + " unpacks to far more than a project holds and was not opened; ask for it again where it came from.", e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableProjectException(
                    file + " needs more memory than there is; close other programs, or open it on a larger machine.", e);
        }
    }

    private static Opened open(Path file, byte[] content) throws UnreadableProjectException, Archive.BombException {
        Archive archive = Archive.read(content);
        ObjectNode root = root(archive.entries());
        if (root == null) {
            throw new UnreadableProjectException(
                    archive.entries().containsKey(Format.MIMETYPE) || (!archive.isWhole() && isProject(file))
                            ? file + " is damaged and nothing of it can be read; look for an older copy of it. The file is unchanged."
                            : file + " is not a Synoptic project; open articles with Add.");
        }
        int version = version(root);
        if (version > Format.VERSION) {
            throw new UnreadableProjectException(
                    file + " was saved by a newer Synoptic, in format " + version + ", and this one reads formats up to "
                            + Format.VERSION + "; update Synoptic to open it. The file is unchanged.");
        }
        Losses losses = new Losses();
        int asked = root.path("sources").size();
        SavedProject saved = ProjectReader.read(Migrations.migrate(root, version), archive.entries(), losses);
        if (asked > 0 && saved.project().sources().isEmpty()) {
            throw new UnreadableProjectException(
                    file + " is damaged and none of its sources can be read; look for an older copy of it. The file is unchanged.");
        }
        Optional<String> loss = archive.isWhole() && losses.isNone() ? Optional.empty() : Optional.of(sentence(file, losses));
        return new Opened(saved, loss, isReadOnly(file), new Stamp(Format.sha256(content)));
    }

    private static String sentence(Path file, Losses losses) {
        String lost = losses.inWords();
        return lost.isEmpty()
                ? file + " is damaged, but everything in it could be read. What is open is a copy; the file is unchanged."
                : file + " is damaged: " + lost + " could not be read. What is open is a copy of the rest; the file is unchanged.";
    }

    /** Either copy of project.json, the first that can be read. */
    private static @Nullable ObjectNode root(Map<String, byte[]> entries) {
        for (String name : new String[]{Format.PROJECT, Format.SPARE}) {
            byte[] json = entries.get(name);
            try {
                if (json != null
                        && JSON.readTree(json) instanceof ObjectNode root
                        && root.path("format").stringValue("").equals(Format.NAME)
                        && version(root) > 0) {
                    return root;
                }
            } catch (JacksonException e) {
                // There may be the other copy.
            }
        }
        return null;
    }

    private static int version(ObjectNode root) {
        return root.path("formatVersion").isInt() ? root.path("formatVersion").intValue() : 0;
    }

    private static byte[] content(Path file) throws UnreadableProjectException {
        if (Files.isDirectory(file)) {
            throw new UnreadableProjectException(file + " is a folder; open the project in it.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableProjectException(file + " is a device or a pipe, not a project.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = Files.size(file) > MOST_BYTES ? new byte[0] : in.readNBytes(MOST_BYTES);
            if (content.length == 0) {
                throw new UnreadableProjectException(file
                        + (Files.size(file) == 0
                                ? " is empty; look for an older copy of it."
                                : " is larger than 1 GB, which no project is; check that it is the right file."));
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new UnreadableProjectException(file + " does not exist; check the name.", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableProjectException(file + " may not be read by you; change its permissions or copy it.", e);
        } catch (IOException e) {
            throw new UnreadableProjectException(
                    file + " cannot be read (" + e.getMessage() + "); check that it and its disk are in order.", e);
        }
    }

    private static boolean isReadOnly(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return !Files.isWritable(file) || folder == null || !Files.isWritable(folder);
    }

    /** The file as it is now; empty where there is none, or where it cannot be read. */
    public Optional<Stamp> stamp(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(new Stamp(Format.sha256(Files.readAllBytes(file)))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Saves a project in place of what the file held. What it held in an older format is kept beside it under a name that ends in
     * ".bak".
     *
     * @return the file as it is now
     * @throws UnwritableFileException if it cannot be written; what was there before is still there then
     */
    public Stamp save(Path file, SavedProject saved) throws UnwritableFileException {
        byte[] content = bytes(saved);
        try (OutputFiles files = new OutputFiles()) {
            Optional<byte[]> older = older(file);
            if (older.isPresent()) {
                keep(file, older.get(), files);
            }
            files.stage(file, content);
            // In this order: what is older is never only in the file that is being replaced.
            files.commit();
        }
        return new Stamp(Format.sha256(content));
    }

    /** What a file holds, if that is a project of an older format. */
    private static Optional<byte[]> older(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] content = Files.readAllBytes(file);
            ObjectNode root = root(Archive.read(content).entries());
            return root != null && version(root) < Format.VERSION ? Optional.of(content) : Optional.empty();
        } catch (IOException | Archive.BombException e) {
            // No project of ours: whoever asked to write over it has been asked whether to.
            return Optional.empty();
        }
    }

    /** Puts a copy beside the file under a name that is not taken, unless there is one: whoever was stopped in between tries again. */
    private static void keep(Path file, byte[] older, OutputFiles files) throws UnwritableFileException {
        String name = String.valueOf(file.getFileName());
        Path backup = file.resolveSibling(name + ".bak");
        for (int i = 2; Files.exists(backup); i++) {
            if (holds(backup, older)) {
                return;
            }
            backup = file.resolveSibling(name + "." + i + ".bak");
        }
        files.stage(backup, older);
    }

    private static boolean holds(Path file, byte[] content) {
        try {
            return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false;
        }
    }
}
