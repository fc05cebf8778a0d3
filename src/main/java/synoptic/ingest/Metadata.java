package synoptic.ingest;

import org.jspecify.annotations.Nullable;
import synoptic.article.Outlet;
import synoptic.article.Published;

/** What a document says about itself outside its text; null where it says nothing. */
record Metadata(
        @Nullable Outlet outlet, @Nullable String headline, @Nullable String byline, @Nullable Published published) {

    static final Metadata NONE = new Metadata(null, null, null, null);
}
