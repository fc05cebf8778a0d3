package synoptic.project;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings a project.json of any older version to the newest, one version at a time. A step gets the whole of one version and gives
 * the whole of the next; it looks at nothing else and never changes again.
 */
final class Migrations {

    /** The first of them makes version 2 of version 1. */
    private static final List<UnaryOperator<ObjectNode>> STEPS = List.of(Migrations::notesWithAuthorAndColour);

    private Migrations() {}

    /** Version 2: a note has an author and a colour, and is about words or, with a null for its place, about an article as a whole. */
    private static ObjectNode notesWithAuthorAndColour(ObjectNode project) {
        ObjectNode next = project.deepCopy();
        next.put("formatVersion", 2);
        for (JsonNode any : next.path("notes")) {
            if (any instanceof ObjectNode note) {
                ObjectNode place = note.putObject("place");
                for (String end : List.of("start", "end")) {
                    JsonNode value = note.remove(end);
                    if (value != null) {
                        place.set(end, value);
                    }
                }
                note.put("author", "");
                note.put("colour", "blue");
            }
        }
        return next;
    }

    /**
     * The same project in the newest version.
     *
     * @param from the version that it is in, 1 to {@link Format#VERSION}
     */
    static ObjectNode migrate(ObjectNode project, int from) {
        ObjectNode migrated = project;
        for (UnaryOperator<ObjectNode> step : STEPS.subList(from - 1, Format.VERSION - 1)) {
            migrated = step.apply(migrated);
        }
        return migrated;
    }
}
