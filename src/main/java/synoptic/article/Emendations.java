package synoptic.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;

/**
 * What a reader corrects in one article: what is furniture and what is not, and what is known of it. An input of the pipeline;
 * the article as it was read stays what it is, and so every correction can be taken back.
 *
 * @param rulings what is furniture and what is not, ascending, no two in one place
 * @param values what the reader wrote in fields; an empty value says that there is nothing to know. A field that is not in it
 *     is as the article was read.
 */
public record Emendations(List<Ruling> rulings, Map<Field, String> values) {

    /** Nothing is corrected. */
    public static final Emendations NONE = new Emendations(List.of(), Map.of());

    /** What is known of an article and may be corrected. */
    public enum Field {
        OUTLET,
        HEADLINE,
        BYLINE,
        /** The place, or place and agency, that opens a report, "SEOUL". */
        DATELINE,
        /** A day, "2024-06-19", or a day and a time, "2024-06-19T05:07". */
        PUBLISHED,
        /** An ISO 639-1 code, "en". */
        LANGUAGE
    }

    /**
     * A reader's word on a stretch of the text.
     *
     * @param span where it stands in {@link Article#text()}, never empty
     * @param kind the kind of furniture that it is, or null where it belongs to the article
     */
    public record Ruling(TextSpan span, Furniture.@Nullable Kind kind) {

        public Ruling {
            if (span.isEmpty()) {
                throw new IllegalArgumentException("a ruling on nothing at " + span.start());
            }
        }
    }

    /**
     * Corrections; of two rulings in one place the later in the list holds.
     *
     * @throws IllegalArgumentException if a value is none that its field may have
     */
    public Emendations {
        List<Ruling> apart = new ArrayList<>();
        for (Ruling ruling : rulings) {
            apart = without(apart, ruling.span());
            apart.add(ruling);
        }
        apart.sort(Comparator.comparing(Ruling::span));
        rulings = List.copyOf(apart);
        Map<Field, String> tidy = new EnumMap<>(Field.class);
        values.forEach((field, value) -> {
            if (!isPossible(field, value)) {
                throw new IllegalArgumentException(field + " cannot be " + value);
            }
            tidy.put(field, value.strip());
        });
        values = Collections.unmodifiableMap(tidy);
    }

    /** Whether a field may have a value; for what a person types. */
    public static boolean isPossible(Field field, String value) {
        String bare = value.strip();
        return bare.isEmpty() || switch (field) {
            case PUBLISHED -> published(bare).isPresent();
            case LANGUAGE -> bare.matches("[a-z]{2,3}");
            case OUTLET, HEADLINE, BYLINE, DATELINE -> bare.indexOf('\n') < 0;
        };
    }

    /** Whether nothing is corrected. */
    public boolean isEmpty() {
        return rulings.isEmpty() && values.isEmpty();
    }

    /** With a stretch that belongs to the article, whatever it was taken for. */
    public Emendations restoring(TextSpan span) {
        return with(new Ruling(span, null));
    }

    /** With a stretch that is furniture. */
    public Emendations settingAside(TextSpan span, Furniture.Kind kind) {
        return with(new Ruling(span, kind));
    }

    private Emendations with(Ruling ruling) {
        List<Ruling> more = new ArrayList<>(rulings);
        more.add(ruling);
        return new Emendations(more, values);
    }

    /** With nothing said of a stretch: it is what it was read as. */
    public Emendations withoutRuling(TextSpan span) {
        return new Emendations(without(rulings, span), values);
    }

    /**
     * With a value in a field.
     *
     * @param value what the reader wrote; empty: there is nothing to know; null: as the article was read
     * @throws IllegalArgumentException if the field may not have the value
     */
    public Emendations with(Field field, @Nullable String value) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(values);
        if (value == null) {
            more.remove(field);
        } else {
            more.put(field, value);
        }
        return new Emendations(rulings, more);
    }

    /** What the article has in a field, as the reader would write it; empty where nothing is known. */
    public static String valueOf(Field field, Article article) {
        Published published = article.published();
        Outlet outlet = article.outlet();
        String value = switch (field) {
            case OUTLET -> outlet == null ? null : outlet.name();
            case HEADLINE -> article.headline();
            case BYLINE -> article.byline();
            case DATELINE -> article.dateline();
            case PUBLISHED -> published == null ? null
                    : published.time() == null ? published.date().toString()
                            : LocalDateTime.of(published.date(), published.time()).toString();
            case LANGUAGE -> article.language().equals("und") ? null : article.language();
        };
        return value == null ? "" : value;
    }

    /**
     * The article as corrected. Rulings beyond its text are passed over.
     *
     * @param article as it was read
     */
    public Article applyTo(Article article) {
        if (isEmpty()) {
            return article;
        }
        List<Ruling> furniture = new ArrayList<>();
        article.furniture().forEach(piece -> furniture.add(new Ruling(piece.span(), piece.kind())));
        List<Ruling> left = furniture;
        for (Ruling ruling : rulings) {
            if (ruling.span().end() <= article.text().length()) {
                left = without(left, ruling.span());
                left.add(ruling);
            }
        }
        Published published = article.published();
        String outlet = value(Field.OUTLET, valueOf(Field.OUTLET, article));
        String language = value(Field.LANGUAGE, article.language());
        return new Article(
                article.id(),
                article.origin(),
                outlet == null ? null : new Outlet(outlet),
                value(Field.HEADLINE, article.headline()),
                value(Field.BYLINE, article.byline()),
                value(Field.DATELINE, article.dateline()),
                values.containsKey(Field.PUBLISHED) ? published(values.getOrDefault(Field.PUBLISHED, "")).orElse(null) : published,
                language == null ? "und" : language,
                article.text(),
                article.paragraphs(),
                article.parts(),
                left.stream()
                        .flatMap(ruling -> furniture(ruling, article.text()).stream())
                        .sorted(Comparator.comparing(Furniture::span))
                        .toList(),
                article.notices(),
                article.original(),
                article.edition());
    }

    private static Optional<Furniture> furniture(Ruling ruling, String text) {
        TextSpan span = ruling.span().trim(text);
        Furniture.Kind kind = ruling.kind();
        return kind == null || span.isEmpty() ? Optional.empty() : Optional.of(new Furniture(span, kind));
    }

    /** The reader's value, or else the article's; null where it is empty. */
    private @Nullable String value(Field field, @Nullable String read) {
        String value = values.containsKey(field) ? values.get(field) : read;
        return value == null || value.isEmpty() ? null : value;
    }

    private static Optional<Published> published(String value) {
        try {
            if (value.length() <= "2024-06-19".length()) {
                return Optional.of(new Published(LocalDate.parse(value), null));
            }
            LocalDateTime moment = LocalDateTime.parse(value.toUpperCase(Locale.ROOT).replace(' ', 'T'));
            return Optional.of(new Published(moment.toLocalDate(), moment.toLocalTime()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What remains of rulings once nothing is said of a stretch. */
    private static List<Ruling> without(List<Ruling> rulings, TextSpan span) {
        List<Ruling> left = new ArrayList<>();
        for (Ruling ruling : rulings) {
            if (!ruling.span().overlaps(span)) {
                left.add(ruling);
                continue;
            }
            if (ruling.span().start() < span.start()) {
                left.add(new Ruling(new TextSpan(ruling.span().start(), span.start()), ruling.kind()));
            }
            if (ruling.span().end() > span.end()) {
                left.add(new Ruling(new TextSpan(span.end(), ruling.span().end()), ruling.kind()));
            }
        }
        return left;
    }
}
