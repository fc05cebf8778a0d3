package synoptic.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The entries of a project file, read from its beginning to its end and never by its directory, whose entries may overlap. A damaged
 * entry is left out, or as far as it goes where a hash can vouch for it, and those behind it are looked for by their signature. Nothing is unpacked to disk, so a name can lead nowhere.
 *
 * @param entries contents by name; of several of one name the first that is whole
 * @param isWhole whether every entry could be read and the archive ends as archives do
 */
record Archive(Map<String, byte[]> entries, boolean isWhole) {

    private static final byte[] ENTRY = {'P', 'K', 3, 4};
    private static final byte[] END = {'P', 'K', 5, 6};

    /** What stands before an entry, its name and extras left out (APPNOTE 4.3.7), and the lengths of these. */
    private static final int HEAD_LENGTH = 30;

    private static final int HEAD_NAME = 26;

    /** The end of an archive, its comment left out (APPNOTE 4.3.16), and the number of entries in it. */
    private static final int END_LENGTH = 22;

    private static final int END_COUNT = 10;

    /** An archive's comment has at most so many bytes. */
    private static final int LONGEST_COMMENT = 65_535;

    private static final int MOST_ENTRIES = 5_000;

    /** The largest original has 50 MB; packed in vain it has a little more. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    /** Articles and their originals pack to a tenth at best; what unpacks to more than this is there to exhaust the memory. */
    private static final long MOST_TIMES = 30;

    private static final int BUFFER = 64 * 1024;

    /** The file unpacks to more than any project does. */
    static final class BombException extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Reads what can be read. */
    static Archive read(byte[] file) throws BombException {
        Reading reading = new Reading(file);
        for (int at = 0; at < file.length;) {
            at = stands(ENTRY, file, at) ? reading.entry(at) : at + 1;
        }
        reading.doubtful.forEach(reading.entries::putIfAbsent);
        return new Archive(
                reading.entries,
                reading.damaged == 0 && entriesByEnd(file).filter(count -> count == reading.count).isPresent());
    }

    /** How many entries the archive says that it has, if it ends as archives do. */
    private static Optional<Integer> entriesByEnd(byte[] file) {
        for (int at = file.length - END_LENGTH; at >= Math.max(0, file.length - END_LENGTH - LONGEST_COMMENT); at--) {
            if (stands(END, file, at)) {
                return Optional.of(unsigned(file, at + END_COUNT));
            }
        }
        return Optional.empty();
    }

    /** Two bytes as a number, the lower first. */
    private static int unsigned(byte[] file, int at) {
        return (file[at] & 0xff) | (file[at + 1] & 0xff) << 8;
    }

    private static boolean stands(byte[] signature, byte[] file, int at) {
        for (int i = 0; i < signature.length; i++) {
            if (at + i >= file.length || file[at + i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    /** Tells how much of the file an entry takes. */
    private static final class Measuring extends ZipInputStream {

        Measuring(byte[] file, int from) {
            super(new ByteArrayInputStream(file, from, file.length - from));
        }

        /** The length of the entry that was read last, as it is packed. */
        long packedLength(ZipEntry entry) {
            return entry.getMethod() == ZipEntry.STORED ? entry.getSize() : inf.getBytesRead();
        }
    }

    private static final class Reading {
        private final byte[] file;
        private final Map<String, byte[]> entries = new LinkedHashMap<>();
        private final Map<String, byte[]> doubtful = new LinkedHashMap<>();
        private long unpacked;
        private int count;
        private int damaged;

        Reading(byte[] file) {
            this.file = file;
        }

        /** Reads the entry that begins here, and says where to look on: an original may be an archive with entries of its own. */
        int entry(int at) throws BombException {
            if (count + damaged > MOST_ENTRIES) {
                throw new BombException();
            }
            try (Measuring in = new Measuring(file, at)) {
                ZipEntry entry = in.getNextEntry();
                if (entry == null) {
                    throw new IOException("no entry");
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try {
                    unpack(in, out);
                } catch (IOException e) {
                    if (!entry.getName().endsWith(Format.PROJECT)) {
                        doubtful.putIfAbsent(entry.getName(), out.toByteArray());
                    }
                    throw e;
                }
                entries.putIfAbsent(entry.getName(), out.toByteArray());
                count++;
                int head = HEAD_LENGTH + unsigned(file, at + HEAD_NAME) + unsigned(file, at + HEAD_NAME + 2);
                return (int) Math.min(file.length, at + head + in.packedLength(entry));
            } catch (IOException | IllegalArgumentException e) {
                // This one is damaged, or none; the next may be whole.
                damaged++;
                return at + 1;
            }
        }

        private void unpack(ZipInputStream in, ByteArrayOutputStream out) throws IOException, BombException {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                unpacked += read;
                if (out.size() > MOST_BYTES || unpacked > MOST_BYTES + MOST_TIMES * file.length) {
                    throw new BombException();
                }
            }
        }
    }
}
