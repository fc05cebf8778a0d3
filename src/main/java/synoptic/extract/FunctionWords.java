package synoptic.extract;

import java.util.Set;

/** Words of the closed classes: they never head what is counted, and never are a name by themselves. All in lower case. */
final class FunctionWords {

    private static final Set<String> ALL =
            Set.of(("a an the this that these those each every any some no all both either neither another other such which what whose "
                    + "i you he she it we they me him her us them my your his its our their mine yours hers ours theirs "
                    + "myself yourself himself herself itself ourselves themselves who whom one's "
                    + "about above across after against along amid among around as at before behind below beneath beside besides "
                    + "between beyond by despite down during except for from in inside into like near of off on onto out outside "
                    + "over past per since through throughout till to toward towards under until up upon via with within without "
                    + "and but or nor so yet if because although though while whereas unless whether than when where why how "
                    + "am is are was were be been being have has had having do does did doing will would shall should can could "
                    + "may might must ought not n't never also just only even still already now then there here too very more "
                    + "most less least much many few ago again ever once soon later earlier further rather quite almost nearly "
                    + "however therefore thus hence meanwhile indeed instead perhaps maybe "
                    + "i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll it'll we'll "
                    + "they'll i'd you'd he'd she'd we'd they'd isn't aren't wasn't weren't don't doesn't didn't won't wouldn't "
                    + "can't cannot couldn't shouldn't hasn't haven't hadn't that's there's what's let's")
                    .split(" "));

    private FunctionWords() {}

    /** Whether a word, in lower case, is one of them. */
    static boolean contains(String lower) {
        return ALL.contains(lower);
    }
}
