package org.shenyangatlas.operation.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.AtomicFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What has happened to the content lately, the latest first, and what a server has answered; in `checks.json`, which may be
/// lost without harm.
final class ContentLog {

    private static final System.Logger LOG = System.getLogger(ContentLog.class.getName());
    private static final int LONGEST = 30;
    private static final int MOST_DETAILS = 50;

    private final Path file;
    private final boolean writable;
    private final InstantSource clock;
    private final List<ContentEvent> events = new ArrayList<>();
    private @Nullable Answer answer;
    private @Nullable ContentEvent lastCheck;

    /// What a server has sent, so that it need not send it again.
    ///
    /// @param rules   what it was checked by; under others it may fare otherwise
    /// @param version the name of what came of it; "" when it was refused
    record Answer(String address, String etag, String rules, String version) {
    }

    ContentLog(StoreFolder folder, InstantSource clock) {
        file = folder.file("checks.json");
        writable = folder.hindrance().isEmpty();
        this.clock = clock;
        read();
    }

    synchronized List<ContentEvent> events() {
        return List.copyOf(events);
    }

    synchronized Optional<ContentEvent> lastCheck() {
        return Optional.ofNullable(lastCheck);
    }

    synchronized @Nullable Answer answer() {
        return answer;
    }

    synchronized void remember(Answer next) {
        if (!next.equals(answer)) {
            answer = next;
            write();
        }
    }

    void add(ContentEvent.Kind kind, String about, String text) {
        add(new ContentEvent(clock.instant(), kind, about, text, List.of()));
    }

    /// @param source what was looked at
    void checked(String source, Staged staged) {
        List<String> details = staged.problems().stream().limit(MOST_DETAILS).map(Object::toString).toList();
        ContentEvent event = new ContentEvent(clock.instant(), staged.outcome(), source, staged.message(), details);
        synchronized (this) {
            lastCheck = event;
        }
        if (staged.outcome() != ContentEvent.Kind.UNCHANGED) {
            add(event);
        }
    }

    /// What happens again and again, such as a server that is away, is said once, and not written each time.
    private synchronized void add(ContentEvent event) {
        boolean again = !events.isEmpty() && events.getFirst().saysTheSameAs(event);
        if (again) {
            events.set(0, event);
            return;
        }
        LOG.log(event.kind() == ContentEvent.Kind.READY || event.kind() == ContentEvent.Kind.SWITCHED ? System.Logger.Level.INFO
            : System.Logger.Level.WARNING, event.text());
        events.addFirst(event);
        if (events.size() > LONGEST) {
            events.removeLast();
        }
        write();
    }

    private void write() {
        if (!writable) {
            return;
        }
        ObjectNode root = PackJson.object();
        if (answer != null) {
            root.putObject("answer").put("address", answer.address()).put("etag", answer.etag()).put("rules", answer.rules())
                .put("version", answer.version());
        }
        ArrayNode list = root.putArray("events");
        for (ContentEvent event : events) {
            ObjectNode each = list.addObject().put("at", event.at().toString()).put("kind", event.kind().name())
                .put("about", cut(event.about())).put("text", cut(event.text()));
            event.details().forEach(detail -> each.withArray("details").add(cut(detail)));
        }
        try {
            byte[] content = PackJson.written(root);
            AtomicFile.write(file, out -> out.write(content));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.INFO, "Not written: " + file, e);
        }
    }

    private void read() {
        try {
            JsonNode root = PackJson.read(Files.readAllBytes(file), file.toString());
            JsonNode last = root.path("answer");
            if (last.isObject()) {
                answer = new Answer(text(last, "address"), text(last, "etag"), text(last, "rules"), text(last, "version"));
            }
            root.path("events").valueStream().limit(LONGEST).forEach(event -> events.add(new ContentEvent(
                Instant.parse(text(event, "at")), ContentEvent.Kind.valueOf(text(event, "kind")), text(event, "about"),
                text(event, "text"), event.path("details").valueStream().map(detail -> detail.asString("")).toList())));
        } catch (NoSuchFileException e) {
            // nothing has happened yet
        } catch (IOException | PackRefused | IllegalArgumentException | DateTimeParseException e) {
            LOG.log(System.Logger.Level.INFO, "Begun anew: " + file, e);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String cut(String text) {
        return text.length() <= 1_000 ? text : text.substring(0, 1_000) + "...";
    }
}
