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

    private static final String NETWORK =
            "(?:facebook|twitter|x|whatsapp|messenger|linkedin|reddit|telegram|pinterest|flipboard|instagram|youtube|tiktok|bluesky|kakaotalk)";

    private static final String SERVICE = "(?:" + NETWORK + "|threads|line|e-?mail|mail)";

    private static final String SHARE =
            "(?:tweet with a location|share|tweet|copy link|copy url|link copied!?|(?:e-?mail|print|save|gift|send) this)"
                    + "(?: (?:this|the))?(?: (?:article|story|page|post|link|with (?:friends|others)))?"
                    + "(?:,? (?:on|via|by|to|through|with|using) (?:" + SERVICE + "|social (?:media|networks?)|(?:your )?friends))?";

    private static final String TOOL =
            "(?:" + SHARE + "|" + SERVICE + "|print|save|listen|comments?|bookmark|font size|a[+-]|more sharing options|sharing)";

    /** Atomic, as is every tool after it: such a line has one reading, and a line that only looks like it is soon given up. */
    private static final String TOOLS = "(?>[\\s|·•,;/&+–—-]*(?:(?:and|or)\\b[\\s|·•,;/&+–—-]*)?)(?>" + TOOL + ")";

    private static final String PAPERS = "(?:newsletters?|inbox|bulletins?|briefings?|e-?mails?|alerts?|digest|updates|notifications)";

    private static final String STORY = "(?:article|story|report|piece|post)";

    private static final String RIGHTS =
            "(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati)";

    private static final String AGENCY = "(?:ap|afp|reuters|dpa|efe|ansa|tass|xinhua|yonhap|kyodo|(?:news )?agencies|agence france-presse"
            + "|the associated press|bloomberg|pa media)";

    /** Names and the small words between them, nothing that makes a sentence. */
    private static final String NAMES =
            "(?>(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*+|al-\\p{L}++|and|in|for|of|the|at|by|with|from|additional|reporting|writing|editing)[ ,;&:/]*+)+";

    /** What stands in the place of something from another site that is shown once the reader agrees. */
    private static final String EMBEDDED =
            "an dieser stelle finden sie (?:einen )?externen? inhalte?\\b.*|ich bin (?:damit )?einverstanden, dass .{0,60}(?:inhalte|daten)\\b.*"
                    + "|(?:this|the) (?:article|content|page) (?:contains|includes|is) (?:content )?(?:provided|hosted) by\\b.*"
                    + "|we ask for your permission before anything is loaded\\b.*"
                    + "|(?:to (?:display|view|see) this (?:content|embed|video|post)|pour afficher ce contenu|para ver este contenido|per visualizzare questo contenuto)\\b.*";

    /** In the order in which they are tried. */
    private static final List<Rule> RULES = List.of(
            rule(Kind.NAVIGATION, Zone.ANYWHERE, 100,
                    "\\d{1,2}:\\d{2}\\s?[•|·–-]\\s?(?:source|video|credit)\\b.*", "[—–-]{1,2}\\s?.{1,60}\\(@\\w{1,30}\\).{0,40}"),
            rule(Kind.OTHER, Zone.ANYWHERE, 30, "\\d{1,2}[.:]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s?\\(?[a-z]{2,4}\\)?)?(?:\\s?key event)?"),
            rule(Kind.OTHER, Zone.ANYWHERE, 60, "[_*=~–—-]{2,}|(?:\\*\\s?){3,}"),
            rule(Kind.OTHER, Zone.ANYWHERE, 160,
                    "this is a (?:developing|breaking)(?: news)? (?:story|report)\\b.{0,80}",
                    "(?:this|the) " + STORY + " (?:is being|will be|has been) updated\\b.{0,60}",
                    "(?:more|further) (?:details?|information|updates?)? ?(?:to follow|to come|soon)[.…]*"),
            exact(Kind.OTHER, Zone.EDGE, 300,
                    "\\((?:In \\p{Lu}\\p{L}+ \\d{1,2} (?:story|item|report)\\b|(?:Adds|Updates|Corrects|Recasts|Repeats|Removes|Clarifies|Fixes|Changes|Refiles|Rewrites|Writes ?through)\\b).*\\)"),
            rule(Kind.SUBSCRIPTION, Zone.ANYWHERE, 300,
                    "you(?: are|['’]re|['’]ve)? (?:received|receiving|got) this (?:e-?mail|newsletter|message) because\\b.*",
                    "(?:unsubscribe|manage (?:your )?(?:e-?mail )?(?:preferences|subscriptions?))\\b.{0,80}"),
            appeal(Kind.SUBSCRIPTION, Zone.ANYWHERE, 250,
                    "(?:e-?mail )?(?:notifications?|alerts?|newsletters?) (?:are|is|will be) (?:only )?(?:sent|delivered|e-?mailed)\\b.*",
                    "(?=.*\\byou(?:r|['’]ll)?\\b).*\\b(?:delivered|sent|straight|direct(?:ly)?) to your (?:inbox|e-?mail)\\b.*",
                    ".{0,160}\\b" + PAPERS
                            + "\\b.{0,160}[.!?] (?:sign up|subscribe|register)(?: (?:now|today|here|below|for free|for it))*[.!]?"),
            appeal(Kind.SUBSCRIPTION, Zone.END, 250,
                    "(?:read|see) our (?:editorial )?(?:charter|standards|polic(?:y|ies)|principles|guidelines|code)\\b.{0,40}",
                    "an? free (?:subscription|newsletter|e-?mail)\\b.*",
                    "stay (?:informed|connected|up to date|in the know|ahead)\\b.{0,40}"),
            appeal(Kind.SUBSCRIPTION, Zone.END, 400,
                    "(?:the )?\\p{L}[\\p{L}'’.& -]{2,40} is an? (?:\\p{L}+[ ,-]+){0,3}(?:source of|newsroom|news (?:organi[sz]ation|outlet|agency|site|website|service)"
                            + "|newspaper|publication|broadcaster|magazine)\\b.*"),
            rule(Kind.OTHER, Zone.END, 80,
                    "(?:sent|envoyé|gesendet|enviado|inviato|verzonden|wysłano) (?:from|depuis|de|von|desde|da|vanaf|z) (?:my|mon|meinem|mi|il mio|mijn)\\b.{0,40}"),
            rule(Kind.OTHER, Zone.ANYWHERE, 400, EMBEDDED),
            rule(Kind.NAVIGATION, Zone.ANYWHERE, 240,
                    "(?:(?:à )?lire aussi|lesen sie auch|mehr zum thema|lea también|lee también|leggi anche|leia (?:também|mais)|lees ook|czytaj (?:też|także|również))\\b"
                            + "(?!.*[.!?]$).*"),
            rule(Kind.NAVIGATION, Zone.ANYWHERE, 200, "(?:read|also read|read also|watch|listen|see also)\\s?\\|.*"),
            rule(Kind.SHARE, Zone.ANYWHERE, 120, SHARE + "(?:" + TOOLS + ")*[.:!]?"),
            rule(Kind.SHARE, Zone.BESIDE, 120, TOOL + "(?:" + TOOLS + ")*[.:]?"),

            appeal(Kind.SUBSCRIPTION, Zone.ANYWHERE, 200,
                    "(?:sign up|subscribe)\\b.{0,80}\\b(?:our|free|now|today|here|access|unlimited|podcast|channel|edition|" + PAPERS
                            + ")\\b.*",
                    "(?:suscríb(?:ase|ete)|abonnez-vous|inscrivez-vous|abonnieren sie|melden sie sich|iscriviti|iscrivetevi|assine|inscreva-se|schrijf u in)"
                            + "\\b.{0,40}\\b(?:newsletters?|bolet[íi]n(?:es)?|infolettres?|lettre|boletim)\\b.*",
                    "(?:get|receive|want|don['’]t miss|never miss|have)\\b.{0,60}\\b(?:your|our)\\b.{0,40}\\b" + PAPERS + "\\b.*"),
            appeal(Kind.SUBSCRIPTION, Zone.ANYWHERE, 120,
                    "(?:already )?(?:a|an existing) (?:subscriber|member)\\?.*",
                    "already have an account\\?.*"),
            appeal(Kind.SUBSCRIPTION, Zone.ANYWHERE, 60,
                    "(?:subscribe|log ?in|sign in|sign up|register|donate|become a (?:member|subscriber|supporter))"
                            + "(?: (?:now|today|here|to continue.*|to read.*))?[.!]?"),
            appeal(Kind.SUBSCRIPTION, Zone.ANYWHERE, 160,
                    "(?:this " + STORY
                            + " is (?:only available|for|exclusive)|you have (?:reached|read))\\b.*\\b(?:subscribers?|members|free articles?)\\b.*"),
            appeal(Kind.SUBSCRIPTION, Zone.END, 900,
                    "(?=.*\\b(?:you|your|us)\\b)"
                            + "(?=.*(?:subscri|journalism|newsletter|newsroom|membership|donat|independent reporting))"
                            + "(?:.*[.!?,:] )?(?:please )?(?:subscribe|support|donate|join|become|sign up|consider)\\b.*"),

            rule(Kind.COPYRIGHT, Zone.ANYWHERE, 400,
                    "(?:©|\\(c\\) ?(?:copyright )?\\d{4}|copyright (?:©|\\(c\\))|©? ?\\d{4} ©).*",
                    "copyright \\d{4}\\b.*\\b(?:reserved|ltd|inc|press|news|media)\\b.*",
                    "(?:this|the) (?:material|content|" + STORY
                            + ")\\b.{0,60} may not be (?:published|reproduced|copied|broadcast|redistributed)\\b.*"),
            rule(Kind.COPYRIGHT, Zone.ANYWHERE, 200, "(?:.{2,60}[.,;–—|-] )?" + RIGHTS + "\\b.{0,80}"),
            rule(Kind.COPYRIGHT, Zone.END, 250, ".*\\b" + RIGHTS + "[.]?"),
            rule(Kind.COPYRIGHT, Zone.END, 120,
                    "copyright (?:[\\p{L}'’.&-]+ ){1,6}\\d{4}.{0,40}"),

            exact(Kind.COPYRIGHT, Zone.END, 120, "(?:Copyright|COPYRIGHT) \\d{4},? (?:by )?" + NAMES + "\\.?"),

            rule(Kind.NAVIGATION, Zone.ANYWHERE, 160,
                    "[-–•*>]?\\s*(?:follow|like|join|find) (?:us|our|me)\\b.*\\b(?:" + NETWORK + "|social media|channel|page|app)\\b.*",
                    "[-–•*>]?\\s*follow [^.!?]{2,60} on (?:" + SERVICE + "|social media)\\b.*",
                    "follow us"),
            rule(Kind.NAVIGATION, Zone.ANYWHERE, 200,
                    "(?:read more|read also|also read|read next|see also|further reading|don['’]t miss|you may also like|recommended|watch now|must read|up next"
                            + "|related(?: (?:story|article|coverage|content|reading|video))?|more (?:on this(?: story)?|coverage))\\s?[:»>–—-].*"),
            exact(Kind.NAVIGATION, Zone.ANYWHERE, 200,
                    "(?:READ|READ MORE|ALSO READ|READ ALSO|SEE ALSO|RELATED|RELATED STORY|WATCH|PHOTOS|VIDEO|GALLERY|IN PICTURES|LISTEN|MORE)\\s?[:»>|].*"),
            rule(Kind.NAVIGATION, Zone.ANYWHERE, 60,
                    "(?:read more(?: here| about this| on this)?|read the full (?:article|report|story|text) here|click here(?: (?:to|for) .*)?)[.:…»>]*",
                    "(?:(?:continue|keep) reading(?: (?:below|the main story))?|(?:story|article) continue[sd] below(?: (?:advertisement|this ad|gallery|video))?)[.:…]*",
                    "(?:back to top|skip to (?:main )?content|(?:next|previous) (?:article|story|post)|(?:image|photo) gallery|view (?:gallery|all|more|in app))[.:…»>]*",
                    "(?:most (?:read|popular|viewed|shared)(?: stories)?|trending(?: now| stories)?|recommended(?: for you| stories)?|top stories|latest (?:news|stories))[.:…»>]*",
                    "(?:related (?:articles?|stories|content|topics?|coverage|news|links|posts)|more (?:on this story|stories|from .{2,30}|headlines))[.:…»>]*",
                    "(?:you (?:may|might) also like(?: this)?|editors?['’]?s? picks?|also on .{2,30}|download (?:the|our) app.*|open in app)[.:…»>]*"),
            appeal(Kind.NAVIGATION, Zone.END, 200,
                    "(?:do you have|have you got|got|want to share) (?:a|any|an|your)\\b.*\\b(?:story|tip|stories|comment|question|photos?|information)\\b.*"),
            rule(Kind.NAVIGATION, Zone.EDGE, 200,
                    "(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|section|in this (?:article|story)|url|link|web ?site)\\s?:.*",
                    "(?:home|news)(?:\\s?[>›»/|]\\s?[\\p{L}&' -]{2,30}){1,5}",
                    "https?://\\S+"),
            rule(Kind.NAVIGATION, Zone.EDGE, 40, "menu|search|home|sections|toggle (?:menu|navigation)|navigation"),

            rule(Kind.CREDIT, Zone.ANYWHERE, 260,
                    "[—–-]*\\s?[^\"“”?!]{3,180}\\bcontributed (?:to this " + STORY
                            + "|(?:additional |to )?reporting(?: (?:from|to) .{2,60})?|research)[.)]*"),
            exact(Kind.CREDIT, Zone.ANYWHERE, 260,
                    "\\(?(?:(?:Additional|Further|With additional|With) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|REPORTING) [Bb]y:? " + NAMES
                            + "[.)]*"),
            exact(Kind.CREDIT, Zone.END, 120,
                    "\\(?(?:Compiled|Edited|Written|Produced|Translated|(?:Text and )?[Pp]hot(?:o|ograph)s) [Bb]y:? " + NAMES + "[.)]*"),
            rule(Kind.CREDIT, Zone.END, 200,
                    "(?:this " + STORY
                            + " includes?|with) (?:files|reporting|material|additional reporting|contributions|input|agency reports) (?:from|by) .*",
                    "with agenc(?:y|ies)(?: .{0,40})?"),
            rule(Kind.CREDIT, Zone.END, 160, "(?:sources?|quelle|quellen|fuente|fonte|via|credits?)\\s?[:—–]\\s?[^.!?]{2,120}\\.?"),
            rule(Kind.CREDIT, Zone.END, 320,
                    "this " + STORY
                            + "\\b.{0,40} (?:was|is|has been) (?:(?:originally|first|also|previously) (?:published|produced|distributed)|republished)\\b.*",
                    "(?:this " + STORY + " )?(?:originally|first) (?:appeared|published) (?:on|in|at|by)\\b.*"),
            rule(Kind.CREDIT, Zone.END, 60,
                    "(?:e-?mail|contact)?:?\\s?[\\w.+-]+@[\\w.-]+",
                    "\\(?(?:end|ends|-30-|###)\\)?"),
            rule(Kind.CREDIT, Zone.END, 80, "[—–(-]*\\s?(?:" + AGENCY + "(?:[\\s,/&]|\\band\\b|\\bwith\\b)*)+\\)?\\.?"),

            rule(Kind.OTHER, Zone.ANYWHERE, 60,
                    "[-–—\\[( ]*(?:advertise?ments?|sponsored(?: content| links?)?|promoted(?: content)?|paid content)"
                            + "(?:\\s?[-–—:]?\\s?(?:continue reading below|scroll to continue|(?:story|article) continues below.*))?[-–—\\]) .]*"),
            rule(Kind.OTHER, Zone.ANYWHERE, 400,
                    "(?:we|this (?:site|website|page)|our (?:site|website)) uses? (?:\\w+ ){0,3}cookies\\b.*",
                    "by (?:using|continuing to use) (?:this|our) (?:site|website)\\b.*",
                    "(?:accept|manage|reject)(?: all)? cookies.*",
                    "please enable javascript.*",
                    "your browser does not support.*"),
            rule(Kind.OTHER, Zone.ANYWHERE, 60,
                    "\\d{1,3}[ -]min(?:ute)?s?(?: to)? read",
                    "(?:estimated )?reading time:? .*",
                    "listen to this " + STORY + "(?: .{0,20})?"),
            rule(Kind.OTHER, Zone.ANYWHERE, 80,
                    "(?:view|show|hide|leave a|post a|add a|join the|read|write a|see all)(?: \\d+)? (?:comments?|conversation|reply)(?: .{0,20})?",
                    "\\d+ comments?|comments? (?:are (?:closed|off)|\\(\\d+\\))|leave a (?:comment|reply)",
                    "have your say|join the (?:conversation|discussion)|report (?:a typo|an error|a mistake|this ad)"),
            rule(Kind.OTHER, Zone.EDGE, 30,
                    "comments|loading(?:\\.{3}|…)?|ad|live|breaking(?: news)?|exclusive|opinion|analysis|close|play(?: video)?"));

    /** Titles of lists of links. */
    private static final Pattern LINKS = pattern(
            "read more(?: coverage)?|related(?: \\w+)?|most (?:read|popular|viewed|shared)(?: stories)?|more (?:on this story|stories|from .{2,30}|headlines)",
            "recommended.{0,20}|you (?:may|might) also like.{0,6}|trending.{0,10}|see also|top stories|latest (?:news|stories)|editors?['’]?s? picks?");

    private static final Pattern PRINTED = pattern(
            "file://\\S+.{0,80}", "https?://\\S+(?:\\s.{0,80})?\\s\\d{1,3}/\\d{1,3}(?:\\s.{0,60})?", "\\d{1,3}/\\d{1,3}",
            "\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4},? \\d{1,2}[:.]\\d{2}(?:\\s?[ap]m)?\\b.*");

    private static final Pattern EMBED = pattern(EMBEDDED);

    /** Words that show reporting, in which an appeal to the reader is only quoted. */
    private static final Pattern REPORTED =
            Pattern.compile(
                    "[\"“”„«»]|\\b(?:say|said|says|told|according to|announced|reported|warn(?:ed|s)|plead(?:ed|s)|urge[ds]|wrote|found|argued|asked|claimed)\\b"
                            + "|\\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b\\d{1,3},\\d{3}\\b|\\b(?:at|by) \\d{1,2} ?[ap]\\.?m\\b",
                    Pattern.CASE_INSENSITIVE);

    private FurnitureRules() {}

    /** The kind of furniture that a whole line, standing in one of these zones, is. */
    static Optional<Kind> match(String line, List<Zone> zones) {
        return RULES.stream()
                .filter(rule -> zones.contains(rule.zone()) && line.length() <= rule.longest() && rule.form().test(line))
                .map(Rule::kind)
                .findFirst();
    }

    /** Whether a line is what a browser prints above or below a page: the day and the title, the address and the number of the page. */
    static boolean isPrinted(String line) {
        return line.length() <= 250 && PRINTED.matcher(line).matches();
    }

    /** Whether a line, sentence as it is, asks the reader to agree before something from another site is shown. */
    static boolean asksToEmbed(String line) {
        return line.length() <= 400 && EMBED.matcher(line).matches();
    }

    /** Whether a line may be the title of a list of links, so that the lines after it may be links. */
    static boolean opensLinks(String line) {
        return LINKS.matcher(line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line).matches();
    }

    /** A rule of several forms. */
    private static Rule rule(Kind kind, Zone zone, int longest, String... forms) {
        return new Rule(kind, zone, longest, pattern(forms).asMatchPredicate());
    }

    /** A rule in which capitals count. */
    private static Rule exact(Kind kind, Zone zone, int longest, String form) {
        return new Rule(kind, zone, longest, Pattern.compile(form).asMatchPredicate());
    }

    /** A rule for lines that speak to the reader, and report nothing that anybody said. */
    private static Rule appeal(Kind kind, Zone zone, int longest, String... forms) {
        Predicate<String> spoken = line -> !REPORTED.matcher(line).find();
        return new Rule(kind, zone, longest, spoken.and(pattern(forms).asMatchPredicate()));
    }

    private static Pattern pattern(String... forms) {
        return Pattern.compile("(?:" + String.join("|", forms) + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
