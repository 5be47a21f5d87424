package org.shenyangatlas;

import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.TileSourceList;
import org.shenyangatlas.operation.Configuration;
import org.shenyangatlas.operation.ConfigurationSource;
import org.shenyangatlas.operation.ConfiguredTiles;
import org.shenyangatlas.operation.DataFolder;
import org.shenyangatlas.operation.OperatorFile;
import org.shenyangatlas.operation.Pin;
import org.shenyangatlas.operation.PinLock;
import org.shenyangatlas.operation.content.ContentRules;
import org.shenyangatlas.operation.content.ContentSource;
import org.shenyangatlas.operation.content.ContentStore;
import org.shenyangatlas.operation.content.ContentVersion;
import org.shenyangatlas.operation.content.PackKeys;
import org.shenyangatlas.operation.statistics.Keeping;
import org.shenyangatlas.operation.statistics.Statistics;
import org.shenyangatlas.operation.watch.DisplayHours;
import org.shenyangatlas.operation.watch.FaultLog;
import org.shenyangatlas.operation.watch.LastRestart;
import org.shenyangatlas.operation.watch.Schedule;
import org.shenyangatlas.operation.watch.StartLadder;
import org.shenyangatlas.shell.kiosk.Installation;

/// Everything a kiosk needs before it has a screen: configuration, its folder, how carefully to start, content, statistics.
///
/// Nothing here keeps a kiosk from starting but a PIN that is missing, or a kiosk that runs already.
final class KioskStart {

    private static final System.Logger LOG = System.getLogger(KioskStart.class.getName());

