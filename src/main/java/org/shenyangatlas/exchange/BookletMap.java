package org.shenyangatlas.exchange;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.state.Language;

/// A small map with a site in its middle, how exactly its place is known, the other sites near by, and a scale.
record BookletMap(Language language, Pictures pictures, List<Site> sites) {

    private static final double LEAST_WIDTH_M = 11_000;
    private static final double MOST_WIDTH_M = 60_000;
    private static final double DEGREE_M = 111_319.49;
    private static final double NAME_SIZE = 7;
    private static final double RADIUS = 9;
    private static final double OTHER_RADIUS = 5.5;
    /// Height of the corner with the scale.
    private static final double SCALE = 22;
    private static final int MOST_NAMES = 14;
    private static final Color PAPER = new Color(0xfbf6ea);
    private static final double[] SCALES_KM = {1, 2, 5, 10, 20};

    /// @return false when there is no map
    boolean draw(Sheet sheet, Site site, double x, double top, double width, double height) throws IOException {
        GeoPoint centre = site.position().point();
        double metres = Math.clamp(site.position().accuracyM() * 2.4 * width / height, LEAST_WIDTH_M, MOST_WIDTH_M);
        MapPrint map = pictures.map(centre, metres, width, height);
        if (map == null) {
            return false;
        }
        Plan plan = new Plan(centre, width / metres, x + width / 2, top + height / 2);
        List<Rectangle2D> taken = new ArrayList<>();
        sheet.clipped(x, top, width, height, () -> {
            sheet.picture(map.image(), x, top, width, height);
            taken.add(square(plan.middleX(), plan.middleY(), RADIUS));
            taken.add(new Rectangle2D.Double(x, top + height - SCALE, 100, SCALE));
            others(sheet, site, plan, taken, new Rectangle2D.Double(x, top, width, height));
            names(sheet, map, plan, taken, new Rectangle2D.Double(x, top, width, height));
            double ring = site.position().accuracyM() * plan.pointsPerMetre();
            if (ring > RADIUS) {
                sheet.ring(plan.middleX(), plan.middleY(), ring, 0.9, Sheet.SEAL);
            }
            sheet.disc(Integer.toString(site.number()), plan.middleX(), plan.middleY(), RADIUS, true);
            scale(sheet, plan, x + 6, top + height - SCALE + 2);
        });
        sheet.box(x, top, width, height);
        String review = map.reviewNumber().isEmpty() ? "" : "  " + map.reviewNumber();
        sheet.lineWithin(width, language.now(map.attribution()) + review, 6, false, Sheet.FAINT, x, top + height + 2);
        return true;
    }

    private void others(Sheet sheet, Site site, Plan plan, List<Rectangle2D> taken, Rectangle2D frame) throws IOException {
        for (Site other : sites) {
            GeoPoint point = other.position().point();
            Rectangle2D place = square(plan.x(point), plan.y(point), OTHER_RADIUS);
            if (!other.id().equals(site.id()) && frame.contains(place) && taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                sheet.disc(Integer.toString(other.number()), place.getCenterX(), place.getCenterY(), OTHER_RADIUS, false);
            }
        }
    }

    private void names(Sheet sheet, MapPrint map, Plan plan, List<Rectangle2D> taken, Rectangle2D frame) throws IOException {
        int written = 0;
        for (MapPrint.Name name : map.names()) {
            String text = language.now(name.name());
            double wide = sheet.width(text, NAME_SIZE, false);
            Rectangle2D place = new Rectangle2D.Double(plan.x(name.point()) - wide / 2, plan.y(name.point()) - NAME_SIZE * 0.7, wide, NAME_SIZE * 1.4);
            if (written < MOST_NAMES && frame.contains(place) && taken.stream().noneMatch(place::intersects)) {
                taken.add(place);
                written++;
                sheet.line(text, NAME_SIZE, false, Sheet.FAINT, place.getX(), place.getY());
            }
        }
    }

    private static Rectangle2D square(double x, double y, double radius) {
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void scale(Sheet sheet, Plan plan, double x, double top) throws IOException {
        double kilometres = SCALES_KM[0];
        for (double each : SCALES_KM) {
            kilometres = each * 1000 * plan.pointsPerMetre() <= 80 ? each : kilometres;
        }
        double wide = kilometres * 1000 * plan.pointsPerMetre();
        String text = language.textNow("map.scale.km", String.format(Locale.ROOT, "%.0f", kilometres));
        sheet.fill(x - 3, top - 1, wide + 6, 16, PAPER);
        sheet.line(text, 7, false, Sheet.INK, x, top);
        sheet.fill(x, top + 10.5, wide, 1.6, Sheet.INK);
    }

    /// Where places lie on the page. So small a piece of the map is as good as flat.
    private record Plan(GeoPoint centre, double pointsPerMetre, double middleX, double middleY) {
        double x(GeoPoint point) {
            return middleX + (point.longitude() - centre.longitude()) * Math.cos(Math.toRadians(centre.latitude())) * DEGREE_M * pointsPerMetre;
        }

        double y(GeoPoint point) {
            return middleY - (point.latitude() - centre.latitude()) * DEGREE_M * pointsPerMetre;
        }
    }
}
