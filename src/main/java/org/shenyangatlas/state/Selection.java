package org.shenyangatlas.state;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Site;

/// The selected site, the same for every view.
public final class Selection {

    private final List<Site> sites;
    private final ReadOnlyObjectWrapper<@Nullable Site> selected = new ReadOnlyObjectWrapper<>(this, "selected");
    private final ReadOnlyObjectWrapper<@Nullable Site> hovered = new ReadOnlyObjectWrapper<>(this, "hovered");

    Selection(List<Site> sites) {
        this.sites = sites;
    }

    // Properties

    /// Null when nothing is selected.
    public ReadOnlyObjectProperty<@Nullable Site> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public @Nullable Site getSelected() {
        return selected.get();
    }

    /// The site under the pointer or with the keyboard's focus, in whichever view; null when there is none.
    public ReadOnlyObjectProperty<@Nullable Site> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    // Commands

    public void select(Site site) {
        selected.set(site);
    }

    /// Selects a site, or clears the selection when it is the selected one already.
    public void toggle(Site site) {
        selected.set(site.equals(selected.get()) ? null : site);
    }

    public void clear() {
        selected.set(null);
    }

    /// Selects the site after the selected one in catalogue order, the first after the last.
    public void next() {
        step(1);
    }

    /// Selects the site before the selected one in catalogue order, the last before the first.
    public void previous() {
        step(-1);
    }

    public void hover(Site site) {
        hovered.set(site);
    }

    /// Ends hovering, but only of this site: the pointer may be over the next one already.
    public void unhover(Site site) {
        if (site.equals(hovered.get())) {
            hovered.set(null);
        }
    }

    /// The site so many places after another in catalogue order, going round at the ends.
    public Site neighbour(Site site, int places) {
        return sites.get(Math.floorMod(sites.indexOf(site) + places, sites.size()));
    }

    void reset() {
        clear();
        hovered.set(null);
    }

    private void step(int places) {
        if (sites.isEmpty()) {
            return;
        }
        Site from = selected.get();
        selected.set(from == null ? sites.get(places > 0 ? 0 : sites.size() - 1) : neighbour(from, places));
    }
}
