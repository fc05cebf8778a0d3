package synoptic.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import synoptic.article.Passage;
import synoptic.claim.Persons.Bearer;
import synoptic.collation.Witness;
import synoptic.extract.Name;
import synoptic.extract.Quotation;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/** Tells who the speakers of one article's quotations are: by name where the words name them, a pronoun by who spoke before. */
public final class Speakers {

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "who", "which", "that", "i", "we", "him", "her", "them", "his", "their");

    /** Characters between a speaker and the pronoun that goes on about him: a comma and a space. */
    private static final int CLOSE = 3;

    /** Sentences back in which a pronoun's name is looked for. */
    private static final int LOOK_BACK = 3;

    private final Witness witness;
    private final String text;
    private final Persons persons;
    private final Map<Quotation, Speaker> known = new HashMap<>();

    /** Whom the pronouns among the speakers surely mean. */
    private final Map<TextSpan, String> names = new HashMap<>();

    /** The fullest form of each name, by its key. */
    private final Map<String, String> fullest = new HashMap<>();

    /**
     * Who says something.
     *
     * @param name the name's words in the article, or null where the speaker is only described
     * @param key joins the variants of the name, or null
     * @param words how the article puts it
     */
    record Speaker(@Nullable String name, @Nullable String key, String words) {

        boolean isNamed() {
            return key != null;
        }

        /** How a reader is told of the speaker. */
        String shown() {
            return name == null ? "“" + words + "”" : name;
        }

        /** Whether two names can be one person's or body's: equal, the same last word, or one within the other. */
        boolean isSame(Speaker other) {
            if (key == null || other.key == null) {
                return key == null && other.key == null && words.equalsIgnoreCase(other.words);
            }
            List<String> mine = Arrays.asList(key.split(" ", -1));
            List<String> theirs = Arrays.asList(other.key.split(" ", -1));
            return isNear(mine.getLast(), theirs.getLast()) || mine.containsAll(theirs) || theirs.containsAll(mine);
        }

        /** Equal but for one letter left out, as in a slip of the pen. */
        private static boolean isNear(String a, String b) {
            if (a.length() > b.length()) {
                return isNear(b, a);
            }
            int same = 0;
            while (same < a.length() && a.charAt(same) == b.charAt(same)) {
                same++;
            }
            boolean missing = a.length() > 3 && b.length() == a.length() + 1 && a.substring(same).equals(b.substring(same + 1));
            return a.equals(b) || missing;
        }
    }

    Speakers(Witness witness) {
        this.witness = witness;
        this.text = witness.article().text();
        this.persons = new Persons(text, witness.mentions().names());
        for (Name name : witness.mentions().names()) {
            fullest.merge(name.key(), name.span().in(text), (a, b) -> b.length() > a.length() ? b : a);
        }
        @Nullable Speaker last = null;
        for (Quotation quotation : witness.mentions().quotations()) {
            TextSpan span = quotation.speaker();
            if (span == null) {
                continue;
            }
            Speaker meant = isPronoun(span) ? meant(span) : speaker(span);
            if (meant != null && meant.name() != null && isPronoun(span)) {
                names.put(span, meant.name());
            }
            Speaker speaker = meant == null && canBeLast(span, last) ? last : meant;
            if (speaker != null) {
                known.put(quotation, speaker);
                last = speaker;
            }
        }
    }

    /** Whether a pronoun that nobody is found for can mean who spoke last: not "they", and not "she" after a man. */
    private boolean canBeLast(TextSpan span, @Nullable Speaker last) {
        Bearer bearer = persons.of(last == null ? null : last.key());
        return switch (span.in(text).toLowerCase(Locale.ROOT)) {
            case "i", "we", "who", "which", "that" -> true;
            case "he", "him", "his" -> bearer == Bearer.MAN || bearer == Bearer.SOMEBODY;
            case "she", "her" -> bearer == Bearer.WOMAN || bearer == Bearer.SOMEBODY;
            default -> false;
        };
    }

    /** Whom the pronouns mean that stand for speakers, by name, as far as it can be told. */
    public static Map<Passage, String> names(List<Witness> witnesses) {
        Map<Passage, String> names = new TreeMap<>();
        for (Witness witness : witnesses) {
            new Speakers(witness).names.forEach((span, name) -> names.put(new Passage(witness.id(), span), name));
        }
        return names;
    }

    /** Whom a pronoun means: "who" the speaker before it, "he" whom the sentence before names or quotes; null where neither does. */
    private @Nullable Speaker meant(TextSpan pronoun) {
        Sentence sentence = witness.sentenceAt(pronoun.start()).orElse(null);
        if (sentence == null) {
            return null;
        }
        String word = pronoun.in(text).toLowerCase(Locale.ROOT);
        TextSpan before = new TextSpan(sentence.span().start(), pronoun.start());
        if (word.equals("who") || word.equals("which") || word.equals("that")) {
            return quoted(before).stream()
                    .filter(quotation -> quotation.speaker() != null && pronoun.start() - quotation.speaker().end() <= CLOSE
                            && pronoun.start() > quotation.speaker().start())
                    .findFirst()
                    .map(known::get)
                    .orElseGet(() -> witness.mentions().within(before).names().stream()
                            .reduce((first, second) -> second)
                            .map(this::named)
                            .orElse(null));
        }
        Bearer sought = switch (word) {
            case "he", "him", "his" -> Bearer.MAN;
            case "she", "her" -> Bearer.WOMAN;
            default -> Bearer.NOBODY;
        };
        return sought == Bearer.NOBODY ? null : named(sentence, before, sought);
    }

    /**
     * The nearest before a pronoun who is known to be a woman or a man as the pronoun says; else the one person of the nearest
     * sentence that has one, if nothing speaks against it.
     */
    private @Nullable Speaker named(Sentence sentence, TextSpan before, Bearer sought) {
        List<List<Speaker>> near = new ArrayList<>();
        near.add(candidates(before, sought));
        for (int back = 1; back <= LOOK_BACK && sentence.index() >= back; back++) {
            near.add(candidates(witness.sentences().get(sentence.index() - back).span(), sought));
        }
        for (List<Speaker> candidates : near) {
            for (Speaker candidate : candidates) {
                if (persons.of(candidate.key()) == sought) {
                    return candidate;
                }
            }
        }
        for (List<Speaker> candidates : near.subList(1, near.size())) {
            long different = candidates.stream().map(Speaker::key).distinct().count();
            if (different > 0) {
                return different == 1 ? candidates.getFirst() : null;
            }
        }
        return null;
    }

    /** Whom a stretch quotes and then whom it names, without those that a pronoun cannot mean. */
    private List<Speaker> candidates(TextSpan span, Bearer sought) {
        List<Speaker> candidates = new ArrayList<>();
        quoted(span).stream().map(known::get).filter(one -> one != null && one.isNamed()).forEach(candidates::add);
        witness.mentions().within(span).names().stream().filter(name -> !isOwner(name)).map(this::named).forEach(candidates::add);
        candidates.removeIf(one -> {
            Bearer bearer = persons.of(one.key());
            return bearer != sought && bearer != Bearer.SOMEBODY;
        });
        return candidates;
    }

    /** The quotations that begin in a stretch, in order of place. */
    private List<Quotation> quoted(TextSpan span) {
        List<Quotation> all = witness.mentions().quotations();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.subList(low, all.size()).stream().takeWhile(one -> one.span().start() < span.end()).toList();
    }

    Optional<Speaker> of(@Nullable Quotation quotation) {
        return Optional.ofNullable(quotation == null ? null : known.get(quotation));
    }

    private boolean isPronoun(TextSpan span) {
        return PRONOUNS.contains(span.in(text).toLowerCase(Locale.ROOT));
    }

    private Speaker speaker(TextSpan span) {
        String words = span.in(text).replaceAll("\\s+", " ");
        return witness.mentions().within(span).names().stream()
                .filter(name -> !isOwner(name) && !isModifier(name, span))
                .findFirst()
                .map(name -> new Speaker(fullest.get(name.key()), name.key(), words))
                .orElse(new Speaker(null, null, words));
    }

    private Speaker named(Name name) {
        return new Speaker(fullest.get(name.key()), name.key(), name.span().in(text));
    }

    /** "Putin's adviser": the adviser speaks. */
    private boolean isOwner(Name name) {
        int end = name.span().end();
        return end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019');
    }

    /** "A Kremlin aide", "the White House press secretary": the name only tells whose, and a noun follows. */
    private boolean isModifier(Name name, TextSpan span) {
        int next = name.span().end() + 1;
        return next < span.end() && text.charAt(next - 1) == ' ' && Character.isLowerCase(text.charAt(next));
    }
}
