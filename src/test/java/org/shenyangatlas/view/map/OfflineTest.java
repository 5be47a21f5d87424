package org.shenyangatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.VerticalDirection;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shenyangatlas.state.Appearance.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.Sites;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Gluon's map would download tiles and keep them in a folder. With our tiles it does neither.
@ExtendWith(ApplicationExtension.class)
class OfflineTest {

    private final List<URI> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtlasState state = Sites.stillState();
    private ProxySelector before;
    private GeoMapView map;

    /// Every connection Java opens, by URL, HTTP client or plain socket, first asks here for its way.
    @BeforeEach
    void watch() {
        before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                throw new IllegalArgumentException("no network in this test: " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                asked.add(uri);
            }
        });
    }

    @AfterEach
    void unwatch() {
        ProxySelector.setDefault(before);
    }

    @Start
    void show(Stage window) {
        map = new GeoMapView(state);
        new MapStage(window, map, MapStage.WIDTH, MapStage.HEIGHT);
    }

    @Test
    void opensNoConnectionAndWritesNoTile(FxRobot robot) throws IOException {
        Set<Path> files = tileFolders();
        robot.moveTo(robot.point(400, 300)).scroll(20, VerticalDirection.UP);
        MapStage.settle();
        robot.interact(() -> state.appearance().choose(Theme.DARK));
        MapStage.settle();
        robot.scroll(60, VerticalDirection.DOWN);
        MapStage.settle();
        assertEquals(List.of(), asked);
        assertEquals(files, tileFolders());
    }

    /// The places in which Gluon keeps tiles: its private storage, else a temporary folder.
    private static Set<Path> tileFolders() throws IOException {
        Set<Path> found = new TreeSet<>();
        Path storage = Path.of(System.getProperty("user.home"), ".gluon");
        if (Files.isDirectory(storage)) {
            try (Stream<Path> files = Files.walk(storage)) {
                files.forEach(found::add);
            }
        }
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            files.filter(file -> file.getFileName().toString().startsWith(".gluonmaps")).forEach(found::add);
        }
        return found;
    }
}
