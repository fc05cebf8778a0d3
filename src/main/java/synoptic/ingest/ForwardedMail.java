package synoptic.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Furniture;
import synoptic.article.Part;
import synoptic.article.Published;
import synoptic.text.TextSpan;

/**
 * The article in a mail that somebody passed on: what stands above it – a line that says so, whom it went to, what the sender added –
 * is set aside, and sender, day and subject are those of the mail that was passed on. As Gmail, Outlook, Thunderbird and Apple Mail
 * write it, in English, German, French, Spanish and Italian.
 */
final class ForwardedMail {

    /** Stands before the subject of a mail that is passed on, or answered. */
    static final Pattern PREFIX = Pattern.compile(
            "^(?:(?:re|aw|sv|fwd?|wg|tr|rv|i|vs)\\s?:\\s*)+", Pattern.CASE_INSENSITIVE);

    private static final Pattern PASSED_ON = Pattern.compile("^(?:fwd?|wg|tr|rv|i|vs)\\s?:.*", Pattern.CASE_INSENSITIVE);

    /** "---------- Forwarded message ---------", "Begin forwarded message:". */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)^[->_\\s]*(?:begin )?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht"
                    + "|message transféré|message d'origine|mensaje reenviado|messaggio inoltrato)\\s*:?[->_\\s]*$");

    private static final Pattern FIELD = Pattern.compile(
            "(?i)^\\*?(from|von|de|da|sent|date|gesendet|datum|envoyé|enviado|inviato|data|fecha|to|an|à|para|a|cc|reply-to|antwort an"
                    + "|subject|betreff|objet|asunto|oggetto)\\s?:\\*?\\s*(.*)$");

    private static final List<String> SENDER = List.of("from", "von", "de", "da");
    private static final List<String> DAY = List.of("sent", "date", "gesendet", "datum", "envoyé", "enviado", "inviato", "data", "fecha");
    private static final List<String> SUBJECT = List.of("subject", "betreff", "objet", "asunto", "oggetto");

    /** So many lines may the one who passes it on add above. */
    private static final int MOST_ABOVE = 25;

    private static final Pattern NAME = Pattern.compile("^\"?([^\"<\\[]+?)\"?\\s*[<\\[].*$");

    private ForwardedMail() {}

    /**
     * The mail that was passed on.
     *
     * @param above paragraphs before its text
     * @param fields what its head says, by names in lower case
     */
    private record Head(List<TextSpan> above, Map<String, String> fields) {

        @Nullable
        String first(List<String> names) {
            return names.stream().map(fields::get).filter(value -> value != null && !value.isBlank()).findFirst().orElse(null);
        }
    }

    /**
     * The same manuscript, with what stands above the article set aside, if it is of a mail that was passed on.
     *
     * @param subject of the whole mail
     */
    static Manuscript unwrapped(Manuscript mail, String subject) {
        Head head = head(mail, PASSED_ON.matcher(subject).matches());
        if (head == null) {
            return mail;
        }
        List<Furniture> furniture = new ArrayList<>(mail.furniture());
        head.above().stream()
                .filter(span -> mail.furniture().stream().noneMatch(piece -> piece.span().overlaps(span)))
                .forEach(span -> furniture.add(new Furniture(span, Furniture.Kind.OTHER)));
        furniture.sort((one, other) -> Integer.compare(one.span().start(), other.span().start()));
        List<Part> parts = mail.parts().stream().filter(part -> !head.above().contains(part.span())).toList();
        String title = head.first(SUBJECT);
        String sender = head.first(SENDER);
        String day = head.first(DAY);
        Metadata own = mail.metadata();
        Published published = day == null ? null : DateLine.of(day).map(DateLine::published).orElse(null);
        return new Manuscript(mail.text(), mail.paragraphs(), parts, furniture, new Metadata(
                own.outlet(),
                title == null ? own.headline() : PREFIX.matcher(title).replaceFirst("").strip(),
                sender == null ? own.byline() : name(sender),
                published == null ? own.published() : published,
                own.edition()), mail.remarks());
    }

    private static @Nullable String name(String sender) {
        Matcher matcher = NAME.matcher(sender);
        String name = matcher.matches() ? matcher.group(1).strip() : sender;
        return name.contains("@") ? null : name;
    }

    /** Three fields one after the other, of which one is a sender's or a subject's, near the beginning; null where there are none. */
    private static @Nullable Head head(Manuscript mail, boolean passedOn) {
        List<TextSpan> above = new ArrayList<>();
        Map<String, String> fields = new HashMap<>();
        boolean announced = passedOn;
        int lines = 0;
        for (TextSpan paragraph : mail.paragraphs()) {
            boolean isHead = false;
            boolean isText = false;
            for (String line : paragraph.in(mail.text()).split("\n", -1)) {
                Matcher field = FIELD.matcher(line.strip());
                if (field.matches()) {
                    fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
                    isHead = true;
                } else if (ANNOUNCED.matcher(line).matches()) {
                    announced = true;
                    isHead = true;
                } else if (!line.isBlank()) {
                    isText = true;
                }
                lines++;
            }
            boolean complete = announced && fields.size() >= 3 && (fields.keySet().stream().anyMatch(SENDER::contains)
                    || fields.keySet().stream().anyMatch(SUBJECT::contains));
            if (!isHead && complete) {
                return new Head(above, fields);
            }
            if ((isHead && isText && complete) || (!isHead && !fields.isEmpty()) || lines > MOST_ABOVE) {
                // A head that runs on into the text, or lines of another kind that look like fields.
                return null;
            }
            above.add(paragraph);
        }
        return null;
    }
}
