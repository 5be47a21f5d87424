package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Builds a catalogue from the tokens of its file.
///
/// The sites are turned into records one by one while the file is read, so that a large catalogue never stands in
/// memory as a tree. That needs everything they refer to; should it come after them in the file, they wait.
/// What is few and small is read when all sites are known, wherever it stands: tours, connections, figures and events.
final class CatalogueBuilder {

    private static final String SITES = "sites";
    private static final List<String> LAST = List.of("tours", "hub", "connections", "figures", "events");
    private static final List<String> BEFORE_SITES = List.of("format", "id", "title", "languages", "illustration",
        "map", "sources", "categories", "districts");

    private final Assets assets;
    private final Findings findings;
    private final CatalogueSchema schema = CatalogueSchema.bundled();
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private @Nullable CatalogueParts parts;

    CatalogueBuilder(Assets assets, Findings findings) {
        this.assets = assets;
        this.findings = findings;
    }

    /// @param in   stands at the start of the root object
    /// @return null when the catalogue cannot be used
    @Nullable Catalogue read(JsonParser in) {
        boolean begun = false;
        List<String> late = new ArrayList<>();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            if (root.has(name) || late.contains(name)) {
                throw new StreamReadException(in, "Duplicate property \"" + name + '"', in.currentTokenLocation());
            }
            in.nextToken();
            if (begun && !LAST.contains(name)) {
                late.add(name);
                in.skipChildren();
            } else if (name.equals(SITES) && in.currentToken() == JsonToken.START_ARRAY && isReadyForSites()) {
                begun = true;
                root.putArray(SITES);
                parts = begin();
                readSites(in);
            } else {
                root.set(name, in.readValueAsTree());
            }
        }
        if (begun) {
            reportLate(late);
        } else {
            JsonNode sites = root.path(SITES);
            if (sites.isArray()) {
                root.putArray(SITES);
            }
            parts = begin();
            if (parts != null) {
                sites.forEach(parts.sites()::read);
            }
        }
        return parts == null ? null : parts.finish(root);
    }

    private boolean isReadyForSites() {
        return BEFORE_SITES.stream().allMatch(root::has);
    }

    private void readSites(JsonParser in) {
        if (parts == null) {
            in.skipChildren();
            return;
        }
        while (in.nextToken() != JsonToken.END_ARRAY) {
            parts.sites().read(in.readValueAsTree());
        }
    }

    /// Fields after the sites: all the known ones came before them.
    private void reportLate(List<String> names) {
        Names known = schema.fields("");
        for (String name : names) {
            if (!name.equals("$schema")) {
                findings.add(Finding.unknownField("/" + Pointer.escape(name), name, known));
            }
        }
    }

    /// Everything but the sites; null when it cannot be used.
    private @Nullable CatalogueParts begin() {
        JsonNode format = root.path("format");
        if (!format.isInt() || format.asInt() != 1) {
            findings.error("/format", "format 1", Words.of(format), format.isInt() && format.asInt() > 1
                ? "This catalogue is made for a newer atlas" : "");
            return null;
        }
        return isUsable() ? CatalogueParts.of(root, schema, assets, findings) : null;
    }

    private boolean isUsable() {
        ObjectNode header = root.deepCopy();
        header.remove(LAST); // bad ones never cost the catalogue
        List.of("sources", "categories", "districts").forEach(list -> {
            if (header.path(list).isArray()) { // its records are checked one by one
                header.putArray(list);
            }
        });
        if (schema.fits("", header)) {
            return true;
        }
        boolean usable = true;
        for (Finding fault : schema.faults("", header, Pointer.ROOT)) {
            findings.add(fault);
            usable &= !fault.isError() || Parts.leaveOut(root, fault.pointer());
        }
        return usable;
    }
}
