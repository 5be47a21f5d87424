package org.shenyangatlas.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.PointColumn;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes sites as a FeatureCollection (RFC 7946), each feature on a line of its own: a point, and the columns as properties.
record GeoJsonWriter(Catalogue catalogue, Language language, Progress progress) {

    private static final JsonMapper MAPPER = new JsonMapper();
    /// Told by the geometry.
    private static final Set<String> PLACE = Set.of(PointColumn.LAT.header(), PointColumn.LON.header());

    void write(List<Site> sites, OutputStream out) throws IOException {
        SiteColumns columns = new SiteColumns(catalogue);
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        lines.write("{\"type\":\"FeatureCollection\",\"name\":" + MAPPER.writeValueAsString(language.now(catalogue.title()))
            + ",\"features\":[");
        for (int i = 0; i < sites.size(); i++) {
            lines.write(i == 0 ? "\n" : ",\n");
            lines.write(MAPPER.writeValueAsString(feature(sites.get(i), columns)));
            progress.step(i + 1, sites.size());
        }
        lines.write("\n]}\n");
        lines.flush();
    }

    private static ObjectNode feature(Site site, SiteColumns columns) {
        ObjectNode feature = JsonNodeFactory.instance.objectNode();
        feature.put("type", "Feature");
        feature.put("id", site.id());
        ObjectNode geometry = feature.putObject("geometry");
        geometry.put("type", "Point");
        geometry.putArray("coordinates").add(site.position().point().longitude()).add(site.position().point().latitude());
        ObjectNode properties = feature.putObject("properties");
        columns.fill(site, (header, value) -> {
            if (!PLACE.contains(header)) {
                properties.set(header, value);
            }
        });
        return feature;
    }
}
