package synoptic.ingest;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import synoptic.article.Origin;

/** Something that an article can be read from. */
public sealed interface Source {

    /** A short name a person recognises; never a path. */
    String name();

    /** What the article will give as its origin. */
    Origin origin();

    /** A file on disk. */
    record InFile(Path path) implements Source {
        @Override
        public String name() {
            return origin().name();
        }

        @Override
        public Origin origin() {
            return new Origin.File(path);
        }
    }

    /**
     * Text that came without a file: standard input, the clipboard.
     *
     * @param name what to call it, for instance "standard input"
     * @param content its bytes in any encoding; not to be changed afterwards
     */
    record InMemory(String name, byte[] content) implements Source {
        @Override
        public Origin origin() {
            return new Origin.Given(name);
        }
    }

    /**
     * A page on the web, which is fetched once when it is loaded.
     *
     * @param address absolute, with the scheme http or https and a host, without a fragment and without a user's name
     */
    record AtAddress(URI address) implements Source {

        private static final Pattern TYPED =
                Pattern.compile(
                        "(?i)(?:(https?)://|(?=www\\.))(?:[^/?#@]*@)?([^/?#:@\\[\\]\\s]+|\\[[0-9a-f:.]+\\])(:\\d{1,5})?([/?][^#]*)?(?:#.*)?");

        /** The page that a person means who types or drops this; nothing if it is no web address. */
        public static Optional<AtAddress> of(String typed) {
            Matcher matcher = TYPED.matcher(typed.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            try {
                String host = matcher.group(2).startsWith("[") ? matcher.group(2) : IDN.toASCII(matcher.group(2)).toLowerCase(Locale.ROOT);
                String path = matcher.group(4) == null ? "/" : matcher.group(4);
                URI address = new URI((matcher.group(1) == null ? "https" : matcher.group(1).toLowerCase(Locale.ROOT)) + "://" + host
                        + (matcher.group(3) == null ? "" : matcher.group(3)) + escaped(path.startsWith("?") ? "/" + path : path));
                return address.getHost() == null ? Optional.empty() : Optional.of(new AtAddress(address));
            } catch (URISyntaxException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        /** What browsers allow in an address and the standard does not. */
        static String escaped(String path) {
            String bare = path.replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
            StringBuilder escaped = new StringBuilder();
            bare.codePoints().forEach(c -> {
                if (c <= ' ' || "\"<>\\^`{|}[]".indexOf(c) >= 0 || c == 0x7F) {
                    escaped.append(String.format(Locale.ROOT, "%%%02X", c));
                } else {
                    escaped.appendCodePoint(c);
                }
            });
            return URI.create(escaped.toString()).toASCIIString();
        }

        @Override
        public String name() {
            return origin().name();
        }

        @Override
        public Origin origin() {
            return new Origin.Page(address.toString());
        }
    }

    /**
     * A file in a ZIP archive on disk.
     *
     * @param entry its name in the archive; it names nothing outside of it
     * @param content its bytes, not to be changed afterwards, or null where the archive holds too much to be kept
     */
    record InArchive(Path archive, String entry, byte @Nullable [] content) implements Source {
        @Override
        public String name() {
            return entry.substring(entry.lastIndexOf('/') + 1);
        }

        @Override
        public Origin origin() {
            return new Origin.Given(new Origin.File(archive).name() + " › " + entry);
        }
    }
}
