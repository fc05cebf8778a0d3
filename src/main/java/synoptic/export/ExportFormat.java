package synoptic.export;

/** A kind of file that a comparison can be exported to. */
public enum ExportFormat {
    /** Pages with highlights that are annotations. */
    PDF("pdf", true),
    /** One web page that needs nothing beside it. */
    HTML("html", true),
    /** A summary in Markdown. */
    MARKDOWN("md", false),
    /** Claims, figures and quotations, each in a file of comma-separated values. */
    CSV("csv", false),
    /** The same and the sources as an Excel workbook. */
    XLSX("xlsx", false),
    /** The comparison file. */
    JSON("json", false),
    /** The claims as W3C Web Annotations. */
    ANNOTATIONS("jsonld", false),
    /** A project for programs of qualitative analysis (REFI-QDA). */
    QDPX("qdpx", false);

    private final String extension;
    private final boolean isReport;

    ExportFormat(String extension, boolean isReport) {
        this.extension = extension;
        this.isReport = isReport;
    }

    /** The usual end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is made of the parts that {@link ExportOptions#parts()} chooses. */
    public boolean isReport() {
        return isReport;
    }
}
