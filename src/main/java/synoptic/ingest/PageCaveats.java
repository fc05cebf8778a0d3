package synoptic.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import synoptic.article.Part;

/**
 * What a reader should know of a page that is not one whole article: that it breaks off at a paywall, asks for consent or for
 * a human being in the article's place, is a live blog or a gallery. Each is told by what a page says in any outlet's words and
 * by what is left for an article; a word alone tells nothing, since many whole articles come with an appeal to subscribe.
 */
final class PageCaveats {

    /** Fewer letters of running text (some 250 words) may be the beginning of an article that one has to pay for. */
    private static final int STUB = 1_250;

    /** Fewer (some 40 words) are hardly an article. */
    private static final int HARDLY = 200;

    /** More may be an article about consent, of which there are some. */
    private static final int WALL = 4_000;

    private static final int LIVE_STAMPS = 5;

    private static final int CAPTIONS = 5;

    private static final Pattern PAYWALL = pattern(
            "(?:to|and) (?:continue|keep|finish) reading", "(?:continue|keep) reading (?:with|for|by|your|this (?:article|story))",
            "(?:read|unlock|access|view|see) (?:the )?(?:full|whole|entire|rest of (?:the|this)|complete|this) (?:story|article|report|text|content)",
            "(?:article|story|content|page|report) is (?:only |exclusively )?(?:available |reserved |exclusive |free )?(?:only )?(?:for|to) (?:our |paying |registered |digital )*(?:subscribers|members)",
            "(?:subscribers?|members?)[- ]only|only for (?:subscribers|members)|exclusive to (?:subscribers|members)|exclusive for (?:subscribers|members)",
            "(?:reached|used|read) (?:your|all(?: of)? your|the) (?:\\w+ ){0,3}(?:limit|free articles?)|(?:free|complimentary) articles? (?:left|remaining|this month)",
            "(?:subscribe|register|sign up|log in|sign in|become a (?:member|subscriber)) (?:now |today |for free )?(?:to|and) (?:read|continue|unlock|access|get full)",
            "réservée? aux abonnés|il vous reste \\d+(?:[,.]\\d+)? ?% (?:de cet article )?à lire|pour lire la suite|poursuivre (?:la|votre) lecture",
            "jetzt weiterlesen|weiterlesen mit|um (?:den ganzen artikel|weiter)(?: zu)? ?lesen|nur für abonnent|(?:exklusiv )?für abonnent\\w+ lesen",
            "(?:exclusivo|solo|sólo|reservado) para (?:suscriptores|abonados)|para (?:seguir|continuar) leyendo|riservato agli abbonati|per continuare a leggere|exclusivo para assinantes|alleen voor abonnees");

    private static final Pattern CONSENT = pattern(
            "cookies?", "consent\\w*", "(?:our|\\d+) (?:\\w+ ){0,2}(?:partners|vendors)", "privacy",
            "personal(?:i[sz]ed)? (?:data|ads?|advertising)", "gdpr|ccpa",
            "einwilligung\\w*|datenschutz\\w*|zustimm\\w+", "consentement|vie privée|données personnelles|nos partenaires",
            "consentimiento|privacidad|datos personales|privacidade",
            "toestemming|privacyverklaring");

    private static final Pattern HUMAN = pattern(
            "(?:enable|turn on|activate|allow|requires?|needs?|without) javascript",
            "javascript (?:is|must be|has been|seems to be) (?:disabled|enabled|turned off|required|not available)",
            "checking (?:if the site connection is secure|your browser)",
            "(?:verify|confirm|prove)(?:ing)? (?:that )?(?:you are|you're|you’re) (?:a |not a )?(?:human|robot|bot)",
            "(?:are you|you are|you're|you’re) (?:a|not a) (?:human|robot|bot)", "unusual (?:traffic|activity)",
            "access (?:to this page has been )?denied",
            "request (?:was |has been )?(?:blocked|unsuccessful)", "(?:complete|solve) the (?:captcha|security check)",
            "ddos protection|ray id");

    /** "14:05", "2.30pm BST", "5 min ago", "Posted at 10:12 GMT". */
    private static final Pattern STAMP = Pattern.compile(
            "(?i)(?:\\D{0,20}\\b)?(?:\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?)(?:\\s?\\(?[A-Z]{2,5}\\)?)?(?:[ ,|·-]+\\D{0,12}\\d{1,2}\\D{0,12}(?:\\d{4})?)?"
                    + "|\\d{1,2}\\s?(?:m|mins?|minutes?|h|hrs?|hours?) ago");

    private static final Pattern GALLERY_TITLE =
            Pattern.compile(
                    "(?i)^(?:in (?:pictures|photos|images)|(?:photos|pictures|gallery|photo gallery|slideshow|bilder|bildergalerie|fotostrecke|en images|en imágenes|fotos)\\b.{0,3}[:|–—-])"
                            + "|[:|–—-] ?(?:in (?:pictures|photos)|photo gallery|bildergalerie|fotostrecke|en images)$");

