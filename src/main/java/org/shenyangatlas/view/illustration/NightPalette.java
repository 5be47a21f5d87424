package org.shenyangatlas.view.illustration;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns a drawing's day colours into night: everything sinks into navy, part of the windows is lit.
///
/// Works on the text of the SVG before it is parsed. The same drawing always lights the same windows.
final class NightPalette {

    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})(?=[\"')])");
    private static final Pattern DASHED = Pattern.compile("<path [^>]*stroke-dasharray[^>]*>");
    private static final Pattern GLASS = Pattern.compile("stroke=\"#(?:8f|9a|5f|68|4d|a[0-9]|bf|[67][0-9a-f])[0-9a-f]{4}\"");

    /// Windows of a house that never sleeps: the drawing says so.
    private static final Pattern AWAKE = Pattern.compile(" class=\"lit\"");

    /// A river under a site is as dark as the river beside it.
    private static final Set<String> WATER = Set.of("8cc3d6", "6cabc6", "4f8fb0");

    private static final String BRIGHT = "#ffcf70";
    private static final String DIM = "#c98d42";
    private static final String UNLIT = "#31506e";

    private NightPalette() {
    }

    /// @param svg  the drawing by day
    /// @param site whether it is a vignette, which stays brighter than the ground
    static String of(String svg, boolean site) {
        Random windows = new Random(svg.length());
        String lit = DASHED.matcher(svg).replaceAll(path -> Matcher.quoteReplacement(light(path.group(), windows)));
        return COLOUR.matcher(lit).replaceAll(colour -> night(colour.group(1), site && !WATER.contains(colour.group(1).toLowerCase(Locale.ROOT)))).replace("\"@", "\"#");
    }

    // A lit colour is final: it is written with @ so that the recolouring passes it by.
    private static String light(String path, Random windows) {
        double chance = AWAKE.matcher(path).find() ? 0 : windows.nextDouble();
        String colour = chance < 0.30 ? BRIGHT : chance < 0.42 ? DIM : UNLIT;
        return GLASS.matcher(path).replaceAll("stroke=\"@" + colour.substring(1) + "\"");
    }

    private static String night(String hex, boolean site) {
        double[] rgb = parse(hex);
        double brightest = Math.max(rgb[0], Math.max(rgb[1], rgb[2]));
        double darkest = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
        double lightness = (brightest + darkest) / 2;
        double chroma = brightest - darkest;
        double saturation = chroma == 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1) + 1e-9);
        boolean warm = brightest == rgb[0] && chroma > 0 && (rgb[1] - rgb[2]) / chroma / 6 < 0.13 && rgb[1] >= rgb[2];
        double luminance = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
        boolean paving = site && luminance > 0.58 && rgb[0] > rgb[2] + 0.05 && chroma < 0.35;

        double[] share = paving ? new double[] {.36, .40, .48} : site ? new double[] {.66, .68, .72} : new double[] {.17, .22, .30};
        double[] floor = paving ? new double[] {.045, .085, .14} : site ? new double[] {.05, .07, .11} : new double[] {.04, .075, .125};
        double[] dark = new double[3];
        for (int i = 0; i < 3; i++) {
            dark[i] = rgb[i] * share[i] + floor[i];
        }
        if (site && warm && luminance < 0.58 && saturation > 0.2) {
            dark[0] = dark[0] * 1.14 + .03;
            dark[2] *= .88;
        } else if (!site && warm && saturation > 0.5 && luminance < 0.75) {
            dark[0] = dark[0] * 1.35 + .05;
            dark[2] *= .85;
        }
        return String.format(Locale.ROOT, "#%02x%02x%02x", channel(dark[0]), channel(dark[1]), channel(dark[2]));
    }

    private static double[] parse(String hex) {
        String six = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        int rgb = Integer.parseInt(six, 16);
        return new double[] {(rgb >> 16 & 255) / 255., (rgb >> 8 & 255) / 255., (rgb & 255) / 255.};
    }

    private static int channel(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }
}
