package synoptic.ingest;

import static synoptic.ingest.FurnitureRules.Zone.BESIDE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Furniture;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.article.Published;
import synoptic.text.TextSpan;

/**
 * An article while it is read: its lines, what each was found to be, and what they tell of the article; with the kinds of line
 * that may stand before its running text as well as after it.
 */
final class Draft {

    /** No article has more paragraphs; what comes after them is left unmarked. */
    private static final int MOST_LINES = 5_000;

    private static final Pattern HEADLINE_WITH_OUTLET = Pattern.compile("^.{20,} [|–—-] (?<outlet>[^|–—]{3,40})$");

    /** Longer texts are no single article; the line model has no say in them. */
    private static final int LONGEST_LEARNED = 200_000;

    private static final int NONE = -1;

    /** A headline stands among so many lines above the text. */
    private static final int HEAD = 20;

    /** "18.42 BST", "17:15 KEY EVENT". */
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[.:]\\d{2}\\b(?!.*\\b(?:19|20)\\d\\d\\b).{0,20}$");

    private final Lines lines;
    private final Marks marks;
    private final LineModel model;
    private final List<DateLine> dates = new ArrayList<>();
    private int headlineLine = NONE;
    private @Nullable String headline;
    private @Nullable String byline;
    private @Nullable String dateline;
    private @Nullable Outlet outlet;

    /**
     * A draft of which no line is explained yet.
     *
     * @param paragraphs where the lines stand in the text
     * @param metadata what the document says of itself
     * @param told whether the document tells the parts of its text from each other itself; then the line model has no say
     */
    Draft(String text, List<TextSpan> paragraphs, Metadata metadata, boolean told) {
        this.lines = new Lines(text, paragraphs);
        this.marks = new Marks(lines);
        this.model = new LineModel(lines, told || text.length() > LONGEST_LEARNED ? 0 : Math.min(lines.count(), MOST_LINES));
        this.outlet = metadata.outlet();
        this.byline = isOutlet(metadata) ? null : metadata.byline();
    }

    /** Whether a page names its outlet for its author: whoever signs on the page is rather that. */
    private static boolean isOutlet(Metadata metadata) {
        return metadata.outlet() != null && metadata.outlet().name().equalsIgnoreCase(metadata.byline());
    }

    Lines lines() {
        return lines;
    }

    Marks marks() {
        return marks;
    }

    /** How many lines are read at all. */
    int count() {
        return Math.min(lines.count(), MOST_LINES);
    }

    @Nullable
    String headline() {
        return headline;
    }

    /** The line of the headline, -1 while there is none. */
    int headlineLine() {
        return headlineLine;
    }

    boolean hasHeadline() {
        return headlineLine != NONE;
    }

    /** Whether the headline is still to come: a format may have marked one further down. */
    boolean isAboveHeadline(int i) {
        return !hasHeadline() || i < headlineLine;
    }

    @Nullable
    String byline() {
        return byline;
    }

    @Nullable
    String dateline() {
        return dateline;
    }

    void setDateline(@Nullable String place) {
        dateline = place;
    }

    @Nullable
    Outlet outlet() {
        return outlet;
    }

    /** Adds a day that a line gives. */
    void add(DateLine date) {
        dates.add(date);
    }

    /** Names the outlet unless it is named already. */
    void nameOutlet(Optional<Outlet> found) {
        outlet = outlet == null ? found.orElse(null) : outlet;
    }

    boolean exists(int i) {
        return i >= 0 && i < lines.count();
    }

    boolean isDate(int i) {
        return exists(i) && DateLine.of(lines.get(i)).filter(DateLine::isAlone).isPresent();
    }

    boolean isSignature(int i) {
        return isDate(i) || (exists(i) && Byline.after(lines.get(i)).isPresent());
    }

    /** Byline, date line, or both in one. */
    boolean readSignature(int i, String line) {
        Optional<DateLine> date = DateLine.of(line);
        if (date.isPresent() && date.get().isAlone()) {
            add(date.get());
            return marks.mark(i, Part.Kind.DATELINE);
        }
        Optional<String> names = Byline.after(date.map(DateLine::rest).orElse(line));
        if (names.isEmpty()) {
            return false;
        }
        date.ifPresent(this::add);
        return markByline(i, names.get());
    }

    /** Takes over who wrote it from a line that the format marks as saying that, unless it is known. */
    void sign(String line) {
        DateLine.of(line).ifPresent(this::add);
        byline = byline == null ? Byline.signed(line).or(() -> Byline.signed("By " + line)).orElse(null) : byline;
    }

    boolean markByline(int i, String names) {
        byline = byline == null ? names : byline;
        return marks.mark(i, Part.Kind.BYLINE);
    }

    /** Takes a line for the headline and marks it, without the agency's management words before it: "UPDATE 2-". */
    boolean markHeadline(int i) {
        String line = lines.get(i);
        int slug = Slug.end(line);
        setHeadline(i, line.substring(slug));
        TextSpan span = lines.span(i);
        if (slug > 0) {
            marks.markWithin(Furniture.Kind.OTHER, new TextSpan(span.start(), span.start() + slug));
        }
        return marks.mark(i, Part.Kind.HEADLINE, new TextSpan(span.start() + slug, span.end()));
    }

