package synoptic.ingest;

import synoptic.article.Article;
import synoptic.article.Origin;

/** Makes an article of a source's content. One reader a format. */
interface ArticleReader {

    /**
     * Reads one article.
     *
     * @param id the id that the article is to have
     * @param origin where the content came from
     * @param content everything the source holds, at most {@link Limits#FILE_BYTES}
     */
    Article read(String id, Origin origin, byte[] content) throws UnreadableSourceException;
}
