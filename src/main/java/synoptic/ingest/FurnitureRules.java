package synoptic.ingest;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import synoptic.article.Furniture.Kind;

/**
 * Lines of known forms that come with a page and are not the article. A rule always speaks of the whole line, says where on
 * the page such a line stands and how long it may be: an article that reports on subscriptions or sharing has none of it
 * marked.
 */
final class FurnitureRules {

    /** Where on the page a line stands. */
    enum Zone {
        /** Anywhere: nothing else looks like it. */
        ANYWHERE,
        /** Before the running text, or after all of it. */
        EDGE,
        /** After all running text. */
        END,
        /** Beside a line that is already known to be furniture. */
        BESIDE
    }

    private record Rule(Kind kind, Zone zone, int longest, Predicate<String> form) {}

    private static final String SERVICE =
            "(?:facebook|twitter|x|whatsapp|messenger|linkedin|reddit|telegram|pinterest|flipboard|instagram|youtube|tiktok|bluesky|threads|line|kakaotalk|e-?mail|mail)";

    private static final String SHARE =
            "(?:tweet with a location|share|tweet|copy link|copy url|link copied!?|e-?mail this|print this|save this|gift this|send this)"
                    + "(?: (?:this|the))?(?: (?:article|story|page|post|link|with (?:friends|others)))?(?:,? (?:on|via|by|to|through|with|using) "
                    + SERVICE + ")?";

    private static final String TOOL =
            "(?:" + SHARE + "|" + SERVICE + "|print|save|listen|comments?|bookmark|font size|a[+-]|more sharing options|sharing)";

    /** Atomic, as is every tool after it: such a line has one reading, and a line that only looks like it is soon given up. */
    private static final String TOOLS = "(?>[\\s|·•,;/&+–—-]*(?:(?:and|or)\\b[\\s|·•,;/&+–—-]*)?)(?>" + TOOL + ")";

    private static final String PAPERS = "(?:newsletters?|inbox|bulletins?|briefings?|e-?mails?|alerts?|digest|updates|notifications)";