    void setHeadline(int i, String line) {
        headlineLine = i;
        headline = line;
        Matcher matcher = HEADLINE_WITH_OUTLET.matcher(line);
        if (matcher.matches()) {
            nameOutlet(Masthead.name(matcher.group("outlet")));
        }
    }

    /** A picture's caption; who took the picture is nothing that the article reports. */
    boolean readCaption(int i, String line) {
        if (Caption.isInTurn(line)) {
            return marks.mark(i, Part.Kind.CAPTION) && marks.mark(i, Furniture.Kind.OTHER);
        }
        if (!Caption.isLabelled(line) && !Caption.isCredited(line)) {
            return false;
        }
        TextSpan span = lines.span(i);
        int credit = span.start() + Caption.credit(lines.opening(i));
        if (credit > span.start() && credit < span.end()) {
            marks.markWithin(Furniture.Kind.CREDIT, new TextSpan(credit, span.end()));
        }
        return marks.mark(i, Part.Kind.CAPTION);
    }

    boolean readFurniture(int i, List<FurnitureRules.Zone> zones) {
        if (marks.isFurniture(i) || i == headlineLine) {
            return marks.isFurniture(i);
        }
        boolean besides = i > 0 && marks.is(i - 1, Furniture.Kind.SHARE);
        List<FurnitureRules.Zone> here = besides ? Stream.concat(zones.stream(), Stream.of(BESIDE)).toList() : zones;
        // A plea for support is prose too, and ends with what to do; whatever else looks like a tool may be a sentence of the article.
        String last = lines.get(i).substring(lines.get(i).lastIndexOf(". ") + 1).strip();
        boolean isPlea = FurnitureRules.match(last, here).filter(Furniture.Kind.SUBSCRIPTION::equals).isPresent();
        return FurnitureRules.match(lines.get(i), here)
                .filter(kind -> (isPlea && kind == Furniture.Kind.SUBSCRIPTION) || FurnitureRules.asksToEmbed(lines.get(i))
                        || !model.isArticle(i))
                .map(kind -> marks.replace(i, kind))
                .orElse(false);
    }

    /** Takes the line that is likely the headline for it, unless the format marks one. */
    void findHeadline() {
        int learned = hasHeadline() ? NONE : model.headline();
        int likely = learned == NONE && !hasHeadline() ? sharedTitle() : learned;
        boolean isOutlet = likely != NONE && Masthead.name(lines.get(likely)).isPresent();
        if (likely != NONE && !isOutlet && marks.isFree(likely) && lines.isLongTitle(likely)) {
            markHeadline(likely);
        }
    }

    /**
     * The title before the running text that says most of what its beginning says, where several lines could be it; -1 where none
     * says two words of it.
     */
    private int sharedTitle() {
        double[] before = model.column("proseBefore");
        double[] shared = model.column("sharedOpening");
        double[] words = model.column("contentWords");
        return IntStream.range(0, Math.min(before.length, HEAD))
                .filter(i -> before[i] == 0 && !lines.isProse(i) && lines.isTitle(i) && !isSignature(i) && marks.isFree(i))
                .filter(i -> shared[i] * words[i] >= 2 && !lines.get(i).matches(".{2,20}:\\s.*") && !Caption.isCredited(lines.get(i))
                        && !Masthead.isSection(lines.get(i)))
                .boxed()
                .max(Comparator.comparingDouble((Integer i) -> shared[i] * words[i]).thenComparingInt(i -> lines.span(i).length()))
                .orElse(NONE);
    }

    /** Whether a line stands between running text, or after the time of a report in a live blog, and has no word of a tool. */
    private boolean isSubhead(int i) {
        return model.tool(i).isEmpty() && exists(i - 1) && (lines.isProse(i - 1) || isTime(i - 1)) && exists(i + 1) && lines.isProse(i + 1);
    }

    private boolean isTime(int i) {
        return lines.isHeading(i + 1) && TIME.matcher(lines.get(i)).lookingAt();
    }

    /** A line that form, words, place and what stands around it show to be no article. */
    boolean readTool(int i) {
        if (i == headlineLine || !model.isFurniture(i) || lines.get(i).contains(" | ") || isSubhead(i)) {
            return false;
        }
        Furniture.Kind kind = FurnitureRules.match(lines.get(i), List.of(FurnitureRules.Zone.values()))
                .orElseGet(() -> switch (model.tool(i)) {
                    case "share", "network" -> Furniture.Kind.SHARE;
                    case "subscribe", "account" -> Furniture.Kind.SUBSCRIPTION;
                    case "rights" -> Furniture.Kind.COPYRIGHT;
                    case "credit", "bio", "contact" -> Furniture.Kind.CREDIT;
                    case "related", "menu", "topic", "media" -> Furniture.Kind.NAVIGATION;
                    default -> i > 0 && marks.is(i - 1, Furniture.Kind.NAVIGATION) ? Furniture.Kind.NAVIGATION : Furniture.Kind.OTHER;
                });
        return marks.replace(i, kind);
    }

    /** The day of publication, or that of the last change where no other is given. */
    @Nullable
    Published firstPublished() {
        return dates.stream()
                .filter(date -> date.published() != null)
                .min(Comparator.comparing(DateLine::update))
                .map(DateLine::published)
                .filter(Objects::nonNull)
                .orElse(null);
    }
}
