package synoptic.cli;

/** What a command tells the program that started it. */
final class ExitStatus {

    static final int DONE = 0;

    /** Something could not be read or written; a line on standard error says what, where and why. */
    static final int FAILED = 1;

    /** The command was not understood. */
    static final int WRONG_USAGE = 2;

    private ExitStatus() {}
}
