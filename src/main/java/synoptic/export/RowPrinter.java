package synoptic.export;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/**
 * Sets JSON so that it can be read and compared line by line without being three times as long: the outer levels a line an
 * entry, everything deeper in one row.
 */
final class RowPrinter implements PrettyPrinter {

    private static final int INDENT = 2;

    private int depth;
    private int openLevels;

    /** @param openLevels how many levels of nesting put each entry on a line of its own */
    RowPrinter(int openLevels) {
        this.openLevels = openLevels;
    }

    /** From here on, this many levels put each entry on a line of its own. */
    void open(int levels) {
        openLevels = levels;
    }

    /** What hands this setting to Jackson. */
    ObjectWriteContext context() {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return RowPrinter.this;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json, "");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    private void end(JsonGenerator json, int entries, char bracket) {
        boolean open = depth <= openLevels;
        depth--;
        if (entries > 0 && open) {
            json.writeRaw('\n');
            json.writeRaw(" ".repeat(INDENT * depth));
        }
        json.writeRaw(bracket);
    }

    private void breakLine(JsonGenerator json, String otherwise) {
        if (depth <= openLevels) {
            json.writeRaw('\n');
            json.writeRaw(" ".repeat(INDENT * depth));
        } else {
            json.writeRaw(otherwise);
        }
    }
}