    /** In the order in which they are tried. */
    private static final List<Rule> RULES = List.of(
            rule(Kind.SHARE, Zone.ANYWHERE, 120, SHARE + "(?:" + TOOLS + ")*[.:!]?"),
            rule(Kind.SHARE, Zone.BESIDE, 120, TOOL + "(?:" + TOOLS + ")*[.:]?"),

            appeal(Kind.SUBSCRIPTION, Zone.ANYWHERE, 200,
                    "(?:sign up|subscribe|register)\\b.{0,60}\\b(?:to|for|our|free|now|today|here)\\b.*"),
            appeal(Kind.SUBSCRIPTION, Zone.ANYWHERE, 200,
                    "(?:get|receive|want|don['’]t miss|never miss|have)\\b.*\\b(?:your|our)\\b.*\\b" + PAPERS + "\\b.*"),
            appeal(Kind.SUBSCRIPTION, Zone.ANYWHERE, 120,
                    "(?:already )?(?:a|an existing) (?:subscriber|member)\\?.*|already have an account\\?.*"),
            appeal(Kind.SUBSCRIPTION, Zone.ANYWHERE, 60,
                    "(?:subscribe|log ?in|sign in|sign up|register|donate|become a (?:member|subscriber|supporter))(?: (?:now|today|here|to continue.*|to read.*))?[.!]?"),
            appeal(Kind.SUBSCRIPTION, Zone.ANYWHERE, 160,
                    "(?:this (?:article|story|content) is (?:only available|for|exclusive)|you have (?:reached|read)).*\\b(?:subscribers?|members|free articles?)\\b.*"),
            appeal(Kind.SUBSCRIPTION, Zone.END, 900,
                    "(?=.*\\b(?:you|your|us)\\b)(?=.*(?:subscri|journalism|newsletter|newsroom|membership|donat|independent reporting))"
                            + "(?=(?:.*[.!?,:] )?(?:please )?(?:subscribe|support|donate|join|become|sign up|consider)\\b).*"),

            rule(Kind.COPYRIGHT, Zone.ANYWHERE, 400,
                    "(?:©|\\(c\\) ?(?:copyright )?\\d{4}|copyright (?:©|\\(c\\)|\\d{4}\\b(?=.*(?:[.,]|reserved|ltd|inc|press|news|media)))|©? ?\\d{4} ©).*"),
            rule(Kind.COPYRIGHT, Zone.ANYWHERE, 200,
                    "(?:.{2,60}[.,;–—|-] )?(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)\\b.{0,80}"),
            rule(Kind.COPYRIGHT, Zone.ANYWHERE, 400,
                    "(?:this|the) (?:material|article|content|story)\\b.{0,60} may not be (?:published|reproduced|copied|broadcast|redistributed)\\b.*"),
            rule(Kind.COPYRIGHT, Zone.END, 250, ".*\\b(?:all rights reserved|alle rechte vorbehalten)[.]?"),
            rule(Kind.COPYRIGHT, Zone.END, 120, "copyright (?:[\\p{L}'’.&-]+ ){1,6}\\d{4}.{0,40}"),

            rule(Kind.NAVIGATION, Zone.ANYWHERE, 160,
                    "[-–•*>]?\\s*(?:follow|like|join|find|visit) (?:us|our|me)\\b.*\\b(?:on|at|via|in|channel|page|app)\\b.*|follow us"),
            rule(Kind.NAVIGATION, Zone.ANYWHERE, 160, "[-–•*>]?\\s*follow [^.!?]{2,60} on (?:" + SERVICE + "|social media)\\b.*"),
            rule(Kind.NAVIGATION, Zone.ANYWHERE, 200,
                    "(?:read more|read also|also read|read next|see also|related(?: (?:story|article|coverage|content|reading|video))?|more (?:on this(?: story)?|coverage)|further reading|don['’]t miss|you may also like|recommended|watch now|must read|up next)\\s?[:»>–—-].*"),
            appeal(Kind.NAVIGATION, Zone.END, 200,
                    "(?:do you have|have you got|got|want to share) (?:a|any|an|your)\\b.*\\b(?:story|tip|stories|comment|question|photos?|information)\\b.*"),
            exact(Kind.NAVIGATION, Zone.ANYWHERE, 200,
                    "(?:READ|READ MORE|ALSO READ|READ ALSO|SEE ALSO|RELATED|RELATED STORY|WATCH|PHOTOS|VIDEO|GALLERY|IN PICTURES|LISTEN|MORE)\\s?[:»>|].*"),
            rule(Kind.NAVIGATION, Zone.ANYWHERE, 60,
                    "(?:read more(?: here| about this| on this)?|read the full (?:story|article|report|text) here|click here(?: (?:to|for) .*)?|(?:continue|keep) reading(?: (?:below|the main story))?|(?:story|article) continue[sd] below(?: (?:advertisement|this ad|gallery|video))?|back to top|skip to (?:main )?content"
                            + "|most (?:read|popular|viewed|shared)(?: stories)?|trending(?: now| stories)?|recommended(?: for you| stories)?|related (?:articles?|stories|content|topics?|coverage|news|links|posts)|more (?:on this story|stories|from .{2,30}|headlines)|you (?:may|might) also like(?: this)?|editors?['’]?s? picks?|top stories|latest (?:news|stories)|also on .{2,30}|(?:next|previous) (?:article|story|post)|(?:image|photo) gallery|view (?:gallery|all|more|in app)|download (?:the|our) app.*|open in app)[.:…»>]*"),
            rule(Kind.NAVIGATION, Zone.EDGE, 200,
                    "(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|section|in this (?:article|story)|url|link|web ?site)\\s?:.*|(?:home|news)(?:\\s?[>›»/|]\\s?[\\p{L}&' -]{2,30}){1,5}|https?://\\S+"),
            rule(Kind.NAVIGATION, Zone.EDGE, 40, "menu|search|home|sections|toggle (?:menu|navigation)|navigation"),

            rule(Kind.CREDIT, Zone.ANYWHERE, 260,
                    "[—–-]*\\s?[^\"“”?!]{3,180}\\bcontributed (?:additional )?(?:to (?:this|the) (?:report|story|article|piece)|(?:to )?(?:reporting|research)(?: (?:to|for|from) .{2,60})?)[.)]*"),
            rule(Kind.CREDIT, Zone.ANYWHERE, 260,
                    "\\(?(?:(?:additional |further |with additional |with )?(?:reporting|writing|editing|research)|compiled|edited|written|produced|translated|photographs|photos|text and photos|editing) by:? [\\p{Lu}][^?!]*"),
            rule(Kind.CREDIT, Zone.END, 200,
                    "(?:this (?:report|story|article) includes?|with) (?:files|reporting|material|additional reporting|contributions|input|agency reports) (?:from|by) .*|with agenc(?:y|ies)(?: .{0,40})?"),
            rule(Kind.CREDIT, Zone.END, 160, "(?:sources?|quelle|quellen|fuente|fonte|via|credits?)\\s?[:—–]\\s?[^.!?]{2,120}\\.?"),
            rule(Kind.CREDIT, Zone.END, 320,
                    "(?:this|the) (?:article|story|report|piece|post)\\b.{0,40} (?:was|is|has been) (?:originally |first |also |previously )?(?:published|republished|produced|provided|supplied|written|reported|distributed)\\b.*|(?:this (?:article|story) )?(?:originally|first) (?:appeared|published) (?:on|in|at|by)\\b.*"),
            rule(Kind.CREDIT, Zone.END, 60, "(?:e-?mail|contact)?:?\\s?[\\w.+-]+@[\\w.-]+|\\(?(?:end|ends|-30-|###)\\)?"),
            rule(Kind.CREDIT, Zone.END, 80,
                    "[—–(-]*\\s?(?:(?:ap|afp|reuters|dpa|efe|ansa|tass|xinhua|yonhap|kyodo|agencies|news agencies|agence france-presse|the associated press|bloomberg|pa media)(?:[\\s,/&]|\\band\\b|\\bwith\\b)*)+\\)?\\.?"),

            rule(Kind.OTHER, Zone.ANYWHERE, 60,
                    "[-–—\\[( ]*(?:advertise?ments?|sponsored(?: content| links?)?|promoted(?: content)?|paid content)(?:\\s?[-–—:]?\\s?(?:continue reading below|scroll to continue|story continues below.*|article continues below.*))?[-–—\\]) .]*"),
            rule(Kind.OTHER, Zone.ANYWHERE, 400,
                    "(?:we|this (?:site|website|page)|our (?:site|website)) uses? (?:\\w+ ){0,3}cookies\\b.*|by (?:using|continuing to use) (?:this|our) (?:site|website)\\b.*|(?:accept|manage|reject)(?: all)? cookies.*|please enable javascript.*|your browser does not support.*"),
            rule(Kind.OTHER, Zone.ANYWHERE, 60,
                    "\\d{1,3}[ -]min(?:ute)?s?(?: read| to read)?|reading time:? .*|estimated reading time.*|listen to (?:this )?(?:article|story)(?: .{0,20})?"),
            rule(Kind.OTHER, Zone.ANYWHERE, 80,
                    "(?:view|show|hide|leave a|post a|add a|join the|read|write a|see all)(?: \\d+)? (?:comments?|conversation|reply)(?: .{0,20})?|\\d+ comments?|comments? (?:are (?:closed|off)|\\(\\d+\\))|leave a (?:comment|reply)|have your say|join the (?:conversation|discussion)|report (?:a typo|an error|a mistake|this ad)"),
            rule(Kind.OTHER, Zone.EDGE, 30,
                    "comments|loading(?:\\.{3}|…)?|ad|live|breaking(?: news)?|exclusive|opinion|analysis|close|play(?: video)?"));

