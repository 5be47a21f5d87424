package org.shenyangatlas.state;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.transformation.FilteredList;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.Site;

/// Which sites are shown: any of the chosen categories, and all words of the query.
public final class SiteFilter {

    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper(this, "query", "");
    private final ObservableSet<String> categories = FXCollections.observableSet();
    private final ObservableSet<String> readOnlyCategories = FXCollections.unmodifiableObservableSet(categories);
    private final Map<String, SearchText> texts = new HashMap<>();
    private final ObjectBinding<List<String>> words;
    private final ObjectBinding<Predicate<Site>> inText;
    private final ObjectBinding<Predicate<Site>> predicate;
    private final ObservableList<Site> ranked = FXCollections.observableArrayList();
    private final ObservableList<Site> found = FXCollections.unmodifiableObservableList(ranked);
    private final FilteredList<Site> foundByText;

    SiteFilter(Catalogue catalogue) {
        catalogue.sites().forEach(site -> texts.put(site.id(), new SearchText(site, catalogue)));
        words = Bindings.createObjectBinding(() -> SearchText.words(query.get()), query);
        inText = Bindings.createObjectBinding(() -> {
            List<String> typed = words.get();
            return site -> texts.get(site.id()).matches(typed);
        }, words);
        predicate = Bindings.createObjectBinding(() -> {
            List<String> chosen = List.copyOf(categories);
            Predicate<Site> inCategory = site ->
                chosen.isEmpty() || site.categories().stream().anyMatch(chosen::contains);
            return inCategory.and(inText.get());
        }, categories, inText);
        ObservableList<Site> all = FXCollections.observableList(catalogue.sites());
        rank(all);
        // Before anybody else listens: whoever hears of a new predicate finds the sites in order already.
        predicate.subscribe(() -> rank(all));
        foundByText = new FilteredList<>(all);
        foundByText.predicateProperty().bind(inText);
    }

    // Properties

    public ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    public String getQuery() {
        return query.get();
    }

    /// Ids of the chosen categories; empty means all. Read-only.
    public ObservableSet<String> categories() {
        return readOnlyCategories;
    }

    /// The shown sites, those first that fit the query best; where it fits alike, in catalogue order. Read-only.
    public ObservableList<Site> found() {
        return found;
    }

    /// Tells whether a site is shown; a new predicate whenever that may have changed.
    public ObservableValue<Predicate<Site>> predicate() {
        return predicate;
    }

    public ObservableValue<Boolean> finds(Site site) {
        return predicate.map(test -> test.test(site));
    }

    /// How many sites of a category the query finds, whichever categories are chosen.
    public int count(Category category) {
        return (int) foundByText.stream().filter(site -> site.categories().contains(category.id())).count();
    }

    /// What [#count(Category)] counts; listen to it to count again.
    public ObservableList<Site> foundByText() {
        return foundByText;
    }

    /// Whether anything is filtered out by choice: a query or a category.
    public boolean isActive() {
        return !categories.isEmpty() || !query.get().isBlank();
    }

    // Commands

    public void search(String text) {
        query.set(text);
    }

    /// Chooses a category, or no longer.
    public void toggle(Category category) {
        if (!categories.remove(category.id())) {
            categories.add(category.id());
        }
    }

    /// Chooses this category alone and forgets the query.
    public void showOnly(Category category) {
        query.set("");
        categories.retainAll(List.of(category.id()));
        categories.add(category.id());
    }

    public void showAllCategories() {
        categories.clear();
    }

    /// Shows every site again.
    public void clear() {
        query.set("");
        categories.clear();
    }

    /// All at once, so that no listener sees the sites of one query in the order of another.
    private void rank(List<Site> all) {
        List<String> typed = words.get();
        Map<SearchText.Rank, List<Site>> byRank = all.stream().filter(predicate.get()).collect(Collectors.groupingBy(
            site -> texts.get(site.id()).rank(typed), () -> new EnumMap<>(SearchText.Rank.class), Collectors.toList()));
        ranked.setAll(byRank.values().stream().flatMap(List::stream).toList());
    }
}
