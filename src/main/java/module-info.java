import org.jspecify.annotations.NullMarked;

/// An illustrated, bilingual desktop atlas of Shenyang.
@NullMarked
module org.shenyangatlas {
    requires java.desktop; // Java2D paints drawings and tiles off the FX thread
    requires java.logging; // quiets the writer of PDF
    requires java.net.http; // content and configuration of an operator's own, online tiles if one asks for them
    requires java.sql;
    requires java.xml;
    requires jdk.httpserver; // the health of a kiosk, on this machine only
    requires java.prefs;
    requires javafx.base;
    requires javafx.graphics;
    requires javafx.controls;
    requires com.gluonhq.maps;
    requires tools.jackson.databind;
    requires com.networknt.schema;
    requires atlantafx.base;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.material2;
    requires com.github.weisj.jsvg;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io; // long documents are put together on the disk
    requires org.apache.fontbox;
    requires org.apache.commons.logging; // which PDFBox needs, but as an automatic module cannot ask for
    requires info.picocli;
    requires org.xerial.sqlitejdbc;
    requires org.locationtech.jts;
    requires com.google.zxing;
    requires static org.jspecify;

    exports org.shenyangatlas to javafx.graphics; // the toolkit makes the Application
    opens org.shenyangatlas to info.picocli;

    provides com.gluonhq.maps.tile.TileRetriever with org.shenyangatlas.tiles.AtlasTiles;
}
