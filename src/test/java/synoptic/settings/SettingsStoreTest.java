package synoptic.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("synoptic/settings.json");
    }

    @Test
    void givesBackWhatWasSavedAndLeavesNothingElseBehind() throws IOException {
        Settings settings = new Settings(Theme.DARK, 1.3, Scrolling.LOCKED, false, true, "Jo",
                new ExportHabits(List.of("PDF"), List.of("SUMMARY"), List.of("SHARED"), "A5", "GREY", true, false, "/out"),
                new WindowPlace(10, 20, 1200, 800, true),
                List.of(new Recent("A visit", List.of("/articles/one.txt"))));
        SettingsStore store = new SettingsStore(file());
        store.save(Settings.DEFAULT);
        store.save(settings);

        assertThat(new SettingsStore(file()).load()).isEqualTo(new SettingsStore.Loaded(settings, java.util.Optional.empty()));
        try (Stream<Path> files = Files.list(folder.resolve("synoptic"))) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void whereNothingWasSavedEverythingIsAsUsual() {
        assertThat(new SettingsStore(file()).load().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(file()).doesNotExist();
    }

    @Test
    void aBrokenFileIsSetAsideAndNamed() throws IOException {
        Files.createDirectories(folder.resolve("synoptic"));
        for (String broken : List.of("{\"theme\": ", "[1]", "{\"theme\": \"PLAID\"}", "{\"exporting\": {\"formats\": [1, null]}}",
                "{\"exporting\": {\"formats\": [], \"parts\": [], \"statuses\": []}}", "")) {
            Files.writeString(file(), broken);
            SettingsStore.Loaded loaded = new SettingsStore(file()).load();

            assertThat(loaded.settings()).isEqualTo(Settings.DEFAULT);
            assertThat(Path.of(loaded.setAside().orElseThrow())).hasContent(broken);
            assertThat(file()).doesNotExist();
        }
    }

    @Test
    void whatTheFileLeavesOutIsAsUsualAndWhatItAddsIsPassedOver() throws IOException {
        Files.createDirectories(folder.resolve("synoptic"));
        Files.writeString(file(), "{\"textSize\": 9, \"colourOfTheSky\": \"blue\"}");

        assertThat(new SettingsStore(file()).load().settings()).isEqualTo(
                new Settings(Theme.SYSTEM, 3, Scrolling.LEVEL, true, true, "", null, null, List.of()));
    }

    @Test
    void aSaveThatFailsSaysSo() throws IOException {
        Path blocked = Files.writeString(folder.resolve("synoptic"), "a file, not a folder");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new SettingsStore(file()).save(Settings.DEFAULT)))
                .isInstanceOf(IOException.class);
        assertThat(blocked).hasContent("a file, not a folder");
    }

    @Test
    void isKeptWhereTheSystemKeepsSuchThings() {
        Path home = Path.of("/home/ada");
        UsualPlaces linux = new UsualPlaces(Map.of(), "Linux", home);
        assertThat(linux.settings()).isEqualTo(Path.of("/home/ada/.config/synoptic/settings.json"));
        assertThat(linux.state()).isEqualTo(Path.of("/home/ada/.local/state/synoptic"));
        UsualPlaces chosen = new UsualPlaces(Map.of("XDG_CONFIG_HOME", "/etc/ada", "XDG_STATE_HOME", "/var/ada"), "Linux", home);
        assertThat(chosen.settings()).isEqualTo(Path.of("/etc/ada/synoptic/settings.json"));
        assertThat(chosen.state()).isEqualTo(Path.of("/var/ada/synoptic"));
        UsualPlaces mac = new UsualPlaces(Map.of(), "Mac OS X", home);
        assertThat(mac.settings()).isEqualTo(Path.of("/home/ada/Library/Application Support/Synoptic/settings.json"));
        assertThat(mac.state()).isEqualTo(Path.of("/home/ada/Library/Application Support/Synoptic/State"));
        UsualPlaces windows = new UsualPlaces(Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local"), "Windows 11", home);
        assertThat(windows.settings()).isEqualTo(Path.of("/roaming/Synoptic/settings.json"));
        assertThat(windows.state()).isEqualTo(Path.of("/local/Synoptic"));
    }

    @Test
    void whatWasOpenLastComesFirstAndReplacesItsParts() {
        Recent part = new Recent("A visit", List.of("a", "b"));
        Recent other = new Recent("A bridge", List.of("x"));
        Recent whole = new Recent("A visit", List.of("a", "b", "c"));

        assertThat(Settings.DEFAULT.withRecent(part).withRecent(other).withRecent(whole).recents()).containsExactly(whole, other);
    }
}
