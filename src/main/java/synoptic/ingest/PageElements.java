package synoptic.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import synoptic.article.Furniture.Kind;

/** What a web page's authors call the parts of their page: element names, classes and ids that say what is furniture and what is the article. */
final class PageElements {

    private static final String LEFT = "(?<![a-z])(?:";
    private static final String RIGHT = ")(?![a-z])";

    private record Name(Kind kind, Pattern pattern) {}

    private static final List<Name> NAMES = List.of(
            name(Kind.SHARE,
                    "share|shares|sharing|sharebar|sharetools|sharelinks|social|socials|socialmedia|sharedaddy|addthis\\w*|addtoany|a2a|sharethis|follow|followus"),
            name(Kind.SUBSCRIPTION,
                    "newsletters?|subscribe|subscriber|subscription|signup|sign ?up|paywall|regwall|membership|donate|donation|login|register|piano"),
            name(Kind.COPYRIGHT, "copyright|legal|disclaimer|terms"),
            name(Kind.CREDIT,
                    "author ?(?:bio|box|info|card|profile|description|about|footer)|about ?(?:the ?)?author|authors?|bio|biography|contributor|tagline"),
            name(Kind.NAVIGATION,
                    "nav|navi|navbar|navigation|topnav|subnav|menu|menus|breadcrumbs?|crumbs?|footer|footers?|masthead|site ?header|page ?header|pagination|pager|sidebar|side ?bar|rail|right ?rail|aside"
                            + "|relateds?|related\\w+|recommend\\w*|recirc\\w*|trending|popular|mostpopular|most ?read|most ?viewed|latest|more ?(?:news|stories|from|on|articles|posts|like|links)|more"
                            + "|read ?(?:more|next|also)|also ?read|next ?(?:article|post|story)|prev\\w*|you ?may|teasers?|outbrain|taboola|revcontent|zergnet|nativo|tags?|tag ?list|tag ?cloud|topics?|keywords|categor\\w+"
                            + "|jp ?relatedposts|post ?nav\\w*|links|inline ?link|skip|skiplink|backlink|toc"),
            name(Kind.OTHER,
                    "comments?|comment\\w+|disqus\\w*|respond|replies|fb ?comments|ads?|adv|advert\\w*|ad ?(?:slot|unit|wrapper|container|box|block|label)|dfp|gpt|sponsor\\w*|promo|promos|promo\\w+|banner|cookies?|cookie\\w+"
                            + "|consent|gdpr|dialog|alertdialog|modal|popup|pop ?up|overlay|lightbox|widget|widgets|toolbar|tools|print|privacy|rating|ratings|votes?|poll|quiz|survey|search|feedback|notice|alert|hidden|visually ?hidden|sr ?only"
                            + "|screen ?reader ?text|assistive|player|byline|meta|metadata|entry ?meta|post ?meta|article ?meta|dateline|timestamp|date|published|pubdate|updated|time|hero ?meta|correction ?link"
                            + "|infobox|disclosure|buttons?|btn|cta|callout|thumb|thumbs|thumbnails?"));

    private static final Pattern CAPTION = Pattern.compile(
            LEFT + "photos?|images?|pictures?|img|captions?|caption\\w*|\\w*caption|photo ?credit|image ?credit|img ?credit|credits?|wp ?caption|gallery|slideshow|slides?|carousel|cutline|media ?credit"
                    + RIGHT);

    private static final Pattern ARTICLE = Pattern.compile(
            LEFT + "article ?(?:body|content|text|copy|main)\\w*|articlebody|story ?(?:body|content|text|copy)\\w*|entry ?(?:content|body|text)|post ?(?:content|body|text|entry|bodycopy)|body ?(?:copy|text|content)"
                    + "|main ?content|content ?(?:body|main|text|article)|page ?content|blog ?(?:content|post|entry)|text ?content|rich ?text|news ?(?:body|content|text|detail\\w*)|article|story|td ?post ?content"
                    + RIGHT);

    private static final Pattern STANDFIRST = Pattern.compile(
            LEFT + "standfirst|dek|deck|sub ?titles?|sub ?head(?:line|ing)?|summary|lede|intro|introduction|strapline" + RIGHT);

    /** Classes that say what an article is about or how a program made it, not what the element is. */
    private static final Pattern SUBJECT =
            Pattern.compile("(?:category|tag|format|status|type|postid|author|topic|section|has|with|no|is)-.");

    /** Classes that say in which state a page is: "comments-enabled", "sidebar-on". */
    private static final Pattern STATE = Pattern.compile("(?i).+-(?:on|off|enabled|disabled|allowed|open|opened|closed|true|false)");

    /** Classes that say how an element looks where: "print:hidden", "md:w-1/2". */
    private static final Pattern UTILITY = Pattern.compile("\\w:[\\w\\[-]");

    private static final Pattern COMMENT = Pattern.compile(LEFT + "comment\\w*|replies|reply|respond|disqus\\w*" + RIGHT);

    private static final Pattern CONSENT = Pattern.compile(LEFT + "consent|cookie\\w*|gdpr" + RIGHT);

    private PageElements() {}

    private static Name name(Kind kind, String words) {
        return new Name(kind, Pattern.compile(LEFT + words + RIGHT));
    }

    /** Class, id, role and the like in small letters, words divided by spaces: "articleBody_x" becomes "article body x". */
    static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        StringBuilder names = new StringBuilder();
        for (String name : element.classNames()) {
            if (!SUBJECT.matcher(name).lookingAt() && !STATE.matcher(name).matches() && !UTILITY.matcher(name).find()) {
                names.append(' ').append(name);
            }
        }
        for (Attribute attribute : element.attributes()) {
            switch (attribute.getKey()) {
                case "id", "role", "itemprop", "data-component", "data-module", "data-testid", "aria-label", "data-block", "data-type" ->
                        names
                                .append(' ').append(attribute.getValue());
                default -> {
                }
            }
            if (names.length() > 300) {
                break;
            }
        }
        return names.toString().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ")
                .replaceAll("([a-z])\\d+", "$1").strip();
    }

    /** What kind of furniture the element says that it is, if it says so. */
    static Optional<Kind> furniture(Element element) {
        switch (element.normalName()) {
            case "nav", "footer", "aside", "menu" -> {
                return Optional.of(Kind.NAVIGATION);
            }
            case "form", "button", "dialog", "noscript", "label", "fieldset" -> {
                return Optional.of(Kind.OTHER);
            }
            case "body", "html", "main" -> {
                return Optional.empty();
            }
            default -> {
            }
        }
        if (isHidden(element)) {
            return Optional.of(Kind.OTHER);
        }
        String names = names(element);
        return names.isEmpty()
                ? Optional.empty()
                : NAMES.stream().filter(name -> name.pattern().matcher(names).find()).map(Name::kind).findFirst();
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Whether names are those of a dialog that asks for consent. */
    static boolean isConsent(String names) {
        return CONSENT.matcher(names).find();
    }

    /** Whether names are those of what readers write. */
    static boolean isComment(String names) {
        return COMMENT.matcher(names).find();
    }

    /** Whether the element says that it belongs to a picture. */
    static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption") || CAPTION.matcher(names(element)).find();
    }

    /** Whether the element says that it holds what stands between the headline and the text. */
    static boolean isStandfirst(Element element) {
        return STANDFIRST.matcher(names(element)).find();
    }

    /** Whether the element says that it holds the article's text. */
    static boolean isArticle(Element element) {
        return element.attr("itemprop").equalsIgnoreCase("articleBody") || ARTICLE.matcher(names(element)).find();
    }
}
