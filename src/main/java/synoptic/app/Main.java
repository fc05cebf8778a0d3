package synoptic.app;

/** Starts Synoptic. It does not extend JavaFX's {@code Application}, so that it starts from the class path. */
public final class Main {

    private Main() {}

    /** @param args the sources to open, or a command of the command line */
    public static void main(String[] args) {
        System.exit(0);
    }
}
