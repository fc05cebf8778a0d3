package synoptic.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import synoptic.article.Furniture.Kind;
import synoptic.article.Part;

/**
 * Finds the article in a web page: first the element that holds it, then what in it is not part of it. Both by what the text
 * is like (sentences, or words that lead elsewhere) and by what the page's author calls the elements. A name alone never
 * removes much: an element with a good share of the page's prose is the article, whatever it is called.
 */
final class MainText {

    /** An element with a greater share of the page's prose is no furniture, whatever it is called. */
    private static final double MOST_REMOVED = 0.35;

    /** An element that holds so much of the prose around it holds the article. */
    private static final double NEARLY_ALL = 0.8;

    /** So much is enough for an element that says that it holds the article. */
    private static final double ENOUGH = 0.4;

    private static final int LONGEST_TITLE = 300;

    /** Less prose (some 40 words) is hardly an article. */
    private static final int LEAST = 200;

    /** A caption's picture stands in an element so many around it, if not in the caption's own. */
    private static final int PICTURE = 4;

    /** So many letters in common with what the page says that it is about make a lead. */
    private static final int LEAD = 40;

    /**
     * What a block is.
     *
     * @param part the part of the article that it is, or null
     * @param furniture the kind of furniture that it is, or null
     */
    record Role(Part.@Nullable Kind part, @Nullable Kind furniture) {

        static final Role TEXT = new Role(null, null);

        static Role part(Part.Kind kind) {
            return new Role(kind, null);
        }

        static Role furniture(Kind kind) {
            return new Role(null, kind);
        }
    }

    private final Deadline deadline;
    private final Element body;
    private final List<Block> blocks;
    private final List<String> titles;
    private final List<String> leads;
    private final Map<Element, Integer> prose;

    /** How much of the page's prose stands in elements of one name. */
    private final Map<String, Integer> named;
    private final Map<Element, Integer> weight;
    private final Map<Element, Optional<Kind>> kinds = new HashMap<>();

    /**
     * Looks at a page.
     *
     * @param titles all that the page gives as its title
     * @param leads what the page says that the article is about
     */
    MainText(Element body, List<Block> blocks, List<String> titles, List<String> leads, Deadline deadline) {
        this.deadline = deadline;
        this.body = body;
        this.blocks = blocks;
        this.titles = titles.stream().map(MainText::plain).filter(title -> !title.isEmpty()).toList();
        this.leads = leads.stream().map(MainText::plain).filter(lead -> lead.length() >= LEAD).toList();
        this.prose = sums(withoutDialogs(blocks, titles));
        this.named = named(prose);
        this.weight = sums(withoutDialogs(blocks, titles).stream().filter(block -> kind(block.element()).isEmpty()).toList());
    }

    /** A dialog that asks for consent may be longer than the article; it tells nothing of where that is, unless the article is about such dialogs. */
    private static List<Block> withoutDialogs(List<Block> blocks, List<String> titles) {
        boolean isSubject = titles.stream().anyMatch(PageCaveats::isAboutConsent);
        List<Block> others = blocks.stream().filter(block -> isSubject || !isDialog(block)).toList();
        return others.stream().mapToInt(Block::weight).sum() >= LEAST ? others : blocks;
    }

    private static boolean isDialog(Block block) {
        return PageCaveats.isAboutConsent(block.text())
                || around(block.element())
                        .takeWhile(element -> !element.normalName().equals("body"))
                        .anyMatch(element -> PageElements.isConsent(PageElements.names(element)));
    }

    private static Map<Element, Integer> sums(List<Block> blocks) {
        Map<Element, Integer> sums = new HashMap<>();
        for (Block block : blocks) {
            for (Element element = block.element(); element != null && block.weight() > 0; element = element.parent()) {
                sums.merge(element, block.weight(), Integer::sum);
            }
        }
        return sums;
    }

    private static Map<String, Integer> named(Map<Element, Integer> prose) {
        Map<String, Integer> sums = new HashMap<>();
        prose.forEach((element, amount) -> {
            String name = PageElements.names(element);
            Element parent = element.parent();
            if (!name.isEmpty() && (parent == null || !name.equals(PageElements.names(parent)))) {
                sums.merge(name, amount, Integer::sum);
            }
        });
        return sums;
    }

    /**
     * Whether elements of this name hold little of the page's prose, all together: what holds most of it is the article, however
     * its paragraphs are called. Readers' comments may be more than the article.
     */
    private boolean isLittle(Element element) {
        double most = MOST_REMOVED * prose.getOrDefault(body, 0);
        String name = PageElements.names(element);
        return prose.getOrDefault(element, 0) <= most
                && (name.isEmpty() || isBesides(element, name) || named.getOrDefault(name, 0) <= most);
    }

