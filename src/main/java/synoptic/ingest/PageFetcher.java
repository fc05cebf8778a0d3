package synoptic.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one page from the web because a person asked for that page. The only class that opens a connection: one request, and
 * one for each redirect, with nothing in it that tells of the person; no cookie is kept, and nothing that the page refers to is
 * loaded. An address in one's own network may be asked for; a page on the web may not redirect to one.
 */
final class PageFetcher {

    /** Names the program, so that a site's owner can tell who asked. */
    private static final String AGENT = "Mozilla/5.0 (compatible; Synoptic; one page, because its user asked for it)";

    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,application/json;q=0.7,*/*;q=0.5";

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private static final String SAVE = "; open it in a browser, save the page and open the file";

    private final Duration limit;
    private final Predicate<URI> ownNetwork;

    /** @param limit how long a page may take, all redirects together */
    PageFetcher(Duration limit) {
        this(limit, PageFetcher::isOwnNetwork);
    }

    /** @param ownNetwork whether the host of an address is in one's own network */
    PageFetcher(Duration limit, Predicate<URI> ownNetwork) {
        this.limit = limit;
        this.ownNetwork = ownNetwork;
    }

    /**
     * The page at an address.
     *
     * @param address with the scheme http or https
     * @throws UnreadableSourceException if there is none, or none that could be an article
     * @throws Deadline.TimeIsUpException if the thread is interrupted
     */
    SourceLoader.Content fetch(URI address) throws UnreadableSourceException {
        long end = System.nanoTime() + limit.toNanos();
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limit).build();
        try {
            URI next = address;
            for (int redirects = 0; redirects <= Limits.REDIRECTS; redirects++) {
                HttpResponse<byte[]> response = send(client, next, end - System.nanoTime());
                Optional<URI> target = redirect(address, next, response);
                if (target.isEmpty()) {
                    return content(address, response);
                }
                next = target.get();
            }
            throw problem(address, "leads from one address to the next without end" + SAVE);
        } catch (ExecutionException e) {
            throw unreachable(address, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw tooSlow(address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deadline.TimeIsUpException();
        } finally {
            client.shutdownNow();
        }
    }

    private static HttpResponse<byte[]> send(HttpClient client, URI address, long nanos)
            throws ExecutionException, TimeoutException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .version(address.getScheme().equals("https") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", AGENT)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip")
                .build();
        CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request, info -> new Body(isWanted(info)));
        try {
            return response.get(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
        } finally {
            response.cancel(true);
        }
    }

    private static boolean isWanted(HttpResponse.ResponseInfo info) {
        return info.statusCode() == 200 && !isForeign(type(info.headers().firstValue("Content-Type").orElse("")));
    }

    // ---------------------------------------------------------------- redirects

