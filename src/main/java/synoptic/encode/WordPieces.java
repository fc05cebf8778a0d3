package synoptic.encode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word pieces of BERT's uncased vocabulary: text is lowered, freed of accents, parted at punctuation and between CJK
 * characters, and each word is cut into the longest pieces that the vocabulary holds (Wu et al. 2016, "Google's neural machine
 * translation system"; Devlin et al. 2019, "BERT").
 */
final class WordPieces {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern IGNORED = Pattern.compile("[\\p{Cc}\\p{Cf}\\uFFFD&&[^\\t\\n\\r]]");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]|[\\p{P}$+<=>^`|~]|[^\\s\\p{Z}\\p{P}\\p{IsHan}$+<=>^`|~]+");
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids;
    private final int unknown;
    private final int open;
    private final int close;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        this.unknown = id("[UNK]");
        this.open = id("[CLS]");
        this.close = id("[SEP]");
    }

    /** Reads a vocabulary from the class path, a piece a line; a line's number is the piece's id. */
    static WordPieces load(String resource) {
        try (var in = WordPieces.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no vocabulary at " + resource);
            }
            Map<String, Integer> ids = HashMap.newHashMap(32_000);
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            all.lines().forEachOrdered(piece -> ids.put(piece, ids.size()));
            return new WordPieces(ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("not in the vocabulary: " + piece);
        }
        return id;
    }

    /**
     * A sentence as word pieces.
     *
     * @param ids the pieces' ids, between the marks that open and close a sentence
     * @param ends for each word the index in {@code ids} after its last piece, at most that of the closing mark
     * @param forms for each piece the lowered word that it is cut from; empty for the marks that open and close the sentence
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Encoded(long[] ids, int[] ends, List<String> forms) {}

    /**
     * The pieces of a sentence's words.
     *
     * @param words any texts
     * @param limit the most ids to return, at least 2
     */
    Encoded encode(List<String> words, int limit) {
        List<Integer> found = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        found.add(open);
        forms.add("");
        int[] ends = new int[words.size()];
        for (int i = 0; i < ends.length; i++) {
            Matcher parts = WORD.matcher(plain(words.get(i)));
            while (found.size() < limit && parts.find()) {
                addPieces(parts.group(), found);
                forms.addAll(Collections.nCopies(found.size() - forms.size(), parts.group()));
            }
            ends[i] = Math.min(found.size(), limit - 1);
        }
        List<Integer> kept = found.subList(0, Math.min(found.size(), limit - 1));
        long[] ids = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            ids[i] = kept.get(i);
        }
        ids[kept.size()] = close;
        List<String> formsKept = new ArrayList<>(forms.subList(0, kept.size()));
        formsKept.add("");
        return new Encoded(ids, ends, formsKept);
    }

    private static String plain(String text) {
        String lower = IGNORED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    private void addPieces(String word, List<Integer> pieces) {
        if (word.length() > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        int before = pieces.size();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Integer piece = null;
            while (end > start) {
                String candidate = start == 0 ? word.substring(0, end) : "##" + word.substring(start, end);
                piece = ids.get(candidate);
                if (piece != null) {
                    break;
                }
                end--;
            }
            if (piece == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(piece);
            start = end;
        }
    }
}
