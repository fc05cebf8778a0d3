package synoptic.cli;

import java.util.List;
import synoptic.article.Article;
import synoptic.collation.Witness;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;

/** What the commands need of the engine. Whoever starts the program decides how it is built, and that only when it is asked. */
public interface Engine {

    /** Compares articles, two or more. */
    Comparison compare(List<Article> articles, ComparisonMonitor monitor);

    /** What one article says by itself: sentences, figures, quotations. Needs no language model. */
    Witness read(Article article);
}
