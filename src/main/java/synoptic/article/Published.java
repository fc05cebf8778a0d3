package synoptic.article;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When an article says that it was published, in the outlet's own time.
 *
 * @param date the day
 * @param time the time of day, or null where the article gives none
 */
public record Published(LocalDate date, @Nullable LocalTime time) {}
