package synoptic.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins the letters of Arabic and of the languages that borrowed it: each becomes the presentation form that its neighbours ask
 * for (Unicode, section 9.2). The table is read off the names of the characters. Lam and alef become the one ligature that may not
 * be missing.
 */
final class ArabicForms {

    private static final int FIRST_EXTENDED = 0xFB50;
    private static final int LAST_EXTENDED = 0xFBFF;
    private static final int FIRST = 0xFE70;
    private static final int LAST = 0xFEFC;
    private static final char TATWEEL = 'ـ';

    private final Map<String, Forms> forms = new HashMap<>();

    /** How one letter, or lam with alef, looks by itself and joined to others. */
    private static final class Forms {
        private char isolated;
        private char last;
        private char first;
        private char middle;

        boolean joinsNext() {
            return first != 0;
        }
    }

    ArabicForms() {
        for (char c = FIRST_EXTENDED; c <= LAST_EXTENDED; c++) {
            read(c);
        }
        for (char c = FIRST; c <= LAST; c++) {
            read(c);
        }
    }

    private void read(char form) {
        String name = Character.getName(form);
        String letters = base(form);
        if (name == null || letters == null || letters.length() > 2 || letters.charAt(0) == ' ' || letters.charAt(0) == TATWEEL) {
            return;
        }
        Forms all = forms.computeIfAbsent(letters, fresh -> new Forms());
        if (name.endsWith("ISOLATED FORM")) {
            all.isolated = form;
        } else if (name.endsWith("FINAL FORM")) {
            all.last = form;
        } else if (name.endsWith("INITIAL FORM")) {
            all.first = form;
        } else if (name.endsWith("MEDIAL FORM")) {
            all.middle = form;
        }
    }

    /** The letters that a presentation form stands for, or null if it is none. */
    static @Nullable String base(int codePoint) {
        boolean isForm = (codePoint >= FIRST_EXTENDED && codePoint <= LAST_EXTENDED) || (codePoint >= FIRST && codePoint <= LAST);
        if (!isForm) {
            return null;
        }
        String base = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return base.equals(Character.toString(codePoint)) ? null : base;
    }

    /** A text in logical order with its letters in the forms in which they join. */
    String joined(String text) {
        if (text.chars().noneMatch(c -> c >= 0x600 && c <= 0x6FF)) {
            return text;
        }
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Forms own = forms.get(String.valueOf(c));
            if (own == null) {
                joined.append(c);
                continue;
            }
            boolean before = joinsNext(text, i);
            int next = next(text, i);
            Forms ligature = c == 'ل' && next == i + 1 && next < text.length() ? forms.get(text.substring(i, i + 2)) : null;
            if (ligature != null && ligature.isolated != 0) {
                joined.append(before && ligature.last != 0 ? ligature.last : ligature.isolated);
                i++;
                continue;
            }
            boolean after = own.joinsNext() && next < text.length() && joinsBefore(text.charAt(next));
            joined.append(form(own, c, before, after));
        }
        return joined.toString();
    }

    private static char form(Forms own, char c, boolean before, boolean after) {
        char form = before ? (after ? own.middle : own.last) : (after ? own.first : own.isolated);
        return form == 0 ? c : form;
    }

    /** Whether the letter before a place reaches over to it. */
    private boolean joinsNext(String text, int place) {
        int before = place - 1;
        while (before >= 0 && isTransparent(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        char c = text.charAt(before);
        Forms own = forms.get(String.valueOf(c));
        return c == TATWEEL || (own != null && own.joinsNext());
    }

    private boolean joinsBefore(char c) {
        Forms own = forms.get(String.valueOf(c));
        return c == TATWEEL || (own != null && own.last != 0);
    }

    private static int next(String text, int place) {
        int next = place + 1;
        while (next < text.length() && isTransparent(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean isTransparent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A text with its letters as they are typed. */
    String separate(String text) {
        StringBuilder separate = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> separate.append(Objects.requireNonNullElse(base(codePoint), Character.toString(codePoint))));
        return separate.toString();
    }
}
