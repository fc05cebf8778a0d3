package synoptic.ui.main;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import synoptic.article.Article;
import synoptic.article.Passage;
import synoptic.claim.Claim;
import synoptic.collation.Affinities;
import synoptic.collation.Collation;
import synoptic.collation.Link;
import synoptic.collation.OriginGroup;
import synoptic.collation.Witness;
import synoptic.collation.WordDifference;
import synoptic.comparison.Annotation;
import synoptic.comparison.Comparison;
import synoptic.extract.DateMention;
import synoptic.extract.Mentions;
import synoptic.extract.Quantity;
import synoptic.extract.Quotation;
import synoptic.text.Sentence;
import synoptic.text.SentenceSplitter;
import synoptic.text.TextSpan;
import synoptic.text.Tokenizer;
import synoptic.ui.Stories;

/** Eight articles as long as one likes, for tests of what long articles cost. */
final class LongStories {

    private static final int ARTICLES = 8;
    private static final int WORDS_A_SENTENCE = 20;
    /** How many different days are named at most. */
    private static final int DAYS = 90;

    private LongStories() {}

    /** Articles of so many words, in paragraphs of five sentences. */
    static List<Article> articles(int words) {
        return IntStream.range(0, ARTICLES).mapToObj(i -> {
            List<String> lines = new ArrayList<>(List.of("Headline number " + i));
            for (int sentence = 0; sentence < words / WORDS_A_SENTENCE; sentence += 5) {
                StringBuilder paragraph = new StringBuilder();
                for (int k = 0; k < 5; k++) {
                    paragraph.append("Sentence ").append(sentence + k)
                            .append(" of this long account tells what somebody in the city is said to have seen on that day. ");
                }
                lines.add(paragraph.toString().strip());
            }
            return Stories.article(String.valueOf((char) ('A' + i)), "Outlet " + i, lines.toArray(String[]::new));
        }).toList();
    }

    /**
     * Every sentence is linked to the one of the same number in the next article and has a figure; every fourth has a claim of
     * its own and names a day, every fifth is a quotation.
     */
    static Comparison compare(List<Article> articles) {
        List<Witness> witnesses = articles.stream().map(LongStories::witness).toList();
        Map<String, List<Annotation>> annotations = new HashMap<>();
        List<Link> links = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (int w = 0; w < witnesses.size(); w++) {
            List<Annotation> marks = new ArrayList<>();
            List<Sentence> body = witnesses.get(w).body();
            for (int i = 0; i < body.size(); i++) {
                Passage here = new Passage(witnesses.get(w).id(), body.get(i).span());
                if (w + 1 < witnesses.size()) {
                    Passage there = new Passage(witnesses.get(w + 1).id(), witnesses.get(w + 1).body().get(i).span());
                    Link link = new Link(here, there, 0.9, Link.Kind.REWORDED, new WordDifference(List.of()));
                    links.add(link);
                    marks.add(new Annotation.Shared(here.span(), List.of(link), List.of(there.article()), Link.Kind.REWORDED));
                }
                if (i % 4 == 0) {
                    TextSpan words = new TextSpan(here.span().start(), here.span().start() + 12);
                    Claim claim = new Claim("c" + claims.size(), Claim.Kind.STATEMENT, Claim.Status.ONE_SOURCE,
                            List.of(new Passage(here.article(), words)), 0.9, "Not found.", List.of(), null);
                    claims.add(claim);
                    marks.add(new Annotation.OnlyHere(words, claim));
                }
            }
            annotations.put(witnesses.get(w).id(), marks);
        }
        List<OriginGroup> origins = witnesses.stream().map(witness -> new OriginGroup("o", List.of(witness.id()), null)).toList();
        return new Comparison(new Collation(witnesses, links, Affinities.none(), List.of(), List.of(), origins), claims, List.of(),
                List.of(),
                annotations, List.of());
    }

    private static Witness witness(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            for (TextSpan span : SentenceSplitter.split(article.text(), article.paragraphs().get(i))) {
                sentences.add(new Sentence(sentences.size(), span, i, Tokenizer.tokenize(article.text(), span)));
            }
        }
        return new Witness(article, sentences, mentions(sentences.stream().map(Sentence::span).toList(), article.text()));
    }

    private static Mentions mentions(List<TextSpan> sentences, String text) {
        List<Quantity> figures = new ArrayList<>();
        List<DateMention> dates = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            TextSpan sentence = sentences.get(i);
            int number = text.indexOf(' ', sentence.start()) + 1;
            TextSpan digits = new TextSpan(number, Math.min(text.indexOf(' ', number), sentence.end()));
            figures.add(new Quantity(digits, digits, i, "sentence", Quantity.Bound.EXACTLY, null));
            if (i % 4 == 0) {
                LocalDate day = LocalDate.of(2024, 3, 1).plusDays(i / 4 % DAYS);
                dates.add(new DateMention(new TextSpan(sentence.end() - 10, sentence.end() - 2), day, day));
            }
            if (i % 5 == 0) {
                quotations.add(new Quotation(sentence, Quotation.Kind.DIRECT, null, null));
            }
        }
        return new Mentions(figures, dates, List.of(), List.of(), quotations);
    }
}
