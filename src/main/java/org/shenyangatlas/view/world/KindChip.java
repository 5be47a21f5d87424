package org.shenyangatlas.view.world;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Line;
import org.shenyangatlas.catalogue.Connection.Kind;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.Icon;
import org.shenyangatlas.view.KindLook;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// One kind of connections with its line, as the map draws it, and their number; a press shows it beside the others that are on.
///
/// State for CSS: `:on` (chosen).
final class KindChip extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double SAMPLE = 26;

    KindChip(AtlasState state, Kind kind) {
        getStyleClass().setAll("chip", "kind-chip", KindLook.styleClass(kind));
        Label count = new Label(Integer.toString(state.connections().count(kind)));
        count.getStyleClass().add("count");
        HBox content = new HBox(sample(), Icon.of(KindLook.icon(kind)), Texts.label(state, KindLook.key(kind), "name"), count);
        content.getStyleClass().add("content");
        setGraphic(content);
        setOnAction(_ -> state.connections().toggle(kind));
        var showing = Showing.of(this);
        accessibleTextProperty().bind(state.language().text(KindLook.key(kind)).map(name -> name + ", " + count.getText()).when(showing));
        state.connections().kindsProperty().when(showing)
            .subscribe(kinds -> pseudoClassStateChanged(ON, kinds.contains(kind)));
    }

    private static Node sample() {
        Line line = new Line(0, 0, SAMPLE, 0);
        line.getStyleClass().add("line");
        return line;
    }
}
