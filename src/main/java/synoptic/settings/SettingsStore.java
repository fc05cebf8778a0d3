package synoptic.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import synoptic.file.OutputFiles;
import synoptic.file.UnwritableFileException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps settings in a JSON file. A save replaces the file at once or not at all; a file that cannot be understood is set aside
 * under another name. To be used by one thread at a time.
 */
public final class SettingsStore {

    private static final Logger LOG = System.getLogger(SettingsStore.class.getName());

    /**
     * What was found.
     *
     * @param settings the settings, usual ones where there are none
     * @param setAside the name that a broken file was given, if there was one
     */
    public record Loaded(Settings settings, Optional<String> setAside) {}

    private final Path file;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param file where the settings are kept; it and its folder need not exist */
    public SettingsStore(Path file) {
        this.file = file;
    }

    /** Reads what was saved; what the file leaves out is as usual. */
    public Loaded load() {
        if (!Files.exists(file)) {
            return new Loaded(Settings.DEFAULT, Optional.empty());
        }
        try {
            JsonNode saved = json.readTree(Files.readString(file));
            ObjectNode all = json.valueToTree(Settings.DEFAULT);
            if (!(saved instanceof ObjectNode object)) {
                throw new IOException("no object");
            }
            all.setAll(object);
            return new Loaded(json.treeToValue(all, Settings.class), Optional.empty());
        } catch (IOException | JacksonException | NullPointerException e) {
            LOG.log(Level.INFO, "The settings cannot be read", e);
            return new Loaded(Settings.DEFAULT, setAside());
        }
    }

    private Optional<String> setAside() {
        Path aside = file.resolveSibling("settings.broken.json");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(aside.toString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The broken settings cannot be set aside", e);
            return Optional.of(file.toString());
        }
    }

    /**
     * Saves settings in place of those saved before.
     *
     * @throws IOException if they cannot be written; what was saved before is still there then
     */
    public void save(Settings settings) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (OutputFiles files = new OutputFiles()) {
            files.stage(absolute, json.writeValueAsBytes(settings));
            files.commit();
        } catch (UnwritableFileException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
