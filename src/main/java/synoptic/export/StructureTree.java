package synoptic.export;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * The structure of a tagged PDF as far as annotations have a place in it: an element refers to its annotations, and the parent
 * tree leads from an annotation back to its element. Screen readers go both ways.
 */
final class StructureTree {

    private final PDStructureTreeRoot root;
    private final COSArray numbers;
    private final Map<Integer, COSBase> parents = new TreeMap<>();
    private final Set<COSDictionary> changed = new LinkedHashSet<>();
    private int nextKey;

    /** @throws IllegalStateException if the document is not tagged */
    StructureTree(PDDocument document) {
        root = document.getDocumentCatalog().getStructureTreeRoot();
        COSDictionary tree = root == null ? null : root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        COSArray entries = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        if (root == null || entries == null) {
            throw new IllegalStateException("the document is not tagged");
        }
        numbers = entries;
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            parents.put(numbers.getInt(i), numbers.getObject(i + 1));
        }
        nextKey = root.getParentTreeNextKey();
    }

    /**
     * Takes an annotation out of the structure.
     *
     * @return the element that it belonged to
     */
    COSDictionary detach(PDAnnotation annotation) {
        if (!(parents.remove(annotation.getStructParent()) instanceof COSDictionary element)) {
            throw new IllegalStateException("an annotation without an element");
        }
        COSArray kids = kids(element);
        for (int i = kids.size() - 1; i >= 0; i--) {
            if (kids.getObject(i) instanceof COSDictionary kid
                    && Objects.equals(kid.getDictionaryObject(COSName.OBJ), annotation.getCOSObject())) {
                kids.remove(i);
            }
        }
        element.setItem(COSName.K, kids);
        changed.add(element);
        return element;
    }

    /** Gives an annotation of a page its place in an element. */
    void attach(PDAnnotation annotation, COSDictionary element, PDPage page) {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, annotation);
        COSArray kids = kids(element);
        kids.add(reference);
        element.setItem(COSName.K, kids);
        annotation.setStructParent(nextKey);
        parents.put(nextKey, element);
        changed.add(element);
        nextKey++;
    }

    /** Writes the changes. An element that lost its link is an annotation's where it has one, and else a stretch of text. */
    void write() {
        for (COSDictionary element : changed) {
            element.setName(COSName.S, hasAnnotation(element) ? "Annot" : "Span");
        }
        numbers.clear();
        parents.forEach((key, parent) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(parent);
        });
        root.setParentTreeNextKey(nextKey);
    }

    private static boolean hasAnnotation(COSDictionary element) {
        for (COSBase kid : kids(element)) {
            COSBase base = kid instanceof COSObject reference ? reference.getObject() : kid;
            if (base instanceof COSDictionary dictionary && dictionary.containsKey(COSName.OBJ)) {
                return true;
            }
        }
        return false;
    }

    private static COSArray kids(COSDictionary element) {
        COSBase kids = element.getItem(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        if (kids != null) {
            array.add(kids);
        }
        return array;
    }
}
