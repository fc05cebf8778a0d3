package synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes findings as one web page that needs nothing beside it: no network, no other file, no script. Where scripts run, it shows
 * the counterparts of whatever is pointed at or focused. Light and dark as the reader's system has it; prints well. The same
 * findings give the same bytes.
 */
public final class WebReport {

    private final ExportOptions options;

    /** Writes the parts that are asked for. */
    public WebReport(ExportOptions options) {
        this.options = options;
    }

    /**
     * Writes the page.
     *
     * @param out is flushed and left open
     * @throws IOException if {@code out} cannot be written to
     */
    void write(Findings findings, OutputStream out, Steps steps) throws IOException {
        String styles = ReportHtml.styles("web.css") + options.palette().screenStyles();
        out.write(page(findings, styles, steps.between(0, 0.8)).serialized().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** @param styles the style sheet that is put into the page */
    Html page(Findings findings, String styles, Steps steps) {
        Report report = Report.of(findings);
        Sheet sheet = new Sheet(report, options, Medium.SCREEN, null);
        ReportBody content = new ReportBody(sheet);
        Html html = Html.document("en");
        Html head = html.add("head");
        head.add("meta").with("charset", "utf-8");
        head.add("title").text(report.title());
        head.add("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1");
        head.add("meta").with("name", "generator").with("content", Release.generator());
        head.add("meta").with("name", "color-scheme").with("content", "light dark");
        head.add("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'");
        head.add("style").text(styles);
        Html body = html.add("body");
        body.add("a", "skip").with("href", "#summary").text("Skip to the report");
        Html header = body.add("header");
        header.add("p", "brand").text("Synoptic comparison");
        header.add("p", "subtitle").text(report.title());
        Html navigation = body.add("nav").with("aria-label", "Contents");
        contents(navigation, content.contents());
        Html main = body.add("main").with("id", "main");
        main.add("h1").with("id", "summary").with("tabindex", "-1").text(report.headline());
        content.write(main, steps);
        body.add("footer").add("p").text("Made with " + Release.generator() + ". This page loads nothing and sends nothing.");
        Html panel = body.add("aside").with("id", "counterparts").with("aria-label", "Counterparts").with("hidden", "hidden");
        panel.add("div").with("id", "counterparts-text").with("role", "status");
        body.add("script").text(ReportHtml.styles("web.js"));
        return html;
    }

    private static void contents(Html parent, List<ReportBody.Entry> entries) {
        Html list = parent.add("ul");
        for (ReportBody.Entry entry : entries) {
            Html item = list.add("li");
            item.add("a").with("href", "#" + entry.target()).text(entry.title());
            if (!entry.children().isEmpty() && entry.title().equals("Articles")) {
                contents(item, entry.children());
            }
        }
    }
}
