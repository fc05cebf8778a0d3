package synoptic.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Furniture;
import synoptic.article.Part;

/**
 * Web pages, as browsers save them. All that the page says stays in the text, in reading order; what is not the article is
 * furniture.
 */
final class HtmlReader implements ArticleReader {

    /** An encoding is declared near the beginning, if at all. */
    private static final int DECLARATION = 8_000;

    /** So many paragraphs may stand between the headline and the byline. */
    private static final int STANDFIRST = 1;

    private static final Pattern CHARSET =
            Pattern.compile("<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BY = Pattern.compile("(?:by|von|par|por|door|di|af|av)\\s?:?", Pattern.CASE_INSENSITIVE);

    @Override
    public Manuscript read(Document document) throws UnreadableSourceException {
        Encoding.Decoded decoded = document.declaring(declared(document.content())).upTo(Limits.PAGE_CHARS).decode();
        return read(document, Markup.page(decoded.text(), document)).withRemarks(decoded.remarks());
    }

    /** Tells the article from the page around it. */
    private static Manuscript read(Document document, org.jsoup.nodes.Document page) throws UnreadableSourceException {
        PageMetadata metadata = PageMetadata.of(page);
        List<Block> blocks = PageText.of(page.body());
        List<MainText.Role> roles = new MainText(page.body(), blocks, metadata.titles(), metadata.leads(), document.deadline()).roles();
        ManuscriptBuilder manuscript = new ManuscriptBuilder(document);
        List<Part.@Nullable Kind> parts = roles.stream().<Part.@Nullable Kind>map(MainText.Role::part).toList();
        String headline = metadata.headline();
        if (!parts.contains(Part.Kind.HEADLINE) && headline != null) {
            manuscript.add(headline, Part.Kind.HEADLINE, null);
        }
        int told = 0;
        for (int i = 0; i < blocks.size(); i++) {
            MainText.Role role = roles.get(i);
            Block block = blocks.get(i);
            told += role.equals(MainText.Role.TEXT) ? 1 : 0;
            boolean here = told <= STANDFIRST && role.part() == null && i > parts.indexOf(Part.Kind.HEADLINE);
            boolean isNamed = here && i > 0 && isBy(blocks.get(i - 1).text()) && Byline.signed("By " + block.text()).isPresent();
            Part.@Nullable Kind signature = isNamed ? Part.Kind.BYLINE : here ? signature(block.text()) : null;
            if (signature != null) {
                manuscript.add(block.text(), signature, null);
            } else {
                manuscript.add(block.text(), role.part(), kind(role, block.text()));
            }
        }
        new PageCaveats(metadata, blocks, roles).remarks().forEach(manuscript::remark);
        return manuscript.build(metadata.metadata()).asTitled();
    }

    /** The kind of furniture by its words, where its place on the page tells little. */
    private static Furniture.@Nullable Kind kind(MainText.Role role, String text) {
        Furniture.Kind kind = role.furniture();
        return role.part() == null && (kind == Furniture.Kind.OTHER || kind == Furniture.Kind.NAVIGATION)
                ? FurnitureRules.match(text, List.of(FurnitureRules.Zone.values())).filter(found -> found != Furniture.Kind.SHARE)
                        .orElse(kind)
                : kind;
    }

    /** Whether a block is nothing but the word before a name, which then stands in the next. */
    private static boolean isBy(String text) {
        return BY.matcher(text).matches();
    }

    /** Byline and date between headline and text are parts of the article, whatever they stand in. */
    private static Part.@Nullable Kind signature(String text) {
        if (DateLine.of(text).filter(DateLine::isAlone).isPresent()) {
            return Part.Kind.DATELINE;
        }
        return Byline.after(text).isPresent() ? Part.Kind.BYLINE : null;
    }

    /** What the page says that its encoding is; browsers take ISO-8859-1 and ASCII for windows-1252. */
    static @Nullable Charset declared(byte[] content) {
        String opening = new String(content, 0, Math.min(content.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(opening);
        return matcher.find() ? charset(matcher.group(1)) : null;
    }

    /** The encoding of this name as browsers understand it, or null. */
    static @Nullable Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? Charset.forName("windows-1252")
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
