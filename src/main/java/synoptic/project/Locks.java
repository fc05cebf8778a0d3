package synoptic.project;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells the windows on one machine of each other: what one of them holds, no other can. Every name is a byte of one file that is
 * locked and never written, far beyond its end, so that the system lets go of it however the program ends, and nothing is left to
 * tidy up. Where the file cannot be locked, everything can be held. Safe for use by several threads.
 */
public final class Locks implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Locks.class.getName());

    private final Path file;
    private @Nullable FileChannel channel;

    /** Something held until it is let go. */
    @FunctionalInterface
    public interface Held extends AutoCloseable {

        @Override
        void close();
    }

    /** @param file the file whose bytes are locked; it and its folder are made once they are needed */
    public Locks(Path file) {
        this.file = file;
    }

    /** Holds a file, by whichever of its names; nothing if somebody else holds it. */
    public Optional<Held> hold(Path held) {
        try {
            return hold(Files.exists(held) ? held.toRealPath().toString() : held.toAbsolutePath().normalize().toString());
        } catch (IOException e) {
            return hold(held.toAbsolutePath().normalize().toString());
        }
    }

    /** Holds a name; nothing if somebody else holds it. */
    public synchronized Optional<Held> hold(String name) {
        try {
            FileLock lock = open().tryLock(place(name), 1, false);
            return lock == null ? Optional.empty() : Optional.of(() -> release(lock));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Nothing can be locked", e);
            return Optional.of(() -> {});
        }
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            open = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = open;
        }
        return open;
    }

    private static long place(String name) {
        byte[] hash = HexFormat.of().parseHex(Format.sha256(name.getBytes(StandardCharsets.UTF_8)));
        // Somewhere in the first exabyte: every system can lock there.
        return ByteBuffer.wrap(hash).getLong() >>> 4;
    }

    private static void release(FileLock lock) {
        try {
            lock.release();
        } catch (IOException e) {
            LOG.log(Level.INFO, "A lock was gone before it was released", e);
        }
    }

    /** Lets go of everything. */
    @Override
    public synchronized void close() {
        FileChannel open = channel;
        channel = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                LOG.log(Level.INFO, "The locks could not be closed", e);
            }
        }
    }
}
