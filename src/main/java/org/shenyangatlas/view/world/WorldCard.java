package org.shenyangatlas.view.world;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Connection;
import org.shenyangatlas.catalogue.Connection.Kind;
import org.shenyangatlas.catalogue.Hub;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// Lies on the map while it shows the world: the way back, the kinds to choose from, and what is known of the chosen city, or of
/// all connections while none is chosen.
public final class WorldCard extends VBox {

    private final AtlasState state;
    private final Hub hub;
    private final StackPane text = new StackPane();

    public WorldCard(AtlasState state, Hub hub) {
        this.state = state;
        this.hub = hub;
        getStyleClass().addAll("card", "world-card");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button back = Texts.button(state, "world.back", "mdoal-arrow_back", state.connections()::hide, "primary", "back");
        back.setId("back-to-the-city");
        back.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(Icon.of("mdoal-language"), Texts.label(state, "world.title", "title-2"), gap, back);
        top.getStyleClass().add("top");
        top.setAlignment(Pos.CENTER_LEFT);
        FlowPane chips = new FlowPane();
        chips.getStyleClass().addAll("category-chips", "kinds");
        for (Kind kind : Kind.values()) {
            if (state.connections().count(kind) > 0) {
                chips.getChildren().add(new KindChip(state, kind));
            }
        }
        text.setAlignment(Pos.TOP_LEFT);
        text.getStyleClass().add("text-area");
        getChildren().addAll(top, chips, text);
        state.connections().selectedProperty().when(Showing.of(this)).subscribe(this::tell);
        tell(state.connections().getSelected());
    }

    private void tell(@Nullable Connection city) {
        text.getChildren().setAll(city == null ? overview() : new CityText(state, city, hub.point()));
    }

    private VBox overview() {
        VBox overview = new VBox(wrapped(Texts.label(state, hub.note(), "note")));
        overview.getStyleClass().add("overview");
        if (hub.friendshipCities() > 0) {
            overview.getChildren().add(wrapped(Texts.bound(
                state.language().text("world.attested", hub.attested(), hub.friendshipCities()), "attested")));
        }
        VBox sources = new VBox();
        sources.getStyleClass().add("source-list");
        hub.sources().forEach(id -> state.catalogue().source(id).ifPresent(source -> sources.getChildren().add(new SourceLine(state, source))));
        overview.getChildren().addAll(sources, wrapped(Texts.label(state, "world.hint", "hint", "muted")));
        return overview;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
