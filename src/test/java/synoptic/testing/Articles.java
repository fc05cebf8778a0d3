package synoptic.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Origin;
import synoptic.article.Outlet;
import synoptic.article.Part;
import synoptic.article.Passage;
import synoptic.article.Published;
import synoptic.collation.Witness;
import synoptic.collation.WitnessReader;
import synoptic.text.TextSpan;

/** Articles made by hand, so that a test shows in a line or two what it compares. */
public final class Articles {

    private Articles() {}

    /** An article of nothing but paragraphs. */
    public static Article of(String id, String... paragraphs) {
        Builder builder = article(id);
        for (String paragraph : paragraphs) {
            builder.paragraph(paragraph);
        }
        return builder.build();
    }

    /** The same, read into sentences. */
    public static Witness witness(String id, String... paragraphs) {
        return WitnessReader.read(of(id, paragraphs));
    }

    /** Begins an article; its pieces follow in the order in which they are to stand. */
    public static Builder article(String id) {
        return new Builder(id);
    }

    /** Where these words first stand in a text. */
    public static TextSpan span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new TextSpan(start, start + words.length());
    }

    /** Where these words first stand in a witness. */
    public static Passage passage(Witness witness, String words) {
        return new Passage(witness.id(), span(witness.article().text(), words));
    }

    /** Puts an article together, piece by piece, an empty line between each two. */
    public static final class Builder {

        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<TextSpan> paragraphs = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private final List<Furniture> furniture = new ArrayList<>();
        private @Nullable Outlet outlet;
        private @Nullable String headline;
        private @Nullable Published published;
        private String language = "en";

        private Builder(String id) {
            this.id = id;
        }

        public Builder outlet(String name) {
            outlet = new Outlet(name);
            return this;
        }

        public Builder published(LocalDate date) {
            published = new Published(date, null);
            return this;
        }

        public Builder language(String code) {
            language = code;
            return this;
        }

        public Builder headline(String words) {
            headline = words;
            return part(Part.Kind.HEADLINE, words);
        }

        public Builder part(Part.Kind kind, String words) {
            parts.add(new Part(add(words), kind));
            return this;
        }

        public Builder paragraph(String words) {
            add(words);
            return this;
        }

        public Builder furniture(Furniture.Kind kind, String words) {
            furniture.add(new Furniture(add(words), kind));
            return this;
        }

        private TextSpan add(String words) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            TextSpan span = new TextSpan(text.length(), text.length() + words.length());
            text.append(words);
            paragraphs.add(span);
            return span;
        }

        public Article build() {
            return new Article(
                    id,
                    new Origin.Given(id),
                    outlet,
                    headline,
                    null,
                    null,
                    published,
                    language,
                    text.toString(),
                    paragraphs.stream().filter(span -> !span.isEmpty()).toList(),
                    parts,
                    furniture);
        }

        public Witness read() {
            return WitnessReader.read(build());
        }
    }
}
