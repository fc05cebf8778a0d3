package synoptic.ingest;

import static synoptic.ingest.FurnitureRules.Zone.ANYWHERE;
import static synoptic.ingest.FurnitureRules.Zone.BESIDE;
import static synoptic.ingest.FurnitureRules.Zone.EDGE;
import static synoptic.ingest.FurnitureRules.Zone.END;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.article.Published;
import synoptic.text.TextSpan;

/**
 * Tells an article's parts and its furniture from its running text. What stands before the running text (headline, byline,
 * date) is told by form and order, what follows it by form and by standing at the end; running text itself stays unmarked
 * unless a line can be nothing else. One composer serves one manuscript.
 */
final class ArticleComposer {

    /** The part before the running text is at most so many lines. */
    private static final int HEAD_LINES = 15;

    /** No article has more paragraphs; what comes after them is left unmarked. */
    private static final int MOST_LINES = 5_000;

    /** A list of links is at most so long. */
    private static final int MOST_LINKS = 30;

    /** A dateline opens one of the first paragraphs of running text. */
    private static final int DATELINE_PARAGRAPHS = 3;

    /** A caption repeats the headline or one of the first paragraphs of running text. */
    private static final int REPEATED = 3;

    /** A picture's caption that repeats the article's beginning stands near it. */
    private static final int REPEAT_PARAGRAPHS = 6;

    private static final Pattern HEADLINE_LABEL =
            Pattern.compile("^(?:headline|title|überschrift|titre|titel)\\s?:\\s?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HEADLINE_WITH_OUTLET = Pattern.compile("^.{20,} [|–—-] (?<outlet>[^|–—]{3,40})$");

    private final Manuscript manuscript;

    /** The paragraphs that are not known for furniture. */
    private final List<TextSpan> own;

    private final Lines lines;
    private final Marks marks;

    private final List<DateLine> dates = new ArrayList<>();
    private int headlineLine = -1;
    private @Nullable String headline;
    private @Nullable String byline;
    private @Nullable String dateline;
    private @Nullable Outlet outlet;

    private ArticleComposer(Manuscript manuscript) {
        this.manuscript = manuscript;
        Set<TextSpan> known = manuscript.furniture().stream().map(Furniture::span).collect(Collectors.toSet());
        this.own = manuscript.paragraphs().stream().filter(paragraph -> !known.contains(paragraph)).toList();
        this.lines = new Lines(manuscript.text(), own);
        this.marks = new Marks(lines);
        this.outlet = manuscript.metadata().outlet();
        this.byline = manuscript.metadata().byline();
    }

    static Article compose(String id, Origin origin, Manuscript manuscript, List<String> notices) {
        return new ArticleComposer(manuscript).compose(id, origin, notices);
    }

    private Article compose(String id, Origin origin, List<String> notices) {
        takeOver();
        int body = readHead();
        readBody(body);
        readEnd(body);
        readBesides();
        markRepeats(body);
        Metadata metadata = manuscript.metadata();
        @Nullable Published published = metadata.published() == null ? firstPublished() : metadata.published();
        return new Article(
                id,
                origin,
                outlet,
                headline == null ? metadata.headline() : headline,
                byline,
                dateline,
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
                if (part.kind() == Part.Kind.HEADLINE && headlineLine < 0) {
                    setHeadline(i, titleIn(lines.get(i)));
                }
            }
        }
    }

