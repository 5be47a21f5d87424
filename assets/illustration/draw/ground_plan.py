"""ground_plan.py - where everything lies on the ground: the courses of water, roads and rails, the parks,
the plots under the vignettes, and how dense the town is at any point. No drawing here.

Screen points are (X, Y) in canvas units; world points are those of axo.py with its origin at canvas 0,0.
"""
import json
import math
import os
import random

X0, Y0, X1, Y1 = -480, -480, 4320, 2880          # canvas plus bleed


def _sites():
    """Anchors of the vignettes and their own footings (centre, half width, round or not), from the catalogue."""
    anchors, feet = {}, {}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../catalogue.json'), encoding='utf-8') as f:
        for site in json.load(f)['sites']:
            p = site.get('picture')
            if p:
                (X, Y), ring = p['anchor'], p['ring']
                anchors[site['id']] = X, Y
                feet[site['id']] = X, Y + (ring['centreY'] - 540) * p['scale'], ring['radius'] * p['scale'], ring['shape'] == 'circle'
    return anchors, feet


ANCHORS, FEET = _sites()
# The bridge's ring takes in its ramps; only the plot over the water has to be clear.
FEET['boguan-bridge'] = 3300, 860, 188.8, False

# Parks as ellipses (centre, half width, half height). Beiling stands a little west of its point, so that
# the railway and the foot of Forum 66 do not cut it.
PARKS = {'beiling': (1785, 640, 170, 88), 'dongling': (3150, 640, 190, 95), 'youth': (2372, 1400, 92, 46),
         'nanhu': (1560, 1395, 84, 42), 'wanquan': (2680, 1080, 92, 46), 'south': (2330, 1770, 70, 35), 'tower': (2336, 1182, 226, 113)}
SCROLL, ROSE = (70, 26, 622, 246), (208, 338, 114)   # nothing stands where the title and the compass rose lie


def world(X, Y):
    return (X + 2 * Y) / 2, (2 * Y - X) / 2


def screen(x, y, z=0):
    return x - y, (x + y) / 2 - z


def smooth(ps, k=14, closed=False):
    """Catmull-Rom through the points; an open course keeps its two ends."""
    ps = [ps[-2]] + ps + [ps[1]] if closed else [ps[0]] + ps + [ps[-1]]
    out = []
    for i in range(1, len(ps) - 2):
        p0, p1, p2, p3 = ps[i - 1:i + 3]
        for j in range(k):
            t = j / k
            out.append(tuple(.5 * ((2 * p1[c]) + (p2[c] - p0[c]) * t + (2 * p0[c] - 5 * p1[c] + 4 * p2[c] - p3[c]) * t * t
                                   + (3 * p1[c] - p0[c] - 3 * p2[c] + p3[c]) * t ** 3) for c in (0, 1)))
    return out + [ps[-2]]


def even(ps, step):
    """The same course with points at equal distances: bridges, trains and tree rows walk along it."""
    out, rest = [ps[0]], step
    for a, b in zip(ps, ps[1:]):
        L = math.hypot(b[0] - a[0], b[1] - a[1])
        at = 0
        while L - at >= rest:
            at += rest
            out.append((a[0] + (b[0] - a[0]) * at / L, a[1] + (b[1] - a[1]) * at / L))
            rest = step
        rest -= L - at
    return out


def normal(ps, i):
    a, b = ps[max(0, i - 1)], ps[min(len(ps) - 1, i + 1)]
    L = math.hypot(b[0] - a[0], b[1] - a[1]) or 1
    return -(b[1] - a[1]) / L, (b[0] - a[0]) / L


def offset(ps, d, flat=False):
    """Parallel course; flat=True measures d on the ground (a width lying in the 2:1 view looks half as deep)."""
    if flat:
        return [(x, y / 2) for x, y in offset([(x, y * 2) for x, y in ps], d)]
    return [(p[0] + normal(ps, i)[0] * d, p[1] + normal(ps, i)[1] * d) for i, p in enumerate(ps)]


# --- courses -------------------------------------------------------------------------------------
RIVER = even(smooth([(4560, 380), (4200, 560), (3840, 655), (3560, 742), (3430, 803), (3170, 933), (3050, 1010), (2930, 1180),
                     (2770, 1400), (2570, 1535), (2320, 1645), (2060, 1690), (1860, 1650), (1710, 1582),
                     (1550, 1552), (1420, 1620), (1330, 1715), (1275, 1840), (1262, 1970), (1130, 2080),
                     (960, 2160), (810, 2270), (690, 2420), (520, 2640), (300, 3000)]), 20)
