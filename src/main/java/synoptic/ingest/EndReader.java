package synoptic.ingest;

import static synoptic.ingest.FurnitureRules.Zone.ANYWHERE;
import static synoptic.ingest.FurnitureRules.Zone.BESIDE;
import static synoptic.ingest.FurnitureRules.Zone.EDGE;
import static synoptic.ingest.FurnitureRules.Zone.END;

import java.util.List;
import java.util.regex.Pattern;
import synoptic.article.Furniture;
import synoptic.article.Part;

/** Reads what follows an article's running text (credits, copyright, lists of links), told by form and by standing at the end. */
final class EndReader {

    /** A list of links is at most so long. */
    private static final int MOST_LINKS = 30;

    /** So many paragraphs stand before the sign that the text ends. */
    private static final int LEAST_PROSE = 3;

    private static final Pattern END_SIGN = Pattern.compile("(?i)[-–—( ]*(?:-30-|ends?|# ?# ?#|endit|mehr folgt)[-–—) ]*");

    private final Draft draft;
    private final Lines lines;
    private final Marks marks;

    EndReader(Draft draft) {
        this.draft = draft;
        this.lines = draft.lines();
        this.marks = draft.marks();
    }

    /**
     * Goes up from the last line for as long as lines are not running text.
     *
     * @param body the first line of running text
     */
    void read(int body) {
        closeAt(body);
        int unexplained = 0;
        int top = Math.max(Math.max(body, draft.headlineLine()), lines.count() - draft.count());
        for (int i = lines.count() - 1; i > top; i--) {
            if (isExplained(i) || draft.readFurniture(i, List.of(ANYWHERE, EDGE, END)) || readLinks(i, body)) {
                nameOutlet(i);
                continue;
            }
            if (lines.isProse(i) || (!draft.readSignature(i, lines.get(i)) && ++unexplained > 1)) {
                return;
            }
        }
    }

    /** What follows a sign that the text ends ("-30-", "ENDS") is for editors: contacts, notes, who the sender is. */
    private void closeAt(int body) {
        int prose = 0;
        int end = -1;
        for (int i = Math.max(0, body); i < draft.count() && end < 0; i++) {
            prose += lines.isProse(i) && marks.isFree(i) ? 1 : 0;
            end = prose >= LEAST_PROSE && END_SIGN.matcher(lines.get(i)).matches() ? i : -1;
        }
        for (int i = end; i >= 0 && i < draft.count(); i++) {
            marks.replace(i, Furniture.Kind.CREDIT);
        }
    }

    /** Not running text, whatever comes after it; a heading at the end may still turn out to be the title of a list of links. */
    private boolean isExplained(int i) {
        return !marks.isFree(i) && !marks.is(i, Part.Kind.SUBHEAD);
    }

    private void nameOutlet(int i) {
        if (marks.is(i, Furniture.Kind.COPYRIGHT)) {
            draft.nameOutlet(Masthead.owner(lines.get(i)));
        } else if (marks.is(i, Furniture.Kind.CREDIT)) {
            draft.nameOutlet(Masthead.labelled(lines.get(i)));
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
    void readBesides() {
        for (int i = lines.count() - 2; i >= 0; i--) {
            if (marks.is(i + 1, Furniture.Kind.SHARE)) {
                draft.readFurniture(i, List.of(BESIDE));
            }
        }
    }
}
