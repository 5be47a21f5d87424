package org.shenyangatlas.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One list of the catalogue, read record by record: bad ones are named and left out, the good ones kept.
final class RecordList<T> {

    /// Makes a record of a tree that fits the schema, except for parts left out.
    interface Maker<T> {
        /// @param number the record's place in the file, from 1
        /// @return null, with an error, for a record that cannot be used
        @Nullable T make(JsonNode node, Pointer at, int number);
    }

    private final String definition;
    private final KnownIds ids;
    private final CatalogueSchema schema;
    private final Findings findings;
    private final Maker<T> maker;
    private final List<T> good = new ArrayList<>();
    private final Pointer list;
    private int count;

    /// @param definition name of a record's definition in the schema
    RecordList(String definition, KnownIds ids, CatalogueSchema schema, Findings findings, Maker<T> maker) {
        this.definition = definition;
        this.ids = ids;
        this.schema = schema;
        this.findings = findings;
        this.maker = maker;
        list = Pointer.ROOT.at(ids.list());
    }

    List<T> good() {
        return good;
    }

    void read(JsonNode node) {
        int place = count++;
        Pointer at = list.at(place);
        String id = node.path("id").asString("");
        if (!schema.fits(definition, node) && !isUsable(node, at)) {
            ids.leaveOut(id);
            return;
        }
        String earlier = ids.claim(id, place);
        if (earlier != null) {
            findings.add(Finding.repeated(at.at("id"), id, earlier));
            return;
        }
        T record = maker.make(node, at, place + 1);
        if (record == null) {
            ids.leaveOut(id);
        } else {
            good.add(record);
        }
    }

    private boolean isUsable(JsonNode node, Pointer at) {
        boolean usable = true;
        for (Finding fault : schema.faults(definition, node, at)) {
            findings.add(fault);
            if (fault.isError()) {
                usable &= Parts.leaveOut(node, fault.pointer().substring(at.toString().length()));
            }
        }
        return usable;
    }
}
