package synoptic.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import synoptic.article.Passage;
import synoptic.collation.Witness;
import synoptic.extract.Name;
import synoptic.text.Sentence;
import synoptic.text.TextSpan;

/** Finds people who are given offices by different articles that nobody holds at once. */
final class OfficeConflicts {

    private record Given(Passage passage, Office office) {}

    private OfficeConflicts() {}

    /** The passages that name the offices, ascending; a list for each person in dispute, in the order of names. */
    static List<List<Passage>> find(List<Witness> witnesses) {
        Map<String, List<Given>> byName = new TreeMap<>();
        for (Witness witness : witnesses) {
            for (Sentence sentence : witness.body()) {
                for (Name name : witness.mentions().within(sentence.span()).names()) {
                    TextSpan role = name.role();
                    if (role != null && name.key().contains(" ")) {
                        Passage passage = new Passage(witness.id(), role);
                        Office.in(witness.words(role)).forEach(office -> byName
                                .computeIfAbsent(name.key(), key -> new ArrayList<>())
                                .add(new Given(passage, office)));
                    }
                }
            }
        }
        List<List<Passage>> conflicts = new ArrayList<>();
        for (List<Given> given : byName.values()) {
            TreeSet<Passage> disputed = new TreeSet<>();
            for (Given one : given) {
                if (given.stream().anyMatch(other -> isDisputed(one, other))) {
                    disputed.add(one.passage);
                }
            }
            if (!disputed.isEmpty() && !anyHasBoth(given)) {
                conflicts.add(List.copyOf(disputed));
            }
        }
        return conflicts;
    }

    private static boolean isDisputed(Given one, Given other) {
        return !one.passage.article().equals(other.passage.article()) && one.office.excludes(other.office);
    }

    /** Whether one article gives both: then it tells of a change, or of two people of one name. */
    private static boolean anyHasBoth(List<Given> given) {
        return given.stream().anyMatch(one -> given.stream()
                .anyMatch(other -> one.passage.article().equals(other.passage.article()) && one.office.excludes(other.office)));
    }
}