    /** Readers' comments, unless the page has hardly any other prose. */
    private boolean isBesides(Element element, String name) {
        int most = Math.max(named.getOrDefault(name, 0), prose.getOrDefault(element, 0));
        return PageElements.isComment(name) && most < NEARLY_ALL * prose.getOrDefault(body, 0);
    }

    /** Whether an element asks for consent, and there is an article beside it: such a dialog may be far longer than the article. */
    private boolean asksForConsent(Element element) {
        int all = prose.getOrDefault(element, 0);
        if (prose.getOrDefault(body, 0) - all < LEAST || PageElements.furniture(element).isEmpty()) {
            return false;
        }
        int about = blocks.stream().filter(block -> block.weight() > 0 && isWithin(block.element(), element))
                .filter(block -> PageCaveats.mentionsConsent(block.text()))
                .mapToInt(Block::weight).sum();
        return about * 2 > all;
    }

    /** The kind of furniture that an element, or one around it, is. */
    private Optional<Kind> kind(Element element) {
        List<Element> path = new ArrayList<>();
        for (Element e = element; e != null && !kinds.containsKey(e); e = e.parent()) {
            path.add(e);
        }
        for (Element e : path.reversed()) {
            Element parent = e.parent();
            Optional<Kind> around = parent == null ? Optional.empty() : kinds.getOrDefault(parent, Optional.empty());
            boolean named = around.isEmpty() && (isLittle(e) || asksForConsent(e));
            kinds.put(e, named ? PageElements.furniture(e) : around);
        }
        return kinds.getOrDefault(element, Optional.empty());
    }

    private int weight(Element element) {
        return weight.getOrDefault(element, 0);
    }

    /** The innermost element that holds the article. */
    Element holder() {
        Element holder = innermost(body);
        return articleWithTitle(holder).map(this::innermost).orElse(holder);
    }

    /** Of several articles on one page, the one that has the page's title in it. */
    private Optional<Element> articleWithTitle(Element holder) {
        Map<Element, Boolean> articles = new HashMap<>();
        holder.select("article").stream().filter(article -> weight(article) > 0 && !article.equals(holder))
                .forEach(article -> articles.put(article, true));
        if (articles.size() < 2) {
            return Optional.empty();
        }
        return blocks.stream().filter(this::isTitle).flatMap(block -> around(block.element()).filter(articles::containsKey)).findFirst();
    }

