package synoptic.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.DraftCheck.Doubt;
import synoptic.claim.Speakers.Speaker;
import synoptic.collation.Witness;
import synoptic.collation.WordDiffer;
import synoptic.collation.WordDifference;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;
import synoptic.text.Token;

/** Holds what a draft quotes against its sources, word for word; words left out at an ellipsis are no difference. */
final class DraftQuotations {

    /** So many of a quotation's words, in order, make another one a version of it. */
    private static final double VERSION = 0.5;

    private static final int LEAST_SHARED = 3;

    private final Witness draft;
    private final Map<TextSpan, Finding> findings = new HashMap<>();
    private final List<Source> sources;
    private final Told told;

    /** A source with its words in one line, and what it quotes. */
    private record Source(Witness witness, List<Token> tokens, String line, List<QuotedWords> quoted, Speakers speakers) {

        static Source of(Witness witness) {
            List<Token> tokens = words(witness.body().stream().flatMap(sentence -> sentence.tokens().stream()).toList());
            return new Source(witness, tokens, inLine(tokens), QuotedWords.of(witness), new Speakers(witness));
        }

        /** Where these words stand, in a row. */
        Optional<TextSpan> place(List<Token> words) {
            int at = line.indexOf(inLine(words));
            if (words.isEmpty() || at < 0) {
                return Optional.empty();
            }
            int first = (int) line.substring(0, at).chars().filter(c -> c == ' ').count();
            return Optional.of(tokens.get(first).span().cover(tokens.get(first + words.size() - 1).span()));
        }
    }

    /**
     * What was found out about a stretch in quotation marks.
     *
     * @param places where sources have the same words
     * @param doubt what is wrong with it, or null
     */
    private record Finding(TextSpan span, List<Passage> places, @Nullable Doubt doubt) {}

    DraftQuotations(Witness draft, List<Witness> sources) {
        this.draft = draft;
        this.told = new Told(sources);
        this.sources = sources.stream().map(Source::of).toList();
        Speakers speakers = new Speakers(draft);
        for (QuotedWords words : QuotedWords.of(draft)) {
            findings.put(words.span(), find(words, speakers.of(words.quotation())));
        }
    }

    /** What is wrong with the quotations that begin in a sentence. */
    List<Doubt> check(Sentence sentence) {
        List<Doubt> doubts = new ArrayList<>();
        within(sentence).forEach(finding -> {
            if (finding.doubt() != null) {
                doubts.add(finding.doubt());
            }
        });
        return doubts;
    }

    /** Where sources have the words that a sentence quotes, those too of which something else is wrong. */
    List<Passage> borneOut(Sentence sentence) {
        return within(sentence).stream().flatMap(finding -> finding.places().stream()).toList();
    }

    private List<Finding> within(Sentence sentence) {
        return findings.values().stream()
                .filter(finding -> sentence.span().contains(finding.span().start()))
                .sorted(Comparator.comparing(Finding::span))
                .toList();
    }

    /** Whether words lie in a quotation that a source has word for word. */
    boolean isBorneOut(TextSpan words) {
        return findings.values().stream().anyMatch(finding -> !finding.places().isEmpty() && finding.span().contains(words));
    }

    private Finding find(QuotedWords words, Optional<Speaker> speaker) {
        List<List<Token>> parts = parts(words.tokens());
        List<Passage> places = new ArrayList<>();
        List<Source> quoting = new ArrayList<>();
        for (Source source : sources) {
            List<TextSpan> found = parts.stream().flatMap(part -> source.place(part).stream()).toList();
            if (found.size() == parts.size()) {
                places.add(new Passage(source.witness().id(), sentence(source, found.getFirst())));
                if (source.quoted().stream().anyMatch(quoted -> quoted.span().overlaps(found.getFirst()))) {
                    quoting.add(source);
                }
            }
        }
        if (places.isEmpty()) {
            return new Finding(words.span(), places, version(words));
        }
        return new Finding(words.span(), places, quoting.isEmpty() ? unquoted(words, places) : given(words, places, quoting, speaker));
    }

