package synoptic.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import synoptic.article.Article;
import synoptic.article.Origin;

/** Pages from a server in this process; nothing leaves this computer. */
@Timeout(30)
class PageFetcherTest {

    private static final String PAGE =
            """
                    <html><head><title>Ferry rams bridge</title><link rel="stylesheet" href="/style.css"></head><body><img src="/a.png">
                    <h1>Ferry rams bridge</h1><p>“The ferry rammed the bridge” a little after five on Wednesday, the council said, and nobody was hurt.</p>
                    <script src="/a.js"></script></body></html>""";

    private final SourceLoader loader = new SourceLoader(new PageFetcher(Duration.ofSeconds(3)));
    private final List<Headers> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageIsFetchedByOneRequestThatTellsNothingOfItsUser() throws Exception {
        serve("/ferry", exchange -> send(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
        Article article = load("/ferry?a=1#text");
        assertThat(article.headline()).isEqualTo("Ferry rams bridge");
        assertThat(article.origin()).isEqualTo(new Origin.Page(address("/ferry?a=1")));
        assertThat(article.origin().name()).isEqualTo(address("/ferry?a=1").substring("http://".length()));
        assertThat(article.text()).contains("“The ferry rammed");
        assertThat(requests).singleElement().satisfies(headers -> {
            assertThat(headers.getFirst("User-agent")).contains("Synoptic").doesNotContain("Java", System.getProperty("user.name") + " ");
            assertThat(headers.keySet()).doesNotContain("Cookie", "Referer", "Authorization", "From", "Accept-language");
        });
    }

    @Test
    void redirectsAreFollowedAndNoCookieIsKept() throws Exception {
        serve("/old", exchange -> redirect(exchange, 301, "/näher dran?q=a b"));
        serve("/n", exchange -> redirect(exchange, 302, "http://localhost:" + server.getAddress().getPort() + "/ferry"));
        serve("/ferry", exchange -> send(exchange, 200, "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8)));
        assertThat(load("/old").headline()).isEqualTo("Ferry rams bridge");
        assertThat(requests).hasSize(3).noneMatch(headers -> headers.containsKey("Cookie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://localhost/a", "javascript:alert(1)", "data:text/html,a", "jar:file:/a!/b",
        "http://", "//:0"})
    void aRedirectToAnythingElseIsNotFollowed(String target) {
        serve("/old", exchange -> redirect(exchange, 302, target));
        assertProblem("/old", "leads to an address that is none of the web");
    }

    /** Here 127.0.0.1 plays a site of the web, and localhost one's own network. */
    @Test
    void aPageOnTheWebIsNotFollowedIntoOnesOwnNetwork() throws Exception {
        int port = server.getAddress().getPort();
        SourceLoader outside = new SourceLoader(new PageFetcher(Duration.ofSeconds(3), address -> address.getHost().equals("localhost")));
        serve("/away", exchange -> redirect(exchange, 302, "http://127.0.0.1:" + port + "/in"));
        serve("/in", exchange -> redirect(exchange, 302, address("/secret")));
        serve("/secret", exchange -> send(exchange, 200, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
        Source page = Source.AtAddress.of("http://127.0.0.1:" + port + "/away").orElseThrow();
        assertThatThrownBy(() -> outside.load("A", page))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("leads into your own network");
        assertThat(requests).as("the secret was not asked for").hasSize(2);
        assertThat(outside.load("A", source("/in")).headline()).as("within one's own network it was").isEqualTo("Ferry rams bridge");
    }

    @Test
    void redirectsWithoutEndEnd() {
        serve("/round", exchange -> redirect(exchange, 302, "/round"));
        assertProblem("/round", "leads from one address to the next without end");
        assertThat(requests).hasSize(Limits.REDIRECTS + 1);
    }

    /** What the server says comes before what the page says; both before guessing. */
    @Test
    void theEncodingIsTheServers() throws Exception {
        String page =
                "<html><head><meta charset='koi8-r'></head><body><p>Паром протаранил мост в порту Эллери вскоре после пяти часов.</p></body></html>";
        serve("/a", exchange -> send(exchange, 200, "text/html; charset=\"Windows-1251\"", page.getBytes(Charset.forName("windows-1251"))));
        assertThat(load("/a").text()).contains("Паром протаранил мост");
    }

    @Test
    void packedPagesAreUnpacked() throws Exception {
        serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, "text/html", packed(PAGE.getBytes(StandardCharsets.UTF_8)));
        });
        assertThat(load("/a").headline()).isEqualTo("Ferry rams bridge");
    }

    @Test
    void aPackedBombIsTooLarge() {
        byte[] bomb = packed(new byte[60 * 1024 * 1024]);
        serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, 200, "text/html", bomb);
        });
        assertProblem("/a", "is larger than 50 MB");
    }

    @Test
    void aPageWithoutEndIsTooLarge() {
        SourceLoader patient = new SourceLoader(new PageFetcher(Duration.ofSeconds(20)));
        serve("/a", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] block = "<p>and so on ".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
                while (true) {
                    out.write(block);
                }
            }
        });
        assertThatThrownBy(() -> patient.load("A", source("/a"))).isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("is larger than");
    }

    @Test
    void aPageThatDripsIsTooSlow() {
        serve("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write('a');
                    out.flush();
                    Thread.sleep(200);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long start = System.nanoTime();
        assertProblem("/a", "takes too long to come");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void whoeverThinksBetterOfItNeedNotWait() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            SourceLoader patient = new SourceLoader(new PageFetcher(Duration.ofSeconds(20)));
            Source source = Source.AtAddress.of("http://localhost:" + silent.getLocalPort() + "/").orElseThrow();
            Thread reading = Thread.ofVirtual().start(() -> assertThatThrownBy(() -> patient.load("A", source)));
            Thread.sleep(300);
            reading.interrupt();
            assertThat(reading.join(Duration.ofSeconds(3))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"404,is not there", "410,is not there", "403,may not be read without a browser", "401,may not be read without a browser",
        "451,may not be read", "429,asks to come back later", "500,its server failed", "418,answers in a way", "304,answers in a way"})
    void refusalsAreSaidInASentence(int status, String words) {
        serve("/a", exchange -> send(exchange, status, "text/html", PAGE.getBytes(StandardCharsets.UTF_8)));
        assertProblem("/a", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "video/mp4", "text/css", "application/javascript", "font/woff2"})
    void whatIsNoArticleIsNotLoaded(String type) {
        serve("/a", exchange -> send(exchange, 200, type, new byte[100]));
        assertProblem("/a", "is no article (" + type + ")");
    }

    @Test
    void aServerThatIsNotThereIsSaid() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> loader.load("A", Source.AtAddress.of("http://localhost:" + port + "/a").orElseThrow()))
                .isInstanceOf(UnreadableSourceException.class).hasMessageStartingWith("http://localhost:" + port + "/a cannot be ")
                .hasMessageEndingWith(".");
        assertThatThrownBy(() -> loader.load("A", Source.AtAddress.of("http://no-such-host.invalid/a").orElseThrow()))
                .isInstanceOf(UnreadableSourceException.class).hasMessageStartingWith("http://no-such-host.invalid/a cannot be ")
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,true", "10.1.2.3,true", "192.168.0.1,true", "172.20.0.1,true", "169.254.169.254,true", "0.0.0.0,true",
        "::1,true",
        "fd00::1,true", "fe80::1,true", "8.8.8.8,false", "172.32.0.1,false", "2001:4860:4860::8888,false"})
    void noPageOnTheWebLeadsIntoOnesOwnNetwork(String address, boolean own) throws Exception {
        assertThat(PageFetcher.isOwn(InetAddress.getByName(address))).isEqualTo(own);
    }

    @Test
    void documentsAreReadAsSuchWhateverTheirAddress() throws Exception {
        serve("/a", exchange -> send(exchange, 200, "application/pdf", TestDocuments.all().get("a.pdf")));
        assertThat(load("/a").headline()).isEqualTo(TestDocuments.HEADLINE);
        serve("/b", exchange -> send(exchange, 200, "text/html",
                "<p>It rained all day, and the day after that, too.".getBytes(StandardCharsets.UTF_8)));
        assertThat(load("/b").text()).isEqualTo("It rained all day, and the day after that, too.");
    }

    @ParameterizedTest
    @CsvSource({"https://courier.example/a b?x=|#c,https://courier.example/a%20b?x=%7C", "www.courier.example,https://www.courier.example/",
        "HTTP://Courier.Example:8080/Ä,http://courier.example:8080/%C3%84", "https://me:secret@courier.example/,https://courier.example/",
        "https://bücher.example/100%,https://xn--bcher-kva.example/100%25", "https://courier.example?a=1,https://courier.example/?a=1"})
    void addressesAreTakenAsBrowsersTakeThem(String typed, String address) {
        assertThat(Source.AtAddress.of(typed)).hasValueSatisfying(source -> assertThat(source.address().toString()).isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.txt", "file:///etc/passwd", "https://", "https:///a", "ftp://a/b", "http://a b/", "mailto:a@b",
        "C:\\a.txt", "www"})
    void whatIsNoAddressIsNone(String typed) {
        assertThat(Source.AtAddress.of(typed)).isEmpty();
    }

    private void serve(String path, Handler handler) {
        server.createContext(path, exchange -> {
            requests.add(exchange.getRequestHeaders());
            exchange.getResponseHeaders().add("Set-Cookie", "id=1; Path=/");
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, status == 304 ? -1 : content.length);
        if (status != 304) {
            exchange.getResponseBody().write(content);
        }
    }

    private static void redirect(HttpExchange exchange, int status, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", new String(location.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        exchange.sendResponseHeaders(status, -1);
    }

    private static byte[] packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private Source source(String path) {
        return Source.AtAddress.of(address(path)).orElseThrow();
    }

    private Article load(String path) throws UnreadableSourceException {
        return loader.load("A", source(path));
    }

    private void assertProblem(String path, String words) {
        assertThatThrownBy(() -> load(path)).isInstanceOf(UnreadableSourceException.class)
                .hasMessageStartingWith(address(path) + " ").hasMessageContaining(words).hasMessageEndingWith(".")
                .hasMessageNotContaining("Exception");
    }
}
