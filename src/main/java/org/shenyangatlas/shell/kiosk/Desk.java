package org.shenyangatlas.shell.kiosk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.operation.Configuration;
import org.shenyangatlas.operation.OperatorChoices;
import org.shenyangatlas.operation.content.ContentSource;
import org.shenyangatlas.operation.content.ContentStatus;
import org.shenyangatlas.operation.content.ContentVersion;
import org.shenyangatlas.operation.content.Staged;
import org.shenyangatlas.operation.statistics.Summary;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.view.FxThread;

/// The operator's desk of a kiosk: statistics, content and settings as they really are.
final class Desk implements OperatorDesk {

    private static final System.Logger LOG = System.getLogger(Desk.class.getName());

    private final AtlasState state;
    private final Installation installation;
    private final Ways ways;
    private final ObjectProperty<@Nullable Summary> summary = new SimpleObjectProperty<>(this, "summary");
    private final ObjectProperty<@Nullable ContentStatus> status = new SimpleObjectProperty<>(this, "status");
    private final ObjectProperty<List<String>> troubles = new SimpleObjectProperty<>(this, "troubles", List.of());
    private final SimpleBooleanProperty older = new SimpleBooleanProperty(this, "older");
    private final SimpleStringProperty language;
    private final Dial volume;
    private final Dial idle;
    private final Dial warning;

    /// What the desk can have done.
    interface Ways {
        void startScreen();

        void restart();

        void leave();

        /// Other content is to be shown from now on.
        void showContent();

        /// Visits have other times from now on.
        void visitsLast(int idleSeconds, int warningSeconds);

        /// Visits begin in another language from now on.
        void visitsBeginIn(String language);
    }

    Desk(AtlasState state, Installation installation, Ways ways) {
        this.state = state;
        this.installation = installation;
        this.ways = ways;
        Configuration configuration = installation.configuration();
        language = new SimpleStringProperty(this, "language", state.language().getCurrent());
        volume = new Dial(number(configuration.volume()), 0, configuration.volume(), 10);
        idle = new Dial(number(configuration.visit().idleSeconds()), 0, 600, 10);
        warning = new Dial(number(configuration.visit().warningSeconds()), 10, 120, 5);
        language.subscribe((_, tag) -> {
            ways.visitsBeginIn(tag);
            keep();
        });
        List.of(volume, idle, warning).forEach(dial -> dial.value().subscribe((_, _) -> {
            ways.visitsLast(idle.value().get(), warning.value().get());
            keep();
        }));
    }

    private static IntegerProperty number(int value) {
        return new SimpleIntegerProperty(value);
    }

    /// Looks at how things stand, in the background.
    void refresh() {
        installation.statistics().ifPresent(statistics -> statistics.today().thenAcceptAsync(summary::set, FxThread.executor()));
        CompletableFuture.supplyAsync(installation.troubles(), installation.background()).thenAcceptAsync(troubles::set, FxThread.executor());
        installation.content().ifPresent(content -> CompletableFuture.supplyAsync(content::status, installation.background())
            .thenAcceptAsync(this::show, FxThread.executor()));
    }

    private void show(ContentStatus now) {
        status.set(now);
        older.set(now.active().isPresent());
    }

    @Override
    public ObservableValue<List<String>> today() {
        return summary.flatMap(day -> state.language().currentProperty().map(_ -> lines(day))).orElse(List.of());
    }

    private List<String> lines(Summary day) {
        List<String> lines = new ArrayList<>();
        if (day.visits() == 0) {
            return lines;
        }
        var words = state.language();
        lines.add(day.medianSeconds().isPresent()
            ? words.textNow("operator.today.visits", day.visits(), day.medianSeconds().getAsLong() / 60, day.medianSeconds().getAsLong() % 60)
            : words.textNow("operator.today.begun", day.visits()));
        List<String> most = day.sites().stream().limit(3)
            .map(use -> state.catalogue().site(use.site()).map(site -> words.now(site.shortName())).orElse(use.site())).toList();
        if (!most.isEmpty()) {
            lines.add(words.textNow("operator.today.sites", String.join(words.textNow("operator.today.comma"), most)));
        }
        lines.add(words.textNow("operator.today.languages", day.languages().getOrDefault("zh", 0), day.languages().getOrDefault("en", 0)));
        lines.add(words.textNow("operator.today.searches", day.searches()));
        return lines;
    }

    @Override
    public ObservableValue<List<String>> troubles() {
        return troubles;
    }

    @Override
    public ObservableValue<String> content() {
        return status.map(now -> now.active().map(ContentVersion::toString).orElse("")).orElse("")
            .flatMap(shown -> state.language().text(shown.isEmpty() ? "operator.content.bundled" : "operator.content.shown", shown));
    }

    @Override
    public ObservableValue<Boolean> olderContent() {
        return older;
    }

    @Override
    public Property<String> language() {
        return language;
    }

    @Override
    public Dial volume() {
        return volume;
    }

    @Override
    public Dial idleSeconds() {
        return idle;
    }

    @Override
    public Dial warningSeconds() {
        return warning;
    }

    @Override
    public String version() {
        return installation.version();
    }

    @Override
    public CompletionStage<List<Place>> exportPlaces() {
        return CompletableFuture.supplyAsync(ExportPlaces::find, installation.background());
    }

    @Override
    public CompletionStage<String> export(Place place) {
        return installation.statistics()
            .map(statistics -> statistics.export(place.folder()).thenApply(file -> words("operator.export.done", file.getFileName().toString(), place.name())))
            .orElseGet(() -> CompletableFuture.completedFuture(words("operator.export.off")));
    }

    @Override
    public CompletionStage<String> checkContent() {
        if (installation.content().isEmpty() || installation.source().isEmpty()) {
            return CompletableFuture.completedFuture(words("operator.content.none"));
        }
        ContentSource source = installation.source().get();
        return CompletableFuture.supplyAsync(() -> installation.content().get().stage(source), installation.background())
            .thenApply(Staged::message).whenCompleteAsync((_, _) -> refresh(), FxThread.executor());
    }

    @Override
    public CompletionStage<String> rollBack() {
        return installation.content().map(content -> CompletableFuture.supplyAsync(content::rollBack, installation.background())
                .thenApplyAsync(done -> {
                    if (done) {
                        ways.showContent();
                    }
                    refresh();
                    return words(done ? "operator.content.back.done" : "operator.content.back.not");
                }, FxThread.executor()))
            .orElseGet(() -> CompletableFuture.completedFuture(words("operator.content.back.not")));
    }

    @Override
    public void startScreen() {
        ways.startScreen();
    }

    @Override
    public void restart() {
        ways.restart();
    }

    @Override
    public void leave() {
        ways.leave();
    }

    private String words(String key, Object... arguments) {
        return state.language().textNow(key, arguments);
    }

    private void keep() {
        OperatorChoices choices = new OperatorChoices(language.get(), volume.value().get(), idle.value().get(), warning.value().get());
        installation.background().execute(() -> write(choices));
    }

    private void write(OperatorChoices choices) {
        try {
            installation.choices().write(choices);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "What the operator chose holds until the next start only", e);
        }
    }
}
