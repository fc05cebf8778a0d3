package synoptic.article;

import java.util.Arrays;

/** The bytes that an article was read from, as they were found. */
public final class Original {

    private final String name;
    private final byte[] content;

    /**
     * Keeps bytes.
     *
     * @param name the name of the file that they were in, or what else a reader recognises them by; never a path
     * @param content not to be changed afterwards
     */
    public Original(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** What it is called; never a path. */
    public String name() {
        return name;
    }

    /** Its bytes; not to be changed. */
    public byte[] content() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Original original && name.equals(original.name) && Arrays.equals(content, original.content));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + content.length;
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
