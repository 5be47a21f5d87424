package org.shenyangatlas.view.map;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.shenyangatlas.catalogue.Connection;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.KindLook;
import org.shenyangatlas.view.Showing;

/// The pin of a city, or of several with their number. Larger than it looks: a finger is to hit it.
///
/// States for CSS: `:several`, `:selected`.
final class CityPin extends Button {

    private static final PseudoClass SEVERAL = PseudoClass.getPseudoClass("several");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final Duration DELAY = Duration.millis(300);

    private final AtlasState state;
    private final List<Connection> members;
    private CityGroup group;
    private final Label dot = new Label();

    /// @param members at least one
    /// @param press   what happens when it is pressed
    CityPin(AtlasState state, List<Connection> members, Runnable press) {
        this.state = state;
        this.members = members;
        group = new CityGroup(members, Point2D.ZERO);
        getStyleClass().setAll("city-pin");
        if (members.stream().map(Connection::kind).distinct().count() == 1) {
            getStyleClass().add(KindLook.styleClass(members.getFirst().kind()));
        }
        dot.getStyleClass().setAll("dot");
        if (!group.isOne()) {
            dot.setText(Integer.toString(members.size()));
            pseudoClassStateChanged(SEVERAL, true);
        }
        setGraphic(dot);
        setManaged(false);
        setOnAction(_ -> press.run());
        Tooltip names = new Tooltip();
        names.setShowDelay(DELAY);
        names.textProperty().bind(state.language().currentProperty().map(_ -> names()).when(Showing.of(this)));
        setTooltip(names);
        accessibleTextProperty().bind(state.language().currentProperty().map(_ -> spoken()).when(Showing.of(this)));
    }

    CityGroup group() {
        return group;
    }

    /// @param where the same cities, perhaps elsewhere in the window
    void move(CityGroup where) {
        group = where;
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /// Stands with its middle on that of its cities.
    void stand() {
        double side = prefHeight(-1);
        resizeRelocate(Math.round(group.middle().getX() - side / 2), Math.round(group.middle().getY() - side / 2), side, side);
    }

    /// What is written beside it: "Seoul", "Kawasaki, Hamamatsu", "Incheon +3".
    String label() {
        String first = state.language().now(members.getFirst().name());
        return switch (members.size()) {
            case 1 -> first;
            case 2 -> names();
            default -> first + " +" + (members.size() - 1);
        };
    }

    private String names() {
        return members.stream().map(each -> state.language().now(each.name()))
            .reduce((all, next) -> state.language().textNow("world.list", all, next)).orElseThrow();
    }

    private String spoken() {
        Connection only = members.getFirst();
        return group.isOne() ? state.language().textNow("world.city.spoken", names(), country(only),
            state.language().textNow(KindLook.key(only.kind())))
            : state.language().textNow("world.cities.spoken", members.size(), names());
    }

    private String country(Connection city) {
        return Locale.of("", city.country()).getDisplayCountry(Locale.forLanguageTag(state.language().getCurrent()));
    }
}
