package synoptic.file;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files that appear together, whole, or not at all. Each is first written in full to a temporary file beside its place and only
 * then moved there, so that whoever looks sees the old file or the new one, whatever happens in between.
 *
 * <pre>{@code
 * try (OutputFiles files = new OutputFiles()) {
 *     files.stage(json, bytes);
 *     files.stage(pdf, otherBytes);
 *     files.commit();
 * }
 * }</pre>
 */
public final class OutputFiles implements AutoCloseable {

    /** How often a move is tried again, and the first of the pauses between, each twice as long as the one before: 310 ms in all. */
    private static final int ATTEMPTS = 5;

    private static final long FIRST_PAUSE_MILLIS = 10;

    private final List<Staged> staged = new ArrayList<>();

    /**
     * A file ready to be put in its place.
     *
     * @param asked the path as the user gave it, for messages
     * @param target the same with links followed
     * @param temporary where its content waits; the target itself where that is a device or a pipe
     * @param content what is written to a device or a pipe; else empty, for it is in the temporary file
     */
    private record Staged(Path asked, Path target, Path temporary, byte[] content) {

        boolean isDirect() {
            return temporary.equals(target);
        }
    }

    /**
     * Writes a file's content beside its place. The place itself is untouched until {@link #commit}.
     *
     * @throws UnwritableFileException if it is clear already that the file cannot be written
     */
    public void stage(Path file, byte[] content) throws UnwritableFileException {
        try {
            Path target = followLinks(file);
            if (Files.isDirectory(target)) {
                throw new UnwritableFileException(file + " is a folder; give the name of a file.");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe is written to; moving a file over it would destroy it.
                staged.add(new Staged(file, target, target, content));
                return;
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new UnwritableFileException(file + " is write-protected; name another file, or change its permissions.");
            }
            Path folder = target.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new UnwritableFileException("There is no folder " + folder + " to write " + file.getFileName()
                        + " to; make it, or name another.");
            }
            staged.add(new Staged(file, target, writeBeside(target, folder, content), new byte[0]));
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static Path followLinks(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path absolute = file.toAbsolutePath().normalize();
        return Files.isSymbolicLink(file) ? absolute.resolveSibling(Files.readSymbolicLink(file)) : absolute;
    }

    private static Path writeBeside(Path target, Path folder, byte[] content) throws IOException {
        Leftovers.clear(folder);
        for (int attempt = 0;; attempt++) {
            Path temporary = folder.resolve(Leftovers.name(attempt));
            forgetAtExit(temporary);
            try (FileChannel channel = FileChannel.open(
                    temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                try {
                    ByteBuffer buffer = ByteBuffer.wrap(content);
                    while (buffer.hasRemaining()) {
                        channel.write(buffer);
                    }
                    channel.force(true);
                    keepPermissions(target, temporary);
                    return temporary;
                } catch (IOException e) {
                    Files.deleteIfExists(temporary);
                    throw e;
                }
            } catch (FileAlreadyExistsException taken) {
                // Another file of this run; the next number is free.
            }
        }
    }

    /** Whoever ends the program while it writes, with Ctrl C or by closing its window, finds nothing left over. */
    private static void forgetAtExit(Path temporary) throws IOException {
        if (temporary.getFileSystem().equals(FileSystems.getDefault())) {
            try {
                temporary.toFile().deleteOnExit();
            } catch (IllegalStateException e) {
                throw new IOException("the program is being ended", e);
            }
        }
    }

    private static void keepPermissions(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            Files.setPosixFilePermissions(fresh, view.readAttributes().permissions());
        }
    }

    /**
     * Puts all staged files in their places.
     *
     * @throws UnwritableFileException if one cannot be put there; those before it stay, those after it are left out
     */
    public void commit() throws UnwritableFileException {
        for (Staged file : staged) {
            try {
                if (file.isDirect()) {
                    Files.write(file.target(), file.content());
                } else {
                    move(file.temporary(), file.target());
                }
            } catch (IOException e) {
                throw cannotWrite(file.asked(), e);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        for (int attempt = 0;; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                break;
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
                break;
            } catch (FileSystemException e) {
                // On Windows nothing can be moved over a file that a virus scanner or a sync service is just looking at.
                if (attempt == ATTEMPTS || !Files.exists(from)) {
                    throw e;
                }
                pause(FIRST_PAUSE_MILLIS << attempt);
            }
        }
        forceFolder(to.getParent());
    }

    private static void pause(long millis) throws InterruptedIOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("it was interrupted");
        }
    }

    /** Lets the new name of a file survive a power failure too. */
    private static void forceFolder(@Nullable Path folder) {
        if (folder != null) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                // Windows opens no folder this way, and needs it not.
            }
        }
    }

    /** Removes what was staged and not put in its place. */
    @Override
    public void close() {
        for (Staged file : staged) {
            if (!file.isDirect()) {
                try {
                    Files.deleteIfExists(file.temporary());
                } catch (IOException e) {
                    // The failure that brought us here is the one to tell; a temporary file that resists is not worth a second.
                }
            }
        }
    }

    private static UnwritableFileException cannotWrite(Path file, IOException e) {
        return new UnwritableFileException(file + " cannot be written (" + why(e) + "); name another place.", e);
    }

    /** The reason in words, without the path that the message has named already. */
    private static String why(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "you may not write there";
            case NoSuchFileException missing -> "there is no such folder";
            case FileSystemException system when system.getReason() != null -> lowerFirst(system.getReason());
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : lowerFirst(e.getMessage());
        };
    }

    private static String lowerFirst(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
