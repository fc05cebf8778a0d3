package synoptic.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.extract.DateMention;

/** The sections of a comparison file that tell what each article says by itself. */
final class ReadingJson {

    /** The file and a list in it are spread over lines; in the list of articles each article as well. */
    private static final int ARTICLE_LEVELS = 3;

    private final JsonOutput out;

    ReadingJson(JsonOutput out) {
        this.out = out;
    }

    /** @param editions for each that was not compared, by id, the id of the edition that was */
    void articles(List<Witness> witnesses, Map<String, String> editions) {
        out.spread(ARTICLE_LEVELS);
        out.objects("articles", witnesses, witness -> article(witness, editions.get(witness.id())));
        out.spread(ComparisonJson.FILE_LEVELS);
    }

    /** The properties of an article. */
    void article(Witness witness, @Nullable String editionOf) {
        Article article = witness.article();
        String id = article.id();
        out.string("id", id);
        out.string("file", article.origin().name());
        if (editionOf != null) {
            out.string("editionOf", editionOf);
        }
        out.string("outlet", article.outlet() == null ? null : article.outlet().name());
        out.string("headline", article.headline());
        out.string("byline", article.byline());
        out.string("published", article.published() == null ? null : article.published().date());
        out.string("language", article.language());
        out.whole("words", witness.wordCount());
        out.string("text", article.text());
        out.objects("sentences", witness.sentences(), sentence -> out.span(id, sentence.span()));
        out.objects("parts", article.parts(), part -> {
            out.span(id, part.span());
            out.string("kind", Wording.identifier(part.kind()));
        });
        out.objects("furniture", article.furniture(), piece -> {
            out.span(id, piece.span());
            out.string("kind", Wording.identifier(piece.kind()));
        });
    }

    void quantities(List<Witness> witnesses) {
        each("quantities", witnesses, witness -> witness.mentions().quantities(), (witness, quantity) -> {
            out.place(new Passage(witness.id(), quantity.number()));
            out.decimal("value", quantity.value());
            out.string("unit", quantity.unit());
            out.string("bound", Wording.identifier(quantity.bound()));
            out.string("noun", quantity.noun());
        });
    }

    void quotations(List<Witness> witnesses) {
        each("quotations", witnesses, witness -> witness.mentions().quotations(), (witness, quotation) -> {
            out.place(new Passage(witness.id(), quotation.span()));
            out.string("kind", Wording.identifier(quotation.kind()));
            out.span("speaker", witness.id(), quotation.speaker());
            out.span("cue", witness.id(), quotation.cue());
        });
    }

    void names(List<Witness> witnesses) {
        each("names", witnesses, witness -> witness.mentions().names(), (witness, name) -> {
            out.place(new Passage(witness.id(), name.span()));
            out.string("key", name.key());
            out.span("role", witness.id(), name.role());
        });
    }

    /** Dates, and the times that durations reach back to, in order of place. */
    void dates(List<Witness> witnesses) {
        each("dates", witnesses, ReadingJson::dates, (witness, date) -> {
            out.place(new Passage(witness.id(), date.span()));
            out.string("from", date.from());
            out.string("to", date.to());
        });
    }

    private static List<DateMention> dates(Witness witness) {
        List<DateMention> dates = new ArrayList<>(witness.mentions().dates());
        dates.addAll(witness.mentions().reaches());
        dates.sort(Comparator.comparing(DateMention::span));
        return dates;
    }

    /** One list of what all articles mention. */
    private <T> void each(String name, List<Witness> witnesses, Function<Witness, List<T>> mentions, BiConsumer<Witness, T> properties) {
        record Mentioned<T>(Witness witness, T what) {}
        List<Mentioned<T>> all = witnesses.stream()
                .flatMap(witness -> mentions.apply(witness).stream().map(what -> new Mentioned<>(witness, what)))
                .toList();
        out.objects(name, all, one -> properties.accept(one.witness(), one.what()));
    }
}
