package org.shenyangatlas.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.shenyangatlas.catalogue.Catalogue;
import org.shenyangatlas.catalogue.Category;
import org.shenyangatlas.catalogue.District;
import org.shenyangatlas.catalogue.GeoPoint;
import org.shenyangatlas.catalogue.LocalizedText;
import org.shenyangatlas.catalogue.Position;
import org.shenyangatlas.catalogue.Site;

/// Large catalogues, the same for the same number of sites: names of two to four syllables, crowded towards the middle of the
/// city, a third of them years apart.
public final class Crowd {

    private static final String[] SYLLABLES = ("shen yang bei nan dong xi he ping tie hun huang gu da su jia tun xin min fa ku "
        + "kang liao zhong qing nian tai yuan chang hai bai ta lan hua guang ming").split(" ");
    private static final String[] CHARACTERS = "沈 阳 北 南 东 西 河 平 铁 浑 皇 姑 大 苏 家 屯 新 民 法 库 康 辽 中 青 年 太 原 长 海 白 塔 兰 华 光 明"
        .split(" ");
    private static final String[] KINDS = {"Works", "Park", "Station", "Museum", "School", "Bridge", "Market"};
    private static final String[] KINDS_ZH = {"厂", "公园", "站", "博物馆", "学校", "桥", "市场"};

    private Crowd() {
    }

    /// @param sites how many
    public static Catalogue of(int sites) {
        Catalogue three = Sites.catalogue();
        Random random = new Random(17);
        List<Category> categories = three.categories();
        List<District> districts = three.districts();
        List<Site> made = new ArrayList<>(sites);
        for (int i = 0; i < sites; i++) {
            int syllables = 2 + random.nextInt(3);
            StringBuilder pinyin = new StringBuilder();
            StringBuilder english = new StringBuilder();
            StringBuilder chinese = new StringBuilder();
            for (int s = 0; s < syllables; s++) {
                int which = random.nextInt(Math.min(SYLLABLES.length, CHARACTERS.length));
                pinyin.append(pinyin.isEmpty() ? "" : " ").append(SYLLABLES[which]);
                english.append(SYLLABLES[which]);
                chinese.append(CHARACTERS[which]);
            }
            int kind = random.nextInt(KINDS.length);
            english.setCharAt(0, Character.toUpperCase(english.charAt(0)));
            LocalizedText name = Sites.text(english + " " + KINDS[kind] + " " + (i + 1), chinese + KINDS_ZH[kind] + (i + 1));
            Site like = three.sites().get(random.nextInt(three.sites().size()));
            GeoPoint point = new GeoPoint(41.8 + random.nextGaussian() * 0.12, 123.43 + random.nextGaussian() * 0.16);
            made.add(new Site("site-" + (i + 1), i + 1, name, name, pinyin.toString(), List.of(),
                List.of(categories.get(random.nextInt(categories.size())).id()),
                districts.get(random.nextInt(districts.size())).id(), random.nextInt(3) == 0 ? null : 1899 + random.nextInt(125),
                like.summary(), like.description(), like.textSources(), new Position(LocalizedText.EMPTY, point,
                    50 + random.nextInt(2000), Position.Status.values()[random.nextInt(3)], LocalizedText.EMPTY,
                    like.position().sources()), List.of(), null, like.facts(), List.of(), List.of()));
        }
        return new Catalogue("crowd-" + sites, three.title(), three.languages(), three.illustration(), three.map(),
            three.sources(), categories, districts, made);
    }
}
