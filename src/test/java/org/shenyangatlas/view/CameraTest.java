package org.shenyangatlas.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.shenyangatlas.testing.AtlasWindow;
import org.shenyangatlas.testing.Sites;

/// A camera on a line: what is seen is a number.
class CameraTest {

    private static final Duration SHORT = Duration.millis(120);
    private static final Duration ENDLESS = Duration.hours(1);

    @RegisterExtension
    final AtlasWindow window = AtlasWindow.of(Sites.state(), 100, 100, Region::new);
    private final List<Double> shares = new ArrayList<>();
    private final Set<String> ways = new HashSet<>();
    private Camera<Double> camera;

    @BeforeEach
    void stand() {
        camera = AtlasWindow.on(() -> new Camera<>(10., this::between));
    }

    @AfterEach
    void stop() {
        window.interact(camera::stop);
    }

    @Test
    void aJumpIsThereAtOnce() {
        window.interact(() -> camera.jump(50.));
        assertEquals(50, camera.getView());
        assertEquals(List.of(), shares);
    }

    @Test
    void aGlideIsNotThereYetButItsTargetIsKnown() {
        window.interact(() -> camera.glide(50., ENDLESS, 3, 4));
        assertTrue(camera.isGliding());
        assertEquals(50, camera.getTarget());
        assertTrue(camera.getView() < 50);
    }

    @Test
    void aGlideEndsExactlyAtItsTarget() throws Exception {
        glideToTheEnd(() -> camera.glide(50., SHORT, 3, 4));
        assertEquals(50, camera.getView());
        assertEquals(50, camera.getTarget());
    }

    @Test
    void aGlideTakesTheGivenWayAndNeverTurnsBack() throws Exception {
        glideToTheEnd(() -> camera.glide(50., SHORT, 3, 4));
        assertEquals(Set.of("from 10.0 to 50.0 about 3.0, 4.0"), ways);
        assertEquals(shares.stream().sorted().toList(), shares);
        assertTrue(shares.stream().allMatch(share -> share >= 0 && share <= 1), shares::toString);
    }

    @Test
    void coastingEndsAtItsTargetToo() throws Exception {
        glideToTheEnd(() -> camera.coast(-20., SHORT, 0, 0));
        assertEquals(-20, camera.getView());
    }

    @Test
    void aGlideWithoutTimeIsAJump() {
        window.interact(() -> camera.glide(50., Duration.ZERO, 0, 0));
        assertEquals(50, camera.getView());
        assertFalse(camera.isGliding());
    }

    @Test
    void aGlideToWhereOneIsIsNone() {
        window.interact(() -> camera.glide(10., ENDLESS, 0, 0));
        assertFalse(camera.isGliding());
    }

    @Test
    void aJumpEndsAGlide() {
        window.interact(() -> camera.glide(50., ENDLESS, 0, 0));
        window.interact(() -> camera.jump(20.));
        window.rest();
        assertFalse(camera.isGliding());
        assertEquals(20, camera.getView());
        assertEquals(20, camera.getTarget());
    }

    @Test
    void stoppedItStaysWhereItIs() {
        window.interact(() -> camera.glide(50., ENDLESS, 0, 0));
        window.rest();
        window.interact(camera::stop);
        double stopped = camera.getView();
        window.rest();
        assertEquals(stopped, camera.getView());
        assertEquals(stopped, camera.getTarget(), "it is going nowhere");
    }

    @Test
    void aSecondGlideSetsOutFromWhereTheFirstHasCome() throws Exception {
        window.interact(() -> {
            camera.jump(30.);
            camera.glide(50., ENDLESS, 0, 0);
        });
        glideToTheEnd(() -> camera.glide(0., SHORT, 0, 0));
        assertEquals(0, camera.getView());
        assertFalse(ways.contains("from 10.0 to 0.0 about 0.0, 0.0"), ways::toString);
    }

    private void glideToTheEnd(Runnable glide) throws Exception {
        CompletableFuture<Void> there = new CompletableFuture<>();
        window.interact(() -> {
            glide.run();
            camera.glidingProperty().subscribe(gliding -> {
                if (!gliding) {
                    there.complete(null);
                }
            });
        });
        there.get(30, TimeUnit.SECONDS);
        window.rest();
    }

    private Double between(Double from, Double to, double share, double pivotX, double pivotY) {
        shares.add(share);
        ways.add("from " + from + " to " + to + " about " + pivotX + ", " + pivotY);
        return from + (to - from) * share;
    }
}
