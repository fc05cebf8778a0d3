package synoptic.article;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of an article one has: outlets change articles after they are published, and the same address then shows another
 * text.
 *
 * @param address where the article says that it is at home, as {@link #address} gives it, or an agency's identifier; or null
 * @param changed when it was last changed, or caught, in the outlet's own time; or null
 */
public record Edition(@Nullable String address, @Nullable Published changed) {

    /** Nothing is known of it. */
    public static final Edition UNKNOWN = new Edition(null, null);

    /** Says where a reader came from, not what is read. */
    private static final Pattern TRACKING =
            Pattern.compile(
                    "(?i)(?:utm_\\w+|at_\\w+|(?:fb|g|ms|tw|igs|mc_|dc|y)[a-z]*(?:clid|id|eid)|ref|referrer|smid|cmp|cmpid|ocid|source|share|ns_\\w+)=.*");

    /**
     * A web address without what does not matter: "courier.example/ferry" for "https://www.courier.example/ferry/?utm_source=x".
     *
     * @return nothing for what is no web address, or that of a whole site
     */
    public static Optional<String> address(String url) {
        try {
            URI address = URI.create(url.strip());
            String host = address.getHost();
            if (host == null || !String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return Optional.empty();
            }
            String path = String.valueOf(address.getRawPath()).replaceFirst("(?:/amp)?/*$", "");
            String query = Stream.ofNullable(address.getRawQuery())
                    .flatMap(all -> Stream.of(all.split("&", -1)))
                    .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                    .sorted()
                    .collect(Collectors.joining("&"));
            return path.isEmpty() && query.isEmpty()
                    ? Optional.empty()
                    : Optional.of(host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|mobile|amp)\\.", "") + path
                            + (query.isEmpty() ? "" : "?" + query));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
