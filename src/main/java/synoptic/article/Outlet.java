package synoptic.article;

/**
 * The newspaper, agency or broadcaster that published an article.
 *
 * @param name as the source itself writes it
 */
public record Outlet(String name) {}
