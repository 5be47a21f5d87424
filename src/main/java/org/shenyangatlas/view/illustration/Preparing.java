package org.shenyangatlas.view.illustration;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.tiles.CacheFolder;
import org.shenyangatlas.tiles.Pyramid;
import org.shenyangatlas.tiles.PyramidPress;
import org.shenyangatlas.view.FxThread;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Work;

/// Has a picture in pixels made ready to be shown, and says meanwhile how far that is; gone when it is done. It works only
/// while it is in a window.
final class Preparing extends Label {

    private static final System.Logger LOG = System.getLogger(Preparing.class.getName());
    private static final int DAMAGED = -1;

    private final AtlasState state;
    private final String file;
    private final Consumer<Pyramid> ready;
    private final ObjectProperty<Integer> percent = new SimpleObjectProperty<>(this, "percent", 0);
    private AtomicBoolean wanted = new AtomicBoolean();
    private Work.@Nullable Job job;

    /// @param ready told on the FX thread
    Preparing(AtlasState state, Consumer<Pyramid> ready) {
        this.state = state;
        this.ready = ready;
        file = Objects.requireNonNull(state.catalogue().illustration().ground());
        getStyleClass().add("preparing");
        setManaged(false);
        setMouseTransparent(true);
        var showing = Showing.of(this);
        textProperty().bind(percent.flatMap(this::words).when(showing));
        showing.subscribe(shows -> {
            if (shows && isVisible()) {
                begin();
            } else {
                end();
            }
        });
    }

    /// Stands with its middle at a window point.
    void stand(double x, double y) {
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        resizeRelocate(Math.round(x - width / 2), Math.round(y - height / 2), width, height);
    }

    private ObservableValue<String> words(int done) {
        return done == DAMAGED ? state.language().text("picture.damaged") : state.language().text("picture.preparing", done);
    }

    private void begin() {
        AtomicBoolean goOn = new AtomicBoolean(true);
        wanted = goOn;
        job = Work.requestLong(() -> press(goOn), pyramid -> {
            if (pyramid.isPresent()) {
                setVisible(false);
                ready.accept(pyramid.get());
            } else {
                percent.set(DAMAGED);
            }
        });
    }

    private void end() {
        wanted.set(false);
        if (job != null) {
            job.cancel();
        }
    }

    private Optional<Pyramid> press(AtomicBoolean goOn) {
        int[] told = {0};
        try {
            return Optional.of(new PyramidPress(CacheFolder.ofUser("pictures"), GroundPainter.DAY_PAPER.getRGB())
                .press(state.assets(), file, share -> {
                    int done = (int) (share * 100);
                    if (done != told[0] && goOn.get()) {
                        told[0] = done;
                        FxThread.run(() -> percent.set(done));
                    }
                    return goOn.get();
                }));
        } catch (IOException | OutOfMemoryError e) {
            LOG.log(System.Logger.Level.WARNING, "The picture cannot be shown: " + file, e);
            return Optional.empty();
        }
    }
}
