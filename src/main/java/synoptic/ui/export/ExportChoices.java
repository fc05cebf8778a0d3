package synoptic.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import synoptic.claim.Claim;
import synoptic.export.ExportFormat;
import synoptic.export.ExportOptions;
import synoptic.export.Palette;
import synoptic.export.Paper;
import synoptic.export.ReportPart;
import synoptic.settings.ExportHabits;

/** What the person wants exported, how, and to where. Used on the FX thread. */
public final class ExportChoices {

    private final Map<ExportFormat, BooleanProperty> formats = switches(ExportFormat.class, EnumSet.of(ExportFormat.PDF));
    private final Map<ReportPart, BooleanProperty> parts = switches(ReportPart.class, ExportOptions.DEFAULT.parts());
    private final Map<Claim.Status, BooleanProperty> statuses = switches(Claim.Status.class, ExportOptions.DEFAULT.statuses());
    private final ObjectProperty<Paper> paper = new SimpleObjectProperty<>(this, "paper", Paper.A4);
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.STANDARD);
    private final BooleanProperty anonymous = new SimpleBooleanProperty(this, "anonymous");
    private final BooleanProperty oneASource = new SimpleBooleanProperty(this, "oneASource");
    private final BooleanProperty carriesData = new SimpleBooleanProperty(this, "carriesData", true);
    private final StringProperty folder = new SimpleStringProperty(this, "folder", "");
    private final StringProperty name = new SimpleStringProperty(this, "name", "comparison");

    ExportChoices() {}

    private static <E extends Enum<E>> Map<E, BooleanProperty> switches(Class<E> type, Set<E> on) {
        Map<E, BooleanProperty> switches = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(each -> switches.put(each, new SimpleBooleanProperty(on.contains(each))));
        return switches;
    }

    private static <E extends Enum<E>> Set<E> on(Map<E, BooleanProperty> switches) {
        return switches.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> BooleanProperty property(Map<E, BooleanProperty> switches, E each) {
        BooleanProperty property = switches.get(each);
        if (property == null) {
            throw new IllegalArgumentException(each.name());
        }
        return property;
    }

    /** Everything that changes what files look like; not which there are, nor where they go. */
    List<Observable> content() {
        return Stream.of(
                parts.values(),
                statuses.values(),
                List.of(paper, palette),
                List.of(anonymous, oneASource, carriesData))
                .flatMap(properties -> properties.stream().map(Observable.class::cast))
                .toList();
    }

    /** The formats to be made. */
    Set<ExportFormat> formats() {
        return on(formats);
    }

    /** How they are to look. */
    ExportOptions options() {
        return new ExportOptions(
                on(parts), on(statuses), paper.get(), palette.get(), anonymous.get(), oneASource.get(), carriesData.get());
    }

    /** What of this is kept for the next time. */
    ExportHabits habits() {
        return new ExportHabits(
                names(formats), names(parts), names(statuses), paper.get().name(), palette.get().name(), oneASource.get(),
                carriesData.get(), folder.get());
    }

    private static <E extends Enum<E>> List<String> names(Map<E, BooleanProperty> switches) {
        return on(switches).stream().sorted().map(Enum::name).toList();
    }

    /** Chooses what was kept. A name that is unknown here, and a folder that is no longer there, are passed over. */
    void resume(ExportHabits kept) {
        turn(formats, kept.formats());
        turn(parts, kept.parts());
        turn(statuses, kept.statuses());
        find(Paper.values(), kept.paper()).ifPresent(paper::set);
        find(Palette.values(), kept.palette()).ifPresent(palette::set);
        oneASource.set(kept.oneASource());
        carriesData.set(kept.carriesData());
        if (isFolder(kept.folder())) {
            folder.set(kept.folder());
        }
    }

    private static <E extends Enum<E>> void turn(Map<E, BooleanProperty> switches, List<String> on) {
        switches.forEach((each, property) -> property.set(on.contains(each.name())));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
    }

    private static boolean isFolder(String path) {
        try {
            return !path.isBlank() && Files.isDirectory(Path.of(path.strip()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether a folder and a name are given. */
    boolean isPlaceGiven() {
        return !folder.get().isBlank() && !name.get().isBlank();
    }

    /** Where each format goes; none where the folder or the name is none. */
    Map<ExportFormat, Path> places() {
        Map<ExportFormat, Path> places = new EnumMap<>(ExportFormat.class);
        if (isPlaceGiven()) {
            try {
                Path parent = Path.of(folder.get().strip());
                formats().forEach(format -> places.put(format, parent.resolve(name.get().strip() + "." + format.extension())));
            } catch (InvalidPathException e) {
                places.clear();
            }
        }
        return places;
    }

    /** Whether a format is to be made. */
    public BooleanProperty formatProperty(ExportFormat format) {
        return property(formats, format);
    }

    /** Whether reports have a part. */
    public BooleanProperty partProperty(ReportPart part) {
        return property(parts, part);
    }

    /** Whether claims of a status are marked and listed. */
    public BooleanProperty statusProperty(Claim.Status status) {
        return property(statuses, status);
    }

    public ObjectProperty<Paper> paperProperty() {
        return paper;
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** Whether outlets are left unnamed. */
    public BooleanProperty anonymousProperty() {
        return anonymous;
    }

    /** Whether the PDF becomes one document a source. */
    public BooleanProperty oneASourceProperty() {
        return oneASource;
    }

    /** Whether the comparison travels inside the PDF. */
    public BooleanProperty carriesDataProperty() {
        return carriesData;
    }

    /** The folder that files go into. */
    public StringProperty folderProperty() {
        return folder;
    }

    /** The files' name without its ending. */
    public StringProperty nameProperty() {
        return name;
    }
}
