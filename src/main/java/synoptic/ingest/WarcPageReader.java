package synoptic.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import synoptic.article.Edition;
import synoptic.article.Published;

/** Web archives (WARC, gzipped or not): the first page in them that was delivered. */
final class WarcPageReader implements ArticleReader {

    private static final MediaType HTML = MediaType.parse("text/html");
    private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");
    private static final int MOST_RECORDS = 50_000;

    private record Page(byte[] content, @Nullable String charset, @Nullable String address, @Nullable Published caught) {}

    @Override
    public Manuscript read(Document document) throws UnreadableSourceException {
        Page page = null;
        int pages = 0;
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(document.content()))) {
            reader.setLenient(true);
            int records = 0;
            for (Optional<WarcRecord> record = reader.next(); record.isPresent() && records++ < MOST_RECORDS; record = reader.next()) {
                document.deadline().check();
                Page found = page(record.get(), page == null, document);
                page = page == null ? found : page;
                pages += found == null ? 0 : 1;
            }
        } catch (IOException | IllegalArgumentException e) {
            // Cut off, or damaged from here on: what came before it counts.
        }
        if (page == null) {
            throw document.problem("holds no web page that can be read; save the page from a browser and open that");
        }
        Manuscript read = new HtmlReader().read(
                document.part(page.content(), page.charset() == null ? null : HtmlReader.charset(page.charset())));
        String address = Optional.ofNullable(page.address()).flatMap(Edition::address).orElse(null);
        Manuscript manuscript = read.withMetadata(read.metadata().orElse(address, page.caught()));
        return pages < 2
                ? manuscript
                : manuscript.withRemarks(
                        List.of("holds " + pages + " pages, of which the first was read; save the others as files of their own"));
    }

    /** The page that a record holds, if it does; its content only where it is wanted. */
    private static @Nullable Page page(WarcRecord record, boolean wanted, Document document) throws IOException, UnreadableSourceException {
        if (!(record instanceof WarcTargetRecord target) || !(record instanceof WarcResponse || record instanceof WarcResource)) {
            return null;
        }
        if (record instanceof WarcResponse response
                && (!response.contentType().base().equals(MediaType.HTTP) || response.http().status() != 200)) {
            return null;
        }
        Optional<WarcPayload> payload = target.payload();
        if (payload.isEmpty() || !isPage(payload.get().type())) {
            return null;
        }
        MediaType type = payload.get().type();
        String charset = type.parameters().get("charset");
        return new Page(wanted ? content(payload.get(), document) : new byte[0], charset, target.target(), caught(target));
    }

    private static @Nullable Published caught(WarcRecord record) {
        try {
            LocalDateTime caught = LocalDateTime.ofInstant(record.date(), ZoneOffset.UTC);
            return new Published(caught.toLocalDate(), caught.toLocalTime());
        } catch (DateTimeParseException | NoSuchElementException e) {
            // A capture without its date is one all the same.
            return null;
        }
    }

    private static boolean isPage(MediaType type) {
        return type.base().equals(HTML) || type.base().equals(XHTML);
    }

    private static byte[] content(WarcPayload payload, Document document) throws IOException, UnreadableSourceException {
        try (InputStream in = payload.body().stream()) {
            byte[] content = in.readNBytes(Limits.FILE_BYTES + 1);
            if (content.length > Limits.FILE_BYTES) {
                throw document.problem("unpacks to more than can be read; save the page from a browser and open that");
            }
            return content;
        }
    }
}
