package synoptic.ingest;

import static synoptic.ingest.FurnitureRules.Zone.ANYWHERE;
import static synoptic.ingest.FurnitureRules.Zone.EDGE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import synoptic.article.Furniture;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.text.TextSpan;

/** Reads what stands before an article's running text (outlet, section, headline, byline, date), told by form and order. */
final class HeadReader {

    /** The part before the running text is at most so many lines. */
    private static final int HEAD_LINES = 15;

    private static final Pattern HEADLINE_LABEL =
            Pattern.compile("^(?:headline|title|überschrift|titre|titel)\\s?:\\s?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A name of up to five words. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:of |de |the )?\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,4}");

    /** Sections after a bar: "… | World, All". */
    private static final Pattern SECTIONS = Pattern.compile("\\s?\\|\\s?\\p{Lu}[\\p{L}, &]{1,40}$");

    private final Draft draft;
    private final Lines lines;
    private final Marks marks;

    HeadReader(Draft draft) {
        this.draft = draft;
        this.lines = draft.lines();
        this.marks = draft.marks();
    }

    /** Reads the lines before the running text; returns the first line of it. */
    int read() {
        int i = 0;
        int furniture = 0;
        draft.findHeadline();
        while (i < Math.min(lines.count(), HEAD_LINES + furniture)) {
            furniture += i > 0 && marks.isFurniture(i - 1) ? 1 : 0;
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
        return isSignedSoon(i) && draft.hasHeadline() && !draft.isAboveHeadline(i);
    }

    private boolean isSignedSoon(int i) {
        return IntStream.rangeClosed(i + 1, i + 3).anyMatch(draft::isSignature);
    }

    private boolean readHeadLine(int i) {
        String line = lines.get(i);
        return draft.readFurniture(i, List.of(ANYWHERE, EDGE))
                || readSection(i, line)
                || readOutlet(i, line)
                || draft.readSignature(i, line)
                || draft.readCaption(i, line)
                || readHeadline(i, line)
                || readUnderHeadline(i, line)
                || draft.readTool(i);
    }

    private boolean readOutlet(int i, String line) {
        boolean beforeHeadline = draft.isAboveHeadline(i) && i + 1 < lines.count();
        boolean signed = draft.isSignature(i - 1) || draft.isSignature(i + 1);
        Optional<Outlet> found = Masthead.labelled(line).or(() -> Masthead.withSection(line));
        if (found.isEmpty() && (signed || (beforeHeadline && lines.isTitle(i + 1)))) {
            found = Masthead.name(line).or(() -> isNamedAbove(i, line) ? Optional.of(new Outlet(line)) : Optional.empty());
        }
        if (found.isEmpty() || (!draft.hasHeadline() && !beforeHeadline)) {
            return false;
        }
        draft.nameOutlet(found);
        return marks.mark(i, Furniture.Kind.OTHER);
    }

    /** Whether a short name opens the text, with a longer title under it that is signed: "North Wire". */
    private boolean isNamedAbove(int i, String line) {
        return i == 0
                && NAME.matcher(line).matches()
                && lines.isTitle(i + 1)
                && lines.span(i + 1).length() > 2 * line.length()
                && draft.isSignature(i + 2);
    }

    /** The section, on a line of its own between the outlet's name and the headline. */
    private boolean readSection(int i, String line) {
        boolean section = Masthead.isSection(line) || (draft.outlet() != null && line.length() <= 30 && line.split(" ", -1).length <= 4);
        if (!draft.isAboveHeadline(i) || !section || !hasTitleBelow(i)) {
            return false;
        }
        return marks.mark(i, Furniture.Kind.NAVIGATION);
    }

    /** Whether one of the next lines is a title, longer than this line, before anything that follows a title. */
    private boolean hasTitleBelow(int i) {
        for (int next = i + 1; next <= i + 3 && draft.exists(next) && !draft.isSignature(next) && !lines.isProse(next); next++) {
            if (lines.isTitle(next) && lines.span(next).length() > lines.span(i).length()) {
                return true;
            }
        }
        return false;
    }

    private boolean readHeadline(int i, String line) {
        Matcher label = HEADLINE_LABEL.matcher(lines.opening(i));
        if (draft.hasHeadline()) {
            return line.equalsIgnoreCase(draft.headline()) && marks.mark(i, Part.Kind.HEADLINE);
        }
        if (label.lookingAt() && label.end() < line.length()) {
            TextSpan span = lines.span(i);
            draft.setHeadline(i, line.substring(label.end()));
            return marks.mark(i, Part.Kind.HEADLINE, new TextSpan(span.start() + label.end(), span.end()));
        }
        boolean isTitle = lines.isTitle(i) || (lines.isLongTitle(i) && isSignedSoon(i));
        if (!isTitle || !draft.exists(i + 1) || DatelineOpening.of(line).isPresent()) {
            return false;
        }
        return draft.markHeadline(i);
    }

    /** Lines that only the place under the headline explains. */
    private boolean readUnderHeadline(int i, String line) {
        Optional<DatelineOpening> opening = DatelineOpening.of(line);
        if (opening.isPresent() && opening.get().end() == line.length()) {
            draft.setDateline(opening.get().place());
            return marks.mark(i, Part.Kind.DATELINE);
        }
        if (!lines.isProse(i) && draft.hasHeadline() && readNameAndDate(i, line)) {
            return true;
        }
        if (lines.isProse(i) || opening.isPresent() || !draft.hasHeadline()) {
            return false;
        }
        boolean dated = draft.isDate(i - 1) || draft.isDate(i + 1);
        Optional<String> names = Byline.withRole(line).or(() -> dated ? Byline.bareName(line) : Optional.empty());
        if (names.isPresent() && draft.byline() == null) {
            return draft.markByline(i, names.get());
        }
        return (!draft.readTool(i) && lines.isHeading(i)) ? marks.mark(i, Part.Kind.SUBHEAD) : !marks.isFree(i);
    }

    /** "The Daily Courier, 3 May 2024", "VELMAR, 2 June 2025": a name and the day; an outlet's name or a place's is told as such. */
    private boolean readNameAndDate(int i, String line) {
        Optional<DateLine> date = DateLine.of(SECTIONS.matcher(line).replaceFirst("")).filter(found -> found.published() != null);
        Optional<Outlet> paper = date.map(DateLine::words).flatMap(Masthead::name);
        if (date.isEmpty() || !NAME.matcher(date.get().words()).matches()) {
            return false;
        }
        draft.add(date.get());
        draft.nameOutlet(paper);
        if (paper.isEmpty() && draft.dateline() == null && DatelineOpening.isPlace(date.get().words())) {
            draft.setDateline(date.get().words());
        }
        return marks.mark(i, Part.Kind.DATELINE);
    }
}
