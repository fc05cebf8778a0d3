package synoptic.export;

import java.util.List;
import synoptic.article.Article;
import synoptic.article.Corrections;
import synoptic.comparison.Comparison;
import synoptic.comparison.ComparisonMonitor;
import synoptic.comparison.ComparisonService;
import synoptic.testing.Articles;

/** Three articles of which the third leaves out what the others report, and a text of the reader's own. */
final class LeftOut {

    private LeftOut() {}

    static Comparison withDraft() {
        Article draft = Articles.article("D").outlet("My essay")
                .paragraph("A fire broke out in the old granary on Mill Street shortly after midnight.")
                .paragraph("As 60 firefighters from three towns fought the flames until dawn, the street was closed.")
                .paragraph("Share prices in Lisbon fell by 3.1% after a volcano erupted in Iceland.")
                .build();
        return new ComparisonService(() -> null).compare(sources(), draft, Corrections.NONE, ComparisonMonitor.none());
    }

    static List<Article> sources() {
        return List.of(
                Articles.article("A").outlet("Harbour Post")
                        .paragraph("A fire broke out in the old granary on Mill Street shortly after midnight.")
                        .paragraph("As 40 firefighters from three towns fought the flames until dawn, the street was closed.")
                        .paragraph("The sprinklers in the granary had been switched off since August, inspectors found.")
                        .build(),
                Articles.article("B").outlet("Island News")
                        .paragraph("Mill Street saw the old granary catch fire after midnight.")
                        .paragraph("Since August, inspectors found, sprinklers at the granary were switched off.")
                        .paragraph("The mayor was abroad and returned at noon by train.")
                        .build(),
                Articles.article("C").outlet("Breakwater Radio")
                        .paragraph("After midnight a fire was seen in the granary, an old one, of Mill Street.")
                        .paragraph("Children from a nearby school watched from behind the windows.")
                        .build());
    }
}
