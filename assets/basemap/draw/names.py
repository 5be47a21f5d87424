"""Names on the offline map. Only those that are well supported; see README.md of the raw figures."""
import math
from basemap import feature
from lines import LAT

# name en, zh, kind, longitude, latitude, smallest and largest zoom it is shown at
NAMES = [
    ("Shenyang", "沈阳", "city", 123.43, 41.80, 0, 8.6),
    ("Fushun", "抚顺", "town", 123.944, 41.887, 8.2, 20),
    ("Dongling", "东陵", "town", 123.5758, 41.8144, 10.6, 13),
    ("Sujiatun", "苏家屯", "town", 123.339, 41.659, 9.6, 20),
    ("Hushitai", "虎石台", "town", 123.503, 41.942, 9.6, 20),
    ("Beiling Park", "北陵公园", "park", 123.422, 41.850, 10.6, 20),
    ("Dongling Park", "东陵公园", "park", 123.590, 41.828, 11.4, 20),
    ("Dingxiang Lake", "丁香湖", "water", 123.3288, 41.8525, 10.6, 20),
    ("Qipanshan Reservoir", "棋盘山水库", "water", 123.6662, 41.9404, 10, 20),
    ("Taoxian Airport", "桃仙机场", "airport", 123.4833, 41.6397, 11, 20),
    ("Imperial Palace", "沈阳故宫", "palace", 123.4507, 41.7962, 11.6, 20),
    ("North Station", "沈阳北站", "station", 123.430, 41.8163, 11.2, 20),
    ("South Station", "沈阳南站", "station", 123.3998, 41.666, 11, 20),
    ("Shenyang Station", "沈阳站", "station", 123.3885, 41.7922, 11, 20),
    ("Agricultural University", "沈阳农业大学", "university", 123.55872, 41.81959, 12.4, 20),
    ("Jianzhu University", "沈阳建筑大学", "university", 123.51022, 41.74506, 12.4, 20),
    ("Liaoning University", "辽宁大学", "university", 123.38756, 41.92695, 12.4, 20),
    ("Nanjing Bridge", "南京桥", "bridge", 123.3902, 41.756, 12.6, 20),
    ("Hunhe Bridge", "浑河大桥", "bridge", 123.4389, 41.7464, 12.6, 20),
    ("Changqing Bridge", "长青桥", "bridge", 123.4918, 41.7533, 12.6, 20),
    ("Dongta Bridge", "东塔桥", "bridge", 123.5156, 41.7729, 12.6, 20),
    ("Wangjiawan Bridge", "王家湾桥", "bridge", 123.5335, 41.7839, 12.6, 20),
    ("Boguan Bridge", "伯官大桥", "bridge", 123.6247, 41.8314, 12.6, 20),
    ("Bohai Sea", "渤海", "sea", 119.6, 38.8, 4.6, 8.5),
    ("Yellow Sea", "黄海", "sea", 123.4, 36.2, 4, 8.5),
    ("East China Sea", "东海", "sea", 125.2, 29.6, 4.2, 8.5),
    ("South China Sea", "南海", "sea", 114.6, 14.5, 3.6, 7.5),
    ("Pacific Ocean", "太平洋", "sea", 165, 25, 0, 4.6),
    ("Atlantic Ocean", "大西洋", "sea", -38, 28, 0, 4.6),
    ("Indian Ocean", "印度洋", "sea", 78, -16, 0, 4.6),
]

# Where along the river its name is written, the best place first.
RIVER = [(123.5245, 41.7790), (123.3620, 41.7430), (123.5950, 41.8200), (123.4060, 41.7510), (123.1500, 41.6450)]
REACH = 0.016       # degrees of latitude of bank to each side that decide the slope of the name


def places(water):
    features = [place(en, zh, kind, x, y, low, high) for en, zh, kind, x, y, low, high in NAMES]
    banks = [p for f in water["features"] if "Hun" in f["properties"].get("nameEn", "")
             for ring in f["geometry"]["coordinates"] for p in ring]
    for i, (x, y) in enumerate(RIVER):
        features.append(place("Hun River", "浑河", "river", x, y, 9.4 if i == 0 else 10.4, 20, angle=slope(x, y, banks)))
    return features


def place(en, zh, kind, x, y, low, high, **more):
    point = feature("Point", [x, y], name={"en": en, "zh": zh}, minZoom=low, maxZoom=high, **more)
    point["properties"]["kind"] = kind
    return point


def slope(x, y, banks):
    """Degrees clockwise from east along the river, by the main axis of the banks around a point."""
    near = [((px - x) * LAT, py - y) for px, py in banks if math.hypot((px - x) * LAT, py - y) < REACH]
    mx, my = (sum(c) / len(near) for c in zip(*near))
    sxx = sum((a - mx) ** 2 for a, _ in near)
    syy = sum((b - my) ** 2 for _, b in near)
    sxy = sum((a - mx) * (b - my) for a, b in near)
    return round(-math.degrees(0.5 * math.atan2(2 * sxy, sxx - syy)), 1)