CREEK = even(smooth([(3506, 536), (3468, 580), (3430, 660), (3470, 760)]), 5)
RING = even(smooth([(1116, 910), (1134, 780), (1240, 615), (1420, 450), (1640, 325), (1840, 245), (2050, 215), (2270, 245),
                    (2480, 335), (2660, 455), (2830, 620), (2930, 800), (2985, 1040), (3000, 1240), (3010, 1440),
                    (3015, 1620), (2975, 1790), (2870, 1910), (2700, 2000), (2500, 2055), (2290, 2078),
                    (2060, 2080), (1870, 2050), (1700, 1968), (1550, 1890), (1420, 1790), (1320, 1670),
                    (1255, 1520), (1222, 1320), (1206, 1160), (1148, 1030), (1116, 910)], closed=True), 16)
QINGNIAN = even(smooth([(2043, 502), (2050, 600), (2056, 690), (2070, 800), (2086, 1050), (2124, 1250), (2188, 1400), (2296, 1515),
                        (2430, 1628), (2492, 1775), (2532, 1985), (2610, 2190), (2640, 2420), (2600, 2900)]), 16)
RAIL = even(smooth([(-500, 905), (0, 880), (400, 815), (760, 716), (950, 668), (1090, 670), (1200, 716), (1376, 804), (1490, 861),
                    (1597, 914.6), (1690, 948), (1758, 915), (1810, 830), (1880, 758), (1985, 703), (2090, 650), (2230, 596),
                    (2420, 548), (2700, 450), (3000, 340), (3300, 180), (3560, 20), (3900, -180), (4340, -420)]), 12)
YARD = even(smooth([(-500, 420), (0, 462), (370, 520), (600, 560), (800, 620), (950, 668)]), 12)
ROADS = [even(smooth(r), 16) for r in (
    [(1216, 1200), (1000, 1290), (740, 1240), (400, 1262), (60, 1280), (-500, 1350)],
    [(1262, 605), (1090, 470), (900, 330), (800, 160), (770, -80), (700, -500)],
    [(1640, 325), (1590, 130), (1500, -120), (1450, -500)],
    [(2660, 455), (2830, 300), (3060, 90), (3160, -160), (3300, -500)],
    [(3010, 1400), (3260, 1310), (3560, 1340), (3900, 1290), (4340, 1340)],
    [(2870, 1910), (2930, 2010), (2925, 2120), (2985, 2168)],
    [(3390, 2130), (3560, 2060), (3840, 2040), (4340, 1960)],
    [(1880, 2054), (1950, 2250), (1900, 2520), (1960, 2900)],
    [(1224, 1340), (1010, 1500), (820, 1600), (690, 1740), (720, 1930), (650, 2120), (430, 2290), (220, 2540), (80, 2900)],
    [(720, 1930), (900, 1960), (1090, 1920), (1150, 1862), (1187, 1812)],
    [(690, 1740), (420, 1660), (120, 1700), (-500, 1640)],
    [(3156, 782), (3090, 749), (3015, 744), (2926, 780)],
    [(3470, 934), (3550, 974), (3680, 1016), (3860, 1010), (4340, 930)],
    [(3000, 340), (3240, 420), (3330, 560), (3480, 700)])]
# Straight strips: (from, to, half width on the ground)
RUNWAY = ((2690, 2128), (3470, 2518), 26)
AIRSTRIP = ((1652, 398), (1968, 556), 18)
TAXIWAY = ((1820, 482), (1870, 457))


# --- the basin: at the Boguan Bridge the river opens. Local axes of that vignette: x along the bridge, y along the river ---
BASIN, BASIN_SCALE = (3316.4, 859.8), .8


def bulge(y):
    """How far the banks draw back at the bridge."""
    return 30 * math.exp(-(y / 50) ** 2)


def shore(y, more, share=1):
    """Left and right x of a line that lies `more` outside the water's edge."""
    return -62 - .012 * y - more - share * bulge(y), 58.4 + .012 * y + more + share * bulge(y)


def basin(more, share=1):
    """Outline, on the canvas, of the river with its basin out to `more` beyond the water's edge."""
    ys = [-126 + 9 * i for i in range(29)]
    ps = [(shore(y, more, share)[0], y) for y in ys] + [(shore(y, more, share)[1], y) for y in ys[::-1]]
    return [(BASIN[0] + BASIN_SCALE * (x - y), BASIN[1] + BASIN_SCALE * (x + y) / 2) for x, y in ps]


