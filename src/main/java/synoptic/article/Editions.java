package synoptic.article;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import synoptic.text.TextSpan;
import synoptic.text.Token;
import synoptic.text.Tokenizer;

/**
 * Which of several articles are the same article: loaded twice, or caught more than once while its outlet changed it. Of these only
 * the newest is a witness; were all of them compared, nothing that the outlet alone reports would be found. Two outlets that
 * print one agency's text are two articles.
 *
 * @param compared the articles to compare, in their order
 * @param others the editions that are not compared, in their order
 */
public record Editions(List<Article> compared, List<Other> others) {

    /**
     * Of so great a part of their runs of words in common, two texts are the same but for a word here and there. Where it is not known
     * whether one outlet printed both, only all of them will do: two outlets may have an agency's text.
     */
    private static final double SAME = 0.9;

    /** The same outlet's articles with so much in common are one article, whatever it calls it. */
    private static final double CHANGED = 0.6;

    /** And with so much, if the headline is the same. */
    private static final double REWRITTEN = 0.3;

    /** An address that two texts share with less in common is not the articles', but their site's or their section's. */
    private static final double RELATED = 0.1;

    /** Words in a run. */
    private static final int RUN = 6;

    public Editions {
        compared = List.copyOf(compared);
        others = List.copyOf(others);
    }

    /**
     * An edition that is not compared.
     *
     * @param article the article
     * @param of the edition that is compared in its place
     * @param same whether its text is the same, or nearly so
     */
    public record Other(Article article, Article of, boolean same) {

        /** What the reader should know of it. */
        public String notice() {
            return same
                    ? article.origin().name() + " holds the same article as " + of.origin().name() + "; it counts once."
                    : article.origin().name() + " is another edition of the article in " + of.origin().name() + "; only the newer of them, "
                            + of.origin().name() + ", is compared.";
        }
    }

    /** Sorts articles; where all are editions of one article, all are compared: then their differences are what is asked for. */
    public static Editions of(List<Article> articles) {
        Map<String, Set<List<String>>> runs = new HashMap<>();
        List<List<Article>> groups = new ArrayList<>();
        Function<Article, Set<List<String>>> runsOf = one -> runs.computeIfAbsent(one.id(), id -> runs(one));
        for (Article article : articles) {
            Optional<List<Article>> group = groups.stream()
                    .filter(members -> members.stream().anyMatch(member -> isSameArticle(member, article, runsOf)))
                    .findFirst();
            group.ifPresentOrElse(members -> members.add(article), () -> groups.add(new ArrayList<>(List.of(article))));
        }
        if (groups.size() < 2) {
            return new Editions(articles, List.of());
        }
        List<Article> compared = groups.stream().map(Editions::newest).toList();
        List<Other> others = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Article newest = compared.get(i);
            for (Article member : groups.get(i)) {
                if (!member.id().equals(newest.id())) {
                    others.add(new Other(member, newest, share(runsOf.apply(member), runsOf.apply(newest), Math::max) >= SAME));
                }
            }
        }
        return new Editions(articles.stream().filter(compared::contains).toList(), others);
    }

    /** The one changed last; of those of which that is not known, or the same, the first. */
    private static Article newest(List<Article> members) {
        return members.stream()
                .reduce((first,
                        next) -> Comparator.nullsFirst(Comparator.<LocalDateTime>naturalOrder()).compare(moment(next), moment(first)) > 0
                                ? next
                                : first)
                .orElseThrow();
    }

    private static @Nullable LocalDateTime moment(Article article) {
        return Stream.of(article.edition().changed() == null ? Stream.<Published>empty() : Stream.of(article.edition().changed()),
                Stream.ofNullable(article.published()))
                .flatMap(stream -> stream)
                .map(moment -> LocalDateTime.of(moment.date(), moment.time() == null ? LocalTime.MIN : moment.time()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSameArticle(Article one, Article other, Function<Article, Set<List<String>>> runs) {
        Outlet outlet = one.outlet();
        Outlet otherOutlet = other.outlet();
        String address = one.edition().address();
        boolean athome = address != null && address.equals(other.edition().address());
        boolean known = outlet != null && otherOutlet != null;
        if (outlet != null && otherOutlet != null && !athome && !plain(outlet.name()).equals(plain(otherOutlet.name()))) {
            return false;
        }
        Set<List<String>> runsOfOne = runs.apply(one);
        Set<List<String>> runsOfOther = runs.apply(other);
        double alike = share(runsOfOne, runsOfOther, Math::max);
        if (alike >= ((known || athome) ? SAME : 1)) {
            return true;
        }
        double within = share(runsOfOne, runsOfOther, Math::min);
        String headline = one.headline();
        String otherHeadline = other.headline();
        boolean titled = headline != null && otherHeadline != null && plain(headline).equals(plain(otherHeadline));
        return athome ? titled || within >= RELATED : known && within >= (titled ? REWRITTEN : CHANGED);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("^the |[^\\p{L}\\p{N}]+", "");
    }

    /** How many of their runs two texts have in common, as a share of the longer's or the shorter's. */
    private static double share(Set<List<String>> one, Set<List<String>> other, IntBinaryOperator whole) {
        boolean longer = one.size() > other.size();
        long common = (longer ? other : one).stream().filter((longer ? one : other)::contains).count();
        int size = whole.applyAsInt(one.size(), other.size());
        return size == 0 ? 0 : (double) common / size;
    }

    /** All runs of so many words of the running text; of a shorter text, or one in which no words can be told, the text. */
    private static Set<List<String>> runs(Article article) {
        List<String> words = new ArrayList<>();
        for (TextSpan paragraph : article.paragraphs()) {
            if (!article.isFurniture(paragraph)) {
                Tokenizer.tokenize(article.text(), paragraph).stream().filter(token -> !token.isMark()).map(Token::form)
                        .forEach(words::add);
            }
        }
        Set<List<String>> runs = new HashSet<>();
        if (words.size() <= RUN) {
            runs.add(List.of(article.text()));
        }
        for (int i = 0; i + RUN < words.size(); i++) {
            runs.add(List.copyOf(words.subList(i, i + RUN)));
        }
        return runs;
    }
}
