package org.shenyangatlas.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Looks through an SVG file, token by token, for what a drawing must not do: fetch anything from outside of itself, or grow
/// beyond what can be drawn. Nothing is fetched and nothing is expanded while looking.
public final class DrawingCheck {

    /// The most elements of one drawing.
    public static final int MOST_ELEMENTS = 80_000;
    /// The most elements inside each other.
    public static final int DEEPEST = 60;
    /// The largest file, bytes.
    private static final int LARGEST = 32 << 20;
    /// The most pixels of all pictures inside one drawing: 256 MB once they are decoded.
    private static final long MOST_PIXELS = 64_000_000;

    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?\\s*([^\"')\\s]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBEDDED = Pattern.compile("data:image/(png|jpe?g)\\s*;\\s*base64\\s*,(.*)",
        Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    private final byte[] content;
    private final XMLStreamReader in;
    private int elements;
    private int depth;
    private int styles;
    private long pixels;
    private String place = ", line 1, column 1";

    private DrawingCheck(byte[] content, XMLStreamReader in) {
        this.content = content;
        this.in = in;
    }

    /// @param svg the file; closed by the caller
    /// @return its content
    /// @throws UnusableFile when it cannot be drawn, or not safely
    /// @throws IOException  when it cannot be read
    public static byte[] read(InputStream svg) throws IOException {
        byte[] content = svg.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new UnusableFile("a drawing of up to " + (LARGEST >> 20) + " MB", "a larger one", "");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            new DrawingCheck(content, factory.createXMLStreamReader(new ByteArrayInputStream(content), "UTF-8")).look();
        } catch (XMLStreamException e) {
            throw new UnusableFile("a drawing in SVG", "what is not well-formed XML" + place(e.getLocation()), "");
        }
        return content;
    }

    private void look() throws XMLStreamException, UnusableFile {
        while (in.hasNext()) {
            int token = in.next();
            switch (token) {
                case XMLStreamConstants.DTD -> declaration();
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
                case XMLStreamConstants.START_ELEMENT -> element();
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    styles -= in.getLocalName().equals("style") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (styles > 0) {
                        sheet(in.getText());
                    }
                }
                default -> { }
            }
            place = place(in.getLocation()); // a token's own location is where it ends, and so where the next one begins
        }
    }

    /// The public identifiers that editors write at the top are harmless: they are never followed.
    private void declaration() throws UnusableFile {
        if (declares()) {
            throw new UnusableFile("a drawing without declarations of its own", "a DOCTYPE with some in it" + place,
                "Save it as plain SVG");
        }
    }

    /// Whether a [ opens declarations in the DOCTYPE; what the parser says of a DOCTYPE it was told to skip is not reliable.
    private boolean declares() {
        String text = COMMENT.matcher(new String(content, StandardCharsets.ISO_8859_1)).replaceAll("");
        char quote = 0;
        for (int at = Math.max(0, text.indexOf("<!DOCTYPE")); at < text.length(); at++) {
            char letter = text.charAt(at);
            if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if (letter == '[' || letter == '>') {
                return letter == '[';
            }
        }
        return false;
    }

    private void instruction() throws UnusableFile {
        if (in.getPITarget().equals("xml-stylesheet")) {
            throw outside("a stylesheet");
        }
    }

    private void element() throws UnusableFile {
        if (++elements == 1 && !in.getLocalName().equals("svg")) {
            throw new UnusableFile("a drawing in SVG", Words.quoted(in.getLocalName()) + " as its first element" + place, "");
        }
        if (elements > MOST_ELEMENTS) {
            throw new UnusableFile("a drawing of at most " + Words.count(MOST_ELEMENTS) + " elements", "more" + place,
                "Simplify it, or save it as a PNG picture");
        }
        if (++depth > DEEPEST) {
            throw new UnusableFile("at most " + DEEPEST + " elements inside each other", "more" + place, "Ungroup what is in it");
        }
        styles += in.getLocalName().equals("style") ? 1 : 0;
        boolean link = in.getLocalName().equals("a"); // followed by readers of the drawing, never drawn
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            if (!link && (name.equals("href") || name.equals("src"))) {
                reference(in.getAttributeValue(i).strip());
            } else {
                sheet(in.getAttributeValue(i));
            }
        }
    }

    private void sheet(String css) throws UnusableFile {
        if (css.toLowerCase(Locale.ROOT).contains("@import")) {
            throw outside("@import");
        }
        Matcher url = URL.matcher(css);
        while (url.find()) {
            reference(url.group(1));
        }
    }

    private void reference(String target) throws UnusableFile {
        if (target.isEmpty() || target.startsWith("#")) {
            return;
        }
        Matcher embedded = EMBEDDED.matcher(target);
        if (!embedded.matches()) {
            throw outside(Words.quoted(target));
        }
        try (InputStream picture = Base64.getMimeDecoder().wrap(
            new ByteArrayInputStream(embedded.group(2).getBytes(StandardCharsets.ISO_8859_1)))) {
            pixels += RasterHeader.read(picture).pixels();
        } catch (UnusableFile e) {
            throw new UnusableFile(e.expected() + " in the drawing", e.found() + place, e.suggestion());
        } catch (IOException e) {
            throw new UnusableFile("a PNG or JPEG picture in the drawing", "one that cannot be read" + place, "");
        }
        if (pixels > MOST_PIXELS) {
            throw new UnusableFile("pictures of at most %d megapixels in a drawing".formatted(MOST_PIXELS / 1_000_000),
                "more" + place, "Make them smaller, or save the whole as one PNG or JPEG picture");
        }
    }

    private UnusableFile outside(String what) {
        return new UnusableFile("a drawing that needs no other file", "a reference to " + what + place,
            "Embed the picture in the drawing, or leave it out");
    }

    private static String place(Location location) {
        return ", line " + Math.max(1, location.getLineNumber()) + ", column " + Math.max(1, location.getColumnNumber());
    }
}
