package synoptic.ingest;

import static synoptic.ingest.FurnitureRules.Zone.ANYWHERE;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Origin;
import synoptic.article.Part;
import synoptic.article.Published;
import synoptic.text.TextSpan;

/**
 * Tells an article's parts and its furniture from its running text. What stands before the running text and what follows it
 * have readers of their own; running text itself stays unmarked unless a line can be nothing else. One composer serves one
 * manuscript.
 */
final class ArticleComposer {

    /** A dateline opens one of the first paragraphs of running text. */
    private static final int DATELINE_PARAGRAPHS = 3;

    /** A caption repeats the headline or one of the first paragraphs of running text. */
    private static final int REPEATED = 3;

    /** A picture's caption that repeats the article's beginning stands near it. */
    private static final int REPEAT_PARAGRAPHS = 6;

    private final Manuscript manuscript;

    /** The paragraphs that are not known for furniture. */
    private final List<TextSpan> own;

    private final Draft draft;
    private final Lines lines;
    private final Marks marks;

    private ArticleComposer(Manuscript manuscript) {
        this.manuscript = manuscript;
        Set<TextSpan> known = manuscript.furniture().stream().map(Furniture::span).collect(Collectors.toSet());
        this.own = manuscript.paragraphs().stream().filter(paragraph -> !known.contains(paragraph)).toList();
        this.draft = new Draft(
                manuscript.text(), own, manuscript.metadata(), !manuscript.parts().isEmpty() || !manuscript.furniture().isEmpty());
        this.lines = draft.lines();
        this.marks = draft.marks();
    }

    static Article compose(String id, Origin origin, Manuscript manuscript, List<String> notices) {
        return new ArticleComposer(manuscript).compose(id, origin, notices);
    }

    private Article compose(String id, Origin origin, List<String> notices) {
        takeOver();
        int body = new HeadReader(draft).read();
        readBody(body);
        EndReader end = new EndReader(draft);
        end.read(body);
        end.readBesides();
        markRepeats(body);
        Metadata metadata = manuscript.metadata();
        @Nullable Published published = metadata.published() == null ? draft.firstPublished() : metadata.published();
        return new Article(
                id,
                origin,
                draft.outlet(),
                draft.hasHeadline() ? draft.headline() : metadata.headline(),
                draft.byline() == null ? metadata.byline() : draft.byline(),
                draft.dateline(),
                published,
                Language.of(ownText()),
                manuscript.text(),
                manuscript.paragraphs(),
                Stream.concat(marks.parts().stream(),
                        manuscript.parts().stream().filter(part -> Collections.binarySearch(own, part.span()) < 0))
                        .sorted(Comparator.comparing(Part::span))
                        .toList(),
                Stream.concat(marks.furniture().stream(), manuscript.furniture().stream())
                        .sorted(Comparator.comparing(Furniture::span))
                        .toList(),
                notices,
                null,
                metadata.edition());
    }

    private String ownText() {
        if (manuscript.furniture().isEmpty()) {
            return manuscript.text();
        }
        return own.stream().map(span -> span.in(manuscript.text())).collect(Collectors.joining("\n"));
    }

    /** The parts that the format marks itself. */
    private void takeOver() {
        for (Part part : manuscript.parts()) {
            int i = Collections.binarySearch(own, part.span());
            if (i >= 0 && marks.isFree(i)) {
                marks.mark(i, part.kind());
                if (part.kind() == Part.Kind.BYLINE) {
                    draft.sign(lines.get(i));
                }
                if (part.kind() == Part.Kind.HEADLINE && !draft.hasHeadline()) {
                    draft.setHeadline(i, titleIn(lines.get(i)));
                }
            }
        }
    }

    /** The headline as the document gives it itself, where the line is that with something before or after it. */
    private String titleIn(String line) {
        String known = manuscript.metadata().headline();
        return known != null && (manuscript.titled() || plain(line).contains(plain(known)) || plain(known).endsWith(plain(line))) ? known
                : line;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private void readBody(int body) {
        int paragraphs = 0;
        for (int i = body; i < draft.count(); i++) {
            String line = lines.get(i);
            if (!marks.isFree(i) || draft.readFurniture(i, List.of(ANYWHERE)) || draft.readCaption(i, line) || readDate(i)
                    || draft.readTool(i)) {
                continue;
            }
            boolean opens = paragraphs < DATELINE_PARAGRAPHS && readDatelineOpening(i);
            paragraphs += lines.isProse(i) ? 1 : 0;
            if (opens) {
                continue;
            }
            if (lines.isHeading(i) && isBetweenParagraphs(i)) {
                marks.mark(i, Part.Kind.SUBHEAD);
            }
        }
    }

    private boolean readDatelineOpening(int i) {
        Optional<DatelineOpening> opening =
                DatelineOpening.likely(lines.opening(i)).filter(found -> !found.doubtful() || isNamed(found, i));
        if (opening.isEmpty()) {
            return false;
        }
        int start = lines.span(i).start();
        marks.markWithin(Part.Kind.DATELINE, new TextSpan(start, start + opening.get().end()));
        if (draft.dateline() == null) {
            draft.setDateline(opening.get().place());
        }
        return true;
    }

    /** Whether the article speaks of the place elsewhere, not in capitals. */
    private boolean isNamed(DatelineOpening opening, int i) {
        String place = String.valueOf(opening.place());
        return lines.isProse(i) && place.length() > 2 && IntStream.range(0, draft.count()).mapToObj(lines::get)
                .anyMatch(line -> !line.contains(place) && (" " + line.toUpperCase(Locale.ROOT) + " ").matches(
                        "(?s).*[^\\p{L}]" + Pattern.quote(place) + "[^\\p{L}].*"));
    }

    private boolean readDate(int i) {
        return draft.isDate(i) && marks.mark(i, Part.Kind.DATELINE);
    }

    /** A heading has running text after it, and is not one of several short lines. */
    private boolean isBetweenParagraphs(int i) {
        boolean after = i + 1 < lines.count() && lines.isProse(i + 1) && marks.isFree(i + 1);
        boolean before = i == 0 || lines.isProse(i - 1) || !marks.isFree(i - 1);
        return after && before;
    }

    /** Captions that say again what the headline or the beginning says. */
    private void markRepeats(int body) {
        int[] beginnings = marks.prose(body).limit(REPEATED).toArray();
        if (beginnings.length == 0) {
            return;
        }
        int first = beginnings[0];
        String beginning = lines.opening(first);
        List<String> told = Stream.concat(Stream.ofNullable(draft.headline()), IntStream.of(beginnings).mapToObj(lines::opening))
                .toList();
        for (int i = 0; i < draft.count(); i++) {
            String line = lines.get(i);
            boolean near = i < first + REPEAT_PARAGRAPHS && i != first && marks.isFree(i);
            boolean repeated = marks.is(i, Part.Kind.CAPTION)
                    ? told.stream().anyMatch(text -> Caption.repeats(line, text))
                    : near && Caption.opens(line, beginning);
            if (repeated && !marks.isFurniture(i)) {
                marks.mark(i, Furniture.Kind.CAPTION_REPEAT);
            }
        }
        if (beginnings.length > 1 && Caption.opens(lines.get(first), lines.opening(beginnings[1]))) {
            marks.mark(first, Furniture.Kind.CAPTION_REPEAT);
        }
    }
}
