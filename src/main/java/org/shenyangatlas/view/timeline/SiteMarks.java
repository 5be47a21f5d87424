package org.shenyangatlas.view.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.NumberDisc;
import org.shenyangatlas.view.Showing;

/// The sites above the line, each with its number over its year, those of one year on top of each other. Of many sites each
/// year has a bar instead, as high as it has sites.
///
/// With the mouse a site is selected here; with keys in the list, which has them all.
final class SiteMarks extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final Duration DELAY = Duration.millis(300);
    /// More discs than this would cover each other.
    private static final int MOST_DISCS = 60;
    private static final double GAP = 3;

    private final TimeScale scale;
    private final List<Disc> discs = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private int highest = 1;

    private record Disc(NumberDisc node, int year) {
    }

    private record Bar(Region node, int year) {
    }

    SiteMarks(AtlasState state, TimeScale scale) {
        this.scale = scale;
        getStyleClass().add("site-marks");
        setPickOnBounds(false);
        List<Site> dated = state.catalogue().sites().stream().filter(site -> site.year() != null)
            .sorted(Comparator.comparing(site -> Objects.requireNonNull(site.year()))).toList();
        if (dated.size() <= MOST_DISCS) {
            dated.forEach(site -> add(state, site));
        } else {
            dated.stream().mapToInt(site -> Objects.requireNonNull(site.year())).distinct().forEach(this::add);
            state.filter().countsProperty().when(Showing.of(this)).subscribe(counts -> {
                bars.forEach(bar -> bar.node().setUserData(counts.years().getOrDefault(bar.year(), 0)));
                highest = Math.max(1, counts.years().values().stream().mapToInt(Integer::intValue).max().orElse(1));
                requestLayout();
            });
        }
    }

    private void add(int year) {
        Region bar = new Region();
        bar.getStyleClass().add("count");
        bar.setUserData(0);
        bars.add(new Bar(bar, year));
        getChildren().add(bar);
    }

    private void add(AtlasState state, Site site) {
        NumberDisc disc = new NumberDisc(state, site);
        discs.add(new Disc(disc, Objects.requireNonNull(site.year())));
        getChildren().add(disc);
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(DELAY);
        tooltip.textProperty().bind(state.language().currentProperty().map(language -> state.language()
            .textNow("timeline.site", Objects.requireNonNull(site.year()), site.name().in(language))).when(Showing.of(disc)));
        disc.setTooltip(tooltip);
        disc.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                state.selection().select(site);
            }
        });
        disc.hoverProperty().subscribe(hovered -> {
            if (hovered) {
                state.selection().hover(site);
            } else {
                state.selection().unhover(site);
            }
        });
        state.selection().selectedProperty().when(Showing.of(disc))
            .subscribe(selected -> disc.pseudoClassStateChanged(SELECTED, site.equals(selected)));
        state.filter().finds(site).when(Showing.of(disc)).subscribe(found -> disc.pseudoClassStateChanged(FADED, !found));
    }

    /// As high as the highest pile.
    @Override
    protected double computePrefHeight(double width) {
        if (discs.isEmpty()) {
            return snappedTopInset() + snappedBottomInset();
        }
        return snappedTopInset() + snappedBottomInset() + pile(width < 0 ? getWidth() : width, false);
    }

    @Override
    protected void layoutChildren() {
        pile(getWidth(), true);
        double year = getWidth() / (scale.end() - scale.first());
        for (Bar bar : bars) {
            double left = scale.at(bar.year()) * getWidth();
            double right = scale.at(bar.year() + 1) * getWidth();
            double height = getHeight() * (Integer) bar.node().getUserData() / highest;
            bar.node().resizeRelocate(left, getHeight() - height, Math.max(Math.min(1, year), right - left - 1), height);
        }
    }

    /// @param put whether the discs are put where they belong
    /// @return the height of the highest pile, pixels
    private double pile(double width, boolean put) {
        List<double[]> lying = new ArrayList<>();
        double top = 0;
        for (Disc disc : discs) {
            double side = Math.max(disc.node().minWidth(-1), disc.node().prefWidth(-1));
            double middle = scale.at(disc.year() + .5) * width;
            double bottom = 0;
            for (double[] other : lying) { // from the lowest up: left, right, top
                if (other[0] < middle + side / 2 + 1 && other[1] > middle - side / 2 - 1) {
                    bottom = Math.max(bottom, other[2] + GAP);
                }
            }
            lying.add(new double[] {middle - side / 2, middle + side / 2, bottom + side});
            top = Math.max(top, bottom + side);
            if (put) {
                disc.node().resizeRelocate(Math.round(middle - side / 2), Math.round(getHeight() - snappedBottomInset() - bottom - side), side, side);
            }
        }
        return top;
    }
}
