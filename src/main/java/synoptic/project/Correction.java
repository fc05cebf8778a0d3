package synoptic.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import synoptic.article.Emendations;
import synoptic.article.Pin;

/** Something that a reader corrected, to be listed and taken back by itself. */
public sealed interface Correction {

    /** What two passages are to each other. */
    record Paired(Pin pin) implements Correction {}

    /** Whether a claim is right. */
    record Judged(Review review) implements Correction {}

    /** What is furniture of an article, and what is not. */
    record Ruled(String article, Emendations.Ruling ruling) implements Correction {}

    /** What is known of an article; an empty value says that there is nothing to know. */
    record Described(String article, Emendations.Field field, String value) implements Correction {}

    /** All corrections of a project: pairs, claims, then article by article. */
    static List<Correction> of(Project project) {
        List<Correction> all = new ArrayList<>();
        project.pins().forEach(pin -> all.add(new Paired(pin)));
        project.reviews().forEach(review -> all.add(new Judged(review)));
        for (String article : project.ids()) {
            Emendations made = project.emendationsOf(article);
            made.rulings().forEach(ruling -> all.add(new Ruled(article, ruling)));
            for (Map.Entry<Emendations.Field, String> value : made.values().entrySet()) {
                all.add(new Described(article, value.getKey(), value.getValue()));
            }
        }
        return List.copyOf(all);
    }

    /** A project without it, and with everything else. */
    default Project takenBack(Project project) {
        return switch (this) {
            case Paired(Pin pin) -> project.withPin(pin.from(), pin.to(), null);
            case Judged(Review review) -> project.withVerdict(review.mention(), null);
            case Ruled(String article, Emendations.Ruling ruling) ->
                    project.withEmendations(article, project.emendationsOf(article).withoutRuling(ruling.span()));
            case Described(String article, Emendations.Field field, String value) ->
                    project.withEmendations(article, project.emendationsOf(article).with(field, null));
        };
    }
}