    /** The headline as the document gives it itself, where the line is that with something before or after it. */
    private String titleIn(String line) {
        String known = manuscript.metadata().headline();
        return known != null && plain(line).contains(plain(known)) ? known : line;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    // ---------------------------------------------------------------- before the running text

    /** Reads the lines before the running text; returns the first line of it. */
    private int readHead() {
        int i = 0;
        while (i < Math.min(lines.count(), HEAD_LINES)) {
            if (!marks.isFree(i) || readHeadLine(i)) {
                i++;
            } else if (isStandfirst(i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** A sentence or two between the headline and the byline or date: running text, but not its beginning. */
    private boolean isStandfirst(int i) {
        for (int next = i + 1; next <= i + 3 && next < lines.count(); next++) {
            if (isSignature(next)) {
                return headlineLine >= 0 && headlineLine < i;
            }
        }
        return false;
    }

    private boolean isSignature(int i) {
        return isDate(i) || (exists(i) && Byline.after(lines.get(i)).isPresent());
    }

    private boolean isDate(int i) {
        return exists(i) && DateLine.of(lines.get(i)).filter(DateLine::isAlone).isPresent();
    }

    private boolean readHeadLine(int i) {
        String line = lines.get(i);
        return readFurniture(i, List.of(ANYWHERE, EDGE))
                || readSection(i, line)
                || readOutlet(i, line)
                || readSignature(i, line)
                || readCaption(i, line)
                || readHeadline(i, line)
                || readUnderHeadline(i, line);
    }

    /** Whether the headline is still to come: a format may have marked one further down. */
    private boolean isAboveHeadline(int i) {
        return headlineLine < 0 || i < headlineLine;
    }

    private boolean readOutlet(int i, String line) {
        boolean beforeHeadline = isAboveHeadline(i) && i + 1 < lines.count();
        boolean signed = isSignature(i - 1) || isSignature(i + 1);
        Optional<Outlet> found = Masthead.labelled(line).or(() -> Masthead.withSection(line));
        if (found.isEmpty() && (signed || (beforeHeadline && lines.isTitle(i + 1)))) {
            found = Masthead.name(line);
        }
        if (found.isEmpty() || (headlineLine < 0 && !beforeHeadline)) {
            return false;
        }
        outlet = outlet == null ? found.get() : outlet;
        return marks.mark(i, Furniture.Kind.OTHER);
    }

    /** The section, on a line of its own between the outlet's name and the headline. */
    private boolean readSection(int i, String line) {
        boolean section = Masthead.isSection(line) || (outlet != null && line.length() <= 30 && line.split(" ", -1).length <= 4);
        if (!isAboveHeadline(i) || !section || !hasTitleBelow(i)) {
            return false;
        }
        return marks.mark(i, Furniture.Kind.NAVIGATION);
    }

    /** Whether one of the next lines is a title, longer than this line, before anything that follows a title. */
    private boolean hasTitleBelow(int i) {
        for (int next = i + 1; next <= i + 3 && exists(next) && !isSignature(next) && !lines.isProse(next); next++) {
            if (lines.isTitle(next) && lines.span(next).length() > lines.span(i).length()) {
                return true;
            }
        }
        return false;
    }

    /** Byline, date line, or both in one. */
    private boolean readSignature(int i, String line) {
        Optional<DateLine> date = DateLine.of(line);
        if (date.isPresent() && date.get().isAlone()) {
            dates.add(date.get());
            return marks.mark(i, Part.Kind.DATELINE);
        }
        Optional<String> names = Byline.after(date.map(DateLine::rest).orElse(line));
        if (names.isEmpty()) {
            return false;
        }
        date.ifPresent(dates::add);
        return markByline(i, names.get());
    }

    private boolean markByline(int i, String names) {
        byline = byline == null ? names : byline;
        return marks.mark(i, Part.Kind.BYLINE);
    }

    private boolean readHeadline(int i, String line) {
        Matcher label = HEADLINE_LABEL.matcher(lines.opening(i));
        if (headlineLine >= 0) {
            return line.equalsIgnoreCase(headline) && marks.mark(i, Part.Kind.HEADLINE);
        }
        if (label.lookingAt() && label.end() < line.length()) {
            TextSpan span = lines.span(i);
            setHeadline(i, line.substring(label.end()));
            return marks.mark(i, Part.Kind.HEADLINE, new TextSpan(span.start() + label.end(), span.end()));
        }
        if (!lines.isTitle(i) || !exists(i + 1) || DatelineOpening.of(line).isPresent()) {
            return false;
        }
        setHeadline(i, line);
        return marks.mark(i, Part.Kind.HEADLINE);
    }

    private void setHeadline(int i, String line) {
        headlineLine = i;
        headline = line;
        Matcher matcher = HEADLINE_WITH_OUTLET.matcher(line);
        if (outlet == null && matcher.matches()) {
            outlet = Masthead.name(matcher.group("outlet")).orElse(null);
        }
    }

    /** Lines that only the place under the headline explains. */
    private boolean readUnderHeadline(int i, String line) {
        Optional<DatelineOpening> opening = DatelineOpening.of(line);
        if (opening.isPresent() && opening.get().end() == line.length()) {
            dateline = opening.get().place();
            return marks.mark(i, Part.Kind.DATELINE);
        }
        if (lines.isProse(i) || opening.isPresent() || headlineLine < 0) {
            return false;
        }
        boolean dated = isDate(i - 1) || isDate(i + 1);
        Optional<String> names = Byline.withRole(line).or(() -> dated ? Byline.bareName(line) : Optional.empty());
        if (names.isPresent() && byline == null) {
            return markByline(i, names.get());
        }
        return lines.isHeading(i) && marks.mark(i, Part.Kind.SUBHEAD);
    }

    // ---------------------------------------------------------------- the running text

    private void readBody(int body) {
        int paragraphs = 0;
        for (int i = body; i < Math.min(lines.count(), MOST_LINES); i++) {
            String line = lines.get(i);
            if (!marks.isFree(i) || readFurniture(i, List.of(ANYWHERE)) || readCaption(i, line) || readDate(i)) {
                continue;
            }
            if (paragraphs++ < DATELINE_PARAGRAPHS && readDatelineOpening(i)) {
                continue;
            }
            if (lines.isHeading(i) && isBetweenParagraphs(i)) {
                marks.mark(i, Part.Kind.SUBHEAD);
            }
        }
    }

    private boolean readDate(int i) {
        return isDate(i) && marks.mark(i, Part.Kind.DATELINE);
    }

    private boolean readDatelineOpening(int i) {
        Optional<DatelineOpening> opening = DatelineOpening.of(lines.opening(i));
        if (opening.isEmpty()) {
            return false;
        }
        int start = lines.span(i).start();
        marks.markWithin(Part.Kind.DATELINE, new TextSpan(start, start + opening.get().end()));
        dateline = dateline == null ? opening.get().place() : dateline;
        return true;
    }

    /** A heading has running text after it, and is not one of several short lines. */
    private boolean isBetweenParagraphs(int i) {
        boolean after = i + 1 < lines.count() && lines.isProse(i + 1) && marks.isFree(i + 1);
        boolean before = i == 0 || lines.isProse(i - 1) || !marks.isFree(i - 1);
        return after && before;
    }

    private boolean readCaption(int i, String line) {
        return (Caption.isLabelled(line) || Caption.isCredited(line)) && marks.mark(i, Part.Kind.CAPTION);
    }

    // ---------------------------------------------------------------- after the running text

    /** Goes up from the last line for as long as lines are not running text. */
    private void readEnd(int body) {
        int unexplained = 0;
        int top = Math.max(Math.max(body, headlineLine), lines.count() - MOST_LINES);
        for (int i = lines.count() - 1; i > top; i--) {
            if (isExplained(i) || readFurniture(i, List.of(ANYWHERE, EDGE, END)) || readLinks(i, body)) {
                nameOutlet(i);
                continue;
            }
            if (lines.isProse(i) || (!readSignature(i, lines.get(i)) && ++unexplained > 1)) {
                return;
            }
        }
    }

    /** Not running text, whatever comes after it; a heading at the end may still turn out to be the title of a list of links. */
    private boolean isExplained(int i) {
        return !marks.isFree(i) && !marks.is(i, Part.Kind.SUBHEAD);
    }

    private void nameOutlet(int i) {
        if (outlet == null && marks.is(i, Furniture.Kind.COPYRIGHT)) {
            outlet = Masthead.owner(lines.get(i)).orElse(null);
        } else if (outlet == null && marks.is(i, Furniture.Kind.CREDIT)) {
            outlet = Masthead.labelled(lines.get(i)).orElse(null);
        }
    }

    /** A list of links: short lines without a full stop under a title such as "Related articles". */
    private boolean readLinks(int i, int body) {
        int title = i;
        while (title > Math.max(body, i - MOST_LINKS) && lines.isTitle(title) && !FurnitureRules.opensLinks(lines.get(title))) {
            title--;
        }
        if (title == i || !FurnitureRules.opensLinks(lines.get(title))) {
            return false;
        }
        for (int link = title; link <= i; link++) {
            marks.replace(link, Furniture.Kind.NAVIGATION);
        }
        return true;
    }

    /** Going up, lines before a share prompt; those after it are found going down. */
    private void readBesides() {
        for (int i = lines.count() - 2; i >= 0; i--) {
            if (marks.is(i + 1, Furniture.Kind.SHARE)) {
                readFurniture(i, List.of(BESIDE));
            }
        }
    }

    /** Captions that say again what the headline or the beginning says. */
    private void markRepeats(int body) {
        int[] beginnings = marks.prose(body).limit(REPEATED).toArray();
        if (beginnings.length == 0) {
            return;
        }
        int first = beginnings[0];
        String beginning = lines.opening(first);
        List<String> told = Stream.concat(Stream.ofNullable(headline), IntStream.of(beginnings).mapToObj(lines::opening))
                .toList();
        for (int i = 0; i < Math.min(lines.count(), MOST_LINES); i++) {
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

    // ---------------------------------------------------------------- everywhere

    private boolean exists(int i) {
        return i >= 0 && i < lines.count();
    }

    private boolean readFurniture(int i, List<FurnitureRules.Zone> zones) {
        if (marks.isFurniture(i) || i == headlineLine) {
            return marks.isFurniture(i);
        }
        boolean besides = i > 0 && marks.is(i - 1, Furniture.Kind.SHARE);
        List<FurnitureRules.Zone> here = besides ? Stream.concat(zones.stream(), Stream.of(BESIDE)).toList() : zones;
        return FurnitureRules.match(lines.get(i), here).map(kind -> marks.replace(i, kind)).orElse(false);
    }

    /** The day of publication, or that of the last change where no other is given. */
    private @Nullable Published firstPublished() {
        return dates.stream()
                .filter(date -> date.published() != null)
                .min(Comparator.comparing(DateLine::update))
                .map(DateLine::published)
                .filter(Objects::nonNull)
                .orElse(null);
    }
}
