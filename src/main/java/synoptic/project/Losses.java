package synoptic.project;

import java.util.ArrayList;
import java.util.List;

/** What of a damaged project is gone, by kind. */
final class Losses {

    private int sources;
    private int originals;
    private int edits;
    private boolean other;

    void source() {
        sources++;
    }

    void original() {
        originals++;
    }

    /** A note, a verdict, a correction. */
    void edit() {
        edits++;
    }

    /** Something that nobody misses but that should have been there. */
    void other() {
        other = true;
    }

    boolean isNone() {
        return sources + originals + edits == 0 && !other;
    }

    /** "2 sources and 3 notes or corrections"; empty where nothing that somebody would miss is gone. */
    String inWords() {
        List<String> parts = new ArrayList<>();
        count(parts, sources, "source", "sources");
        count(parts, originals, "original file of a source", "original files of sources");
        count(parts, edits, "note or correction", "notes or corrections");
        String last = parts.isEmpty() ? "" : parts.removeLast();
        return parts.isEmpty() ? last : String.join(", ", parts) + " and " + last;
    }

    private static void count(List<String> parts, int number, String one, String many) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : many));
        }
    }
}
