package org.shenyangatlas.view.classroom;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.ClassList;
import org.shenyangatlas.state.ClassList.Found;
import org.shenyangatlas.state.NamePicker;
import org.shenyangatlas.view.LargePane;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.Work;

/// Picks a name of a class in large type, in the middle of what it is laid over, or beside the countdown; seen while the classroom picks.
///
/// States for CSS: of the name `:tight` (too long for its usual size).
public final class NamePickerOverlay extends LargePane {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /// Room beside it for the countdown, pixels of the large screen.
    private static final double COUNTDOWN = 640;

    private final AtlasState state;
    private final NamePicker names;
    private final Supplier<Optional<Path>> chooser;
    private final VBox card;
    private final Label name;
    private final StackPane stage;
    private final VBox refusals;

    /// @param chooser asks for a list or a folder of lists; empty when none was chosen
    public NamePickerOverlay(AtlasState state, Supplier<Optional<Path>> chooser) {
        this(state, chooser, new VBox());
    }

    private NamePickerOverlay(AtlasState state, Supplier<Optional<Path>> chooser, VBox card) {
        super(card);
        this.state = state;
        this.chooser = chooser;
        this.card = card;
        names = state.classroom().names();
        getStyleClass().add("classroom-view");
        card.setId("name-picker");
        card.getStyleClass().addAll("large-card", "classroom-card");
        name = Texts.bound(names.pickedProperty(), "picked");
        name.setWrapText(true);
        name.setAccessibleRole(AccessibleRole.TEXT);
        stage = new StackPane(name);
        stage.getStyleClass().add("stage");
        refusals = new VBox();
        refusals.getStyleClass().add("refusals");
        card.getChildren().addAll(top(), stage, still(), refusals, buttons());
        var showing = Showing.of(this);
        visibleProperty().bind(state.classroom().pickingProperty().when(showing));
        names.foundProperty().when(showing).subscribe(this::complain);
        names.pickedProperty().when(showing).subscribe(_ -> requestLayout());
        state.classroom().countingProperty().when(showing).subscribe(_ -> requestLayout());
        names.listProperty().when(showing).subscribe(_ -> requestLayout());
    }

    private HBox top() {
        Label title = Texts.bound(names.listProperty().flatMap(list -> state.language().currentProperty().map(_ -> list.title()))
            .orElse("").flatMap(list -> list.isEmpty() ? state.language().text("classroom.pick") : state.language().currentProperty().map(_ -> list)), "title");
        ObservableValue<Boolean> several = names.foundProperty().map(found -> found.lists().size() > 1);
        Button back = Classroom.icon(state, "classroom.previous-list", "mdoal-chevron_left", () -> names.step(-1));
        Button on = Classroom.icon(state, "classroom.next-list", "mdoal-chevron_right", () -> names.step(1));
        for (Button step : new Button[] {back, on}) {
            step.visibleProperty().bind(several.when(Showing.of(step)));
            step.managedProperty().bind(step.visibleProperty());
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(back, title, on, gap, Classroom.icon(state, "classroom.open", "mdoal-folder_open", this::open),
            Classroom.icon(state, "detail.close", "mdoal-close", () -> state.classroom().showNames(false)));
        top.getStyleClass().add("top");
        return top;
    }

    private Label still() {
        return Texts.bound(names.listProperty().flatMap(list -> names.leftProperty().flatMap(left ->
            state.language().text("classroom.left", left, list.names().size()))), "muted");
    }

    private HBox buttons() {
        Button pick = Classroom.button(state, "classroom.pick", "pick-name", () -> {
            if (names.listProperty().get() == null) {
                open();
            } else {
                names.pick();
            }
        }, "primary");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(Classroom.button(state, "classroom.undo", "undo-name", names::undo, "outline"),
            Classroom.button(state, "classroom.again", "reset-names", names::reset, "outline"), gap, pick);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    /// Reading may take long, on a slow stick say.
    private void open() {
        chooser.get().ifPresent(place -> Work.request(() -> ClassList.read(place), names::take));
    }

    private void complain(@Nullable Found found) {
        refusals.getChildren().clear();
        if (found != null) {
            found.refusals().stream().limit(3).forEach(refusal -> {
                Label line = Texts.bound(Classroom.words(state, refusal), "refusal");
                line.setWrapText(true);
                refusals.getChildren().add(line);
            });
        }
        requestLayout();
    }

    @Override
    protected void arrange(double width, double height) {
        card.applyCss();
        boolean counting = state.classroom().isCounting();
        double cardWidth = Math.min(width - 2 * MARGIN - (counting ? COUNTDOWN + MARGIN : 0), card.prefWidth(-1));
        name.pseudoClassStateChanged(TIGHT, false);
        name.applyCss();
        name.pseudoClassStateChanged(TIGHT, name.prefWidth(-1) > cardWidth - 4 * MARGIN);
        card.applyCss();
        double cardHeight = Math.min(height - 2 * MARGIN, card.prefHeight(cardWidth));
        card.resizeRelocate(counting ? MARGIN : Math.round((width - cardWidth) / 2), Math.round((height - cardHeight) / 2), cardWidth, cardHeight);
    }
}
