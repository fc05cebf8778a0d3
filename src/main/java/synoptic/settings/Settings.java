package synoptic.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept.
 *
 * @param theme how the window is coloured
 * @param textSize how large articles are set, 0.8 to 3, 1 for the usual size
 * @param scrolling how columns move together
 * @param ribbons whether ribbons join matches of neighbouring columns
 * @param claimsShown whether the claims panel is open
 * @param author whose name notes bear; empty where nobody is to be named
 * @param exporting how files were last made, or null before any were
 * @param window where the window was, or null before it was first moved
 * @param recents what was open, latest first
 */
public record Settings(
        Theme theme,
        double textSize,
        Scrolling scrolling,
        boolean ribbons,
        boolean claimsShown,
        String author,
        @Nullable ExportHabits exporting,
        @Nullable WindowPlace window,
        List<Recent> recents) {

    /** What holds until something is changed. */
    public static final Settings DEFAULT = new Settings(Theme.SYSTEM, 1, Scrolling.LEVEL, true, true, "", null, null, List.of());

    private static final double SMALLEST_TEXT = 0.8;
    private static final double LARGEST_TEXT = 3;
    private static final int MOST_RECENTS = 8;

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        recents = recents.stream().limit(MOST_RECENTS).toList();
    }

    /** With sources as the latest that were open; they replace what was a part of them, and of one name whatever they are a part of. */
    public Settings withRecent(Recent recent) {
        List<Recent> all = new ArrayList<>(List.of(recent));
        recents.stream()
                .filter(other -> !recent.files().containsAll(other.files())
                        && !(recent.title().equals(other.title()) && other.files().containsAll(recent.files())))
                .forEach(all::add);
        return new Settings(theme, textSize, scrolling, ribbons, claimsShown, author, exporting, window, all);
    }
}
