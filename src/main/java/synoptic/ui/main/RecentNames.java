package synoptic.ui.main;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import synoptic.project.ProjectStore;
import synoptic.settings.Recent;
import synoptic.ui.i18n.Messages;

/** What stories that were open lately are called, so that no two look alike: one is a project, or has more articles, or lies elsewhere. */
final class RecentNames {

    private final Messages messages;

    RecentNames(Messages messages) {
        this.messages = messages;
    }

    /** A name for each, in their order. */
    List<String> of(List<Recent> recents) {
        List<String> names = recents.stream().map(Recent::title).toList();
        names = toldApart(recents, names, recent -> isProject(recent)
                ? messages.get("start.recent.project", recent.title())
                : messages.get("start.recent.articles", recent.title(), recent.files().size()));
        List<String> soFar = names;
        return toldApart(recents, names, recent -> messages.get("start.recent.in", soFar.get(recents.indexOf(recent)), folder(recent)));
    }

    /** Other names for those that share theirs. */
    private static List<String> toldApart(List<Recent> recents, List<String> names, Function<Recent, String> other) {
        Map<String, Long> counts = names.stream().collect(Collectors.groupingBy(RecentNames::key, Collectors.counting()));
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            apart.add(counts.getOrDefault(key(names.get(i)), 0L) > 1 ? other.apply(recents.get(i)) : names.get(i));
        }
        return apart;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean isProject(Recent recent) {
        return recent.files().stream().findFirst().flatMap(RecentNames::path).filter(path -> path.toString().endsWith(ProjectStore.ENDING))
                .isPresent();
    }

    private static String folder(Recent recent) {
        return recent.files().stream()
                .findFirst()
                .flatMap(RecentNames::path)
                .map(path -> String.valueOf(path.getParent()))
                .orElse("");
    }

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(Path.of(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
