package synoptic.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where programs keep their things by the custom of each operating system. */
public final class UsualPlaces {

    private final Map<String, String> environment;
    private final String os;
    private final Path home;

    /**
     * @param environment the environment variables
     * @param osName the value of the system property {@code os.name}
     * @param home the user's home folder
     */
    public UsualPlaces(Map<String, String> environment, String osName, Path home) {
        this.environment = environment;
        this.os = osName.toLowerCase(Locale.ROOT);
        this.home = home;
    }

    /** The file of the settings; it and its folder need not exist. */
    public Path settings() {
        return folder("APPDATA", "AppData/Roaming", "XDG_CONFIG_HOME", ".config").resolve("settings.json");
    }

    /** The folder of what outlives a crash but belongs to this machine: autosaves, locks, logs. It need not exist. */
    public Path state() {
        Path folder = folder("LOCALAPPDATA", "AppData/Local", "XDG_STATE_HOME", ".local/state");
        return os.contains("mac") ? folder.resolve("State") : folder;
    }

    private Path folder(String windowsVariable, String windowsUsual, String linuxVariable, String linuxUsual) {
        if (os.contains("mac")) {
            return home.resolve("Library/Application Support/Synoptic");
        }
        if (os.contains("win")) {
            return given(windowsVariable).orElse(home.resolve(windowsUsual)).resolve("Synoptic");
        }
        return given(linuxVariable).orElse(home.resolve(linuxUsual)).resolve("synoptic");
    }

    private Optional<Path> given(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isEmpty()).map(Path::of);
    }
}
