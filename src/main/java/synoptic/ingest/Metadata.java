package synoptic.ingest;

import org.jspecify.annotations.Nullable;
import synoptic.article.Edition;
import synoptic.article.Outlet;
import synoptic.article.Published;

/** What a document says about itself outside its text; null where it says nothing. */
record Metadata(
        @Nullable Outlet outlet, @Nullable String headline, @Nullable String byline, @Nullable Published published, Edition edition) {

    static final Metadata NONE = new Metadata(null, null, null, null);

    Metadata(@Nullable Outlet outlet, @Nullable String headline, @Nullable String byline, @Nullable Published published) {
        this(outlet, headline, byline, published, Edition.UNKNOWN);
    }

    /** The same; what it does not say itself of its edition is as given. */
    Metadata orElse(@Nullable String address, @Nullable Published changed) {
        return new Metadata(outlet, headline, byline, published, new Edition(
                edition.address() == null ? address : edition.address(), edition.changed() == null ? changed : edition.changed()));
    }
}
