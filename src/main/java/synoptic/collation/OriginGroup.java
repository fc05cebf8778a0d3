package synoptic.collation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that come from one text: five outlets that print one agency's story have one origin. An article that shares its
 * text with none is a group of its own.
 *
 * @param id "o1", "o2" … in the order of the first article
 * @param articles ids, ascending
 * @param credit the agency that the articles name as their source, or null
 */
public record OriginGroup(String id, List<String> articles, @Nullable String credit) {

    public OriginGroup {
        articles = List.copyOf(articles);
    }
}
