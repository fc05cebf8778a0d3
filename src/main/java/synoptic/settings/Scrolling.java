package synoptic.settings;

/** How the columns move together. */
public enum Scrolling {
    /** Each on its own. */
    FREE,
    /** Passages that match stay beside each other. */
    LEVEL,
    /** All by the same distance. */
    LOCKED;

    /** The one after it; after the last the first. */
    public Scrolling next() {
        return switch (this) {
            case FREE -> LEVEL;
            case LEVEL -> LOCKED;
            case LOCKED -> FREE;
        };
    }

    /** What holds while a key is held down to have it otherwise for a moment. */
    public Scrolling inverted() {
        return this == FREE ? LEVEL : FREE;
    }
}
