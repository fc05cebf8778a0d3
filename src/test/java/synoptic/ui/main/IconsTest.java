package synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the systems' packagers ask of an icon. */
class IconsTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @Test
    void windowsFindsEverySizeItShows() throws IOException {
        ByteBuffer ico = ByteBuffer.wrap(Files.readAllBytes(Path.of("icons/synoptic.ico"))).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < ico.getShort(4); i++) {
            int width = Byte.toUnsignedInt(ico.get(6 + 16 * i));
            sizes.add(width == 0 ? 256 : width);
        }

        assertThat(ico.getShort(2)).isEqualTo((short) 1);
        assertThat(sizes).contains(16, 32, 48, 256);
    }

    @Test
    void macosFindsEverySizeItShows() throws IOException {
        ByteBuffer icns = ByteBuffer.wrap(Files.readAllBytes(Path.of("icons/synoptic.icns")));
        assertThat(name(icns)).isEqualTo("icns");
        assertThat(icns.getInt()).isEqualTo(icns.capacity());
        List<String> kinds = new ArrayList<>();
        while (icns.hasRemaining()) {
            kinds.add(name(icns));
            int next = icns.position() - 4 + icns.getInt();
            byte[] start = new byte[PNG.length];
            icns.get(start);
            assertThat(start).isEqualTo(PNG);
            icns.position(next);
        }

        assertThat(kinds).contains("icp4", "icp5", "ic07", "ic08", "ic09", "ic10");
    }

    private static String name(ByteBuffer bytes) {
        byte[] name = new byte[4];
        bytes.get(name);
        return new String(name, StandardCharsets.US_ASCII);
    }
}
