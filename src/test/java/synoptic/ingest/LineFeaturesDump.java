package synoptic.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the numbers that the line model is trained on: for each file of a folder of plain texts, each line's place (in code
 * points) and its numbers, parted by tabs. The trainer, {@code src/model/line_reader.py}, reads them.
 */
final class LineFeaturesDump {

    private LineFeaturesDump() {}

    /** Takes the folder and the file to write. */
    public static void main(String[] arguments) throws IOException {
        ToolWords tools = new ToolWords();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]));
                PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1])))) {
            boolean named = false;
            for (Path file : files.sorted().toList()) {
                String text = Newlines.normalize(Files.readString(file, StandardCharsets.UTF_8));
                Lines lines = new Lines(text, Paragraphs.of(text));
                LineFeatures features = new LineFeatures(lines, lines.count(), tools);
                List<String> names = features.names();
                if (!named) {
                    out.println("file\tstart\tend\t" + String.join("\t", names));
                    named = true;
                }
                List<double[]> columns = names.stream().map(features::column).toList();
                for (int i = 0; i < lines.count(); i++) {
                    int line = i;
                    out.println(file.getFileName() + "\t" + text.codePointCount(0, lines.span(i).start()) + "\t"
                            + text.codePointCount(0, lines.span(i).end()) + "\t"
                            + columns.stream().map(column -> Float.toString((float) column[line])).collect(Collectors.joining("\t")));
                }
            }
        }
    }
}
