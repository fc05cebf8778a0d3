package synoptic.extract;

import synoptic.text.TextSpan;

/** Something a text says that can be compared by its value and not only by its wording. */
public sealed interface Mention permits Quantity, DateMention, Name, Quotation {

    /** The words that say it, in UTF-16 code units of the article's text. */
    TextSpan span();
}
