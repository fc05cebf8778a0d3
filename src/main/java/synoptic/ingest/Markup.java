package synoptic.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import org.jsoup.parser.Parser;

/** Parses markup within limits. Nothing that it names is ever loaded. */
final class Markup {

    /** No page of an article has more; a very long one has some ten thousand. */
    private static final int MOST_TAGS = 300_000;

    /** Elements nested deeper are read as if they were not. */
    private static final int NESTING = 500;

    private Markup() {}

    /** A web page, however malformed. */
    static org.jsoup.nodes.Document page(String markup, Document document) throws UnreadableSourceException {
        return parse(Parser.htmlParser(), markup, document);
    }

    /** An XML document, however malformed. */
    static org.jsoup.nodes.Document xml(String markup, Document document) throws UnreadableSourceException {
        return parse(Parser.xmlParser(), markup, document);
    }

    private static org.jsoup.nodes.Document parse(Parser parser, String markup, Document document) throws UnreadableSourceException {
        if (markup.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw document.problem("holds more elements than any article; save the article as plain text (.txt) and open that");
        }
        return parser.setMaxDepth(NESTING).parseInput(new Timed(new StringReader(markup), document.deadline()), "");
    }

    /** Asks between the pieces that the parser takes whether there is time left. */
    private static final class Timed extends Reader {

        private final Reader reader;
        private final Deadline deadline;

        Timed(Reader reader, Deadline deadline) {
            this.reader = reader;
            this.deadline = deadline;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            deadline.check();
            return reader.read(buffer, offset, length);
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
