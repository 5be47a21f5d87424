package org.shenyangatlas.shell.presentation;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.AtlasState;

/// The windows of a talk: the audience alone in the atlas's own window, or, when there is a second screen, the presenter in
/// that window and the audience in one that fills the other screen.
///
/// No window is ever moved from screen to screen: what stands in them is exchanged. Only the atlas's own is full screen; the
/// toolkit allows but one.
final class TalkWindows {

    private final AtlasState state;
    private final Stage own;
    private final Screens screens;
    private final AudienceShell audience;
    private final PresentKeys keys;
    private final Subscription following;
    private Subscription dressing = Subscription.EMPTY;
    private @Nullable Stage other;
    private @Nullable PresenterShell presenter;
    private boolean swapped;

    /// Puts the talk where it belongs.
    TalkWindows(AtlasState state, Stage own, Screens screens, AudienceShell audience, PresentKeys keys) {
        this.state = state;
        this.own = own;
        this.screens = screens;
        this.audience = audience;
        this.keys = keys;
        following = Subscription.combine(screens.whenChanged(this::settle), own.showingProperty().subscribe(showing -> {
            if (!showing) {
                state.presentation().leave();
            }
        }));
        settle();
    }

    /// The presenter's window; null while there is none.
    @Nullable PresenterShell presenter() {
        return presenter;
    }

    /// The window on the other screen; null while there is none.
    @Nullable Stage other() {
        return other;
    }

    /// Opens or closes the presenter's window; without a second screen, the notes in a corner.
    void togglePresenter() {
        if (other != null) {
            closeOther();
            arrange();
        } else if (screens.besides(own).isEmpty()) {
            audience.notes().setVisible(!audience.notes().isVisible());
        } else {
            settle();
        }
    }

    /// Exchanges what stands on the two screens.
    void swap() {
        if (other != null) {
            swapped = !swapped;
            arrange();
        }
    }

    void toggleFullScreen() {
        own.setFullScreen(!own.isFullScreen());
    }

    /// Whether keys pressed in a scene come from the presenter's window.
    boolean isPresenter(Scene scene) {
        return presenter != null && scene.getRoot() == presenter;
    }

    void close() {
        following.unsubscribe();
        closeOther();
        dressing.unsubscribe();
    }

    /// Follows the screens there are: in mid-talk a projector may come, or be pulled out.
    private void settle() {
        Optional<Rectangle2D> second = screens.besides(own).stream().findFirst();
        if (second.isPresent()) {
            openOther(second.get());
        } else if (other != null) {
            closeOther();
            audience.notes().setVisible(true); // the presenter must not lose them too
        }
        arrange();
    }

    private void openOther(Rectangle2D bounds) {
        if (other == null) {
            Stage opened = new Stage(StageStyle.UNDECORATED);
            opened.titleProperty().bind(own.titleProperty());
            opened.getIcons().setAll(own.getIcons());
            opened.setScene(new Scene(new Region(), bounds.getWidth(), bounds.getHeight()));
            opened.setOnCloseRequest(event -> {
                event.consume();
                togglePresenter();
            });
            PresenterShell made = new PresenterShell(state, keys, audience::save);
            made.mirror().follow(audience.view());
            presenter = made;
            audience.offerTools(false);
            other = opened;
            swapped = false;
            audience.notes().setVisible(false);
            keys.listenTo(opened.getScene(), this::isPresenter);
        }
        other.setX(bounds.getMinX());
        other.setY(bounds.getMinY());
        other.setWidth(bounds.getWidth());
        other.setHeight(bounds.getHeight());
        other.show();
    }

    private void closeOther() {
        Stage closed = other;
        other = null;
        presenter = null;
        audience.offerTools(true);
        state.presentation().freeze(false);
        if (closed != null) {
            closed.getScene().setRoot(new Region());
            closed.hide();
        }
    }

    private void arrange() {
        dressing.unsubscribe();
        if (other == null || presenter == null) {
            dressing = stand(own.getScene(), audience);
            return;
        }
        Scene audiences = swapped ? own.getScene() : other.getScene();
        Scene presenters = swapped ? other.getScene() : own.getScene();
        if (audience.getScene() != audiences) {
            audiences.setRoot(new Region()); // neither may stand in two scenes for a moment
            presenters.setRoot(new Region());
        }
        dressing = Subscription.combine(stand(audiences, audience), stand(presenters, presenter));
        own.requestFocus();
    }

    private Subscription stand(Scene scene, Parent root) {
        if (scene.getRoot() != root) {
            scene.setRoot(root);
        }
        return root == presenter ? Theme.dressDark(scene, root, state) : Theme.dress(scene, root, state);
    }
}
