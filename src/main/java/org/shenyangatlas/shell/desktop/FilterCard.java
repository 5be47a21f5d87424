package org.shenyangatlas.shell.desktop;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.shell.Floating;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.filter.FilterPanel;
import org.shenyangatlas.view.filter.FiltersButton;

/// The filters as a card on the board, beside the index: list, picture and map are seen to follow.
final class FilterCard {

    private final AtlasState state;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final Floating card;
    private @Nullable Node before;

    FilterCard(AtlasState state) {
        this.state = state;
        card = new Floating(new FilterPanel(state, this::close));
    }

    Floating card() {
        return card;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// A button that opens and closes it.
    FiltersButton button(String styleClass) {
        FiltersButton button = new FiltersButton(state, openProperty(), this::toggle, styleClass);
        button.getStyleClass().add("open-filters");
        return button;
    }

    void toggle() {
        if (open.get()) {
            close();
        } else {
            before = card.getScene() == null ? null : card.getScene().getFocusOwner();
            open.set(true);
        }
    }

    /// What had the focus before has it again, unless something else has taken it meanwhile.
    void close() {
        boolean inside = card.isFocusWithin();
        open.set(false);
        if (inside && before != null && before.getScene() == card.getScene()) {
            before.requestFocus();
        }
        before = null;
    }

    /// @param plan where everything else stands
    /// @param shown whether there is to be a card at all when it is open
    /// @return where it stands now; empty when it does not
    Rectangle2D stand(DesktopPlan plan, SizeClass size, double height, boolean shown) {
        if (!open.get() || !shown) {
            card.stand(Rectangle2D.EMPTY, true);
            return Rectangle2D.EMPTY;
        }
        card.applyCss();
        Rectangle2D place = plan.beside(size, height, width -> card.content().prefHeight(width));
        card.stand(place, state.appearance().isStill());
        return place;
    }
}
