package synoptic.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's own name and version, as files and {@code --version} give them. */
public final class Release {

    private static final String NAME = "synoptic ";

    private Release() {}

    /** The version, such as "0.1.0". */
    public static String version() {
        Properties properties = new Properties();
        try (InputStream in = Release.class.getResourceAsStream("release.properties")) {
            if (in == null) {
                throw new IllegalStateException("release.properties is not on the class path");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    /** Name and version, such as "synoptic 0.1.0". */
    public static String generator() {
        return NAME + version();
    }

    /** Whether a generator that a file names is this program, of whatever version. */
    static boolean isOwn(String generator) {
        return generator.startsWith(NAME);
    }
}
