package org.shenyangatlas.operation;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.catalogue.CheckedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// The fields of a configuration by their JSON pointers; what the schema cannot check is checked here, and what is wrong is
/// as if it were not there.
final class Fields {

    private static final int SHORTEST_IDLE = 10;
    private static final String NEVER_ITSELF = "The PIN itself must never stand in a file";

    private final CheckedJson file;
    private final Path folder;

    /// @param folder what relative paths are relative to
    Fields(CheckedJson file, Path folder) {
        this.file = file;
        this.folder = folder;
    }

    JsonNode at(String pointer) {
        return file.root() == null ? MissingNode.getInstance() : file.root().at(pointer);
    }

    boolean has(String pointer) {
        return !at(pointer).isMissingNode();
    }

    void refuse(String pointer, String expected, String found, String suggestion) {
        file.refuse(pointer, expected, found, suggestion);
    }

    String text(String pointer, String otherwise) {
        return at(pointer).asString(otherwise);
    }

    @Nullable String textOrNull(String pointer) {
        return has(pointer) ? at(pointer).asString() : null;
    }

    int number(String pointer, int otherwise) {
        return has(pointer) ? at(pointer).asInt() : otherwise;
    }

    @Nullable Integer numberOrNull(String pointer) {
        return has(pointer) ? at(pointer).asInt() : null;
    }

    boolean truth(String pointer, boolean otherwise) {
        return at(pointer).asBoolean(otherwise);
    }

    LocalTime time(String pointer, LocalTime otherwise) {
        return has(pointer) ? LocalTime.parse(at(pointer).asString()) : otherwise;
    }

    <E extends Enum<E>> E word(String pointer, E otherwise, Class<E> words) {
        return has(pointer) ? Enum.valueOf(words, at(pointer).asString().toUpperCase(Locale.ROOT)) : otherwise;
    }

    /// 0, or long enough to touch something.
    int idle(String pointer, int otherwise) {
        int seconds = number(pointer, otherwise);
        if (seconds > 0 && seconds < SHORTEST_IDLE) {
            refuse(pointer, "0 for never, or a whole number from 10 to 600", Integer.toString(seconds), "");
            return otherwise;
        }
        return seconds;
    }

    @Nullable Path path(String pointer) {
        try {
            return has(pointer) ? folder.resolve(at(pointer).asString()).normalize() : null;
        } catch (InvalidPathException e) {
            refuse(pointer, "a path of this system", at(pointer).toString(), "");
            return null;
        }
    }

    @Nullable URI address(String pointer) {
        Optional<URI> address = has(pointer) ? SafeAddress.of(at(pointer).asString()) : Optional.empty();
        if (has(pointer) && address.isEmpty()) {
            refuse(pointer, "an address that begins with https://", at(pointer).toString(), "");
        }
        return address.orElse(null);
    }

    /// Whatever stands here may be the PIN itself, so no problem repeats it.
    @Nullable Pin pin() {
        if (has("/pin") && !at("/pin").isObject()) {
            refuse("/pin", "an object with a field \"hash\"", "something else", NEVER_ITSELF);
        }
        Optional<Pin> pin = Pin.of(at("/pin/hash").asString(""));
        if (has("/pin/hash") && pin.isEmpty()) {
            refuse("/pin/hash", "a hash that begins with pbkdf2-sha256$, of " + Pin.FEWEST_ITERATIONS + " to "
                + Pin.MOST_ITERATIONS + " iterations", "something else", NEVER_ITSELF);
        }
        return pin.orElse(null);
    }
}
