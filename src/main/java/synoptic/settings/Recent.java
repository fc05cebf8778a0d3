package synoptic.settings;

import java.util.List;

/**
 * Sources that were open together.
 *
 * @param title what to call them
 * @param files their absolute paths
 */
public record Recent(String title, List<String> files) {

    public Recent {
        files = List.copyOf(files);
    }
}
