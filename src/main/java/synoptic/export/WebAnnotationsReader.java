package synoptic.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Origin;
import synoptic.article.Passage;
import synoptic.article.Pin;
import synoptic.project.Note;
import synoptic.project.NotePlace;
import synoptic.project.Project;
import synoptic.project.Review;
import synoptic.text.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads annotations of other programs, and its own, as notes (W3C Web Annotation Data Model, in JSON-LD). A passage is found by its
 * place where the article is the very text that was annotated and the quoted words stand there, and else by the words and what
 * surrounds them; so annotations survive that a text was edited elsewhere, or was read by another program. What Synoptic itself said of
 * passages is no note, and is found anew. What Hypothesis exports is read too, which keeps the standard's targets and has its own words for the rest.
 */
public final class WebAnnotationsReader {

    /** A larger file is not to be read into memory for its notes. */
    public static final int MOST_BYTES = 50_000_000;

    /** Where the files of Hypothesis have annotations: what its users export, and what it answers to a search. */
    private static final List<String> HYPOTHESIS_LISTS = List.of("annotations", "rows");

    /** More annotations than anybody writes; what a hostile file has beyond is told and not looked for. */
    private static final int MOST_ANNOTATIONS = 20_000;

    /** Words that stand in more places are hardly told apart by what surrounds them. */
    private static final int MOST_PLACES = 10_000;

    /** How many characters are looked through for one file: a second or two. */
    private static final long MOST_SEARCHED = 1_000_000_000L;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What came of a file.
     *
     * @param notes at most one a place, in the order of the file
     * @param reviews verdicts on claims
     * @param pins corrections of how two passages belong together
     * @param problems what was not taken, and why, a sentence each
     */
    public record Imported(List<Note> notes, List<Review> reviews, List<Pin> pins, List<String> problems) {

        /** What comes of no file. */
        public static final Imported NOTHING = new Imported(List.of(), List.of(), List.of(), List.of());

        public Imported {
            notes = List.copyOf(notes);
            reviews = List.copyOf(reviews);
            pins = List.copyOf(pins);
            problems = List.copyOf(problems);
        }

        /** A project with all that was taken. */
        public Project into(Project project) {
            Project annotated = project;
            for (Note note : notes) {
                annotated = annotated.withNote(note);
            }
            for (Review review : reviews) {
                annotated = annotated.withVerdict(review.mention(), review.verdict());
            }
            for (Pin pin : pins) {
                annotated = annotated.withPin(pin.from(), pin.to(), pin.kind());
            }
            return annotated;
        }
    }

    /** What an annotation says of where it belongs. */
    private record Selection(String source, String exact, String prefix, String suffix, int start, int end) {

        boolean hasPlace() {
            return start >= 0 && end >= start;
        }
    }

    /** The articles that may be meant, by what they are called, and how much they may still be looked through. */
    private static final class Texts {

        private final List<Article> articles;
        private final Map<String, List<Article>> named;
        private long left = MOST_SEARCHED;

        Texts(List<Article> articles) {
            this.articles = articles;
            // Made once: the name of a text is a hash over all of it.
            this.named = articles.stream().collect(Collectors.groupingBy(WebAnnotations::name));
        }

        List<Article> named(String source) {
            return named.getOrDefault(source, List.of());
        }

        /** Whether a text may be looked through once more. */
        boolean allows(String text) {
            left -= text.length();
            return left >= 0;
        }
    }