    /** Kinds of words that show reporting, in which an appeal to the reader is only quoted. */
    private static final Pattern REPORTED =
            Pattern.compile("[\"“”„«»]|\\b(?:said|says|told|according to|announced|reported)\\b", Pattern.CASE_INSENSITIVE);

    private FurnitureRules() {}

    /** The kind of furniture that a whole line, standing in one of these zones, is. */
    static Optional<Kind> match(String line, List<Zone> zones) {
        return RULES.stream()
                .filter(rule -> zones.contains(rule.zone()) && line.length() <= rule.longest() && rule.form().test(line))
                .map(Rule::kind)
                .findFirst();
    }

    /** Whether a line may only be the title of a list of links, so that the lines after it may be links. */
    static boolean opensLinks(String line) {
        return LINKS.matcher(line).matches();
    }

    private static final Pattern LINKS = pattern(
            "(?:read more|related(?: \\w+)?|most (?:read|popular|viewed|shared)(?: stories)?|more (?:on this story|stories|from .{2,30}|headlines)|recommended.{0,20}|you (?:may|might) also like.{0,6}|trending.{0,10}|see also|top stories|latest (?:news|stories)|editors?['’]?s? picks?|read more coverage)\\s?:?");

    private static Rule rule(Kind kind, Zone zone, int longest, String form) {
        return new Rule(kind, zone, longest, pattern(form).asMatchPredicate());
    }

    /** A rule in which capitals count. */
    private static Rule exact(Kind kind, Zone zone, int longest, String form) {
        return new Rule(kind, zone, longest, Pattern.compile(form).asMatchPredicate());
    }

    /** A rule for lines that speak to the reader, and report nothing that anybody said. */
    private static Rule appeal(Kind kind, Zone zone, int longest, String form) {
        Predicate<String> spoken = line -> !REPORTED.matcher(line).find();
        return new Rule(kind, zone, longest, spoken.and(pattern(form).asMatchPredicate()));
    }

    private static Pattern pattern(String form) {
        return Pattern.compile("(?:" + form + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