    /** Quoted here, but not where the words are from. */
    private Doubt unquoted(QuotedWords words, List<Passage> places) {
        return new Doubt(words.span(), Doubt.Kind.QUOTATION_DIFFERS, places,
                "The words “" + Told.words(draft, words.span()) + "” stand in " + told.names(places.stream().map(Passage::article).toList())
                        + ", but not in quotation marks.");
    }

    /** Given to somebody else than by every source that names a speaker. */
    private @Nullable Doubt given(QuotedWords words, List<Passage> places, List<Source> quoting, Optional<Speaker> speaker) {
        Map<Source, Speaker> others = new HashMap<>();
        for (Source source : quoting) {
            source.quoted().stream()
                    .filter(quoted -> places.stream().anyMatch(quoted.passage()::overlaps) && shares(quoted, words))
                    .flatMap(quoted -> source.speakers().of(quoted.quotation()).stream())
                    .filter(Speaker::isNamed)
                    .findFirst()
                    .ifPresent(found -> others.put(source, found));
        }
        if (speaker.filter(Speaker::isNamed).isEmpty() || others.isEmpty() || others.values().stream().anyMatch(speaker.get()::isSame)) {
            return null;
        }
        String said = sources.stream()
                .filter(others::containsKey)
                .map(source -> "to " + Optional.ofNullable(others.get(source)).map(Speaker::shown).orElse("") + " in "
                        + source.witness().article().displayName())
                .collect(Collectors.joining(", "));
        return new Doubt(words.span(), Doubt.Kind.QUOTATION_DIFFERS, places,
                "The words “" + Told.words(draft, words.span()) + "” are given to " + speaker.get().shown() + " here, and " + said + ".");
    }

    private static boolean shares(QuotedWords one, QuotedWords other) {
        return one.pairs().stream().anyMatch(other.pairs()::contains);
    }

    /** The quotation of a source that has most in common with this one, if that is enough; else none has these words. */
    private Doubt version(QuotedWords words) {
        Source best = null;
        QuotedWords closest = null;
        long most = 0;
        for (Source source : sources) {
            for (QuotedWords quoted : source.quoted()) {
                long equal = shares(quoted, words) ? equal(words.tokens(), quoted.tokens()) : 0;
                if (equal > most) {
                    most = equal;
                    best = source;
                    closest = quoted;
                }
            }
        }
        if (best == null || closest == null || most < LEAST_SHARED || most < VERSION * words.tokens().size()) {
            return new Doubt(words.span(), Doubt.Kind.NOT_FOUND, List.of(),
                    "No source has the words “" + Told.words(draft, words.span()) + "”.");
        }
        return new Doubt(words.span(), Doubt.Kind.QUOTATION_DIFFERS, List.of(closest.passage()),
                "The quotation is not word for word: " + best.witness().article().displayName() + " has “"
                        + Told.words(best.witness(), closest.span()) + "”.");
    }

    private static long equal(List<Token> from, List<Token> to) {
        return WordDiffer.compare(from, to).steps().stream()
                .filter(step -> step.kind() == WordDifference.Kind.EQUAL)
                .mapToLong(step -> Token.within(from, step.from()).size())
                .sum();
    }

    /** A quotation without what is left out at an ellipsis. */
    private List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        int done = tokens.getFirst().span().start();
        for (Token token : words(tokens)) {
            String between = draft.words(new TextSpan(done, token.span().start()));
            if (!part.isEmpty() && (between.contains("…") || between.contains("..") || between.contains(". ."))) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(token);
            done = token.span().end();
        }
        parts.add(part);
        return parts;
    }

    private static List<Token> words(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.isMark()).toList();
    }

    private static String inLine(List<Token> words) {
        return words.stream().map(token -> token.form().replace(' ', '_')).collect(Collectors.joining(" ", " ", " "));
    }

    private static TextSpan sentence(Source source, TextSpan words) {
        return source.witness().sentenceAt(words.start()).map(Sentence::span).orElse(words);
    }
}
