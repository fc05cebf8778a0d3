package synoptic.settings;

/** How the window is coloured. */
public enum Theme {
    /** Light or dark, as the system is. */
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /** The one that comes after this when all are gone through in turn. */
    public Theme next() {
        return switch (this) {
            case SYSTEM -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> HIGH_CONTRAST;
            case HIGH_CONTRAST -> SYSTEM;
        };
    }
}
