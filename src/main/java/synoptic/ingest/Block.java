package synoptic.ingest;

import org.jsoup.nodes.Element;

/**
 * A stretch of a web page's text that a browser sets on lines of its own.
 *
 * @param text with single spaces, and none at its ends; never empty
 * @param element the innermost block element that holds it
 * @param letters how many letters and figures it has; ideographs, of which few make a sentence, count three
 * @param linked how many of them are inside links
 */
record Block(String text, Element element, int letters, int linked) {

    /** Fewer letters than this make no sentence that could stand for an article. */
    private static final int SENTENCE = 50;

    static int letters(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 3 : Character.isLetterOrDigit(c) ? 1 : 0).sum();
    }

    /** Whether most of it leads elsewhere. */
    boolean isLink() {
        return linked * 2 > letters;
    }

    boolean isHeading() {
        return element.normalName().matches("h[1-6]");
    }

    /** Whether it is what articles are made of: a sentence or more, of which little leads elsewhere. */
    boolean isProse() {
        return letters >= SENTENCE && linked * 3 <= letters && !isHeading() && Lines.hasSentence(text);
    }

    /** Whether it is one sentence or more, and does not announce another article. */
    boolean isSentence() {
        return letters >= SENTENCE && Lines.endsSentence(text) && text.indexOf(':') < 0;
    }

    /** How much it speaks for the element it is in being the article; 0 if it does not. */
    int weight() {
        return isProse() ? letters - 2 * linked : 0;
    }
}
