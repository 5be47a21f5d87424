package org.shenyangatlas.view.talk;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Stop;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.state.Presentation;
import org.shenyangatlas.view.Showing;
import org.shenyangatlas.view.Texts;

/// The notes of the stop the talk is at, in a size the presenter chooses.
///
/// Pseudo-class: `:size-1` (small) to `:size-5`.
public final class NotesCard extends VBox {

    private static final int LARGEST = 5;
    /// The borders of what scrolls, pixels.
    private static final double EDGES = 2;

    private final Presentation talk;
    private final Label notes = new Label();
    private int size = 2;

    public NotesCard(AtlasState state) {
        talk = state.presentation();
        getStyleClass().addAll("notes-card");
        var showing = Showing.of(this);
        notes.getStyleClass().add("notes");
        notes.setWrapText(true);
        // The words follow the place as well as the language.
        talk.placeProperty().flatMap(_ -> state.language().of(notesNow())).when(showing).subscribe(notes::setText);
        ScrollPane scroll = new ScrollPane(notes);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        Label empty = Texts.label(state, "talk.no-notes", "muted");
        empty.managedProperty().bind(empty.visibleProperty());
        scroll.managedProperty().bind(scroll.visibleProperty());
        notes.textProperty().subscribe(text -> {
            empty.setVisible(text.isEmpty());
            scroll.setVisible(!text.isEmpty());
        });
        getChildren().addAll(empty, scroll);
        show();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// As high as all of the notes: what scrolls would ask for one line.
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || notes.getText().isEmpty()) {
            return super.computePrefHeight(width);
        }
        double frame = snappedTopInset() + snappedBottomInset();
        return Math.ceil(frame + EDGES + notes.prefHeight(width - snappedLeftInset() - snappedRightInset() - EDGES));
    }

    public void larger() {
        size = Math.min(LARGEST, size + 1);
        show();
    }

    public void smaller() {
        size = Math.max(1, size - 1);
        show();
    }

    private LocalizedText notesNow() {
        Stop stop = talk.getStop();
        return stop == null ? LocalizedText.EMPTY : stop.notes();
    }

    private void show() {
        for (int each = 1; each <= LARGEST; each++) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass("size-" + each), each == size);
        }
    }
}
