package org.shenyangatlas.shell.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Problem;
import org.shenyangatlas.shell.Board;
import org.shenyangatlas.shell.Floating;
import org.shenyangatlas.shell.KeyMap;
import org.shenyangatlas.shell.KeysSheet;
import org.shenyangatlas.shell.PanelSupplies;
import org.shenyangatlas.shell.Sheet;
import org.shenyangatlas.shell.Stand;
import org.shenyangatlas.shell.Shortcut;
import org.shenyangatlas.shell.TextScale;
import org.shenyangatlas.shell.Theme;
import org.shenyangatlas.shell.ZoomColumn;
import org.shenyangatlas.shell.desktop.DesktopPlan.Open;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Lessons;
import org.shenyangatlas.state.Round;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.detail.DetailView;
import org.shenyangatlas.view.detail.PeekView;
import org.shenyangatlas.view.quiz.QuizView;
import org.shenyangatlas.view.timeline.TimelineView;
import org.shenyangatlas.view.world.WorldCard;

/// The atlas in a window: the board, and on it, as the room allows, index, panel, inset and buttons.
///
/// Pseudo-classes for CSS: the name of the [SizeClass] (`:medium`, `:wide` ...).
public final class DesktopShell extends Region implements Stand {

    private final AtlasState state;
    private final Board board;
    private final Index index;
    private final Tall indexPane;
    private final Tall railPane;
    private final Bar bar;
    private @Nullable Tall drawer;
    private final Floating panel;
    private final Floating peek;
    private final Floating cluster;
    private final Floating zoom;
    private final StackPane navigatorWindow = new StackPane();
    private final Floating navigator = new Floating(navigatorWindow);
    private final Floating inset;
    private final Inset insetContent;
    private final @Nullable Floating world;
    private final FilterCard filters;
    private final KeysSheet keys;
    private final LeftOut leftOut;
    private final QuizView quiz;
    private final LessonSheets lessons;
    private final FigureDesk figures;
    private @Nullable TimelineView timeline;
    private boolean timelineOpen;
    private boolean drawerOpen;
    private boolean panelOpen;
    private boolean quizzing;

    /// @param problems what was left out of the catalogue
    public DesktopShell(AtlasState state, List<Problem> problems) {
        this(state, problems, null);
    }

    /// @param files asks which file is meant; null for the system's dialogs
    DesktopShell(AtlasState state, List<Problem> problems, @Nullable FileChoice files) {
        this.state = state;
        getStyleClass().addAll("root", "desktop-shell");
        board = new Board(state);
        keys = new KeysSheet(state, List.of(new KeysSheet.Group("", List.of(Shortcut.values()))));
        FileChoice choice = files == null ? new SystemFileChoice(state.language(), () -> getScene().getWindow()) : files;
        lessons = new LessonSheets(state, choice);
        figures = new FigureDesk(state, choice, lessons.toast(), this::showTimeline);
        filters = new FilterCard(state);
        index = new Index(state, filters, lessons::showTours, this::showFigures, keys::open);
        indexPane = new Tall(index);
        railPane = new Tall(new Rail(state, this::toggleDrawer, filters, lessons::showTours, this::showFigures, () -> present(false), keys::open));
        railPane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        bar = new Bar(state);
        Copying copying = new Copying(state, this::tell);
        panel = new Floating(new DetailView(state, PanelSupplies.of(state, copying)));
        peek = new Floating(new PeekView(state, this::openPanel));
        cluster = new Floating(new Cluster(state, () -> present(false)));
        world = state.catalogue().hub().map(hub -> new Floating(new WorldCard(state, hub))).orElse(null);
        zoom = new Floating(world == null ? new ZoomColumn(state, board::large)
            : new ZoomColumn(state, board::large, new WorldButton(state)));
        insetContent = new Inset(state);
        inset = new Floating(insetContent);
        navigatorWindow.getStyleClass().addAll("card", "navigator-window");
        quiz = new QuizView(state);
        leftOut = new LeftOut(state, problems);
        // From back to front, which is also nearly the order of the Tab key: the index before what lies on the board.
        getChildren().addAll(board, indexPane, railPane, bar, filters.card(), inset, navigator, cluster, zoom, peek, panel, quiz, leftOut, keys, leftOut.list(),
            lessons, lessons.toast());
        TextScale.follow(this, state.textSize());
        board.tellCoordinates();
        new MapMenu(state, board, this::tell);
        if (world != null) {
            getChildren().add(getChildren().indexOf(peek), world);
        }
        var showing = Showing.of(this);
        state.selection().selectedProperty().when(showing).subscribe(site -> {
            panelOpen &= site != null;
            drawerOpen = false;
            requestLayout();
        });
        state.quiz().roundProperty().when(showing).subscribe(this::follow);
        state.connections().shownProperty().when(showing).subscribe(_ -> {
            drawerOpen = false;
            requestLayout();
        });
        state.connections().selectedProperty().when(showing).subscribe(_ -> requestLayout());
        filters.openProperty().subscribe(this::requestLayout);
        state.arrangement().insetProperty().when(showing).subscribe(_ -> requestLayout());
        state.language().currentProperty().when(showing).subscribe(_ -> requestLayout());
    }

