package org.shenyangatlas;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shenyangatlas.state.Appearance.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What the command line asks for.
@Command(name = "shenyang-atlas", sortOptions = false, usageHelpAutoWidth = true,
    description = "An illustrated, bilingual atlas of Shenyang.",
    footer = {"", "Exit codes: 0 fine, 1 the catalogue has errors, a tour cannot be presented or a picture could not be written, 2 wrong usage."})
final class Options {

    /// What is shown large.
    enum View { PICTURE, MAP, BOTH }

    /// A size in pixels, written 1920x1200.
    record Size(int width, int height) {
        private static final int LARGEST = 16_384;

        static final class Converter implements ITypeConverter<Size> {
            @Override
            public Size convert(String text) {
                String[] sides = text.toLowerCase(Locale.ROOT).split("x", -1);
                try {
                    Size size = new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
                    if (sides.length == 2 && isPossible(size.width) && isPossible(size.height)) {
                        return size;
                    }
                } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                    // told below, together with what is too large
                }
                throw new TypeConversionException("expected WIDTHxHEIGHT such as 1920x1200, each from 320 to " + LARGEST
                    + ", found '" + text + "'");
            }

            private static boolean isPossible(int side) {
                return side >= 320 && side <= LARGEST;
            }
        }
    }

    /// A magnification, written 6 or 2.5.
    static final class Times implements ITypeConverter<Double> {
        private static final double LARGEST = 1000;

        @Override
        public Double convert(String text) {
            try {
                double times = Double.parseDouble(text);
                if (times > 0 && times <= LARGEST) {
                    return times;
                }
            } catch (NumberFormatException e) {
                // told below, together with what is out of bounds
            }
            throw new TypeConversionException("expected a number above 0 and up to 1000 such as 6, found '" + text + "'");
        }
    }

    @Option(names = "--catalogue", paramLabel = "FILE", description = "Shows this catalogue instead of the one that comes with the atlas.")
    @Nullable Path catalogue;

    @Option(names = "--lang", paramLabel = "en|zh|system", description = "Language to begin with. Default: the system's.")
    String language = "system";

    @Option(names = "--theme", paramLabel = "light|dark|contrast|system", description = "Default: what the system prefers.")
    Theme theme = Theme.SYSTEM;

    @Option(names = "--text-size", paramLabel = "PERCENT", description = "Size of text to begin with, 100 to 200. Default: 100.")
    int textSize = 100;

    @Option(names = "--view", paramLabel = "picture|map|both", description = "Shows the picture or the map alone. Default: both, the picture large.")
    View view = View.BOTH;

    @Option(names = "--site", paramLabel = "ID", description = "Selects a site.")
    @Nullable String site;

    @Option(names = "--zoom", paramLabel = "N", converter = Times.class, description = "Shows the site, or the middle, N times as large as everything fits the window.")
    @Nullable Double zoom;

    @Option(names = "--query", paramLabel = "TEXT", description = "Searches for a text.")
    String query = "";

    @Option(names = "--present", paramLabel = "TOUR", arity = "0..1", fallbackValue = "",
        description = "Presents a tour of the catalogue, or the lesson in a file, from --site on if that is one of its stops. Default: the first tour.")
    @Nullable String present;

    @Option(names = "--no-classroom", description = "Without name picker and countdown in talks.")
    boolean noClassroom;

    @Option(names = "--export", paramLabel = "FILE", description = "Writes the sites that --query finds, all without it, and ends: .geojson, .kml, .csv or a booklet, .pdf.")
    @Nullable Path export;

    @Mixin
    final PackOptions pack = new PackOptions();

    @Mixin
    final KioskOptions kiosk = new KioskOptions();

    @Option(names = "--validate", paramLabel = "FILE", arity = "0..1", fallbackValue = "",
        description = "Prints every problem of a catalogue and ends: with 1 if there are errors, else with 0.")
    @Nullable String validate;

    @Option(names = "--screenshot", paramLabel = "FILE.png", description = "Draws the window into a file and ends. Needs neither display nor GTK.")
    @Nullable Path screenshot;

    @Option(names = "--size", paramLabel = "WxH", converter = Size.Converter.class, description = "Size of the window. Default: 1440x900.")
    Size size = new Size(1440, 900);

    @Option(names = "--scale", paramLabel = "N", description = "Pixels of the screenshot per pixel of the window. Default: 1.")
    double scale = 1;

    @Option(names = "--exit-after-first-frame", description = "Ends once the first complete frame is on screen, and prints how long that took.")
    boolean exitAfterFirstFrame;

    /// The language meant by a tag or "system".
    static String spoken(String wanted) {
        return wanted.equals("system") ? Locale.getDefault().getLanguage() : wanted;
    }

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help and ends.")
    boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Shows the version and ends.")
    boolean version;
}
