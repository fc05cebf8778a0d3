package synoptic.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files in a ZIP, read from its beginning to its end and never by its directory, whose entries may overlap. Nothing is
 * written anywhere, so a name in it can lead nowhere. What is cut off is as if it were not there.
 */
final class ZipParts {

    private static final int BUFFER = 64 * 1024;

    private ZipParts() {}

    /** The names of the files in it, as far as it can be read. */
    static List<String> names(Document zip) throws UnreadableSourceException {
        List<String> names = new ArrayList<>();
        scan(zip, name -> false, (name, content) -> {}, names);
        return names;
    }

    /** The files of these names that are in it. */
    static Map<String, byte[]> read(Document zip, Predicate<String> wanted) throws UnreadableSourceException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        scan(zip, wanted, parts::putIfAbsent, new ArrayList<>());
        return parts;
    }

    static Optional<byte[]> read(Document zip, String name) throws UnreadableSourceException {
        return Optional.ofNullable(read(zip, name::equals).get(name));
    }

    @FunctionalInterface
    private interface Sink {
        void accept(String name, byte[] content);
    }

    private static void scan(Document zip, Predicate<String> wanted, Sink sink, List<String> names) throws UnreadableSourceException {
        long[] unpacked = new long[1];
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.content()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                names.add(name);
                if (names.size() > Limits.ZIP_ENTRIES) {
                    throw zip.problem("holds more than " + Limits.ZIP_ENTRIES + " files; take out those that you want to read");
                }
                boolean keep = !entry.isDirectory() && wanted.test(name);
                byte[] content = unpack(in, zip, keep, unpacked);
                if (keep) {
                    sink.accept(name, content);
                }
            }
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("encrypted")) {
                throw zip.problem("is protected by a password; open it with the password and save it without one");
            }
        } catch (IOException | IllegalArgumentException e) {
            // Cut off, or damaged from here on: what came before it counts.
        }
    }

    private static byte[] unpack(ZipInputStream in, Document zip, boolean keep, long[] unpacked)
            throws IOException, UnreadableSourceException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            zip.deadline().check();
            size += read;
            unpacked[0] += read;
            if (size > Limits.FILE_BYTES || unpacked[0] > Limits.UNPACKED_BYTES) {
                throw zip.problem("unpacks to more than can be read; save the article as plain text (.txt) and open that");
            }
            if (keep) {
                out.write(buffer, 0, read);
            }
        }
        return out.toByteArray();
    }
}
