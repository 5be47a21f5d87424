package org.shenyangatlas.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Choice.Years;

/// Which sites are shown: those the query finds that fit what is chosen.
///
/// Of a large catalogue the answer is worked out in the background; until it comes, the last one stands. A question asked
/// while another is worked out ends that one.
public final class SiteFilter {

    /// So many sites are gone through between two frames without anybody noticing.
    private static final int AT_ONCE = 2000;
    private static final int LONGEST_HISTORY = 100;

    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper(this, "query", "");
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(this, "choice", Choice.EVERYTHING);
    private final ReadOnlyObjectWrapper<Predicate<Site>> predicate;
    private final ReadOnlyObjectWrapper<FacetCounts> counts;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ObservableList<Site> ranked = FXCollections.observableArrayList();
    private final ObservableList<Site> found = FXCollections.unmodifiableObservableList(ranked);
    private final ObservableList<Site> byText = FXCollections.observableArrayList();
    private final ObservableList<Site> foundByText = FXCollections.unmodifiableObservableList(byText);
    private final Deque<Asked> before = new ArrayDeque<>();
    private final AtomicLong questions = new AtomicLong();
    private final Background background;
    private final CompletableFuture<SearchIndex> index;
    private final List<Site> sites;
    private final boolean atOnce;
    private boolean typing;
    private boolean sliding;

    private record Asked(String query, Choice choice) {
    }

    SiteFilter(Catalogue catalogue, Background background) {
        atOnce = catalogue.sites().size() <= AT_ONCE;
        this.background = background;
        index = atOnce ? CompletableFuture.completedFuture(new SearchIndex(catalogue))
            : CompletableFuture.supplyAsync(() -> new SearchIndex(catalogue), background.work());
        sites = catalogue.sites();
        ranked.setAll(sites);
        byText.setAll(sites);
        predicate = new ReadOnlyObjectWrapper<>(this, "predicate", _ -> true);
        counts = new ReadOnlyObjectWrapper<>(this, "counts", new FacetCounts(new FacetIndex(sites), IntStream.range(0, sites.size()).toArray(), Choice.EVERYTHING));
    }

    // Properties

    public ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    public String getQuery() {
        return query.get();
    }

    public ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    public Choice getChoice() {
        return choice.get();
    }

    /// Ids of the chosen categories; empty means all. Read-only.
    public Set<String> categories() {
        return choice.get().of(Facet.CATEGORY);
    }

    /// The shown sites, those first that fit the query best; where it fits alike, in catalogue order. Read-only.
    public ObservableList<Site> found() {
        return found;
    }

    /// Tells whether a site is shown; a new predicate whenever that may have changed.
    public ObservableValue<Predicate<Site>> predicate() {
        return predicate.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> finds(Site site) {
        return predicate().map(test -> test.test(site));
    }

    /// How many sites each value would show.
    public ReadOnlyObjectProperty<FacetCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// How many sites of a category would be shown if it alone were chosen of all categories.
    public int count(Category category) {
        return counts.get().of(Facet.CATEGORY, category.id());
    }

    /// What the query finds, whatever is chosen, in catalogue order. Read-only.
    public ObservableList<Site> foundByText() {
        return foundByText;
    }

    /// Whether anything is filtered out by choice: a query or a value of a facet.
    public boolean isActive() {
        return !choice.get().isEverything() || !query.get().isBlank();
    }

    /// Whether there is a change to take back.
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    // Commands

    public void search(String text) {
        ask(text, choice.get());
    }

    /// Chooses a category, or no longer.
    public void toggle(Category category) {
        toggle(Facet.CATEGORY, category.id());
    }

    /// Chooses a value of a facet beside those chosen, or no longer.
    public void toggle(Facet facet, String value) {
        change(facet, values -> {
            if (!values.remove(value)) {
                values.add(value);
            }
            return values;
        });
    }

    /// Chooses this category alone and forgets everything else.
    public void showOnly(Category category) {
        ask("", Choice.EVERYTHING.with(Facet.CATEGORY, _ -> Set.of(category.id())));
    }

    public void showAllCategories() {
        showAll(Facet.CATEGORY);
    }

    /// Nothing is chosen of this facet any more.
    public void showAll(Facet facet) {
        change(facet, _ -> Set.of());
    }

    /// @param years null for any
    public void showYears(@Nullable Years years) {
        ask(query.get(), choice.get().with(years));
    }

    /// [#showYears] while a range is being dragged: until something else is asked, all of it is one change to take back.
    ///
    /// @param years null for any
    public void slideYears(@Nullable Years years) {
        if (sliding) {
            put(query.get(), choice.get().with(years));
        } else if (!Objects.equals(choice.get().years(), years)) {
            showYears(years);
            sliding = true;
        }
    }

    /// Shows every site again.
    public void clear() {
        ask("", Choice.EVERYTHING);
    }

    /// Takes back the last change; what was typed at one go is one.
    public void undo() {
        Asked last = before.poll();
        if (last != null) {
            typing = false;
            sliding = false;
            put(last.query(), last.choice());
            undoable.set(!before.isEmpty());
        }
    }

    void reset() {
        clear();
        before.clear();
        undoable.set(false);
        typing = false;
    }

    private void change(Facet facet, UnaryOperator<Set<String>> change) {
        ask(query.get(), choice.get().with(facet, change));
    }

    private void ask(String text, Choice wanted) {
        sliding = false;
        Asked now = new Asked(query.get(), choice.get());
        if (now.equals(new Asked(text, wanted))) {
            return;
        }
        boolean types = wanted.equals(now.choice());
        if (!(types && typing)) {
            before.push(now);
            if (before.size() > LONGEST_HISTORY) {
                before.removeLast();
            }
            undoable.set(true);
        }
        typing = types && !text.isEmpty();
        put(text, wanted);
    }

    private void put(String text, Choice wanted) {
        long question = questions.incrementAndGet();
        if (atOnce) {
            query.set(text);
            choice.set(wanted);
            show(Objects.requireNonNull(Answer.to(text, wanted, sites, index.join(), () -> false)));
            return;
        }
        query.set(text);
        choice.set(wanted);
        index.thenApplyAsync(ready -> {
            Answer answer = questions.get() == question ? Answer.to(text, wanted, sites, ready, () -> questions.get() != question) : null;
            if (answer != null) {
                background.back().execute(() -> {
                    if (questions.get() == question) {
                        show(answer);
                    }
                });
            }
            return true;
        }, background.work());
    }

    /// The sites first: whoever hears of a new predicate finds them in order already.
    private void show(Answer answer) {
        put(answer.found(), ranked);
        put(answer.byText(), byText);
        counts.set(answer.counts());
        predicate.set(answer::shows);
    }

    /// A list that stays the same tells nobody of a change.
    private static void put(List<Site> sites, ObservableList<Site> list) {
        if (list.size() != sites.size() || !list.equals(sites)) {
            list.setAll(sites);
        }
    }
}
