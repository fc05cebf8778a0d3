package synoptic.project;

import synoptic.comparison.KnownVectors;

/**
 * What a project file holds.
 *
 * @param project what the reader did
 * @param view what was in view
 * @param vectors what comparing the sources anew can start from; none is no loss
 */
public record SavedProject(Project project, ViewState view, KnownVectors vectors) {

    /** Nothing, as a project begins. */
    public static final SavedProject NOTHING = new SavedProject(Project.EMPTY, ViewState.USUAL, KnownVectors.NONE);
}