    final DataFolder data;
    final StartLadder ladder;
    final StartLadder.Level level;
    final FaultLog log;
    final Configuration configuration;
    final @Nullable PinLock lock;
    final @Nullable Statistics statistics;
    final @Nullable ContentStore content;
    final @Nullable ContentSource source;
    final LastRestart lastRestart;
    final Installation installation;
    final ExecutorService background = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("kiosk").factory());
    private final List<String> troubles = new ArrayList<>();

    /// Why a kiosk does not start.
    ///
    /// @param code to end with
    record Refusal(String why, int code) {
    }

    private KioskStart(KioskOptions options, Configuration given, @Nullable Pin pin, DataFolder data, List<String> noted, String version) {
        this.data = data;
        troubles.addAll(noted);
        Path folder = data.path();
        log = new FaultLog(folder.resolve("log"), "atlas");
        log.follow(java.util.logging.Logger.getLogger(""));
        ladder = new StartLadder(folder.resolve("starts"), InstantSource.system());
        level = ladder.begin();
        if (level != StartLadder.Level.NORMAL) {
            troubles.add("The last starts failed: this one is " + (level == StartLadder.Level.SAFE ? "a safe one, with what comes with the atlas" : "the plain screen"));
        }
        OperatorFile choices = new OperatorFile(folder);
        configuration = choices.read().over(given);
        lock = pin == null ? null : new PinLock(pin, folder, System::nanoTime);
        lastRestart = new LastRestart(folder.resolve("last-restart"));
        boolean plain = level == StartLadder.Level.PLAIN;
        Configuration.Statistics counting = configuration.statistics();
        statistics = !counting.enabled() || plain ? null : Statistics.open(counting.folder() == null ? folder.resolve("statistics") : counting.folder(),
            counting.deviceName(), new Keeping(counting.days(), counting.keepSearchTexts()), InstantSource.system());
        source = source(configuration.content());
        content = plain ? null : openContent(folder, version);
        installation = new Installation(version, configuration, choices, Optional.ofNullable(statistics), Optional.ofNullable(content),
            Optional.ofNullable(source), this::troubles, background);
    }

    /// Makes ready for a kiosk.
    ///
    /// @param err     hears of what is wrong with the configuration
    /// @param refused hears why there is none
    static Optional<KioskStart> begin(KioskOptions options, String version, PrintWriter err, java.util.function.Consumer<Refusal> refused) {
        List<String> noted = new ArrayList<>();
        Configuration configuration = Configuration.DEFAULT;
        if (options.config != null) {
            ConfigurationSource.Loaded loaded = new ConfigurationSource(options.config, options.data != null ? options.data : DataFolder.usual()).load();
            configuration = loaded.configuration();
            loaded.problems().forEach(problem -> {
                err.println(problem);
                noted.add(problem.toString());
            });
            if (loaded.origin() != ConfigurationSource.Origin.SOURCE) {
                noted.add("The configuration is not that of " + options.config + " but "
                    + (loaded.origin() == ConfigurationSource.Origin.COPY ? "the last good one" : "what holds without one"));
            }
        }
        Pin pin = options.noPin ? null : configuration.pin();
        if (pin == null && !options.noPin) {
            refused.accept(new Refusal("A kiosk needs the PIN of its operator: --hash-pin prints what goes into the configuration under \"pin\", "
                + "and --config names the configuration. Without a PIN (--kiosk-no-pin) anybody can leave it who finds the door.", Launcher.USAGE));
            return Optional.empty();
        }
        Optional<DataFolder> data = DataFolder.open(options.data != null ? options.data : configuration.dataFolder());
        if (data.isEmpty()) {
            refused.accept(new Refusal("The kiosk runs already.", Launcher.OK));
            return Optional.empty();
        }
        return Optional.of(new KioskStart(options, configuration, pin, data.get(), noted, version));
    }

    /// The catalogue to show; null for the one that comes with the atlas.
    @Nullable Path catalogue() {
        if (level != StartLadder.Level.NORMAL) {
            return null;
        }
        Optional<ContentVersion> shown = content == null ? Optional.empty() : content.active();
        return shown.map(ContentVersion::catalogue).orElse(configuration.catalogue());
    }

    /// A catalogue with the operator's tile sources; what is wrong with those is noted.
    Catalogue withTileSources(Catalogue catalogue) {
        TileSourceList list = ConfiguredTiles.of(configuration, data.path());
        list.problems().forEach(problem -> note(problem.toString()));
        return list.sources().isEmpty() || level != StartLadder.Level.NORMAL ? catalogue : catalogue.with(list.sources());
    }

    Schedule schedule() {
        Configuration.Restart restart = configuration.restart();
        Configuration.DisplayHours hours = configuration.displayHours();
        return new Schedule(restart.enabled() ? restart.at() : null, hours.enabled() ? new DisplayHours(hours.on(), hours.off()) : null,
            configuration.dimAfterMinutes() == 0 ? Duration.ofDays(10_000) : Duration.ofMinutes(configuration.dimAfterMinutes()));
    }

    /// What does not work as it should, for the operator. From any thread.
    List<String> troubles() {
        List<String> all;
        synchronized (troubles) {
            all = new ArrayList<>(troubles);
        }
        all.addAll(data.troubles());
        log.trouble().ifPresent(all::add);
        log.lastCode().ifPresent(code -> all.add("A fault was caught, " + code + " in the log"));
        if (statistics != null) {
            statistics.trouble().ifPresent(trouble -> all.addAll(trouble.lines().toList()));
        }
        if (content != null) {
            var status = content.status();
            if (!status.hindrance().isEmpty()) {
                all.add(status.hindrance());
            }
            status.lastCheck().filter(check -> switch (check.kind()) {
                case REFUSED, FAILED -> true;
                default -> false;
            }).ifPresent(check -> all.add(check.text()));
        }
        return all;
    }

    void note(String trouble) {
        synchronized (troubles) {
            if (!troubles.contains(trouble)) {
                troubles.add(trouble);
            }
        }
    }

    /// Writes down how the program ends, and lets go of everything.
    void end(int code) {
        ladder.ended(code);
        if (statistics != null) {
            statistics.close();
        }
        if (content != null) {
            content.close();
        }
        data.close();
    }

    /// @return null when packs were to be signed and nobody can tell whether they are
    private @Nullable ContentStore openContent(Path folder, String version) {
        PublicKey key = null;
        String text = configuration.content().publicKey();
        if (text != null) {
            try {
                key = PackKeys.publicKey(text);
            } catch (InvalidKeyException e) {
                LOG.log(Level.WARNING, "The key for content cannot be used, so no content is taken", e);
                note("content/publicKey: " + e.getMessage() + ", so no content is taken");
                return null;
            }
        }
        ContentStore store = ContentStore.open(folder.resolve("content"), ContentRules.usual("ShenyangAtlas/" + version).withKey(key), InstantSource.system());
        if (level == StartLadder.Level.NORMAL) {
            store.beginTrial();
        }
        return store;
    }

    private static @Nullable ContentSource source(Configuration.Content content) {
        if (content.address() != null) {
            return ContentSource.of(content.address().toString());
        }
        return content.folder() == null ? null : ContentSource.of(content.folder().toString());
    }
}
