package org.shenyangatlas.shell.presentation;

import java.time.LocalTime;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.state.Presentation.Curtain;
import org.shenyangatlas.state.Toolbox.Tool;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;
import org.shenyangatlas.view.illustration.SitePicture;
import org.shenyangatlas.view.ink.ToolBar;
import org.shenyangatlas.view.talk.ClockBar;
import org.shenyangatlas.view.talk.NotesCard;
import org.shenyangatlas.view.talk.StopCard;
import org.shenyangatlas.view.talk.StopStrip;

/// What only the presenter sees: this stop and the next, notes, time, and buttons for everything the keys do.
public final class PresenterShell extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double LEFT = 58;

    private final AtlasState state;
    private final Presentation talk;
    private final Clicker.Commands commands;
    private final HBox tools = new HBox();
    private final Mirror mirror;
    private final ToolBar pointing;

    /// @param commands carries out what the buttons stand for
    /// @param save     saves what the audience sees as a picture
    public PresenterShell(AtlasState state, Clicker.Commands commands, Runnable save) {
        this.state = state;
        mirror = new Mirror(state);
        pointing = new ToolBar(state, save);
        this.commands = commands;
        talk = state.presentation();
        getStyleClass().addAll("root", "presenter-shell");
        StopStrip strip = new StopStrip(state);
        GridPane middle = middle();
        setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(top(), middle, strip);
    }

    /// The buttons below the picture of the stop: other parts of a talk add theirs.
    public HBox tools() {
        return tools;
    }

    /// The picture of what the audience sees.
    Mirror mirror() {
        return mirror;
    }

    private HBox top() {
        ClockBar clock = new ClockBar(state, LocalTime::now);
        HBox.setHgrow(clock, Priority.ALWAYS);
        HBox top = new HBox(clock, button("talk.swap-screens", "mdomz-swap_horiz", PresentShortcut.SWAP_SCREENS, "outline"),
            button("talk.end", "mdoal-close", PresentShortcut.LEAVE, "outline"));
        top.getStyleClass().add("top");
        return top;
    }

    private GridPane middle() {
        StopCard next = new StopCard(state, this::picture);
        NotesCard notes = new NotesCard(state);
        VBox left = new VBox(Texts.label(state, "talk.on-screen", "heading"), mirror, bars(), steps());
        VBox right = new VBox(Texts.label(state, "talk.next", "heading"), next, notesHead(notes), notes);
        for (VBox side : new VBox[] {left, right}) {
            side.getStyleClass().add("side");
            side.setMinSize(0, 0);
        }
        VBox.setVgrow(mirror, Priority.ALWAYS);
        VBox.setVgrow(notes, Priority.ALWAYS);
        mirror.setMinHeight(0);
        next.setMinHeight(0);
        next.getStyleClass().add("next");
        GridPane middle = new GridPane();
        middle.getStyleClass().add("middle");
        middle.addRow(0, left, right);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setPercentWidth(LEFT);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setPercentWidth(100 - LEFT);
        middle.getColumnConstraints().addAll(wide, narrow);
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setFillHeight(true);
        row.setMinHeight(0);
        middle.getRowConstraints().add(row);
        return middle;
    }

    private HBox notesHead(NotesCard notes) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Texts.label(state, "talk.notes", "heading"), gap,
            still(Texts.iconButton(state, "talk.notes-smaller", "mdomz-remove", notes::smaller, "ghost")),
            still(Texts.iconButton(state, "talk.notes-larger", "mdoal-add", notes::larger, "ghost")));
        head.getStyleClass().add("notes-head");
        return head;
    }

    /// While a tool is chosen, the tools are where the rest of the buttons were; its arrow brings those back.
    private StackPane bars() {
        StackPane bars = new StackPane(tools(tools), pointing);
        bars.setAlignment(Pos.CENTER_LEFT);
        state.toolbox().toolProperty().when(Showing.of(bars)).subscribe(tool -> tools.setVisible(tool == Tool.NONE));
        return bars;
    }

    private HBox tools(HBox into) {
        into.getStyleClass().add("tools");
        Button black = button("talk.black", "mdomz-stop_screen_share", PresentShortcut.BLACK, "tool");
        Button white = button("talk.white", "mdoal-crop_landscape", PresentShortcut.WHITE, "tool");
        Button freeze = button("talk.freeze", "mdoal-ac_unit", PresentShortcut.FREEZE, "tool");
        Button play = button("talk.play", "mdomz-play_arrow", PresentShortcut.PLAY, "tool");
        Button loop = button("talk.loop", "mdoal-loop", PresentShortcut.LOOP, "tool");
        Button laser = tool("talk.pointer", "mdoal-adjust", Tool.LASER);
        Button pen = tool("ink.pen", "mdoal-create", Tool.PEN);
        Button all = button("talk.overview", "mdoal-apps", PresentShortcut.OVERVIEW, "tool");
        into.getChildren().addAll(black, white, freeze, laser, pen, play, loop, all);
        mark(black, talk.curtainProperty().map(Curtain.BLACK::equals));
        mark(white, talk.curtainProperty().map(Curtain.WHITE::equals));
        mark(freeze, talk.frozenProperty());
        mark(play, talk.playingProperty());
        mark(loop, talk.loopingProperty());
        mark(all, talk.overviewProperty());
        return into;
    }

    private HBox steps() {
        Button back = button("talk.previous", "mdoal-chevron_left", PresentShortcut.PREVIOUS, "outline", "step");
        Button next = button("talk.next", "mdoal-chevron_right", PresentShortcut.NEXT, "primary", "step");
        next.setId("next-stop");
        Texts.follow(next, talk.placeProperty().flatMap(_ -> state.language().currentProperty()).map(this::nextWords));
        next.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(next, Priority.ALWAYS);
        HBox steps = new HBox(back, next);
        steps.getStyleClass().add("steps");
        return steps;
    }

    private String nextWords(String language) {
        return talk.stops().stream().skip(talk.getPlace() + 1L).findFirst().flatMap(stop -> state.catalogue().site(stop.site()))
            .map(site -> state.language().textNow("talk.next-stop", site.shortName().in(language)))
            .orElseGet(() -> state.language().textNow("talk.next"));
    }

    private Region picture(Site site) {
        return new SitePicture(state, site);
    }

    private Button button(String key, String icon, PresentShortcut does, String... styleClasses) {
        return still(Texts.button(state, key, icon, () -> commands.run(does, 0), styleClasses));
    }

    private Button tool(String key, String icon, Tool tool) {
        return still(Texts.button(state, key, icon, () -> state.toolbox().choose(tool), "tool"));
    }

    /// Keys are for the talk, so no button waits for any.
    private static Button still(Button button) {
        button.setFocusTraversable(false);
        return button;
    }

    private static void mark(Node node, ObservableValue<Boolean> on) {
        on.when(Showing.of(node)).subscribe(is -> node.pseudoClassStateChanged(ON, is));
    }
}
