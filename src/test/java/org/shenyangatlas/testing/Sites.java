package org.shenyangatlas.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.District;
import org.shenyangatlas.catalogue.Event;
import org.shenyangatlas.catalogue.Fact;
import org.shenyangatlas.catalogue.Figure;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.Illustration;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.MapSettings;
import org.shenyangatlas.catalogue.Period;
import org.shenyangatlas.catalogue.Point;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.Position.Status;
import org.shenyangatlas.catalogue.Site;
import org.shenyangatlas.catalogue.Source;
import org.shenyangatlas.catalogue.TileSource;
import org.shenyangatlas.catalogue.Vignette;
import org.shenyangatlas.state.AtlasState;

/// A catalogue of three pictured sites around Shenyang, made without a file and readable at a glance: two in the city
/// whose places are known, and one far out in the south-west that is an estimate.
public final class Sites {

    /// Number 1: a landmark and culture, known to 40 m.
    public static final String TOWER = "tv-tower";
    /// Number 2: business, known to 60 m, 2 km north of the tower.
    public static final String FORUM = "forum-66";
    /// Number 3: industry, an estimate to 1.8 km.
    public static final String WORKS = "bmw-brilliance";

    private Sites() {
    }

    /// A new state in English, with nothing selected and motion as usual.
    public static AtlasState state() {
        return new AtlasState(catalogue(), "en");
    }

    /// A new state in which cameras jump: what a test of views wants.
    public static AtlasState stillState() {
        AtlasState state = state();
        state.appearance().reduceMotion(true);
        return state;
    }

    /// @throws java.util.NoSuchElementException when there is no such site
    public static Site site(AtlasState state, String id) {
        return state.catalogue().site(id).orElseThrow();
    }

    public static Catalogue catalogue() {
        return catalogue(TileSource.Datum.WGS84);
    }

    /// @param datum the datum the map's pictures claim to be in
    public static Catalogue catalogue(TileSource.Datum datum) {
        return new Catalogue("three-sites", text("Three Sites", "三处"), List.of("en", "zh"),
            new Illustration(3840, 2400, 480, "illustration/ground.svg", null, null),
            new MapSettings(new GeoPoint(41.80, 123.43), 10.5, List.of(source(datum))),
            List.of(new Source("paper", "A", text("A newspaper", "一份报纸"), text("A publisher", "出版者"), "2023-05-19",
                    LocalizedText.EMPTY),
                new Source("notes", "B", text("Field notes", "实地资料"), text("The atlas", "本图志"), "",
                    LocalizedText.EMPTY)),
            List.of(new Category("landmarks", text("Landmarks", "地标"), "landmarks", "mdoal-account_balance", List.of()),
                new Category("culture", text("Culture", "文化"), "culture", "mdoal-eco", List.of()),
                new Category("business", text("Business", "商务"), "business", "mdoal-business_center", List.of()),
                new Category("industry", text("Industry", "工业"), "industry", "factory", List.of())),
            List.of(new District("shenhe", text("Shenhe", "沈河区")), new District("tiexi", text("Tiexi", "铁西区"))),
            List.of(tower(), forum(), works()), List.of(), null, List.of(trade()), List.of(
                new Event("works", "1951", text("Works founded", "建厂"), null, List.of("paper")),
                new Event("mall", "2012-09", text("Mall opened", "商场开业"), FORUM, List.of("notes"))));
    }

    /// Columns of 2019, of which a part is told, and of 2022.
    private static Figure trade() {
        return new Figure("trade", text("Trade", "外贸"), text("Billion yuan", "亿元"), Map.of("zh", BigDecimal.TEN),
            text("Two reports.", "两篇报道。"), Figure.Kind.COLUMNS, List.of(
                new Point(LocalizedText.EMPTY, new Period(Period.Kind.YEAR, 2019, 0), 105.5, Point.Precision.EXACT, 7.2,
                    new Point.Part(text("imports", "进口"), 75.2, null), List.of("paper"), LocalizedText.EMPTY),
                new Point(text("paid in", "到账"), new Period(Period.Kind.YEAR, 2022, 0), 140.66, Point.Precision.OVER, null, null,
                    List.of("paper", "notes"), text("Converted, \"as told\".", "已折算。"))));
    }

    private static Site tower() {
        return site(TOWER, 1, text("Liaoning Broadcast and Television Tower", "辽宁广播电视塔"),
            text("Liaoning TV Tower", "辽宁广播电视塔"),
            "Liáoníng Guǎngbō Diànshì Tǎ", List.of("landmarks", "culture"), "shenhe", 1989,
            position(41.78041, 123.42791, 40, Status.VERIFIED), vignette(TOWER, 1900, 1500));
    }

    private static Site forum() {
        return site(FORUM, 2, text("Forum 66", "市府恒隆广场"), text("Forum 66", "市府恒隆广场"), "Shìfǔ Hénglóng Guǎngchǎng",
            List.of("business"), "shenhe", 2012, position(41.79893, 123.42807, 60, Status.VERIFIED),
            vignette(FORUM, 1500, 900));
    }

    private static Site works() {
        return site(WORKS, 3, text("BMW Brilliance", "华晨宝马"), text("BMW Brilliance", "华晨宝马"), "Huáchén Bǎomǎ",
            List.of("industry"), "tiexi", null, position(41.6906, 123.2357, 1800, Status.ESTIMATE),
            vignette(WORKS, 700, 1900));
    }

    private static Site site(String id, int number, LocalizedText name, LocalizedText shortName, String pinyin,
                             List<String> categories, String district, Integer year, Position position,
                             Vignette vignette) {
        Fact height = new Fact(text("Height", "高度"), LocalizedText.ofAll("305.5"), text("m", "米"), "", List.of("paper"),
            List.of(new Fact.Otherwise(LocalizedText.ofAll("305"), List.of("notes"),
                text("The newspaper is newer.", "报纸较新。"))));
        return new Site(id, number, name, shortName, pinyin, List.of(), categories, district, year,
            text("Summary of " + name.in("en") + ".", name.in("zh") + "的简介。"),
            text("More about " + name.in("en") + ".", name.in("zh") + "的说明。"), List.of("paper", "notes"),
            position, List.of(), vignette, List.of(height), List.of(), List.of());
    }

    private static Position position(double latitude, double longitude, int accuracyM, Status status) {
        return new Position(LocalizedText.EMPTY, new GeoPoint(latitude, longitude), accuracyM, status,
            LocalizedText.EMPTY, List.of("notes"));
    }

    private static Vignette vignette(String id, double x, double y) {
        return new Vignette("illustration/sites/" + id + ".svg", x, y, 0.8,
            new Vignette.Ring(Vignette.Ring.Shape.CIRCLE, 172), List.of());
    }

    private static TileSource source(TileSource.Datum datum) {
        return new TileSource.Bundled(new TileSource.About("bundled", datum,
            text("Land cover: CLCD, CC BY 4.0. Streets: own work", "地表覆盖：CLCD，CC BY 4.0。街道：自绘"), "CC BY 4.0", "", 0, 18),
            "basemap");
    }

    /// A text in English and Chinese.
    public static LocalizedText text(String english, String chinese) {
        LinkedHashMap<String, String> texts = new LinkedHashMap<>();
        texts.put("en", english);
        texts.put("zh", chinese);
        return new LocalizedText(texts);
    }
}
