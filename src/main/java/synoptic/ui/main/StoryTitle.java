package synoptic.ui.main;

import java.nio.file.Path;
import java.util.Locale;

/** Makes a title of a folder's name: "pyongyang-visit" becomes "Pyongyang visit". */
public final class StoryTitle {

    private StoryTitle() {}

    /** The title of a folder; empty for the root of a file system. */
    public static String of(Path folder) {
        Path name = folder.getFileName();
        if (name == null) {
            return "";
        }
        String words = name.toString().replaceAll("[-_\\s]+", " ").strip();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