    @Override
    public void moveInto(Scene scene) {
        Theme.dress(scene, this, state);
        KeyMap.install(scene, new DesktopKeys(state, this)::run, board::large, state.appearance()::isStill);
        scene.windowProperty().subscribe(window -> {
            if (window != null) {
                window.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, this::beforeClosing);
            }
        });
    }

    @Override
    public void magnify(double times) {
        layout();
        board.large().magnify(times);
    }

    /// Shows what was large enough to be searched: the field gets the caret.
    void search() {
        (bar.isVisible() ? bar.search() : index.search()).begin();
    }

    Board board() {
        return board;
    }

    /// Begins a talk.
    ///
    /// @param here at the selected site, if the talk comes to it; else at the start
    void present(boolean here) {
        EditorSheet editor = lessons.editor();
        if (editor != null) {
            editor.present(here);
            return;
        }
        state.presentation().begin(Lessons.usual(state.catalogue()), here ? state.selection().getSelected() : null);
    }

    void showKeys() {
        keys.open();
    }

    void showFigures() {
        lessons.showFigures(figures);
    }

    void toggleTimeline() {
        if (timelineOpen) {
            closeTimeline();
        } else {
            showTimeline();
        }
    }

    /// Shows it below the board, where one sees what it does to the sites.
    void showTimeline() {
        while (lessons.closeUppermost()) { } // it was asked for there
        if (timeline == null) {
            timeline = new TimelineView(state, this::closeTimeline);
            getChildren().add(getChildren().indexOf(quiz), timeline);
        }
        timelineOpen = true;
        requestLayout();
        layout();
        timeline.begin();
    }

    private void closeTimeline() {
        timelineOpen = false;
        requestLayout();
        board.takeFocus();
    }

    LessonSheets lessons() {
        return lessons;
    }

    /// Whether something lies over the whole window.
    boolean isCovered() {
        return keys.isVisible() || leftOut.list().isVisible() || lessons.isOpen();
    }

    /// Closes what lies uppermost.
    ///
    /// @return false when nothing was open
    boolean closeUppermost() {
        for (Node child : getChildren().reversed()) {
            if (child == lessons && lessons.closeUppermost()) {
                return true;
            }
            if (child instanceof Sheet sheet && sheet.isVisible()) {
                sheet.close();
                return true;
            }
        }
        if (filters.openProperty().get()) {
            filters.close();
            return true;
        }
        if (drawerOpen || panelOpen) {
            drawerOpen = false;
            panelOpen = false;
            requestLayout();
            return true;
        }
        return false;
    }

    /// @return whether it is full screen now
    boolean toggleFullScreen() {
        if (getScene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
            return stage.isFullScreen();
        }
        return false;
    }

    boolean isFullScreen() {
        return getScene().getWindow() instanceof Stage stage && stage.isFullScreen();
    }

    void quit() {
        Window window = getScene().getWindow();
        lessons.whenSafe(window::hide);
    }

    /// Changes that would be lost are asked about, after a talk if one is being given.
    private void beforeClosing(WindowEvent closing) {
        if (state.lessonDesk().isChanged() && closing.getSource() instanceof Window window) {
            closing.consume();
            state.presentation().leave();
            lessons.whenSafe(window::hide);
        }
    }

    /// A quiz has the window for itself, and shows all of it to begin with.
    private void follow(@Nullable Round round) {
        boolean begins = round != null && !quizzing;
        quizzing = round != null;
        requestLayout();
        if (begins) {
            drawerOpen = false;
            layout();
            board.large().showAll();
            board.takeFocus();
        }
    }

    private void toggleDrawer() {
        if (drawer == null) {
            drawer = new Tall(new Index(state, filters, lessons::showTours, this::showFigures, keys::open));
            getChildren().add(getChildren().indexOf(leftOut), drawer);
        }
        drawerOpen = !drawerOpen;
        requestLayout();
    }

    /// Says for a moment what was done.
    private void tell(String words) {
        lessons.toast().say(new SimpleStringProperty(words), false);
    }

    private void openPanel() {
        panelOpen = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        Room room = Room.of(width, state.textSize().getPercent());
        SizeClass size = SizeClass.of(width);
        Stream.of(SizeClass.values()).forEach(each -> pseudoClassStateChanged(
            PseudoClass.getPseudoClass(each.name().toLowerCase(java.util.Locale.ROOT)), each == size));
        boolean spacious = room.isSpacious();
        boolean selected = state.selection().getSelected() != null;
        boolean still = state.appearance().isStill();
        boolean worldly = world != null && state.connections().isShown();
        show(indexPane, spacious && !quizzing && !worldly);
        show(railPane, !spacious && !quizzing && !worldly);
        show(bar, !spacious && !quizzing && !worldly);
        Region small = board.navigator();
        if (small != null && !navigatorWindow.getChildren().contains(small)) {
            navigatorWindow.getChildren().setAll(small);
        }
        boolean panelShown = selected && (spacious || panelOpen) && !worldly;
        Rectangle2D whole = new Rectangle2D(0, 0, width, height);
        place(quiz, whole);
        quiz.layout();
        double low = quizzing || worldly ? 0 : timelineHeight(width - room.index());
        DesktopPlan plan = quizzing ? DesktopPlan.of(width, height, quiz.covered(), sizes(room))
            : worldly ? DesktopPlan.ofWorld(width, height, room, this::worldHeight, sizes(room)) : DesktopPlan.of(width, height, low, room,
            new Open(panelShown, selected && !panelShown, drawerOpen && !spacious, state.arrangement().isInset(),
            small != null), sizes(room));
        place(board, plan.board());
        if (timeline != null) {
            show(timeline, low > 0);
            place(timeline, new Rectangle2D(plan.board().getMinX(), height - low, plan.board().getWidth(), low));
        }
        place(spacious ? indexPane : railPane, plan.index());
        place(bar, plan.bar());
        if (drawer != null) {
            show(drawer, plan.drawer().getWidth() > 0);
            place(drawer, plan.drawer());
        }
        panel.stand(plan.panel(), still);
        peek.stand(plan.peek(), still);
        cluster.stand(plan.cluster(), true);
        zoom.stand(plan.zoom(), true);
        navigator.stand(plan.navigator(), still);
        if (world != null) {
            world.stand(plan.world(), still);
        }
        Rectangle2D filterPlace = filters.stand(plan, size, height, !quizzing);
        boolean insetFree = filterPlace.getWidth() <= 0 || !filterPlace.intersects(plan.inset());
        inset.stand(insetFree ? plan.inset() : Rectangle2D.EMPTY, true);
        board.keepClear(plan.clearance(), plan.cardsWith(filterPlace), plan.navigatorOnBoard());
        place(keys, whole);
        place(leftOut.list(), whole);
        place(lessons, whole);
        lessons.toast().stand(whole);
        double free = Math.max(0, (panelShown ? plan.panel().getMinX() : width) - plan.board().getMinX());
        leftOut.stand(new Rectangle2D(plan.board().getMinX(), 0, free, height));
    }

    /// How high it is below the board; 0 while it is closed. It is never higher than half the window.
    private double timelineHeight(double width) {
        if (timeline == null || !timelineOpen) {
            return 0;
        }
        timeline.applyCss();
        return Math.min(Math.ceil(timeline.prefHeight(width)), Math.floor(getHeight() / 2));
    }

    private double worldHeight(double width) {
        if (world == null) {
            return 0;
        }
        world.applyCss();
        return world.content().prefHeight(width);
    }

    private DesktopPlan.Sizes sizes(Room room) {
        // Only what is asked for its size: the whole window would be dressed anew on every layout.
        List.of(bar, peek, cluster, zoom, inset).forEach(Node::applyCss);
        return new DesktopPlan.Sizes(bar.prefHeight(-1), peek.content().prefHeight(DesktopPlan.PEEK * room.scale()), cluster.content().prefWidth(-1),
            cluster.content().prefHeight(-1), zoom.content().prefWidth(-1), zoom.content().prefHeight(-1),
            insetContent.heightFor(room.inset(), getHeight()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
    }

    private static void place(Region region, Rectangle2D bounds) {
        region.resizeRelocate(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// Everything that is laid over the board, for tests of what covers what.
    List<Region> cards() {
        return new ArrayList<>(List.of(panel, peek, cluster, zoom, navigator, inset, filters.card()));
    }
}