    private Optional<URI> redirect(URI asked, URI from, HttpResponse<byte[]> response) throws UnreadableSourceException {
        Optional<String> location = response.headers().firstValue("Location");
        if (response.statusCode() < 300 || response.statusCode() > 399 || location.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> to = resolved(from, location.get());
        if (to.isEmpty()) {
            throw problem(asked, "leads to an address that is none of the web" + SAVE);
        }
        if (ownNetwork.test(to.get()) && !ownNetwork.test(asked)) {
            throw problem(asked, "leads into your own network, where no page on the web has anything to ask for; check the address");
        }
        return to;
    }

    private static Optional<URI> resolved(URI from, String location) {
        try {
            URI to = from.resolve(Source.AtAddress.escaped(location));
            return Source.AtAddress.of(to.toString()).map(Source.AtAddress::address);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOwnNetwork(URI address) {
        try {
            return Stream.of(InetAddress.getAllByName(address.getHost())).anyMatch(PageFetcher::isOwn);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** This computer, or one that the internet cannot reach: private IPv4 (RFC 1918), unique local IPv6 (RFC 4193), link-local. */
    static boolean isOwn(InetAddress host) {
        return host.isLoopbackAddress() || host.isAnyLocalAddress() || host.isSiteLocalAddress() || host.isLinkLocalAddress()
                || (host.getAddress().length == 16 && (host.getAddress()[0] & 0xFE) == 0xFC);
    }

    // ---------------------------------------------------------------- what comes back

    private static SourceLoader.Content content(URI asked, HttpResponse<byte[]> response) throws UnreadableSourceException {
        int status = response.statusCode();
        if (status != 200) {
            throw problem(asked, refusal(status));
        }
        String header = response.headers().firstValue("Content-Type").orElse("");
        String type = type(header);
        if (isForeign(type)) {
            throw problem(asked, "is no article (" + type + "); give the address of the page that the article is on");
        }
        byte[] bytes = unpacked(asked, response.body(), response.headers().firstValue("Content-Encoding").orElse(""));
        Matcher charset = CHARSET.matcher(header);
        @Nullable Charset encoding = charset.find() ? HtmlReader.charset(charset.group(1)) : null;
        String path = String.valueOf(response.uri().getPath());
        return new SourceLoader.Content(bytes, encoding, Format.ofMediaType(type).or(() -> Format.ofName(path)));
    }

    private static String refusal(int status) {
        return switch (status) {
            case 404, 410 -> "is not there (" + status + "); check the address";
            case 401, 402, 403, 407, 451 -> "may not be read without a browser (" + status + ")" + SAVE;
            case 429, 503 -> "asks to come back later (" + status + "); try again in a while";
            default -> status >= 500
                    ? "cannot be read because its server failed (" + status + "); try again later"
                    : "answers in a way that cannot be read (" + status + ")" + SAVE;
        };
    }

    private static String type(String header) {
        return header.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isForeign(String type) {
        return type.matches("(?:image|audio|video|font|model)/.*|text/(?:css|javascript)|application/(?:x-)?javascript");
    }

    private static byte[] unpacked(URI asked, byte[] body, String coding) throws UnreadableSourceException {
        try (InputStream in = unpacking(asked, body, coding.strip().toLowerCase(Locale.ROOT))) {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw tooLarge(asked);
            }
            return bytes;
        } catch (IOException e) {
            throw problem(asked, "came damaged; try again");
        }
    }

    private static InputStream unpacking(URI asked, byte[] body, String coding) throws IOException, UnreadableSourceException {
        InputStream packed = new ByteArrayInputStream(body);
        return switch (coding) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            default -> throw problem(asked, "came packed in a way that cannot be read (" + coding + ")" + SAVE);
        };
    }

    // ---------------------------------------------------------------- what goes wrong

    private static UnreadableSourceException unreachable(URI asked, Throwable cause) {
        List<Throwable> causes = Stream.iterate(cause, Throwable::getCause).takeWhile(Objects::nonNull).limit(10).toList();
        if (is(causes, TooLargeException.class)) {
            return tooLarge(asked);
        }
        if (is(causes, HttpTimeoutException.class)) {
            return tooSlow(asked);
        }
        if (is(causes, SSLException.class)) {
            return problem(asked, "cannot be reached over a secure connection" + SAVE);
        }
        if (isOffline()) {
            return problem(asked, "cannot be reached because this computer is not connected to a network; connect it and try again");
        }
        if (is(causes, UnresolvedAddressException.class) || is(causes, UnknownHostException.class)) {
            return problem(asked,
                    "cannot be found: no site has this name, or this computer is offline; check the address and the connection");
        }
        return problem(asked, is(causes, ConnectException.class)
                ? "cannot be reached; check the address and the connection, or try again later"
                : "broke off while it was fetched; try again");
    }

    private static boolean is(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static boolean isOffline() {
        try {
            return NetworkInterface.networkInterfaces().noneMatch(PageFetcher::isUp);
        } catch (SocketException e) {
            return false;
        }
    }

    private static boolean isUp(NetworkInterface device) {
        try {
            return device.isUp() && !device.isLoopback();
        } catch (SocketException e) {
            return false;
        }
    }

    private static UnreadableSourceException tooLarge(URI asked) {
        return problem(asked, "is larger than " + Limits.FILE_BYTES / (1024 * 1024) + " MB; save the article alone and open the file");
    }

    private static UnreadableSourceException tooSlow(URI asked) {
        return problem(asked, "takes too long to come; try again later, or save the page in a browser and open the file");
    }

    private static UnreadableSourceException problem(URI asked, String problem) {
        return new UnreadableSourceException(asked + " " + problem + ".");
    }

    private static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** Takes in a page as long as it is not too large; of one that is not wanted, nothing. */
    private static final class Body implements HttpResponse.BodySubscriber<byte[]> {

        private final boolean wanted;
        private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Flow.@Nullable Subscription subscription;

        Body(boolean wanted) {
            this.wanted = wanted;
        }

        @Override
        public CompletableFuture<byte[]> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription begun) {
            subscription = begun;
            if (wanted) {
                begun.request(Long.MAX_VALUE);
            } else {
                begun.cancel();
                whole.complete(new byte[0]);
            }
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                byte[] content = new byte[part.remaining()];
                part.get(content);
                if (bytes.size() + content.length > Limits.FILE_BYTES) {
                    whole.completeExceptionally(new TooLargeException());
                    if (subscription != null) {
                        subscription.cancel();
                    }
                    return;
                }
                bytes.writeBytes(content);
            }
        }

        @Override
        public void onError(Throwable cause) {
            whole.completeExceptionally(cause);
        }

        @Override
        public void onComplete() {
            whole.complete(bytes.toByteArray());
        }
    }
}