    private static final String AGAIN = "save the whole page from a browser in which it shows, and open that";

    private final PageMetadata metadata;
    private final List<Block> blocks;
    private final List<MainText.Role> roles;

    PageCaveats(PageMetadata metadata, List<Block> blocks, List<MainText.Role> roles) {
        this.metadata = metadata;
        this.blocks = blocks;
        this.roles = roles;
    }

    private static Pattern pattern(String... forms) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", forms) + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Each the rest of a sentence that begins with the source's name, without full stop. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        int running = letters(false);
        if (isRequestForConsent(running)) {
            remarks.add("asks for consent to cookies where the article should be; answer it, then " + AGAIN);
        } else if (running < STUB && isCheckForRobots(running)) {
            remarks.add("checks for robots, or needs scripts, where the article should be; " + AGAIN);
        } else if (isPaywalled(running)) {
            remarks.add("seems to hold only the beginning of an article that is for subscribers; log in, then " + AGAIN);
        }
        if (isLive()) {
            remarks.add(
                    "is a live blog, many short reports under one headline; copy the reports that are meant into a text file, if it compares badly");
        } else if (isGallery(running)) {
            remarks.add("is a gallery, whose words are captions for the most part; captions stay out of the comparison");
        }
        if (remarks.isEmpty() && running == 0) {
            remarks.add("holds no article that could be found; if it shows one, " + AGAIN);
        }
        return remarks;
    }

    /** Whether a text speaks of consent to cookies and the like in several words. */
    static boolean isAboutConsent(String text) {
        return CONSENT.matcher(text.length() > 2_000 ? text.substring(0, 2_000) : text).results()
                .map(match -> match.group().toLowerCase(Locale.ROOT)).distinct().limit(2).count() == 2;
    }

    /** How many letters are running text, or captions. */
    private int letters(boolean captions) {
        return IntStream.range(0, blocks.size())
                .filter(i -> captions ? roles.get(i).part() == Part.Kind.CAPTION : roles.get(i).equals(MainText.Role.TEXT))
                .map(i -> blocks.get(i).letters())
                .sum();
    }

    private boolean isPaywalled(int running) {
        if (metadata.words() > 0 && running / 5 * 2 < metadata.words() && running > 0) {
            return true;
        }
        boolean cut = IntStream.range(0, blocks.size()).filter(i -> roles.get(i).equals(MainText.Role.TEXT))
                .reduce((a, b) -> b).stream().anyMatch(i -> blocks.get(i).text().matches("(?s).*(?:…|\\.\\.\\.)$"));
        boolean closed = Boolean.FALSE.equals(metadata.free());
        return running < STUB
                && (closed || blocks.stream().anyMatch(block -> block.text().length() < 600 && PAYWALL.matcher(block.text()).find()
                        && (cut || !block.isLink())));
    }

    /** Whether a paragraph speaks of cookies, consent and the like. */
    static boolean mentionsConsent(String text) {
        return CONSENT.matcher(text).find();
    }

    /** At least half of what reads like an article is about consent. */
    private boolean isRequestForConsent(int running) {
        if (running > WALL) {
            return false;
        }
        int about = IntStream.range(0, blocks.size())
                .filter(i -> roles.get(i).equals(MainText.Role.TEXT) && CONSENT.matcher(blocks.get(i).text()).find())
                .map(i -> blocks.get(i).letters())
                .sum();
        String all = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        long words = CONSENT.matcher(all.length() > 20_000 ? all.substring(0, 20_000) : all).results()
                .map(match -> match.group().toLowerCase(Locale.ROOT)).distinct().count();
        return words >= 3 && about * 2 > running && running > 0;
    }

    private boolean isCheckForRobots(int running) {
        return blocks.stream().anyMatch(block -> HUMAN.matcher(block.text()).find() && (running < HARDLY || block.letters() * 3 > running));
    }

    private boolean isLive() {
        if (metadata.types().contains("LiveBlogPosting")) {
            return true;
        }
        int[] text = IntStream.range(0, blocks.size()).filter(i -> roles.get(i).equals(MainText.Role.TEXT)).toArray();
        return text.length > LIVE_STAMPS && IntStream.range(text[0], text[text.length - 1])
                .mapToObj(blocks::get)
                .filter(block -> block.text().length() <= 45 && STAMP.matcher(block.text()).matches() && !isComment(block.element()))
                .limit(LIVE_STAMPS)
                .count() == LIVE_STAMPS;
    }

    private static boolean isComment(Element element) {
        return element.parents().stream().anyMatch(parent -> PageElements.names(parent).contains("comment"));
    }

    private boolean isGallery(int running) {
        int captions = letters(true);
        long pictures = roles.stream().filter(role -> role.part() == Part.Kind.CAPTION).count();
        boolean said = metadata.types().stream().anyMatch(type -> type.matches("ImageGallery|MediaGallery"))
                || metadata.titles().stream().anyMatch(title -> GALLERY_TITLE.matcher(title).find());
        return pictures >= CAPTIONS && (captions > running || (said && captions * 3 > running));
    }
}
