package synoptic.article;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where an article was read from. */
public sealed interface Origin {

    /** A short name a reader recognises; never a path, so that what is exported tells nothing of the machine. */
    String name();

    /** A file on disk. It is only ever read. */
    record File(Path path) implements Origin {
        @Override
        public String name() {
            Path name = path.getFileName();
            return name == null ? path.toString() : name.toString();
        }
    }

    /**
     * A page on the web.
     *
     * @param address as it was asked for: "https://courier.example/ferry"
     */
    record Page(String address) implements Origin {
        /** A link that is longer is none that anybody follows, and spreadsheets refuse it. */
        private static final int LONGEST = 2_000;

        private static final Pattern ON_THE_WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cc}\"<>\\\\^`{|}]+");

        /**
         * Whether it is one that may be linked to: of the web, in one piece and not endless. Whatever else stands for an address in a file
         * from elsewhere – a script, a path of the network, a formula – is only words.
         */
        public static boolean isLink(String address) {
            return address.length() <= LONGEST && ON_THE_WEB.matcher(address).matches();
        }

        @Override
        public String name() {
            return address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        }
    }

    /** Text that was handed in without a file: standard input, the clipboard. */
    record Given(String name) implements Origin {}
}