class Near:
    """Distance to a course, asked very often: stamped once into a coarse grid."""
    STEP = 8

    def __init__(self, ps, reach, ky=1.0):
        self.d, s, n = {}, self.STEP, int(reach / self.STEP) + 1
        self.far = reach
        for X, Y in even(ps, 6):
            i, j = int(X // s), int(Y // s)
            for a in range(i - n, i + n + 1):
                for b in range(j - n, j + n + 1):
                    q = math.hypot(a * s + s / 2 - X, (b * s + s / 2 - Y) * ky)
                    if q < self.d.get((a, b), reach):
                        self.d[a, b] = q

    def __call__(self, X, Y):
        return self.d.get((int(X // self.STEP), int(Y // self.STEP)), self.far)


river = Near(RIVER, 190)
ring = Near(RING, 90, 2)
avenue = Near(QINGNIAN, 90, 2)
rail = Near(RAIL, 90, 2)
yard = Near(YARD, 60, 2)
roads = [Near(r, 60, 2) for r in ROADS]
strips = [(Near([a, b], 120, 2), w) for a, b, w in (RUNWAY, AIRSTRIP)]


def road(X, Y):
    return min(q(X, Y) for q in roads)


def breadth(i):
    """Width of the water at point i of RIVER: 90 in town, 60 where it comes and goes."""
    X, Y = RIVER[i]
    t = max(0, min(1, (math.hypot(X - 2300, (Y - 1300) * 1.2) - 900) / 1100))
    return 90 - 30 * t * t * (3 - 2 * t)


LANDINGS = ((3480, 942), (3153, 778))               # where the ramps of the Boguan Bridge come down
LOOP = 32                                           # the street round a footing ends this far outside it


def plot(X, Y, m=0):
    """Inside the footing of a vignette, m units of margin (measured along the page's width)."""
    for a, b, r, circle in FEET.values():
        u, v, r = abs(X - a), abs(Y - b), r + 6 + m
        if (u * u + 4 * v * v < r * r) if circle else u + 2 * v < r:
            return True
    return any((X - a) ** 2 + 4 * (Y - b) ** 2 < (34 + m) ** 2 for a, b in LANDINGS)


def front(X, Y):
    """Before a vignette nothing may reach up into its footing: the greatest height at this point."""
    h = 99 if all(q(X, Y - 30) > w + 24 for q, w in strips) else 20
    for a, b, r, circle in FEET.values():
        r += 18
        u = abs(X - a) / r
        if u < 1:
            edge = b + r / 2 * (math.sqrt(1 - u * u) if circle else 1 - u)
            if -14 < Y - edge < 120:
                h = min(h, max(5, (Y - edge) * .85))
    return h


# Sites that need a quiet background: (centre, half width, half height, how strongly)
QUIET = {'shenyang-railway-station': (0, -150, 350, 300, 1), 'tv-tower': (0, -190, 330, 330, 1), 'k11': (0, -150, 340, 300, 1),
         'forum-66': (0, -150, 330, 300, .75), 'huaqiang-center': (0, -150, 320, 300, .75)}


def quarter(X, Y):
    """Which family of roofs: by large patches, and never the landmark's own colour round a landmark."""
    for k, own in (('shenyang-railway-station', 'pale'), ('k11', 'rose'), ('tv-tower', 'sand'), ('forum-66', 'sand'), ('shenyang-blower-works', 'pale')):
        if math.hypot(X - ANCHORS[k][0], (Y - ANCHORS[k][1] + 130) * 1.2) < 380:
            return own
    q = noise(X + 60, Y + 800, 300)
    return 'red' if q < .46 else 'grey' if q < .64 else 'sand'


def calm(X, Y):
    """How much the ground holds back here, 0..1: about the vignettes, and most about the pale and the slender ones."""
    c = 0
    for k, (a, b) in ANCHORS.items():
        dx, dy, rx, ry, s = QUIET.get(k, (0, -120, 300, 250, .6))
        c = max(c, s * min(1, 2.2 * max(0, 1 - math.hypot((X - a - dx) / rx, (Y - b - dy) / ry))))
    return c


def park(X, Y, m=0):
    for k, (a, b, rx, ry) in PARKS.items():
        if ((X - a) / (rx + m)) ** 2 + ((Y - b) / (ry + m / 2)) ** 2 < 1:
            return k


def titled(X, Y, m=0):
    """Within m units of the title or the compass rose."""
    a, b, c, d = SCROLL
    u, v, r = ROSE
    return (a - m < X < c + m and b - m < Y < d + m) or math.hypot(X - u, Y - v) < r + m


def free(X, Y, m=0):
    """Nothing built on or laid out here already, m units of margin."""
    return (river(X, Y) > 92 + m and ring(X, Y) > 30 + m and avenue(X, Y) > 30 + m and rail(X, Y) > 26 + m
            and yard(X, Y) > 20 + m and road(X, Y) > 17 + m and not plot(X, Y, m + LOOP)
            and all(q(X, Y) > w + 8 + m for q, w in strips))


# --- how built-up ---------------------------------------------------------------------------------
_dice = random.Random(11)
_NOISE = [[_dice.random() for _ in range(64)] for _ in range(64)]


def noise(X, Y, size):
    """Smooth value noise 0..1: ragged edges for town and wood."""
    u, v = X / size + 20, Y / size * 1.6 + 20
    i, j = int(u), int(v)
    f, g = u - i, v - j
    f, g = f * f * (3 - 2 * f), g * g * (3 - 2 * g)
    q = lambda a, b: _NOISE[a % 64][b % 64]
    return (q(i, j) * (1 - f) + q(i + 1, j) * f) * (1 - g) + (q(i, j + 1) * (1 - f) + q(i + 1, j + 1) * f) * g


# Lobes of the town: (X, Y, reach, weight)
LOBES = [(1900, 1190, 1330, 1.0), (2100, 1900, 620, .62), (2640, 1560, 620, .62), (3200, 1080, 420, .46), (1560, 2060, 480, .5),
         (980, 1720, 420, .42), (2340, 2240, 420, .46), (2100, 420, 520, .5)]
# Works and yards in the west and at the edges
WORKS = [(560, 1420, 420, 1), (960, 1140, 420, 1), (430, 1880, 380, .9), (640, 600, 330, .8), (900, 1560, 330, .7),
         (1010, 1850, 330, .6), (2380, 2290, 260, .5), (3150, 2120, 200, .3)]
VILLAGES = [(180, 700), (120, 1110), (1150, 190), (1900, 40), (2560, 60), (3480, 1140), (3800, 1500), (3380, 1700), (3700, 1950),
            (2900, 2330), (1300, 2420), (820, 2420), (180, 2220), (560, 2560), (-150, 1560), (-180, 560), (900, -160), (2200, -190),
            (3960, 1080), (4050, 2260), (2300, 2640), (1500, 2700), (40, 2000), (3050, 2650), (3460, 2480), (-200, 2420),
            (2860, -120), (3860, 60), (1300, -230), (250, -160), (4080, 560)]
HILLS = (3600, 430, 330, 190)                       # Qipanshan: X, Y, rx, ry


def level(X, Y):
    """How built-up: 1 the core, about .5 plain town, below .2 open land."""
    u = 0
    for a, b, r, w in LOBES:
        u = max(u, w * (1 - (math.hypot(X - a, (Y - b) * 1.15) / r) ** 1.7))
    return u + (noise(X, Y, 170) - .5) * .22


def works(X, Y):
    u = max(w * (1 - math.hypot(X - a, (Y - b) * 1.3) / r) for a, b, r, w in WORKS)
    return u + (noise(X + 900, Y, 150) - .5) * .3


def zone(X, Y):
    """What the plot of land round this point is used for."""
    a, b, rx, ry = HILLS
    if ((X - a) / rx) ** 2 + ((Y - b) / ry) ** 2 < 1.15:
        return 'hill'
    if titled(X, Y, 130):                           # quiet fields round the title, no houses
        return 'field'
    if max(abs(X - 1920) - 1920, 0) + max(abs(Y - 1200) - 1200, 0) == 0:
        u, w = level(X, Y), works(X, Y)
        if u > .62:
            return 'core'
        if w > .25 and (X < 1180 or w > u):
            return 'works'
        if u > .4:
            return 'town'
        if u > .2:
            return 'suburb'
        if w > .12:
            return 'works'
    if any(math.hypot(X - a, (Y - b) * 2) < 120 for a, b in VILLAGES):
        return 'village'
    if noise(X + 300, Y + 700, 210) > .72 or math.hypot(X - a, (Y - b) * 1.5) < 520 and noise(X, Y, 120) > .5:
        return 'wood'
    return 'field'
