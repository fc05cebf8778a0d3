package synoptic.project;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings a project.json of any older version to the newest, one version at a time. A step gets the whole of one version and gives
 * the whole of the next; it looks at nothing else and never changes again.
 */
final class Migrations {

    /** The first of them makes version 2 of version 1. */
    private static final List<UnaryOperator<ObjectNode>> STEPS = List.of();

    private Migrations() {}

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