    /**
     * Reads annotations.
     *
     * @param json a collection, a page, a list of annotations or a single one
     * @param articles those that may have been annotated
     */
    public Imported read(byte[] json, List<Article> articles) {
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JacksonException e) {
            return new Imported(List.of(), List.of(), List.of(),
                    List.of("The annotations are no JSON and were not taken; check that it is the right file."));
        }
        Map<NotePlace, Note> notes = new LinkedHashMap<>();
        List<Review> reviews = new ArrayList<>();
        List<Pin> pins = new ArrayList<>();
        int lost = 0;
        List<JsonNode> all = annotations(root).toList();
        List<JsonNode> annotations = all.subList(0, Math.min(all.size(), MOST_ANNOTATIONS));
        Texts texts = new Texts(articles);
        boolean isOwn = isOwn(root);
        for (JsonNode annotation : annotations) {
            if ((isOwn || isOwn(annotation)) && isFor(annotation, WebAnnotations.CLASSIFYING)) {
                continue;
            }
            List<NotePlace> places =
                    items(annotation.path("target")).flatMap(target -> place(target, texts).stream()).toList();
            if (places.isEmpty()) {
                lost++;
                continue;
            }
            Optional<Passage> first = places.getFirst().passage();
            Optional<Passage> second = places.getLast().passage();
            Optional<Review.Verdict> verdict = judgement(annotation, WebAnnotations.ASSESSING, Review.Verdict.values());
            Optional<Pin.Kind> kind = judgement(annotation, WebAnnotations.LINKING, Pin.Kind.values());
            if (verdict.isPresent() && first.isPresent()) {
                reviews.add(new Review(first.get(), verdict.get()));
            } else if (kind.isPresent() && first.isPresent() && second.isPresent()
                    && !first.get().article().equals(second.get().article())) {
                pins.add(new Pin(first.get(), second.get(), kind.get()));
            } else {
                notes.merge(places.getFirst(), note(places.getFirst(), annotation), WebAnnotationsReader::both);
            }
        }
        notes.values().removeIf(Note::isBlank);
        List<String> problems = new ArrayList<>();
        if (annotations.isEmpty()) {
            problems.add("There are no Web Annotations in this file.");
        }
        if (all.size() > annotations.size()) {
            problems.add((all.size() - annotations.size()) + " annotations were not taken: a file may have " + MOST_ANNOTATIONS + ".");
        }
        if (lost > 0) {
            problems.add(lost + (lost == 1 ? " annotation is" : " annotations are")
                    + " about words that stand in none of the articles, and " + (lost == 1 ? "was" : "were") + " not taken.");
        }
        return new Imported(List.copyOf(notes.values()), reviews, pins, problems);
    }

    private static Stream<JsonNode> annotations(JsonNode node) {
        if (node.isArray()) {
            return items(node).flatMap(WebAnnotationsReader::annotations);
        }
        if (node.has("items")) {
            return annotations(node.path("items"));
        }
        if (node.has("first")) {
            return annotations(node.path("first"));
        }
        for (String list : HYPOTHESIS_LISTS) {
            if (node.path(list).isArray()) {
                return annotations(node.path(list));
            }
        }
        return node.has("target") ? Stream.of(node) : Stream.empty();
    }

    /** JSON-LD leaves the brackets of a list of one away. */
    private static Stream<JsonNode> items(JsonNode node) {
        return node.isArray() ? node.valueStream() : node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
    }

    private static Optional<NotePlace> place(JsonNode target, Texts texts) {
        Selection selection = selection(target);
        if (target.has("selector")) {
            return Optional.ofNullable(find(selection, texts)).map(NotePlace::of);
        }
        return texts.articles.stream()
                .filter(article -> texts.named(selection.source()).contains(article) || isPage(selection.source(), article))
                .findFirst()
                .map(article -> NotePlace.source(article.id()));
    }

    /** Whether the page is meant that an article was read from. */
    private static boolean isPage(String source, Article article) {
        return article.origin() instanceof Origin.Page page && page.address().equals(source);
    }

    private static Selection selection(JsonNode target) {
        String source = target.isString() ? target.stringValue() : target.has("source") ? id(target.path("source")) : id(target);
        String exact = "";
        String prefix = "";
        String suffix = "";
        int start = -1;
        int end = -1;
        for (JsonNode selector : items(target.path("selector")).toList()) {
            switch (selector.path("type").stringValue("")) {
                case "TextQuoteSelector" -> {
                    exact = selector.path("exact").stringValue("");
                    prefix = selector.path("prefix").stringValue("");
                    suffix = selector.path("suffix").stringValue("");
                }
                case "TextPositionSelector" -> {
                    start = selector.path("start").intValue(-1);
                    end = selector.path("end").intValue(-1);
                }
                default -> {
                    // Selectors of pictures, of elements of a page and the like have no meaning in a text.
                }
            }
        }
        return new Selection(source, exact, prefix, suffix, start, end);
    }

    private static String id(JsonNode source) {
        return source.isString() ? source.stringValue() : source.path("id").stringValue("");
    }

    private static @Nullable Passage find(Selection selection, Texts texts) {
        List<Article> named = texts.named(selection.source());
        Passage best = null;
        int bestScore = -1;
        for (Article article : named.isEmpty() ? texts.articles : named) {
            String text = article.text();
            if (!named.isEmpty() && selection.hasPlace() && selection.end() <= text.codePointCount(0, text.length())) {
                int start = text.offsetByCodePoints(0, selection.start());
                TextSpan span = new TextSpan(start, text.offsetByCodePoints(start, selection.end() - selection.start()));
                if (!span.isEmpty() && (selection.exact().isEmpty() || span.in(text).equals(selection.exact()))) {
                    return new Passage(article.id(), span);
                }
            }
            if (selection.exact().isBlank() || !texts.allows(text)) {
                continue;
            }
            Matcher matcher = pattern(selection.exact()).matcher(text);
            for (int found = 0; found < MOST_PLACES && matcher.find(); found++) {
                int score = commonBefore(text, matcher.start(), selection.prefix()) + commonAfter(text, matcher.end(), selection.suffix());
                if (score > bestScore) {
                    bestScore = score;
                    best = new Passage(article.id(), new TextSpan(matcher.start(), matcher.end()));
                }
            }
        }
        return best;
    }

    /** The same words, whatever white space stands between them. */
    private static Pattern pattern(String words) {
        return Pattern
                .compile(Stream.of(words.strip().split("\\s+", -1)).map(Pattern::quote).reduce((a, b) -> a + "\\s++" + b).orElse("(?!)"));
    }

    /** How many characters before the words are as expected, counted from the words. */
    private static int commonBefore(String text, int start, String expected) {
        int most = Math.min(start, expected.length());
        int same = 0;
        while (same < most && text.charAt(start - 1 - same) == expected.charAt(expected.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** How many characters after the words are as expected. */
    private static int commonAfter(String text, int end, String expected) {
        int most = Math.min(text.length() - end, expected.length());
        int same = 0;
        while (same < most && text.charAt(end + same) == expected.charAt(same)) {
            same++;
        }
        return same;
    }

    private static Note note(NotePlace place, JsonNode annotation) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        items(annotation.path("bodyValue")).map(value -> value.stringValue("")).forEach(words::add);
        items(annotation.path("body")).forEach(body -> {
            String value = body.path("value").stringValue("");
            if (body.path("purpose").stringValue("").equals("tagging")) {
                tags.add(value);
            } else if (!value.isBlank()) {
                words.add(value);
            }
        });
        // Hypothesis has words and tags beside each other, not in a body.
        items(annotation.path("text")).map(value -> value.stringValue("")).filter(value -> !value.isBlank()).forEach(words::add);
        items(annotation.path("tags")).map(value -> value.stringValue("")).filter(value -> !value.isBlank()).forEach(tags::add);
        String author = Stream.concat(items(annotation.path("creator")), items(annotation.path("user")))
                .map(creator -> creator.isString() ? creator.stringValue() : creator.path("name").stringValue(""))
                .map(creator -> creator.replaceFirst("^acct:([^@]+)@.*$", "$1"))
                .findFirst()
                .orElse("");
        Note.Colour colour = items(annotation.path("target"))
                .flatMap(target -> items(target.path("styleClass")))
                .flatMap(name -> Stream.of(Note.Colour.values()).filter(known -> Wording.identifier(known).equals(name.stringValue(""))))
                .findFirst()
                .orElse(Note.Colour.USUAL);
        return new Note(place, String.join("\n", words), tags, colour, author);
    }

    /** What an annotation for this purpose says, if that is one of Synoptic's own words. */
    private static <E extends Enum<E>> Optional<E> judgement(JsonNode annotation, String motivation, E[] words) {
        return isFor(annotation, motivation)
                ? items(annotation.path("body"))
                        .map(body -> body.path("value").stringValue(""))
                        .flatMap(value -> Stream.of(words).filter(word -> Wording.identifier(word).equals(value)))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isFor(JsonNode annotation, String motivation) {
        return items(annotation.path("motivation")).anyMatch(why -> why.stringValue("").equals(motivation));
    }

    /** Whether Synoptic wrote it. */
    private static boolean isOwn(JsonNode node) {
        return items(node.path("generator")).anyMatch(generator -> Release.isOwn(generator.path("name").stringValue("")));
    }

    private static Note both(Note one, Note other) {
        List<String> tags = new ArrayList<>(one.tags());
        tags.addAll(other.tags());
        String words = one.words().equals(other.words()) || other.words().isEmpty() ? one.words() : one.words() + "\n" + other.words();
        return new Note(one.place(), words, tags, one.colour(), one.author());
    }
}
