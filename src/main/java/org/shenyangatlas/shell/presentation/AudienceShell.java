package org.shenyangatlas.shell.presentation;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;
import javafx.stage.FileChooser;
import org.shenyangatlas.shell.Board;
import org.shenyangatlas.shell.KeysSheet;
import org.shenyangatlas.shell.PointingKey;
import org.shenyangatlas.shell.PointingKeys;
import org.shenyangatlas.shell.SavePicture;
import org.shenyangatlas.shell.Stand;
import org.shenyangatlas.shell.TextScale;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.state.Presentation.Curtain;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.classroom.CountdownOverlay;
import org.shenyangatlas.view.classroom.NamePickerOverlay;
import org.shenyangatlas.view.ink.ToolBar;
import org.shenyangatlas.view.talk.KeyCaps;
import org.shenyangatlas.view.talk.NotesCard;
import org.shenyangatlas.view.talk.TouchRings;

/// What the audience sees of a talk: picture or map, and beside it the stop in large type. Nothing of it is a control.
///
/// From back to front: the view with [#overlays()], the photograph of it that stands while it is frozen, the presenter's notes
/// where there is no second screen, the list of keys, what keys and fingers do, the curtain. All but the curtain, which stays
/// black or white, is shown in the colours the projector asks for.
public final class AudienceShell extends Region implements Stand {

    private static final double MARGIN = 24;
    private static final double LARGEST_NOTES = 0.4;
    private static final double CAPS_ABOVE = 0.03;

    private final AtlasState state;
    private final AudienceView view;
    private final ImageView photograph = new ImageView();
    private final NotesCard notes;
    private final StackPane tools;
    private final Told told = new Told();
    private final KeysSheet keys;
    private final Region curtain = new Region();
    private final PointingKeys pointing;
    private final TouchRings touches;
    private final KeyCaps pressed;
    private final Content content;
    private final Region veil;

    public AudienceShell(AtlasState state) {
        this.state = state;
        getStyleClass().addAll("root", "audience-shell");
        view = new AudienceView(state);
        photograph.getStyleClass().add("photograph");
        photograph.setVisible(false);
        photograph.setManaged(false);
        notes = new NotesCard(state);
        notes.setVisible(false);
        keys = new KeysSheet(state, Stream.concat(PresentShortcut.groups().stream(),
            Stream.of(new KeysSheet.Group("talk.keys-pointing", List.of(PointingKey.values())))).toList());
        pointing = new PointingKeys(state, this::save);
        tools = new StackPane(new ToolBar(state, this::save));
        tools.setAlignment(Pos.BOTTOM_CENTER);
        tools.setPadding(new Insets(MARGIN));
        tools.setPickOnBounds(false);
        StackPane.setAlignment(told, Pos.TOP_CENTER);
        StackPane.setMargin(told, new Insets(MARGIN));
        view.overlays().getChildren().addAll(new CountdownOverlay(state), new NamePickerOverlay(state, this::askForNames), tools, told);
        curtain.getStyleClass().add("curtain");
        touches = new TouchRings(state, this);
        pressed = new KeyCaps(state);
        content = new Content();
        veil = new Correction(state, content).veil();
        getChildren().addAll(content, veil, curtain);
        new IdlePointer(this);
        TextScale.follow(this, state.projector().textSize());
        follow();
    }

    /// For a picture of a talk that nobody leads: the state is at the stop the talk is at.
    public static AudienceShell guided(AtlasState state) {
        new Guide(state).show();
        return new AudienceShell(state);
    }

    /// Where other parts of a talk lie over picture and wing and below the curtain: ink, pointer, quiz. It lets through what
    /// nothing in it takes.
    public StackPane overlays() {
        return view.overlays();
    }

    /// The keys of what one points and draws with.
    PointingKeys pointing() {
        return pointing;
    }

    private Optional<Path> askForNames() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(state.language().textNow("classroom.open"));
        return Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow())).map(File::toPath);
    }

    /// Whether the tools may be chosen here, too; not when the presenter has them in a window of their own.
    void offerTools(boolean offered) {
        tools.setVisible(offered);
    }

    /// Saves what is seen as a picture.
    void save() {
        SavePicture.ask(state, view.easel(), told::say);
    }

    /// What there is to be seen while no curtain hides it.
    AudienceView view() {
        return view;
    }

    /// Picture or map, whichever is large.
    Board board() {
        return view.board();
    }

    KeysSheet keys() {
        return keys;
    }

    /// The keys that were pressed last.
    KeyCaps pressed() {
        return pressed;
    }

    /// The notes in a corner, for a presenter without a second screen.
    NotesCard notes() {
        return notes;
    }

    @Override
    public void moveInto(Scene scene) {
        Theme.dress(scene, this, state);
    }

    @Override
    public void magnify(double times) {
        layout();
        view.layout();
        board().large().magnify(times);
    }

    private void follow() {
        var showing = Showing.of(this);
        Presentation talk = state.presentation();
        talk.frozenProperty().when(showing).subscribe(this::freeze);
        talk.curtainProperty().when(showing).subscribe(drawn -> {
            curtain.setVisible(drawn != Curtain.OPEN);
            for (Curtain each : Curtain.values()) {
                curtain.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == drawn);
            }
        });
        notes.visibleProperty().subscribe(_ -> content.requestLayout());
        talk.placeProperty().when(showing).subscribe(_ -> content.requestLayout());
    }

    /// The photograph has the screen's own pixels.
    private void freeze(boolean frozen) {
        photograph.setVisible(frozen);
        if (frozen && getWidth() > 0) {
            SnapshotParameters parameters = new SnapshotParameters();
            double pixels = getScene().getWindow().getRenderScaleX();
            parameters.setTransform(Transform.scale(pixels, pixels));
            photograph.setImage(view.snapshot(parameters, null));
        } else {
            photograph.setImage(null);
        }
        content.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (Region whole : List.of(content, veil, curtain)) {
            whole.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    /// What is corrected for the projector.
    private final class Content extends Region {

        Content() {
            getChildren().addAll(view, photograph, notes, keys, touches, pressed);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double height = getHeight();
            for (Region whole : List.of(view, keys, touches)) {
                whole.resizeRelocate(0, 0, width, height);
            }
            photograph.setFitWidth(width);
            photograph.setFitHeight(height);
            double wide = Math.min(notes.prefWidth(-1), width - 2 * MARGIN);
            double high = Math.min(notes.prefHeight(wide), LARGEST_NOTES * height);
            notes.resizeRelocate(width - wide - MARGIN, height - high - MARGIN, wide, high);
            double caps = pressed.prefWidth(-1);
            double tall = pressed.prefHeight(-1);
            pressed.resizeRelocate((width - caps) / 2, height - tall - CAPS_ABOVE * height, caps, tall);
        }
    }
}
