package org.shenyangatlas.operation;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.shenyangatlas.catalogue.CheckedJson;
import org.shenyangatlas.catalogue.Problem;

/// Where the configuration comes from: a file, or an https address that is asked at every start.
///
/// A configuration that can be read is copied, and the copy is used on days on which there is none, it cannot be read, or
/// its PIN is damaged. An address never holds up a start for longer than 2 s while there is a copy, else 5 s; what arrives
/// later is for the next start.
public final class ConfigurationSource {

    private static final System.Logger LOG = System.getLogger(ConfigurationSource.class.getName());
    private static final String CONFIGURATION = "a configuration in JSON";
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String place;
    private final Path folder;
    private final ConfigurationCopy copy;
    private final Duration longest;
    private final Duration patience;
    private CompletableFuture<?> fetched = CompletableFuture.completedFuture(null);

    /// What a start has to go by.
    ///
    /// @param configuration always one to run with
    /// @param origin        where it comes from
    /// @param problems      what was wrong, first with the source, then with its copy if that was used
    public record Loaded(Configuration configuration, Origin origin, List<Problem> problems) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /// Where a configuration came from.
    public enum Origin { SOURCE, COPY, DEFAULTS }

    /// @param place  path of a file, or an address
    /// @param folder for copies; also what relative paths of a configuration from an address are relative to. Not in a data
    ///               folder that the configuration itself names, but in the usual one
    public ConfigurationSource(String place, Path folder) {
        this(place, folder, LONGEST, PATIENCE);
    }

    ConfigurationSource(String place, Path folder, Duration longest, Duration patience) {
        this.place = place;
        this.folder = folder.toAbsolutePath();
        this.longest = longest;
        this.patience = patience;
        copy = new ConfigurationCopy(folder, place);
    }

    /// Blocks for a few seconds at most, and never throws.
    public Loaded load() {
        if (!SafeAddress.isMeant(place)) {
            return fromFile();
        }
        return SafeAddress.of(place).map(this::fromAddress).orElseGet(() -> otherwise(List.of(problem(
            "a path, or an address that begins with https://", "another address")), folder));
    }

    /// Done when nothing is on its way any more.
    CompletableFuture<?> fetched() {
        return fetched;
    }

    private Loaded fromFile() {
        try {
            Path file = Path.of(place);
            Path around = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), folder);
            return choose(ConfigurationReader.FILE.read(file), "", around);
        } catch (InvalidPathException e) {
            return otherwise(List.of(problem("a path of this system", "another text")), folder);
        }
    }

    private Loaded fromAddress(URI address) {
        boolean canGoOn = copy.content().isPresent();
        RemoteFile remote = new RemoteFile(address, ConfigurationReader.LARGEST, longest);
        // Async: files are not written on a thread of the client, which interrupts them when it is shut down.
        CompletableFuture<Loaded> loaded = remote.fetch(copy.tag()).handleAsync((answer, fault) ->
            fault == null ? choose(answer) : otherwise(List.of(problem(CONFIGURATION, remote.why(fault))), folder));
        fetched = loaded;
        try {
            return canGoOn ? loaded.get(patience.toMillis(), TimeUnit.MILLISECONDS) : loaded.get();
        } catch (TimeoutException e) {
            return otherwise(List.of(problem(CONFIGURATION, "no whole answer within " + patience.toSeconds() + " s")), folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise(List.of(), folder);
        } catch (ExecutionException e) {
            LOG.log(System.Logger.Level.ERROR, "The configuration could not be read", e);
            return otherwise(List.of(problem(CONFIGURATION, "one that cannot be read: " + e.getCause())), folder);
        }
    }

    private Loaded choose(RemoteFile.Answer answer) {
        byte[] content = answer.content();
        if (content == null) {
            return unchanged();
        }
        return choose(ConfigurationReader.FILE.check(content, place), answer.tag(), folder);
    }

    /// A copy the server knows to be the newest is as good as the source.
    private Loaded unchanged() {
        Loaded loaded = otherwise(List.of(), folder);
        return loaded.origin() == Origin.COPY ? new Loaded(loaded.configuration(), Origin.SOURCE, loaded.problems())
            : otherwise(List.of(problem(CONFIGURATION, "the answer that it is as before")), folder);
    }

    private Loaded choose(CheckedJson file, String tag, Path around) {
        ConfigurationReading reading = ConfigurationReader.read(file, around);
        if (reading.usable() && !reading.losesPin()) {
            copy.keep(file.content(), tag);
            return new Loaded(reading.configuration(), Origin.SOURCE, reading.problems());
        }
        Loaded loaded = otherwise(reading.problems(), around);
        return reading.usable() && loaded.origin() == Origin.DEFAULTS
            ? new Loaded(reading.configuration(), Origin.SOURCE, reading.problems()) : loaded;
    }

    private Loaded otherwise(List<Problem> problems, Path around) {
        Optional<ConfigurationReading> kept = copy.content()
            .map(content -> ConfigurationReader.read(content, copy.name(), around)).filter(ConfigurationReading::usable);
        List<Problem> all = new ArrayList<>(problems);
        kept.ifPresent(reading -> all.addAll(reading.problems()));
        return new Loaded(kept.map(ConfigurationReading::configuration).orElse(Configuration.DEFAULT),
            kept.isPresent() ? Origin.COPY : Origin.DEFAULTS, all);
    }

    private Problem problem(String expected, String found) {
        return new Problem(Problem.Severity.ERROR, place, 0, 0, "", expected, found, "");
    }
}
