package org.shenyangatlas.exchange;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Language;

/// Writes sites as KML 2.2 (OGC 07-147r2): a style for each category, a placemark for each site, its columns as extended data.
/// Elements stand in the order the schema wants.
record KmlWriter(Catalogue catalogue, Language language, Progress progress) {

    private static final String KML = "http://www.opengis.net/kml/2.2";

    void write(List<Site> sites, OutputStream out) throws IOException {
        try {
            write(sites, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private void write(List<Site> sites, XMLStreamWriter xml) throws XMLStreamException, IOException {
        SiteColumns columns = new SiteColumns(catalogue);
        SiteBalloon balloon = new SiteBalloon(catalogue, language);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(KML);
        xml.writeStartElement(KML, "kml");
        xml.writeDefaultNamespace(KML);
        xml.writeStartElement(KML, "Document");
        element(xml, "name", language.now(catalogue.title()));
        CategoryColours colours = CategoryColours.byDay();
        for (Category category : catalogue.categories()) {
            style(xml, category, colours.of(category));
        }
        for (int i = 0; i < sites.size(); i++) {
            placemark(xml, sites.get(i), columns, balloon);
            progress.step(i + 1, sites.size());
        }
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.flush();
    }

    private static void style(XMLStreamWriter xml, Category category, Color colour) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(KML, "Style");
        xml.writeAttribute("id", styleId(category.id()));
        xml.writeStartElement(KML, "IconStyle");
        // transparency, blue, green, red
        element(xml, "color", "ff%02x%02x%02x".formatted(colour.getBlue(), colour.getGreen(), colour.getRed()));
        xml.writeEndElement();
        xml.writeStartElement(KML, "BalloonStyle");
        element(xml, "text", "<h3>$[name]</h3>$[description]"); // without it, all columns would be shown as well
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void placemark(XMLStreamWriter xml, Site site, SiteColumns columns, SiteBalloon balloon) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(KML, "Placemark");
        xml.writeAttribute("id", "site-" + site.id());
        element(xml, "name", language.now(site.name()));
        element(xml, "description", balloon.html(site));
        element(xml, "styleUrl", "#" + styleId(site.categories().getFirst()));
        xml.writeStartElement(KML, "ExtendedData");
        for (var entry : entries(site, columns).entrySet()) {
            xml.writeStartElement(KML, "Data");
            xml.writeAttribute("name", entry.getKey());
            element(xml, "value", entry.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        GeoPoint point = site.position().point();
        xml.writeStartElement(KML, "Point");
        element(xml, "coordinates", point.longitude() + "," + point.latitude());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /// What is empty is left out.
    private static SequencedMap<String, String> entries(Site site, SiteColumns columns) {
        SequencedMap<String, String> entries = new LinkedHashMap<>();
        columns.fill(site, (header, value) -> {
            String text = SiteColumns.flat(value, list -> String.join("; ", list));
            if (!text.isEmpty()) {
                entries.put(header, text);
            }
        });
        return entries;
    }

    private static String styleId(String category) {
        return "category-" + category;
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(KML, name);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }
}
