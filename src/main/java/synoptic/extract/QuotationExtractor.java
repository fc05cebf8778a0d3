package synoptic.extract;

import java.util.ArrayList;
import java.util.List;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/**
 * Finds quotations, direct, mixed and indirect, with their speaker and cue, paragraph by paragraph.
 *
 * <p>The conventions are those of the PolNeAR corpus (Newell, Margolin and Ruths, 2018). The speaker is the words of the text with
 * title and apposition, or a pronoun. The cue is the verb with its auxiliaries and the adverbs among them. What is said begins at
 * "that", at the quotation mark or with the clause, and ends with the clause, before ", which", ", but" and the next verb of
 * saying with the same subject; where "he said" parts it, each part is one quotation. Quotations may lie within each other, as
 * sayings do. What stands in quotation marks and is given to nobody is a quotation from six words on.
 */
final class QuotationExtractor {

    /** A paragraph of more sentences is read in pieces, so that time stays linear in the length of any text. */
    private static final int MOST_SENTENCES = 100;

    private QuotationExtractor() {}

    /** The quotations of an article, in order of place. */
    static List<Quotation> extract(String text, List<Sentence> sentences) {
        return extract(text, sentences, AttributionModel.SHIPPED);
    }

    /** The quotations of an article, in order of place, as a judge finds them likely. */
    static List<Quotation> extract(String text, List<Sentence> sentences, AttributionJudge judge) {
        List<Quotation> found = new ArrayList<>();
        LooseQuotations.Introduction introduction = LooseQuotations.Introduction.NONE;
        int next;
        for (int i = 0; i < sentences.size(); i = next) {
            next = i;
            List<TextSpan> spans = new ArrayList<>();
            while (next < sentences.size()
                    && next - i < MOST_SENTENCES
                    && sentences.get(next).paragraph() == sentences.get(i).paragraph()) {
                spans.add(sentences.get(next).span());
                next++;
            }
            TextSpan paragraph = spans.getFirst().cover(spans.getLast());
            Attribution attribution = new Attribution(text, new Wording(text, paragraph, spans), i == 0, judge);
            found.addAll(attribution.read(introduction));
            introduction = attribution.introduction();
        }
        return found;
    }
}
