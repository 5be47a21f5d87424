package org.shenyangatlas.tiles.online;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.tiles.pack.TileAddress;

/// Which tile is fetched next: the newest request, as long as there are not too many under way. Not for several threads.
final class RequestQueue {

    private final LinkedHashMap<TileAddress, Request> waiting = new LinkedHashMap<>();
    private final Map<TileAddress, Request> underWay = new HashMap<>();

    void add(Request request) {
        Request same = underWay.get(request.address);
        if (same != null) {
            same.join(request);
            return;
        }
        Request earlier = waiting.remove(request.address);
        if (earlier != null) {
            earlier.join(request);
        }
        waiting.putLast(request.address, earlier == null ? request : earlier);
        while (waiting.size() > Manners.WAITING) {
            waiting.pollFirstEntry();
        }
    }

    /// Forgets what nobody waits for, and cancels it on its way.
    void dropUnwanted() {
        waiting.values().removeIf(request -> !request.isWanted());
        List<Request> left = underWay.values().stream().filter(request -> !request.isWanted()).toList();
        left.forEach(Request::cancel);
    }

    /// @return null when nothing is to be sent now
    @Nullable Request next() {
        if (underWay.size() >= Manners.REQUESTS || waiting.isEmpty()) {
            return null;
        }
        Request next = waiting.pollLastEntry().getValue();
        underWay.put(next.address, next);
        return next;
    }

    void done(Request request) {
        underWay.remove(request.address, request);
    }

    boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    int underWay() {
        return underWay.size();
    }

    void clear() {
        waiting.clear();
        List.copyOf(underWay.values()).forEach(Request::cancel);
    }
}
