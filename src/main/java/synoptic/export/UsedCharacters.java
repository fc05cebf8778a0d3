package synoptic.export;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;

/**
 * A font's table of characters that, asked which character a glyph stands for, prefers one that the text really holds. Fonts draw
 * some characters alike, such as a closing quotation mark and a modifier letter; without this the PDF would give the first of
 * them to whoever copies or searches its text.
 */
final class UsedCharacters extends CmapSubtable {

    private final CmapSubtable table;
    private final BitSet used;

    private UsedCharacters(CmapSubtable table, BitSet used) {
        this.table = table;
        this.used = used;
        setPlatformId(table.getPlatformId());
        setPlatformEncodingId(table.getPlatformEncodingId());
    }

    /** Lets every table of a font prefer these code points. */
    static void prefer(CmapTable tables, BitSet used) {
        tables.setCmaps(Arrays.stream(tables.getCmaps())
                .map(table -> new UsedCharacters(table, used))
                .toArray(CmapSubtable[]::new));
    }

    @Override
    public int getGlyphId(int codePoint) {
        return table.getGlyphId(codePoint);
    }

    /** The letter that a joined form of Arabic stands for, where it is one. */
    private static int typed(int codePoint) {
        String letters = ArabicForms.base(codePoint);
        return letters != null && letters.length() == 1 ? letters.charAt(0) : codePoint;
    }

    /** Null where the glyph stands for no character by itself, as the table behind it has it. */
    @Override
    @SuppressWarnings("NullAway") // FontBox's own convention
    public List<Integer> getCharCodes(int glyph) {
        List<Integer> all = table.getCharCodes(glyph);
        if (all == null) {
            return null;
        }
        List<Integer> present = all.stream().map(UsedCharacters::typed).filter(used::get).distinct().toList();
        return present.isEmpty() ? all : present;
    }
}
