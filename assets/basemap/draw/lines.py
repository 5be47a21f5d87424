"""Streets, runways, bridges and the river's missing links of the offline map."""
import math
from basemap import feature, rounded

LAT = math.cos(math.radians(41.8))      # a degree of longitude here, in degrees of latitude
METRE = 1 / 111_200                     # in degrees of latitude
ONTO_LAND = 0.18                        # of a bridge's length, at each end

# Where roads cross the Hun River, seen in the land cover (100-300 m).
CROSSINGS = [(123.6247, 41.8314), (123.5753, 41.8121), (123.5335, 41.7839), (123.5156, 41.7729), (123.4918, 41.7533),
             (123.4658, 41.7507), (123.4389, 41.7464), (123.4259, 41.7383), (123.408, 41.7499), (123.3902, 41.756),
             (123.3761, 41.7479), (123.3428, 41.7365)]

# The axis from north to south, the streets that carry on across the river, and the one to the west: drawn wider.
MAIN = {"Huanghe North Street", "Beiling Street", "Qingnian Street", "Nanjing Street", "Beihai-Pangjiang-Changqing Street",
        "Jianshe Road", "Kaifa Avenue", "Chongshan Road"}
LONGEST_GAP = 0.022                     # degrees of latitude, in the river


def streets(raw):
    return [feature("LineString", rounded(f["geometry"]["coordinates"], 5),
                    **{"class": "main" if f["properties"]["nameEn"] in MAIN else "street"},
                    name={"en": f["properties"]["nameEn"], "zh": f["properties"]["nameZh"]}) for f in raw["features"]]


def gaps(water):
    """Where the river is too narrow for the land cover's pixels: straight from each reach to the nearest one upstream."""
    reaches = [f["geometry"]["coordinates"][0] for f in water["features"] if "Hun" in f["properties"].get("nameEn", "")]
    reaches.sort(key=lambda ring: -max(x for x, _ in ring))
    links, joined = [], [reaches[0]]
    for ring in reaches[1:]:
        apart, a, b = min((math.hypot((p[0] - q[0]) * LAT, p[1] - q[1]), p, q)
                          for other in joined for p in other for q in ring)
        if 0 < apart < LONGEST_GAP:
            links.append(feature("LineString", rounded([a, b], 5)))
        joined.append(ring)
    return links


def runways(raw):
    ends = [f["geometry"]["coordinates"] for f in raw["features"] if f["properties"]["nameEn"].startswith("Taoxian runway")]
    return [feature("LineString", rounded(ends, 5))]


def bridges(water):
    """At each crossing the shortest line from bank to bank, and a little onto the land."""
    river = [f["geometry"]["coordinates"] for f in water["features"] if "Hun" in f["properties"].get("nameEn", "")]
    for point in CROSSINGS:
        spans = [s for s in (span(point, math.radians(a), river) for a in range(0, 180, 3)) if s and math.dist(*s) > 80 * METRE]
        if spans:
            a, b = min(spans, key=lambda s: math.dist(*s))
            more_x, more_y = (b[0] - a[0]) * ONTO_LAND, (b[1] - a[1]) * ONTO_LAND
            yield feature("LineString", rounded([(a[0] - more_x, a[1] - more_y), (b[0] + more_x, b[1] + more_y)], 5))


def span(point, angle, river):
    """The stretch of water through a point in one direction; None when there is none near by."""
    step = 10 * METRE
    dx, dy = math.cos(angle) / LAT * step, math.sin(angle) * step
    wet = {i for i in range(-60, 61) if in_water((point[0] + i * dx, point[1] + i * dy), river)}
    start = min(wet, key=abs, default=None)
    if start is None or abs(start) > 12:
        return None
    low = high = start
    while low - 1 in wet:
        low -= 1
    while high + 1 in wet:
        high += 1
    return ((point[0] + low * dx, point[1] + low * dy), (point[0] + high * dx, point[1] + high * dy))


def in_water(point, river):
    return any(sum(inside(point, ring) for ring in polygon) % 2 for polygon in river)


def inside(point, ring):
    x, y = point
    odd = False
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            odd = not odd
    return odd