    /** An element and those around it, from the innermost. */
    private static Stream<Element> around(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::parent);
    }

    private boolean isTitle(Block block) {
        if (block.letters() > LONGEST_TITLE) {
            return false;
        }
        String words = plain(block.text());
        return titles.contains(words)
                || (block.isHeading() && words.length() >= 12 && titles.stream().anyMatch(title -> title.startsWith(words)));
    }

    private Element innermost(Element outer) {
        Element holder = outer;
        while (true) {
            Optional<Element> heaviest = holder.children().stream().max(Comparator.comparingInt(this::weight));
            if (heaviest.isEmpty() || !holds(heaviest.get(), holder)) {
                return holder;
            }
            holder = heaviest.get();
        }
    }

    private boolean holds(Element child, Element parent) {
        if (weight(child) == 0 || child.normalName().matches("p|h[1-6]|li|tr|td|blockquote|pre|span")) {
            return child.normalName().equals("td") && weight(child) >= NEARLY_ALL * weight(parent);
        }
        if (weight(child) >= NEARLY_ALL * weight(parent)) {
            return true;
        }
        return weight(child) >= ENOUGH * weight(body) && PageElements.isArticle(child)
                && parent.children().stream()
                        .filter(other -> !other.equals(child) && weight(other) * 10 > weight(parent))
                        .noneMatch(this::isOrHoldsArticle);
    }

    private boolean isOrHoldsArticle(Element element) {
        return element.getAllElements().stream().anyMatch(e -> 2 * weight(e) > weight(element) && PageElements.isArticle(e));
    }

    /** What each block is. */
    List<Role> roles() {
        Element holder = holder();
        int count = blocks.size();
        Role[] roles = new Role[count];
        int first = -1;
        int last = -1;
        for (int i = 0; i < count; i++) {
            deadline.check();
            Block block = blocks.get(i);
            if (isWithin(block.element(), holder) && kind(block.element()).isEmpty() && isProse(block) && !isCaption(block)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        int headline = headline(first, last);
        for (int i = 0; i < count; i++) {
            deadline.check();
            roles[i] = i == headline
                    ? Role.part(Part.Kind.HEADLINE)
                    : i < first && isTitle(blocks.get(i)) ? Role.furniture(Kind.OTHER) : role(i, holder, first, last);
            if (i > headline && i < first && isCaption(blocks.get(i))) {
                roles[i] = new Role(Part.Kind.CAPTION, roles[i].furniture());
            } else if (headline >= 0 && i > headline && i < first && (isOpening(blocks.get(i)) || isBeginning(blocks.get(i)))) {
                roles[i] = Role.TEXT;
            }
        }
        return List.of(roles);
    }

    /** The block that is the page's title: the last one before the text, a heading rather than any other; else the one after its beginning. */
    private int headline(int first, int last) {
        int[] titles = IntStream.range(0, last + 1).filter(i -> isTitle(blocks.get(i))).toArray();
        if (titles.length > 0) {
            int[] before = IntStream.of(titles).filter(i -> i < first).toArray();
            String likeliest = this.titles.getFirst();
            int[] same = IntStream.of(before)
                    .filter(i -> blocks.get(i).isHeading() && plain(blocks.get(i).text()).equals(likeliest))
                    .toArray();
            if (same.length > 0) {
                return same[same.length - 1];
            }
            return before.length == 0
                    ? titles[0]
                    : IntStream.of(before).reduce((a, b) -> blocks.get(a).isHeading() && !blocks.get(b).isHeading() ? a : b).getAsInt();
        }
        return IntStream.range(0, Math.max(first, 0))
                .filter(i -> blocks.get(i).element().normalName().equals("h1") && blocks.get(i).letters() >= 15)
                .filter(i -> kind(blocks.get(i).element()).isEmpty())
                .reduce((a, b) -> b)
                .orElse(-1);
    }

    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static boolean isWithin(Element element, Element holder) {
        return around(element).anyMatch(holder::equals);
    }

    private boolean isCaption(Block block) {
        Element element = block.element();
        for (int up = 0; up < 4 && element != null; up++, element = element.parent()) {
            if (PageElements.isCaption(element) && prose.getOrDefault(element, 0) <= MOST_REMOVED * prose.getOrDefault(body, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Prose, or a paragraph that is a sentence and a link as a whole. */
    private static boolean isProse(Block block) {
        return block.isProse() || (block.element().normalName().equals("p") && block.isSentence());
    }

    private static Element list(Element element) {
        Element parent = element.parent();
        return element.normalName().equals("li") && parent != null ? parent : element;
    }

    private boolean isOpening(Block block) {
        return isStandfirst(block) || isLead(block) || isSentence(block);
    }

    /** A sentence between the headline and the text, in an element of that name. */
    private boolean isStandfirst(Block block) {
        return kind(block.element()).isEmpty() && block.letters() >= 20 && !block.isLink() && PageElements.isStandfirst(block.element());
    }

    /** A whole sentence between the headline and the text, set as a heading. */
    private boolean isSentence(Block block) {
        return kind(block.element()).isEmpty() && block.isHeading() && block.isSentence() && !block.isLink();
    }

    /** Running text between the headline and the element that holds most of it. */
    private boolean isBeginning(Block block) {
        return kind(block.element()).isEmpty() && block.isProse() && !block.element().normalName().equals("li") && !isBesidePicture(block);
    }

    /** Whether it stands in one element with a picture, and with little else. */
    private static boolean isBesidePicture(Block block) {
        return around(block.element())
                .limit(PICTURE)
                .takeWhile(element -> Block.letters(element.text()) * 2 <= block.letters() * 3)
                .anyMatch(element -> element.selectFirst("img, picture, video") != null);
    }

    /** A paragraph between the headline and the text that says what the page says that it is about. */
    private boolean isLead(Block block) {
        String words = plain(block.text());
        return words.length() >= LEAD && !block.isLink()
                && leads.stream().anyMatch(lead -> words.contains(lead.substring(0, LEAD)) || lead.contains(words));
    }

    private Role role(int i, Element holder, int first, int last) {
        Block block = blocks.get(i);
        Optional<Kind> kind = kind(block.element());
        if (kind.isPresent()) {
            return Role.furniture(kind.get());
        }
        boolean within = isWithin(block.element(), holder);
        if (!within) {
            return Role.furniture(block.isLink() ? Kind.NAVIGATION : Kind.OTHER);
        }
        if (first < 0) {
            return block.isLink() ? Role.furniture(Kind.NAVIGATION) : Role.TEXT;
        }
        if (isCaption(block)) {
            return new Role(Part.Kind.CAPTION, Kind.OTHER);
        }
        if (isProse(block)) {
            return Role.TEXT;
        }
        if (i < first || i > last) {
            boolean paragraph = block.element().normalName().matches("p|li|blockquote|dd|pre") && !block.isLink() && block.letters() > 0;
            boolean beside = Objects.equals(list(block.element()).parent(), blocks.get(i < first ? first : last).element().parent());
            return paragraph && beside ? Role.TEXT : Role.furniture(block.isLink() ? Kind.NAVIGATION : Kind.OTHER);
        }
        if (block.isHeading()) {
            return block.isLink() ? Role.furniture(Kind.NAVIGATION) : Role.part(Part.Kind.SUBHEAD);
        }
        if (block.isLink()) {
            return Role.furniture(Kind.NAVIGATION);
        }
        return Role.TEXT;
    }
}
