package synoptic.settings;

/**
 * Where the window was, in the screen's own pixels.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 * @param maximized whether it filled the screen; the rest is then where it was before
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
