package org.shenyangatlas.catalogue;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// Lists of few and small records that a catalogue may leave out, and that never cost it more than themselves.
record LateList(CatalogueSchema schema, Findings findings) {

    /// @param list       as it stands in the file; missing when there is none
    /// @param ids        of the list
    /// @param definition name of a record's definition in the schema
    <T> List<T> read(JsonNode list, KnownIds ids, String definition, RecordList.Maker<T> maker) {
        RecordList<T> records = new RecordList<>(definition, ids, schema, findings, maker);
        if (list.isArray()) {
            list.forEach(records::read);
        } else if (!list.isMissingNode()) {
            findings.error(Pointer.ROOT.at(ids.list()), "a list", Words.of(list), "Without it there are no " + ids.list());
        }
        return records.good();
    }
}
