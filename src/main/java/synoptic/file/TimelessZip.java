package synoptic.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP archives that hold no time of making, so that the same content gives the same bytes. */
public final class TimelessZip {

    /** Local, so that no time zone comes into it; the very first time that the format can hold would be written with one. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 2, 1, 0, 0);

    // Lengths of the fixed parts of the format (APPNOTE 4.3.7, 4.3.12, 4.3.16); offsets below are from the same sections.
    private static final int LOCAL_LENGTH = 30;
    private static final int ENTRY_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int END_SIGNATURE = 0x06054b50;

    private TimelessZip() {}

    /**
     * Writes an archive, all of it packed.
     *
     * @param entries contents by path, in the order in which they are to stand
     * @param out is flushed and left open
     */
    public static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
        write(entries, path -> false, out);
    }

    /**
     * Writes an archive.
     *
     * @param entries contents by path, in the order in which they are to stand
     * @param stored which of them stand there as they are, not packed
     * @param out is flushed and left open
     */
    public static void write(Map<String, byte[]> entries, Predicate<String> stored, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> content : entries.entrySet()) {
            ZipEntry entry = new ZipEntry(content.getKey());
            entry.setTimeLocal(FIRST);
            if (stored.test(content.getKey())) {
                CRC32 sum = new CRC32();
                sum.update(content.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.getValue().length);
                entry.setCrc(sum.getValue());
            }
            zip.putNextEntry(entry);
            zip.write(content.getValue());
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    /**
     * Reads an archive by its table of contents. {@link java.util.zip.ZipInputStream} goes by what stands beside each entry and
     * does not understand all that is allowed there.
     *
     * @param archive without a comment at its end, and smaller than 4 GB
     * @return the contents by path, in their order; may be changed
     * @throws IOException if it is damaged
     */
    public static Map<String, byte[]> read(byte[] archive) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_LENGTH;
        if (end < 0 || bytes.getInt(end) != END_SIGNATURE) {
            throw new IOException("the archive has no table of contents");
        }
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        int place = bytes.getInt(end + 16);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int nameLength = Short.toUnsignedInt(bytes.getShort(place + 28));
            String name = new String(archive, place + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            int local = bytes.getInt(place + 42);
            int start = local
                    + LOCAL_LENGTH
                    + Short.toUnsignedInt(bytes.getShort(local + 26))
                    + Short.toUnsignedInt(bytes.getShort(local + 28));
            boolean deflated = bytes.getShort(place + 10) == ZipEntry.DEFLATED;
            InputStream stored = new ByteArrayInputStream(archive, start, bytes.getInt(place + 20));
            try (InputStream content = deflated ? new InflaterInputStream(stored, new Inflater(true)) : stored) {
                entries.put(name, content.readAllBytes());
            }
            place += ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(bytes.getShort(place + 30))
                    + Short.toUnsignedInt(bytes.getShort(place + 32));
        }
        return entries;
    }
}
