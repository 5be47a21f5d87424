package org.shenyangatlas.exchange;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.CatalogueReader;
import org.shenyangatlas.state.AtlasState;
import org.shenyangatlas.testing.NastySites;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Sites as KML, held against the part of the OGC's schema that points need.
class KmlTest {

    private static final String KML = "http://www.opengis.net/kml/2.2";

    @TempDir
    Path folder;

    @Test
    void theShippedSitesAreValid() throws Exception {
        Document document = valid(written(shipped()));
        assertEquals(shipped().sites().size(), document.getElementsByTagNameNS(KML, "Placemark").getLength());
        assertEquals(shipped().categories().size(), document.getElementsByTagNameNS(KML, "Style").getLength());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theNastiestTextsAreValidAndComeBackWithLineEndsOfXml(long seed) throws Exception {
        Catalogue catalogue = NastySites.of(seed, 60);
        NodeList placemarks = valid(written(catalogue)).getElementsByTagNameNS(KML, "Placemark");
        for (int i = 0; i < placemarks.getLength(); i++) {
            Map<String, String> data = data((Element) placemarks.item(i));
            assertEquals(XmlText.of(catalogue.sites().get(i).name().in("zh")), data.get("name_zh"), "seed " + seed);
        }
    }

    @Test
    void markupInATextIsNoMarkupInTheBalloon() throws Exception {
        String html = new SiteBalloon(NastySites.of(7, 40), new AtlasState(shipped(), "en").language()).html(NastySites.of(7, 40).sites().getFirst());
        assertFalse(html.contains("<b>&amp;</b>"), html);
    }

    @Test
    void aPlaceStandsEastBeforeNorth() throws Exception {
        Element first = (Element) valid(written(shipped())).getElementsByTagNameNS(KML, "Placemark").item(0);
        assertEquals("123.4518,41.6377", first.getElementsByTagNameNS(KML, "coordinates").item(0).getTextContent());
    }

    @Test
    void theSchemaRefusesElementsInAnotherOrder() throws IOException {
        String good = Files.readString(written(shipped()));
        String bad = good.replaceFirst("(<name>[^<]*</name>)(<description>[^<]*</description>)", "$2$1");
        assertTrue(!bad.equals(good));
        assertThrows(SAXException.class, () -> schema().newValidator().validate(new StreamSource(new StringReader(bad))));
    }

    private static Catalogue shipped() {
        return Objects.requireNonNull(CatalogueReader.read().catalogue());
    }

    private Path written(Catalogue catalogue) throws IOException {
        Path file = folder.resolve("sites.kml");
        Exporter.write(file, catalogue.sites(), new AtlasState(catalogue, "en"), new PlainPictures(), Progress.UNWATCHED);
        return file;
    }

    private static Document valid(Path file) throws Exception {
        assertDoesNotThrow(() -> schema().newValidator().validate(new StreamSource(file.toFile())));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(Objects.requireNonNull(KmlTest.class.getResource("kml-points.xsd")));
    }

    private static Map<String, String> data(Element placemark) {
        Map<String, String> data = new LinkedHashMap<>();
        NodeList list = placemark.getElementsByTagNameNS(KML, "Data");
        for (int i = 0; i < list.getLength(); i++) {
            Element each = (Element) list.item(i);
            data.put(each.getAttribute("name"), each.getElementsByTagNameNS(KML, "value").item(0).getTextContent());
        }
        return data;
    }
}
