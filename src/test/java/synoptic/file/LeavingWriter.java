package synoptic.file;

import java.nio.file.Path;

/** A program that is ended, as by Ctrl C, between the making of a file and its being put in its place. */
final class LeavingWriter {

    private LeavingWriter() {}

    public static void main(String[] args) throws UnwritableFileException {
        OutputFiles files = new OutputFiles();
        files.stage(Path.of(args[0]), new byte[]{1, 2, 3});
        System.exit(7);
    }
}
