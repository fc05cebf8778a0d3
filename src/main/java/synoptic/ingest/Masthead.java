package synoptic.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import synoptic.article.Outlet;

/** Where a text says which outlet it is from. */
final class Masthead {

    private static final int LONGEST = 60;

    private static final String SECTION =
            "(?:world|news|international|asia|europe|africa|americas|middle east|asia[- ]pacific|politics|business|regional|local news|transport|economy|opinion|sports?|culture|science|technology|tech|health|environment|climate"
                    + "|uk|us|u\\.s\\.|home|national|local|top stories|world news|asia news|europe news|analysis|front page|diplomacy|security|defen[cs]e|society|live|breaking(?: news)?|\\p{L}+ edition)";

    /** "The Aegean Monitor — World". */
    private static final Pattern WITH_SECTION = Pattern.compile(
            "^(?<outlet>\\p{Lu}[\\p{L}\\p{N}.'’& -]{2,40}?)\\s?[|—–›»>/·:•]\\s?" + SECTION + "(?:\\s?[|—–›»>/·:•,&]\\s?[\\p{L} .]{2,30})?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String PAPER =
            "(?:Agency|Bulletin|Chronicle|Courier|Daily|Despatch|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mirror"
                    + "|Monitor|News|Observer|Post|Press|Radio|Record|Register|Review|Service|Standard|Star|Sun|Telegraph|Times|Tribune|Weekly|Zeitung|Tageblatt|Anzeiger|[A-Za-z]+\\.(?:com|org|net|co\\.uk))";

    /** "東京科学新聞", "新华社", "한빛일보". */
    private static final String EAST_ASIAN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー ]{1,12}"
            + "(?:新聞社?|新闻网?|日報|日报|時報|时报|晚報|晚报|通信社?|通訊社|通讯社|华社|放送|신문|일보|통신|뉴스|방송)";

    /** "THE SOUTHERN DAILY", "Gulf World Service", "Hanbit News Agency". */
    private static final Pattern NAME = Pattern.compile("(?:(?:The |THE )?(?:\\p{Lu}[\\p{L}'’.-]* ){0,4}(?=\\p{Lu})(?i:" + PAPER
            + ")(?: (?:of )?\\p{Lu}[\\p{L}'’.-]*){0,2}(?: \\([\\p{L} ]+\\))?|" + EAST_ASIAN + ")");

    private static final Pattern SECTIONS =
            Pattern.compile("(?:" + SECTION + "(?:\\s?[|—–›»>/·:•,&]\\s?[\\p{L} .]{2,30}+)*+)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME_AND_MORE = Pattern.compile("^(?<outlet>" + NAME.pattern() + ")\\s?[|—–›»>/·•]\\s?[\\p{L} ,&]{3,30}$");

    /** "Outlet: …", "Source: …" before the text. */
    private static final Pattern LABELLED = Pattern.compile(
            "^(?:outlet|source|publication|publisher|newspaper|published (?:in|by)|from|site|quelle|medium)\\s?:\\s?(?<outlet>[^.:]{2,60}?)\\.?$",
            Pattern.CASE_INSENSITIVE);

    /** "© 2024 The Southern Daily. All rights reserved." */
    private static final Pattern OWNER = Pattern.compile(
            "^(?:©|\\(c\\)|copyright)(?:\\s|©|\\(c\\)|copyright|,|[-–]|\\d{4})*(?:by )?(?<outlet>\\p{Lu}[\\p{L}\\p{N}'’& -]{2,40}?)(?: \\d{4}\\b.*| (?:Ltd|Inc|LLC|GmbH|Limited|plc)\\b.*|[.,|].*|\\s?[-–—].*| all rights .*)?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AGENCIES = Pattern.compile(
            "(?:,| and| with| \\+| &) (?:news )?agenc(?:y|ies)(?: reports)?$|\\b(?:AP|AFP|Reuters|dpa|agencies)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private Masthead() {}

    /** The outlet of a line that is an outlet and a section. */
    static Optional<Outlet> withSection(String line) {
        return outlet(WITH_SECTION, line).or(() -> outlet(NAME_AND_MORE, line));
    }

    /** Whether a line is a section's name alone: "World | Asia". */
    static boolean isSection(String line) {
        return line.length() <= LONGEST && SECTIONS.matcher(line).matches();
    }

    /** The outlet of a line that is an outlet's name alone. */
    static Optional<Outlet> name(String line) {
        return line.length() <= LONGEST && NAME.matcher(line).matches() ? Optional.of(new Outlet(line)) : Optional.empty();
    }

    /** The outlet of a line such as "Source: …". */
    static Optional<Outlet> labelled(String line) {
        return outlet(LABELLED, line);
    }

    /** The outlet that a copyright line names. */
    static Optional<Outlet> owner(String line) {
        Matcher matcher = OWNER.matcher(line);
        return matcher.matches() ? named(matcher.group("outlet")) : Optional.empty();
    }

    private static Optional<Outlet> outlet(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return line.length() <= LONGEST + 20 && matcher.matches() ? named(matcher.group("outlet")) : Optional.empty();
    }

    private static Optional<Outlet> named(String name) {
        String bare = AGENCIES.matcher(name).replaceAll("").strip();
        return bare.isEmpty() ? Optional.empty() : Optional.of(new Outlet(bare));
    }
}
