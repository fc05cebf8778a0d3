package synoptic.ui.main;

import java.nio.file.Path;

/**
 * A story that comes with the program.
 *
 * @param title what to call it
 * @param folder where its articles are
 */
public record SampleStory(String title, Path folder) {}
