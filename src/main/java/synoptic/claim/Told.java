package synoptic.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.text.TextSpan;

/** How reasons name articles and give their words. */
final class Told {

    private static final int MOST_WORDINGS = 4;

    private final Map<String, Witness> witnesses = new LinkedHashMap<>();

    Told(List<Witness> witnesses) {
        witnesses.forEach(witness -> this.witnesses.put(witness.id(), witness));
    }

    /** "Harbour Post, Island News and Breakwater Radio". */
    String names(List<String> articles) {
        return list(articles.stream().distinct().map(this::name).toList());
    }

    private String name(String article) {
        Witness witness = witnesses.get(article);
        return witness == null ? article : witness.article().displayName();
    }

    /** "Harbour Post and Island News have “14 people”, Breakwater Radio has “seventeen”"; each article once. */
    String said(List<Passage> passages) {
        Map<String, List<String>> byWords = new LinkedHashMap<>();
        for (Passage passage : passages) {
            Witness witness = witnesses.get(passage.article());
            List<String> names = byWords.computeIfAbsent(
                    witness == null ? "" : words(witness, passage.span()), words -> new ArrayList<>());
            if (!names.contains(name(passage.article()))) {
                names.add(name(passage.article()));
            }
        }
        return byWords.entrySet().stream()
                .limit(MOST_WORDINGS)
                .map(entry -> list(entry.getValue()) + (entry.getValue().size() == 1 ? " has “" : " have “") + entry.getKey() + "”")
                .collect(Collectors.joining(", "));
    }

    /** "Harbour Post: “The ferry struck a pier.”". */
    String quoted(Passage passage) {
        Witness witness = witnesses.get(passage.article());
        return name(passage.article()) + ": “" + (witness == null ? "" : words(witness, passage.span())) + "”";
    }

    /** Words of an article in one line. */
    static String words(Witness witness, TextSpan span) {
        return witness.words(span).replaceAll("\\s+", " ");
    }

    private static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
