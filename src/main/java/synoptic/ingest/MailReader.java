package synoptic.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Edition;
import synoptic.article.Published;

/** Mails (EML), and web pages that browsers save as one file (MHTML), which is a mail by form. */
final class MailReader implements ArticleReader {

    private static final MimeConfig LENIENT = new MimeConfig.Builder()
            .setMaxLineLen(-1).setMaxHeaderCount(2_000).setMaxHeaderLen(100_000).setMaxContentLen(Limits.FILE_BYTES).build();

    private static final int MOST_PARTS = 2_000;

    private static final Pattern FROM = Pattern.compile("^\"?([^\"<]+?)\"?\\s*<[^>]*>$");

    private static final Pattern FLOWED = Pattern.compile("format\\s*=\\s*\"?flowed");

    private static final Pattern DELETED_SPACE = Pattern.compile("delsp\\s*=\\s*\"?yes");

    /** The end of a line that goes on; that of a signature's mark is none. */
    private static final Pattern SOFT_END = Pattern.compile("(?<!(?:^|\\n)--) \\r?\\n(?!\\r?\\n)");

    /** A part that holds text. */
    private record Text(boolean page, byte[] content, @Nullable Charset charset) {}

    private final Map<String, String> fields = new HashMap<>();
    private final List<Text> texts = new ArrayList<>();
    private int attachments;

    /** What the part that is being read says of its form. */
    private String contentType = "";

    @Override
    public Manuscript read(Document document) throws UnreadableSourceException {
        boolean whole = true;
        try {
            parse(document);
        } catch (MimeException | IOException | UncheckedIOException e) {
            whole = false;
        }
        Manuscript manuscript = manuscript(document);
        List<String> remarks = new ArrayList<>();
        if (!whole) {
            remarks.add("is damaged and was read as far as it goes; check that nothing is missing at its end");
        }
        if (attachments > 0) {
            remarks.add("has " + (attachments == 1 ? "an attachment that was" : attachments + " attachments that were")
                    + " not read; save " + (attachments == 1 ? "it" : "them") + " from the mail and open "
                    + (attachments == 1 ? "it" : "them"));
        }
        return manuscript.withRemarks(remarks);
    }

    private void parse(Document document) throws MimeException, IOException {
        MimeTokenStream mail = new MimeTokenStream(LENIENT);
        mail.parse(new ByteArrayInputStream(document.content()));
        int depth = 0;
        int parts = 0;
        for (EntityState state = mail.getState(); state != EntityState.T_END_OF_STREAM && parts < MOST_PARTS; state = mail.next()) {
            document.deadline().check();
            switch (state) {
                case T_START_MULTIPART, T_START_MESSAGE -> depth++;
                case T_END_MULTIPART, T_END_MESSAGE -> depth--;
                case T_FIELD -> {
                    Field field = mail.getField();
                    if (field.getName().equalsIgnoreCase("Content-Type")) {
                        contentType = decoded(field.getBody()).toLowerCase(Locale.ROOT);
                    }
                    if (depth <= 1 && parts == 0) {
                        fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), decoded(field.getBody()));
                    } else if (field.getName().equalsIgnoreCase("Content-Disposition")
                            && String.valueOf(field.getBody()).strip().toLowerCase(Locale.ROOT).startsWith("attachment")) {
                        attachments++;
                    }
                }
                case T_BODY -> {
                    parts++;
                    body(mail, document);
                }
                default -> {
                }
            }
        }
    }

    private void body(MimeTokenStream mail, Document document) throws IOException {
        BodyDescriptor descriptor = mail.getBodyDescriptor();
        String type = descriptor.getMimeType();
        if (type.equals("text/html") || type.equals("text/plain") || type.equals("application/xhtml+xml")) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try (InputStream in = mail.getDecodedInputStream()) {
                byte[] buffer = new byte[64 * 1024];
                for (int read = in.read(buffer); read >= 0 && content.size() <= Limits.FILE_BYTES; read = in.read(buffer)) {
                    document.deadline().check();
                    content.write(buffer, 0, read);
                }
            } finally {
                String charset = descriptor.getCharset();
                boolean page = !type.equals("text/plain");
                texts.add(new Text(page, page ? content.toByteArray() : unflowed(content.toByteArray()),
                        charset == null ? null : HtmlReader.charset(charset)));
            }
        }
    }

    /** Lines that end in a space go on in the next where the mail says that its text flows (RFC 3676). */
    private byte[] unflowed(byte[] content) {
        if (!FLOWED.matcher(contentType).find()) {
            return content;
        }
        String lines = new String(content, StandardCharsets.ISO_8859_1);
        return (DELETED_SPACE.matcher(contentType).find() ? SOFT_END.matcher(lines).replaceAll("")
                : SOFT_END.matcher(lines).replaceAll(" "))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The first text; of a page and the same as plain text the page, which knows its paragraphs. */
    private Manuscript manuscript(Document document) throws UnreadableSourceException {
        Optional<Text> text = texts.stream().filter(found -> found.page() && found.content().length > 0).findFirst()
                .or(() -> texts.stream().filter(found -> found.content().length > 0).findFirst());
        if (text.isEmpty()) {
            throw document.problem("holds no text; save the article as plain text (.txt) and open that");
        }
        Charset charset =
                text.get().charset() == null || StandardCharsets.US_ASCII.equals(text.get().charset()) ? null : text.get().charset();
        Document part = document.part(text.get().content(), charset);
        Manuscript manuscript = ForwardedMail.unwrapped(
                text.get().page() ? new HtmlReader().read(part) : new PlainTextReader().read(part), fields.getOrDefault("subject", ""));
        boolean savedPage = fields.containsKey("snapshot-content-location") || fields.getOrDefault("from", "").contains("<Saved by");
        return manuscript.withMetadata(savedPage
                ? manuscript.metadata().orElse(
                        Edition.address(fields.getOrDefault("snapshot-content-location", "")).orElse(null), date())
                : metadata(manuscript.metadata()));
    }

    private Metadata metadata(Metadata own) {
        String subject = ForwardedMail.PREFIX.matcher(fields.getOrDefault("subject", "")).replaceFirst("").strip();
        String from = FROM.matcher(fields.getOrDefault("from", "").strip()).replaceFirst("$1");
        return new Metadata(
                own.outlet(),
                own.headline() != null || subject.isEmpty() ? own.headline() : subject,
                own.byline() != null || from.isEmpty() || from.contains("@") ? own.byline() : from,
                own.published() != null ? own.published() : date());
    }

    private @Nullable Published date() {
        return DateLine.of(fields.getOrDefault("date", "")).map(DateLine::published).orElse(null);
    }

    private static String decoded(@Nullable String body) {
        String unfolded = String.valueOf(body).replaceAll("\\r?\\n[ \\t]", " ").strip();
        try {
            return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT);
        } catch (IllegalArgumentException e) {
            return unfolded;
        }
    }
}
