package synoptic.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import synoptic.claim.Claim;
import synoptic.project.Note;

/**
 * A mark shown by itself, as in the legend. On paper its word is a link to a private address, over which {@link HighlightPass} lays the
 * ink that highlights have, so that the legend shows just what the text shows.
 *
 * @param colour of a note, or null for its usual one and for the other marks
 */
record Swatch(Mark mark, Note.@Nullable Colour colour) {

    private static final String ADDRESS = "synoptic-swatch:";

    Swatch(Mark mark) {
        this(mark, null);
    }

    /** How the status of a claim is marked; nothing for one that is shared, whose words have a line under them only. */
    static Optional<Swatch> of(Claim.Status status) {
        return switch (status) {
            case ONE_SOURCE -> Optional.of(new Swatch(Mark.ONLY_HERE));
            case CONFLICTING -> Optional.of(new Swatch(Mark.CONFLICT));
            case SHARED -> Optional.empty();
        };
    }

    /** The swatch that an address of the layout stands for. */
    static Optional<Swatch> at(String address) {
        if (!address.startsWith(ADDRESS)) {
            return Optional.empty();
        }
        String[] names = address.substring(ADDRESS.length()).split("/", -1);
        return Optional.of(new Swatch(Mark.valueOf(names[0]), names.length == 1 ? null : Note.Colour.valueOf(names[1])));
    }

    private String address() {
        return ADDRESS + mark.name() + (colour == null ? "" : "/" + colour.name());
    }

    /** By what style sheets know it. */
    String styleClass() {
        return colour == null ? mark.styleClass() : mark.styleClass() + " " + Palette.styleClass(colour);
    }

    /** Puts a word with the mark on it. */
    void write(Html parent, Medium medium, String word) {
        switch (medium) {
            case PAPER -> parent.add("a", "swatch").with("href", address()).with("title", mark.title()).text(word);
            case SCREEN -> parent.add("span", "swatch " + styleClass()).text(word);
        }
    }
}
