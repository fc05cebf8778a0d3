package synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import synoptic.article.Article;
import synoptic.article.Furniture;
import synoptic.article.Part;
import synoptic.text.TextSpan;

/**
 * An article's text as a column shows it: the headline left to the header, very long paragraphs in pieces, furniture folded
 * away. Every block shows one stretch of the article unchanged, or stands for one that is folded, so that places of the
 * column and of the article translate into each other exactly. Blocks are joined by line feeds.
 */
final class DisplayText {

    /**
     * Text controls lay out a paragraph in time quadratic to its length, so longer ones are shown in pieces. In UTF-16 code
     * units; about 300 words.
     */
    static final int LONGEST_BLOCK = 1_800;

    /** How a block is set. */
    enum Look {
        BODY("body"),
        CONTINUED("continued"),
        SUBHEAD("subhead"),
        BYLINE("byline"),
        CAPTION("caption"),
        FURNITURE("furniture"),
        FOLD("fold"),
        OPEN_FOLD("fold");

        private final String styleClass;

        Look(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    /**
     * A paragraph of the column.
     *
     * @param span the stretch of the article that it shows or, for a fold, stands for
     * @param look how it is set
     * @param start where it starts in the column's text, in UTF-16 code units
     * @param text what it shows
     */
    record Block(TextSpan span, Look look, int start, String text) {

        int end() {
            return start + text.length();
        }

        /** Whether it shows a label of its own and not the article's words. */
        boolean isFold() {
            return look == Look.FOLD || look == Look.OPEN_FOLD;
        }
    }

    /** The words that a fold shows in place of what it folds away. */
    interface FoldLabel {
        String of(List<Furniture> folded, boolean open);
    }

    private final List<Block> blocks;
    private final String text;

    private DisplayText(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
        this.text = String.join("\n", blocks.stream().map(Block::text).toList());
    }

    /**
     * Lays an article out.
     *
     * @param isOpen whether the furniture that starts at this position of the article is unfolded
     */
    static DisplayText of(Article article, FoldLabel label, Predicate<Integer> isOpen) {
        Builder builder = new Builder(article);
        Optional<TextSpan> headline = headline(article);
        List<TextSpan> paragraphs = article.paragraphs().stream()
                .filter(paragraph -> headline.isEmpty() || !headline.get().contains(paragraph))
                .toList();
        if (paragraphs.isEmpty()) {
            // Nothing but a headline: better shown twice than an empty column.
            paragraphs = article.paragraphs();
        }
        int next = 0;
        while (next < paragraphs.size()) {
            int end = next;
            while (end < paragraphs.size() && isAllFurniture(article, paragraphs.get(end))) {
                end++;
            }
            if (end > next) {
                builder.fold(paragraphs.subList(next, end), label, isOpen);
                next = end;
            } else {
                builder.paragraph(paragraphs.get(next));
                next++;
            }
        }
        if (builder.blocks.isEmpty()) {
            builder.paragraph(new TextSpan(0, 0));
        }
        return new DisplayText(builder.blocks);
    }

    /** Where the article's text has the headline that the column's header shows. */
    static Optional<TextSpan> headline(Article article) {
        return article.parts().stream()
                .filter(part -> part.kind() == Part.Kind.HEADLINE)
                .map(Part::span)
                .findFirst()
                .filter(span -> !isReplaced(article, span));
    }

    /** Whether the headline is another than the text has: a reader has corrected it. */
    private static boolean isReplaced(Article article, TextSpan span) {
        String headline = article.headline();
        return headline != null && !bare(headline).equals(bare(span.in(article.text())));
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static boolean isAllFurniture(Article article, TextSpan paragraph) {
        int covered = article.furniture().stream()
                .mapToInt(piece -> piece.span().overlap(paragraph))
                .sum();
        return covered >= paragraph.length();
    }

    String text() {
        return text;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Whether the position is shown in words, not only by a fold or not at all. */
    boolean shows(int articlePosition) {
        return blocks.stream().anyMatch(block -> !block.isFold() && block.span().contains(articlePosition));
    }

    /** The fold that stands for the position, if it is folded away. */
    Optional<Block> foldAt(int articlePosition) {
        return shows(articlePosition)
                ? Optional.empty()
                : blocks.stream()
                        .filter(block -> block.isFold() && block.span().contains(articlePosition))
                        .findFirst();
    }

    /** The parts of a span that are shown, in positions of the column, ascending. */
    List<TextSpan> toDisplay(TextSpan article) {
        List<TextSpan> shown = new ArrayList<>();
        for (Block block : blocks) {
            if (!block.isFold() && block.span().overlaps(article)) {
                int from = Math.max(article.start(), block.span().start());
                int to = Math.min(article.end(), block.span().end());
                int shift = block.start() - block.span().start();
                shown.add(new TextSpan(from + shift, to + shift));
            }
        }
        return shown;
    }

    /** The position of the column that shows an article's position, or the nearest after it that is shown. */
    int toDisplay(int articlePosition) {
        for (Block block : blocks) {
            boolean isHere = switch (block.look()) {
                case FOLD -> block.span().contains(articlePosition);
                case OPEN_FOLD -> false;
                default -> articlePosition < block.span().end();
            };
            if (isHere) {
                return block.isFold() ? block.start() : block.start() + Math.max(0, articlePosition - block.span().start());
            }
        }
        return text.length();
    }

    /** The position of the article that a position of the column shows; a fold's start for its label. */
    int toArticle(int displayPosition) {
        Block block = blocks.get(blockAt(displayPosition));
        int within = Math.clamp(displayPosition - block.start(), 0, block.span().length());
        return block.isFold() ? block.span().start() : block.span().start() + within;
    }

    /** The index of the block that holds a position of the column; the last one for a position after the end. */
    int blockAt(int displayPosition) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).start() <= displayPosition) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static final class Builder {
        private final Article article;
        private final List<Block> blocks = new ArrayList<>();
        private int position;

        Builder(Article article) {
            this.article = article;
        }

        void fold(List<TextSpan> paragraphs, FoldLabel label, Predicate<Integer> isOpen) {
            TextSpan whole = paragraphs.getFirst().cover(paragraphs.getLast());
            List<Furniture> folded = article.furniture().stream()
                    .filter(piece -> piece.span().overlaps(whole))
                    .toList();
            boolean open = isOpen.test(whole.start());
            add(whole, open ? Look.OPEN_FOLD : Look.FOLD, label.of(folded, open));
            if (open) {
                paragraphs.forEach(paragraph -> pieces(paragraph, Look.FURNITURE));
            }
        }

        void paragraph(TextSpan paragraph) {
            pieces(paragraph, article.partAt(paragraph).map(Builder::look).orElse(Look.BODY));
        }

        private static Look look(Part part) {
            return switch (part.kind()) {
                case HEADLINE, SUBHEAD -> Look.SUBHEAD;
                case BYLINE, DATELINE -> Look.BYLINE;
                case CAPTION -> Look.CAPTION;
            };
        }

        private void pieces(TextSpan paragraph, Look look) {
            int from = paragraph.start();
            Look next = look;
            while (paragraph.end() - from > LONGEST_BLOCK) {
                int to = breakBefore(from + LONGEST_BLOCK, from);
                add(new TextSpan(from, to), next);
                from = to;
                next = look == Look.BODY ? Look.CONTINUED : look;
            }
            add(new TextSpan(from, paragraph.end()), next);
        }

        /** After the last sentence's end before {@code limit}, else after the last word, else there. */
        private int breakBefore(int limit, int from) {
            String text = article.text();
            int afterWord = -1;
            for (int at = limit; at > from + LONGEST_BLOCK / 2; at--) {
                if (Character.isWhitespace(text.charAt(at - 1))) {
                    afterWord = Math.max(afterWord, at);
                    if (".?!".indexOf(text.charAt(at - 2)) >= 0) {
                        return at;
                    }
                }
            }
            if (afterWord > 0) {
                return afterWord;
            }
            return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
        }

        private void add(TextSpan span, Look look) {
            add(span, look, span.in(article.text()));
        }

        private void add(TextSpan span, Look look, String shown) {
            blocks.add(new Block(span, look, position, shown));
            position += shown.length() + 1;
        }
    }
}
