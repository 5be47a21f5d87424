package org.shenyangatlas.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Appearance.Labels;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Round.Pin;
import org.shenyangatlas.view.PlateLayout.Name;

/// A site's pin on picture and map: its number disc with its name beside it, or the disc alone where room is short.
///
/// States for CSS: `:selected`, `:hovered` (pointed at in any view), `:faded` (filtered out), `:bare` (disc alone), `:left`
/// (the name hangs to the left of the disc), `:marked` (with a [QuizMark] for its disc).
public final class Plate extends Button {

    /// Those first that a quiz is telling about now; it changes nothing else.
    public static final Comparator<Plate> TOLD_FIRST = Comparator.comparing(plate -> !plate.quizMark.isTold());

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");
    private static final PseudoClass LEFT = PseudoClass.getPseudoClass("left");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    /// 44 pixels at the usual size.
    private static final double HIT_EM = 2.93;

    private final AtlasState state;
    private final Site site;
    private final NumberDisc disc;
    private final QuizMark quizMark;
    private @Nullable Looks measured;
    private double namedWidth;
    private double namedHeight;

    /// What the size depends on.
    private record Looks(String text, Font font, boolean selected, boolean marked) {
    }

    /// @param number of this pin among those of its view, from 1
    /// @param count  of the pins of its view
    public Plate(AtlasState state, Site site, int number, int count) {
        this.state = state;
        this.site = site;
        getStyleClass().setAll("plate", NumberDisc.colourClass(state, site));
        disc = new NumberDisc(state, site);
        quizMark = new QuizMark(state, site);
        setGraphic(disc);
        setCache(true); // its shadow is not drawn anew on every frame of a moving picture
        setAccessibleRole(AccessibleRole.BUTTON);
        ObservableValue<Boolean> showing = Showing.of(this);
        Texts.follow(this, quizMark.words());
        accessibleTextProperty().bind(quizMark.spoken(spokenName(number, count)).when(showing));
        mark(SELECTED, state.selection().selectedProperty().map(site::equals).orElse(false).when(showing));
        mark(HOVERED, state.selection().hoveredProperty().map(site::equals).orElse(false).when(showing));
        mark(FADED, state.concerns(site).map(concerned -> !concerned).when(showing));
        state.quiz().pin(site).when(showing).subscribe(this::wear);
        hoverProperty().subscribe(over -> point(over));
        focusVisibleProperty().subscribe(focused -> point(focused));
        setOnAction(_ -> state.choose(site));
    }

    public Site site() {
        return site;
    }

    /// A pin of each site, in the order of the sites, which is that of the Tab key.
    public static List<Plate> of(AtlasState state, List<Site> sites) {
        List<Plate> plates = new ArrayList<>();
        for (Site site : sites) {
            plates.add(new Plate(state, site, plates.size() + 1, sites.size()));
        }
        return plates;
    }

    /// How much its name matters now: the chosen one's always, the one's pointed at unless names are off; in a quiz, what that makes of it.
    public Name nameMatters() {
        return quizMark.name(usually());
    }

    private Name usually() {
        Labels labels = state.appearance().labelsProperty().get();
        boolean pointedAt = site.equals(state.selection().hoveredProperty().get());
        if (site.equals(state.selection().getSelected()) || pointedAt && labels != Labels.OFF) {
            return Name.MUST;
        }
        return labels == Labels.ALWAYS && state.filter().finds(site).getValue() ? Name.MAY : Name.NEVER;
    }

    /// Shows the name beside the disc, or the disc alone.
    private void setNamed(boolean named) {
        setContentDisplay(named ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        pseudoClassStateChanged(BARE, !named);
    }

    /// Width with the name, whether it is shown now or not.
    public double namedWidth() {
        measure();
        return namedWidth;
    }

    public double namedHeight() {
        measure();
        return namedHeight;
    }

    /// Asks the skin only when words or looks have changed: plates are placed on every frame of a moving picture.
    private void measure() {
        Looks now = new Looks(getText(), getFont(), getPseudoClassStates().contains(SELECTED), isMarked());
        if (now.equals(measured)) {
            return;
        }
        boolean bare = getPseudoClassStates().contains(BARE);
        setNamed(true);
        applyCss();
        namedWidth = Math.ceil(prefWidth(-1));
        namedHeight = Math.ceil(Math.max(prefHeight(-1), minHeight(-1)));
        measured = new Looks(getText(), getFont(), now.selected(), now.marked());
        setNamed(!bare);
    }

    /// Puts it on its place, with its name or without. A disc alone is small: the button round it is as large as a finger needs.
    public void stand(PlateLayout.Place place) {
        Rectangle2D bounds = place.bounds();
        double grow = place.named() ? 0 : Math.max(0, (HIT_EM * getFont().getSize() - bounds.getWidth()) / 2);
        setNamed(place.named());
        resizeRelocate(Math.round(bounds.getMinX() - grow), Math.round(bounds.getMinY() - grow),
            bounds.getWidth() + 2 * grow, bounds.getHeight() + 2 * grow);
    }

    /// The same where plates lie beside their point: the disc stays on it, whichever side the name is on.
    ///
    /// @param x where the point is, pixels
    public void standBeside(PlateLayout.Place place, double x) {
        stand(place);
        boolean left = place.named() && place.bounds().getMaxX() - x < place.bounds().getWidth() / 2;
        pseudoClassStateChanged(LEFT, left);
        if (left) {
            setContentDisplay(ContentDisplay.RIGHT);
        }
    }

    /// Side of the plate when it is the disc alone.
    public double discSide() {
        Region shown = isMarked() ? quizMark : disc;
        return Math.ceil(Math.max(shown.prefHeight(-1), shown.minHeight(-1)));
    }

    /// Whether it is to be seen: in a quiz, only what is asked for.
    public boolean isInPlay() {
        return quizMark.pin() != Pin.OUTSIDE;
    }

    private boolean isMarked() {
        return getGraphic() == quizMark;
    }

    /// In a quiz a mark takes the place of the number, which would tell.
    private void wear(Pin pin) {
        quizMark.show(pin);
        setVisible(isInPlay());
        setGraphic(pin == Pin.PLAIN ? disc : quizMark);
        pseudoClassStateChanged(MARKED, isMarked());
    }

    /// "Forum 66, Business, 12 of 17".
    private ObservableValue<String> spokenName(int number, int count) {
        return state.language().currentProperty().map(language -> {
            String category = state.catalogue().category(site.categories().getFirst())
                .map(leading -> leading.name().in(language)).orElse("");
            return state.language().textNow("plate.spoken", site.shortName().in(language), category, number, count);
        });
    }

    private void point(boolean at) {
        if (at) {
            state.selection().hover(site);
        } else {
            state.selection().unhover(site);
        }
    }

    private void mark(PseudoClass pseudoClass, ObservableValue<Boolean> on) {
        on.subscribe(value -> pseudoClassStateChanged(pseudoClass, value));
    }
}
